import { describe, expect, test } from '@jest/globals'
import { limits } from '../../../core/config/document.ts'
import { decodeConfig, parseConfig } from '../../../core/config/parse.ts'
import type { ConfigProblem } from '../../../core/config/problem.ts'
import { minimal, problemsOf, smallest } from './configs.ts'

const only = (text: string): ConfigProblem => {
  const problems = problemsOf(text)
  expect(problems).toHaveLength(1)
  return problems[0] as ConfigProblem
}
const placed = (text: string) => problemsOf(text).map(({ code, place }) => [code, place.line, place.column])

describe('a config that is right', () => {
  test('is read with its defaults', () => {
    const parsed = parseConfig(smallest, 'modelgate.yml')
    if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.errors))
    expect(parsed.config.models['penguins']).toMatchObject({
      train: { command: 'python train.py', timeout: '60m' },
      evaluation: { task: 'multiclass', min_rows: 30 },
      metrics: { log_loss: { max_regression: '5%' } }
    })
    expect(parsed.config).toMatchObject({ store: 'local:.modelgate/store', environments: {}, gates: {} })
  })

  test('may have Windows line endings and a byte order mark', () => {
    const windows = `\ufeff${smallest.replaceAll('\n', '\r\n')}`
    expect(parseConfig(windows, 'modelgate.yml')).toEqual(parseConfig(smallest, 'modelgate.yml'))
  })

  test('may repeat a value by an alias', () => {
    const text = `${minimal}  n:\n    evaluation: &e { metrics: metrics.json }\n  o:\n    evaluation: *e\n`
    expect(problemsOf(text)).toEqual([])
  })
})

describe('analyze', () => {
  test('may be empty, to look into the model alone', () => {
    expect(problemsOf(`${minimal}    analyze: {}\n`)).toEqual([])
  })

  test('with a command must name what it writes', () => {
    const problem = only(`${minimal}    analyze: { command: scan }\n`)
    expect(problem.message).toContain('the SARIF files that `command` writes')
  })
})

describe('every problem has its place and the nearest right word', () => {
  test('an unknown key', () => {
    const problem = only(minimal.replace('metrics:\n', 'metrcs:\n'))
    expect(problem).toMatchObject({
      code: 'unknown_key',
      place: { file: 'modelgate.yml', line: 5, column: 5 },
      path: 'models.m.metrcs',
      message: 'unknown key `metrcs`; did you mean `metrics`?',
      cure: 'write `metrics:`'
    })
    expect(problem.expected).toContain('`metrics`')
  })

  test('a key that belongs elsewhere', () => {
    expect(only(`${minimal}serve: x\n`).message).toBe('unknown key `serve`; it belongs at `models.<name>.serve`')
  })

  test('an unknown key inside a map that could also be a command', () => {
    const text = 'version: 1\nmodels:\n  m:\n    artifact: x\n    train:\n      command: x\n      tiemout: 5m\n'
    expect(only(text)).toMatchObject({ place: { line: 7, column: 7 } })
    expect(only(text).message).toContain('did you mean `timeout`?')
  })

  test.each([
    ['goal: maximize', 'goal: maximise', '; did you mean `maximize`?'],
    [
      'goal: maximize',
      'goal: max',
      'expected one of `maximize` or `minimize`, found text "max"; did you mean `maximize`?'
    ],
    ['goal: maximize', 'goal: 7', 'found number 7'],
    ['version: 1', 'version: 2', '`version`: expected `1`, found number 2'],
    ['version: 1', 'version: "1"', '`version`: expected `1`, found text "1"'],
    ['metrics.json', '../metrics.json', 'expected a path inside the repository'],
    ['metrics.json', '/etc/metrics.json', 'expected a path inside the repository'],
    ['metrics.json', 'C:\\metrics.json', 'expected a path inside the repository'],
    ['metrics.json', 'a/../../b.json', 'expected a path inside the repository'],
    ['metrics.json', '[a]', 'expected text, found a list'],
    ['metrics.json', '', 'expected text, found nothing'],
    ['metrics.json', 'm.json, data: ../x.csv', 'expected a path inside the repository, or a URL'],
    ['metrics.json', 'm.json, min_rows: 1.5', 'expected a whole number, found number 1.5'],
    ['metrics.json', 'm.json, min_rows: -1', 'expected at least 0, found number -1'],
    ['metrics.json', 'm.json, slices: a', 'expected a list such as [a, b], found text "a"'],
    [
      'metrics.json }',
      'm.json }\n    qa: { max_p95: soon }',
      'expected a duration such as 30s, 40m, 24h or 14d, found text "soon"'
    ],
    ['metrics.json }', 'm.json }\n    qa: { max_errors: 5 % }', 'expected a fraction such as 0.05, or 5%'],
    ['metrics.json }', 'm.json }\n    test: [pytest]', 'expected text or a map of keys and values, found a list'],
    ['  m:', '  "my model":', 'cannot be a name: expected letters, digits']
  ])('%s replaced by %s', (before, after, message) => {
    expect(only(minimal.replace(before, after)).message).toContain(message)
  })

  test('a missing key is reported at its parent', () => {
    const text = minimal.replace('{ goal: maximize }', '{ min: 0 }')
    expect(only(text)).toMatchObject({
      code: 'missing_key',
      place: { line: 6, column: 7 },
      message: 'missing key `models.m.metrics.acc.goal`: expected one of `maximize` or `minimize`, found nothing'
    })
  })

  test('a key given twice, with the place of the first', () => {
    expect(only(`${minimal}version: 1\n`)).toMatchObject({
      code: 'duplicate_key',
      place: { line: 7, column: 1 },
      message: 'the key `version` is given twice; the first is on line 1'
    })
  })

  test('several at once, in the order of the file', () => {
    const text =
      'version: 1\nmodels:\n  m:\n    trian: x\n    evaluation: { metrics: ../m, task: bin }\nstor: x\nstor: y\n'
    expect(placed(text)).toEqual([
      ['unknown_key', 4, 5],
      ['wrong_value', 5, 28],
      ['wrong_value', 5, 40],
      ['unknown_key', 6, 1],
      ['duplicate_key', 7, 1]
    ])
  })

  test('with Windows line endings the places stay the same', () => {
    const text = minimal.replace('metrics:\n', 'metrcs:\n') + 'stor: x\n'
    expect(placed(text.replaceAll('\n', '\r\n'))).toEqual(placed(text))
    expect(problemsOf(text.replaceAll('\n', '\r\n'))[0]?.source).toBe('    metrcs:')
  })
})

describe('text that is no YAML, or not ours', () => {
  test.each([
    ['block', 'version: 1\nmodels:\n\tm:\n\t\ttrain: x\n', [3, 4]],
    ['after spaces', 'version: 1\nmodels:\n  \tm: 1\n', [3]],
    ['in brackets', 'version: 1\nmodels: {\n\tm: {train: x}}\n', [3]]
  ])('a tab as indentation is named as such, in a %s', (_where, text, lines) => {
    const problems = problemsOf(text)
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual(
      lines.map((line) => ['tab_indentation', line])
    )
    expect(problems[0]?.message).toContain('a tab is used as indentation')
    expect(problems[0]?.cure).toContain('two spaces')
  })

  test('a tab inside text is no problem', () => {
    expect(problemsOf(minimal.replace('metrics: metrics.json', 'metrics: metrics.json,\tid: a'))).toEqual([])
  })

  test.each([
    ['', 'empty'],
    ['# only a comment\n', 'empty'],
    ['a: b: c\n', 'syntax'],
    ['a: "x\n', 'syntax'],
    ['a: [1, 2\nb: 3\n', 'syntax'],
    ['a: !!python/object x\n', 'syntax'],
    [`${minimal}---\na: 1\n`, 'syntax'],
    ['a: *nothing\n', 'syntax'],
    ['- a\n', 'wrong_type'],
    [`${minimal}? [a]\n: 1\n`, 'key_not_text'],
    [`${minimal}1: x\n`, 'key_not_text'],
    [`${minimal}__proto__: { a: 1 }\n`, 'forbidden_key'],
    [`${minimal}  constructor: { train: x }\n`, 'forbidden_key'],
    [`${minimal}  prototype: { train: x }\n`, 'forbidden_key'],
    [`${minimal}  n: { <<: { train: x }, artifact: a, source: mlflow:b@c }\n`, 'forbidden_key'],
    [`a: ${'['.repeat(100_000)}`, 'too_deep'],
    ['- '.repeat(100_000), 'too_deep'],
    ['a: &a [*a]\n', 'too_deep'],
    [`a: ${'['.repeat(limits.depth)}${']'.repeat(limits.depth)}\n`, 'too_deep'],
    [`a: &a x\nb: [${'*a, '.repeat(limits.aliases + 1)}]\n`, 'too_many_aliases'],
    [`${'#'.repeat(limits.bytes)}\n`, 'too_large']
  ])('%j', (text, code) => {
    expect(only(text).code).toBe(code)
    expect(only(text).cure).not.toBe('')
  })

  test('aliases of aliases are not multiplied out', () => {
    const levels = Array.from({ length: 12 }, (_, level) => `k${level}: &k${level} [${`*k${level - 1}, `.repeat(5)}]`)
    const text = ['k: &k [x, x, x, x]', ...levels].join('\n').replace('*k-1', '*k').replaceAll('*k-1', '*k')
    expect(problemsOf(text).map(({ code }) => code)).toContain('too_many_aliases')
  })

  test('bytes that are not UTF-8 are reported with their place', () => {
    const bytes = Buffer.concat([Buffer.from('version: 1\n# caf'), Buffer.from([0xe9]), Buffer.from('\n')])
    const decoded = decodeConfig(bytes, 'modelgate.yml')
    expect(decoded).toMatchObject({ errors: [{ code: 'encoding', place: { line: 2, column: 6 } }] })
    expect(decodeConfig(Buffer.from('\ufeffå: 1'), 'f')).toEqual({ text: 'å: 1' })
    expect(decodeConfig(Buffer.alloc(limits.bytes + 1), 'f')).toMatchObject({ errors: [{ code: 'too_large' }] })
  })
})
