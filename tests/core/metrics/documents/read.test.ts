import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../../../core/errors.ts'
import { isMetricsFile, readMetricsDocument, readMetricsFolder } from '../../../../core/metrics/documents/read.ts'
import { documentLimits } from '../../../../core/metrics/documents/tree.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, file = 'metrics.json') => readMetricsDocument(bytes(text), file)
const metrics = (text: string, file = 'metrics.json') => Object.fromEntries(read(text, file).metrics)
const refusal = (text: string, file = 'metrics.json'): InputError => {
  try {
    read(text, file)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('CSV', () => {
  test('has a metric in each row, with a header or without, or a column for each, of which the last row counts', () => {
    expect(metrics('metric,value\naccuracy,0.9\r\n"f1 macro",0.8\nnote,fine\n', 'm.csv')).toEqual({
      accuracy: 0.9,
      'f1 macro': 0.8
    })
    expect(metrics('accuracy\t0.9\nloss\t1e-3\n', 'm.tsv')).toEqual({ accuracy: 0.9, loss: 0.001 })
    expect(metrics('epoch,loss,who\n1,0.5,ann\n2,0.4,ann\n', 'm.csv')).toEqual({ epoch: 2, loss: 0.4 })
  })

  test('of predictions or without a number is refused', () => {
    expect(refusal('id,y_true,y_pred\n1,0,1\n', 'p.csv').message).toContain('a table of predictions, not of metrics')
    expect(refusal('a,b\nx,y\n', 'm.csv').message).toContain('holds no metrics')
  })
})

describe('JSON', () => {
  test('a metric is the dotted path to a value, and a key that holds a dot is quoted', () => {
    expect(metrics('{"a.b": 1, "a": {"b": 2, "c": {"d": 3}}, "": 4, "q\\"": 5, "f1 score": 6}')).toEqual({
      '"a.b"': 1,
      'a.b': 2,
      'a.c.d': 3,
      '""': 4,
      '"q\\""': 5,
      'f1 score': 6
    })
  })

  test('lists, texts, booleans and null are values', () => {
    expect(metrics('{"l": [1, [2], {"x": 3}], "s": "a", "t": true, "n": null}')).toEqual({
      l: [1, [2], { x: 3 }],
      s: 'a',
      t: true,
      n: null
    })
  })

  test('NaN and infinities are numbers, as Python writes them and as evidence stores them', () => {
    expect(metrics('{"a": NaN, "b": Infinity, "c": -Infinity, "d": "NaN", "e": "-Infinity"}')).toEqual({
      a: NaN,
      b: Infinity,
      c: -Infinity,
      d: NaN,
      e: -Infinity
    })
  })

  test('__proto__, constructor and toString are names like any other', () => {
    const { metrics: found } = read('{"__proto__": {"polluted": 1}, "constructor": 2, "toString": 3, "a": 4}')
    expect([...found]).toEqual([
      ['__proto__.polluted', 1],
      ['constructor', 2],
      ['toString', 3],
      ['a', 4]
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    ['{"a": 1,}', 'metrics.json:1:9'],
    ['{"a":\n 1 "b": 2}', 'metrics.json:2:4'],
    ['{"a": 1', 'metrics.json:1:8'],
    ['{"a": 1} x', 'metrics.json:1:10'],
    ['{"a": 01}', 'metrics.json:1:8'],
    ['{"a": +1}', 'metrics.json:1:7'],
    ['{"a": nan}', 'metrics.json:1:7'],
    ['{"a": "\\x"}', 'metrics.json:1:7'],
    ['{"a": "b\nc"}', 'metrics.json:1:7'],
    ["{'a': 1}", 'metrics.json:1:2'],
    ['{"a": 1, "a": 2}', 'metrics.json:1:10']
  ])('%j is refused at %s', (text, place) => {
    expect(refusal(text).message).toContain(place)
  })

  test('a key given twice is named', () => {
    expect(refusal('{"a": 1, "a": 2}').message).toContain('"a" is given twice')
  })

  test('what JSON.stringify writes is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const found = read(JSON.stringify({ whole: [value] })).metrics.get('whole')
        expect(found).toEqual([JSON.parse(JSON.stringify(value))])
      })
    )
  })

  test('any other text is refused in words, never by a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,01.e-+N "\\nu')) }), (text) => {
        try {
          JSON.parse(text)
        } catch {
          if (!text.includes('N')) expect(() => read(text)).toThrow(InputError)
        }
      })
    )
  })

  test('nesting beyond the limit is refused', () => {
    const deep = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)
    expect(metrics(deep(documentLimits.depth))).toEqual({ [Array(documentLimits.depth).fill('a').join('.')]: 1 })
    expect(refusal(deep(documentLimits.depth + 1)).message).toContain('deep')
    expect(refusal(`{"a": ${'['.repeat(100_000)}`).message).toContain('deep')
  })

  test.each([
    ['[1, 2]', 'a list'],
    ['"3"', 'a single value'],
    ['true', 'a single value'],
    ['', 'empty']
  ])('%j is not metrics: %s', (text, what) => {
    expect(refusal(text).message).toContain(what)
  })

  test('a table of predictions is told apart, with the flags that take it', () => {
    const read = () => readMetricsDocument(new TextEncoder().encode('id,truth,predicted\n1,a,b\n'), 'before.csv')
    expect(read).toThrow(expect.objectContaining({ cure: expect.stringContaining('--baseline-predictions') }))
  })

  test('bytes that are no UTF-8, and files too large, are refused', () => {
    expect(() => readMetricsDocument(Uint8Array.of(0x7b, 0xff, 0x7d), 'm.json')).toThrow('UTF-8')
    expect(() => readMetricsDocument(new Uint8Array(documentLimits.bytes + 1), 'm.json')).toThrow('MiB')
  })

  test('a byte order mark is skipped', () => {
    expect(metrics('\uFEFF{"a": 1}')).toEqual({ a: 1 })
  })
})

describe('YAML and TOML', () => {
  test('YAML is read, nested and with its own NaN', () => {
    const text = 'accuracy: 0.9\nroc: {auc: .nan, 0: 1e-5}\nl: [1, 2]\n__proto__: {x: 1}\n"a.b": 2\n'
    expect([...read(text, 'm.yaml').metrics]).toEqual([
      ['accuracy', 0.9],
      ['roc.auc', NaN],
      ['roc.0', 1e-5],
      ['l', [1, 2]],
      ['__proto__.x', 1],
      ['"a.b"', 2]
    ])
  })

  test('YAML with Windows line endings, a key twice, a tab or an alias', () => {
    expect(metrics('a: 1\r\nb:\r\n  c: 2\r\n', 'm.yml')).toEqual({ a: 1, 'b.c': 2 })
    expect(refusal('a: 1\na: 2\n', 'm.yml').message).toContain('m.yml:2:1')
    expect(refusal('a:\n\tb: 1\n', 'm.yml').message).toContain('m.yml:2')
    expect(refusal('a: &x [1]\nb: *x\n', 'm.yml').message).toContain('m.yml:2:4: aliases')
  })

  test('TOML is read, and its error has a place', () => {
    expect(metrics('loss = nan\n[val]\nacc = 0.5\nn = 3\n', 'm.toml')).toEqual({
      loss: NaN,
      'val.acc': 0.5,
      'val.n': 3
    })
    expect(refusal('a = 1\na = 2\n', 'm.toml').message).toContain('m.toml:2')
  })

  test('a file without an ending is JSON if it looks so, else YAML', () => {
    expect(metrics('{"a": NaN}', 'metrics')).toEqual({ a: NaN })
    expect(metrics('a: .nan', 'git:main:metrics')).toEqual({ a: NaN })
  })
})

describe('layouts of other tools', () => {
  test("DVC's metrics show: one file's metrics keep their names, several files' begin with the file's", () => {
    const one = { '': { data: { 'metrics.json': { data: { auc: 0.9, val: { loss: 1 } } } } } }
    expect(metrics(JSON.stringify(one))).toEqual({ auc: 0.9, 'val.loss': 1 })
    const two = { workspace: { data: { 'a.json': { data: { auc: 0.9 } }, 'b.json': { data: { auc: 0.8 } } } } }
    expect(metrics(JSON.stringify(two))).toEqual({ '"a.json".auc': 0.9, '"b.json".auc': 0.8 })
  })

  test("a file of one number is a metric without a name, as DVC's diff has it", () => {
    expect(metrics('3')).toEqual({ '': 3 })
    expect(metrics('0.5\n', 'm.yaml')).toEqual({ '': 0.5 })
  })

  test('a file that DVC could not read is refused, not left out', () => {
    const broken = { '': { data: { 'metrics.json': { error: { msg: 'x' } } } } }
    expect(refusal(JSON.stringify(broken)).message).toContain('metrics.json')
  })

  test.each([
    (list: unknown) => list,
    (list: unknown) => ({ run: { info: {}, data: { metrics: list } } }),
    (list: unknown) => ({ metrics: list })
  ])("MLflow's list of metrics: the last step counts", (wrap) => {
    const list = [
      { key: 'val.loss', value: 0.2, step: 2, timestamp: 5 },
      { key: 'val.loss', value: 0.3, step: 1, timestamp: 9 },
      { key: 'acc', value: 0.8, step: 1, timestamp: 1 },
      { key: 'acc', value: 0.9, step: 1, timestamp: 2 }
    ]
    expect(metrics(JSON.stringify(wrap(list)))).toEqual({ '"val.loss"': 0.2, acc: 0.9 })
  })

  test("MLflow's run as a map", () => {
    expect(metrics('{"info": {"run_id": "x"}, "data": {"metrics": {"acc": 0.9}, "params": {"c": "1"}}}')).toEqual({
      acc: 0.9
    })
  })

  test("Evidently's reports, old and new", () => {
    const old = { metrics: [{ metric: 'RegressionQuality', result: { current: { mae: 1 }, reference: { mae: 2 } } }] }
    expect(metrics(JSON.stringify(old))).toEqual({
      'RegressionQuality.current.mae': 1,
      'RegressionQuality.reference.mae': 2
    })
    const now = {
      metrics: [
        { id: '1', metric_id: 'RowCount()', value: 10 },
        { id: '2', metric_id: 'MissingValueCount(column=age)', value: { count: 1, share: 0.1 } },
        { id: '3', metric_id: 'RowCount()', value: 11 }
      ],
      tests: []
    }
    expect(metrics(JSON.stringify(now))).toEqual({
      'RowCount()': 10,
      'MissingValueCount(column=age).count': 1,
      'MissingValueCount(column=age).share': 0.1,
      'RowCount()#2': 11
    })
  })

  test("Modelgate's evaluation.json: values, fairness, slices, digests", () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const document = read(
      JSON.stringify({
        schema: 'modelgate/evaluation@1',
        rows: 10,
        predictions: digest,
        metrics: { accuracy: { value: 0.9, low: 0.8, high: 1 }, auc: { value: 'NaN' } },
        fairness: { sex: { equalized_odds_difference: 0.1 } },
        slices: [{ column: 'sex', value: 'f', rows: 4, metrics: { accuracy: { value: 1 } } }],
        hidden: { slices: 1, rows: 2 }
      })
    )
    expect([...document.metrics]).toEqual([
      ['accuracy', 0.9],
      ['auc', NaN],
      ['fairness.sex.equalized_odds_difference', 0.1]
    ])
    expect(document).toMatchObject({ rows: 10, predictions: digest, testData: null, hidden: { slices: 1, rows: 2 } })
    expect(document.slices[0]).toMatchObject({ column: 'sex', value: 'f', rows: 4 })
    expect(refusal('{"schema": "modelgate/evaluation@1"}').message).toContain('metrics')
  })
})

describe('folders', () => {
  const file = (path: string, text: string) => ({ path, bytes: bytes(text) })
  const folder = (...files: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      readMetricsFolder(
        files.map(([path, text]) => file(path, text)),
        'out'
      ).metrics
    )

  test('a file of one number is named by its file', () => {
    expect(folder(['auc.json', '0.9'], ['val.yaml', 'loss: 1'])).toEqual({ auc: 0.9, 'val.loss': 1 })
  })

  test("an MLflow run's metrics: the last step of each file", () => {
    expect(folder(['metrics/loss', '1 0.5 0\n3 0.2 2\n2 0.3 1\n'], ['metrics/val.acc', '1 nan 0\n'])).toEqual({
      loss: 0.2,
      '"val.acc"': NaN
    })
    expect(() => folder(['metrics/loss', 'hello'])).toThrow('out/metrics/loss:1')
  })

  test('evaluation.json before metrics.json before all metrics files', () => {
    expect(folder(['evaluation.json', '{"a": 1}'], ['metrics.json', '{"b": 1}'])).toEqual({ a: 1 })
    expect(folder(['a.json', '{"a": 1}'], ['metrics.yaml', 'b: 1'])).toEqual({ b: 1 })
    expect(folder(['test.json', '{"a": 1}'], ['v1.0.yaml', 'a: 2'])).toEqual({ 'test.a': 1, '"v1.0".a': 2 })
    expect(folder(['test.json', '{"a": 1}'])).toEqual({ a: 1 })
    expect(() => folder(['readme.md', 'x'])).toThrow('no metrics')
  })

  test('only files that can hold metrics are read', () => {
    expect(['a.json', 'metrics/loss', 'metrics/system/cpu', 'b.toml'].every(isMetricsFile)).toBe(true)
    expect(['deep/a.json', 'model.bin', 'metrics/plot.csv', 'README'].some(isMetricsFile)).toBe(false)
  })
})
