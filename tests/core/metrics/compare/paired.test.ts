// Predictions of two sides: what joins, what the difference's interval is, and what slices need.
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Table } from '../../../../core/data/table.ts'
import { loadNumber } from '../../../../core/digest.ts'
import { compare, type CompareInput } from '../../../../core/metrics/compare/compare.ts'
import { pairPredictions } from '../../../../core/metrics/compare/paired.ts'
import { parseRules } from '../../../../core/metrics/compare/rules.ts'
import type { Comparison } from '../../../../core/metrics/comparison.ts'
import type { EvaluateOptions } from '../../../../core/metrics/options.ts'
import { createRandom } from '../../../../core/statistics/random.ts'
import { tableOf } from '../../../support/tables.ts'
import { entryOf } from './support.ts'

const random = createRandom(17, 0)
const uniform = (): number => random() / 2 ** 32
const options: EvaluateOptions = { task: 'binary', target: 'y', prediction: 'p', score: 's', id: 'id', resamples: 300 }

interface Row {
  readonly id: string
  readonly y: number
  readonly p: number
  readonly s: number
  readonly g: string
}

/** Rows whose score tells the class with this strength. */
function predict(truth: readonly number[], strength: number, groups = 2): Row[] {
  return truth.map((y, row) => {
    const s = Math.min(1, Math.max(0, strength * (y - 0.5) + uniform()))
    return { id: `row${row}`, y, p: s > 0.5 ? 1 : 0, s, g: `g${row % groups}` }
  })
}

const table = (rows: readonly Row[]): Promise<Table> =>
  tableOf({
    id: rows.map(({ id }) => id),
    y: rows.map(({ y }) => y),
    p: rows.map(({ p }) => p),
    s: rows.map(({ s }) => s),
    g: rows.map(({ g }) => g)
  })

async function pair(
  before: readonly Row[],
  after: readonly Row[],
  rules: readonly string[] = [],
  more: Partial<EvaluateOptions> = {},
  input: Partial<CompareInput> = {}
): Promise<Comparison> {
  const sides = await pairPredictions(
    { table: await table(before), digest: null },
    { table: await table(after), digest: null },
    { ...options, ...more }
  )
  return compare({ ...sides, rules: parseRules(rules), producer: 'test', ...input })
}

const codes = ({ notes }: Comparison): readonly string[] => notes.map(({ code }) => code)
const truth = Array.from({ length: 400 }, () => Number(uniform() < 0.4))
const weak = predict(truth, 0.3)
const strong = predict(truth, 0.9)

describe('two sides on the same rows', () => {
  let comparison: Comparison
  beforeAll(async () => {
    comparison = await pair(weak, strong, [
      'accuracy:maximize,max_regression=0.01',
      'roc_auc:maximize,max_regression=1%'
    ])
  })

  test('each metric has an interval that holds its delta, and the gate is decided by it', () => {
    for (const name of ['accuracy', 'roc_auc', 'log_loss', 'mcc']) {
      const entry = entryOf(comparison, name)
      const [low, high] = (entry.interval ?? []).map(loadNumber)
      expect(low).toBeLessThan(loadNumber(entry.delta ?? 'NaN'))
      expect(high).toBeGreaterThan(loadNumber(entry.delta ?? 'NaN'))
    }
    expect(entryOf(comparison, 'accuracy')).toMatchObject({ change: 'better', gate: 'pass' })
    expect(comparison).toMatchObject({
      verdict: 'pass',
      rows: { baseline: 400, candidate: 400, joined: 400 },
      notes: []
    })
  })

  test("accuracy has McNemar's test, ROC AUC DeLong's, and each the smallest change that could be seen", () => {
    expect(entryOf(comparison, 'accuracy').tests?.['mcnemar']?.pValue).toBeLessThan(0.001)
    expect(entryOf(comparison, 'roc_auc').tests?.['delong']?.pValue).toBeLessThan(0.001)
    expect(entryOf(comparison, 'f1').tests).toBeUndefined()
    const { interval, detectable = NaN } = entryOf(comparison, 'accuracy')
    const halfWidth = (loadNumber(interval?.[1] ?? 'NaN') - loadNumber(interval?.[0] ?? 'NaN')) / 2
    expect(detectable / halfWidth).toBeGreaterThan(1.2)
    expect(detectable / halfWidth).toBeLessThan(1.7)
  })

  test('swapped, deltas and intervals are negated, and tests stay', async () => {
    const rules = ['accuracy:maximize,max_regression=0.01', 'roc_auc:maximize,max_regression=1%']
    const back = await pair(strong, weak, rules)
    for (const { name, delta, interval, tests } of comparison.metrics) {
      const other = entryOf(back, name)
      expect(loadNumber(other.delta ?? 'NaN')).toBeCloseTo(-loadNumber(delta ?? 'NaN'), 12)
      expect(loadNumber(other.interval?.[0] ?? 'NaN')).toBeCloseTo(-loadNumber(interval?.[1] ?? 'NaN'), 12)
      expect(other.tests).toEqual(tests)
    }
    expect(entryOf(back, 'accuracy')).toMatchObject({ change: 'worse', gate: 'fail', reason: 'regression' })
  })

  test('the order of rows changes nothing, to the last digit, where scores tie', async () => {
    const tied = (rows: readonly Row[]) => rows.map((row) => ({ ...row, s: Number(row.s.toFixed(1)) }))
    const [before, after] = [tied(weak), tied(strong)]
    const shuffled = (rows: readonly Row[]) =>
      rows.toSorted((a, b) => (a.id.at(-1) ?? '').localeCompare(b.id.at(-1) ?? ''))
    const more = { slices: ['g'] }
    expect(await pair(shuffled(before), after.toReversed(), [], more)).toEqual(await pair(before, after, [], more))
  })

  test('the order of rows changes nothing', async () => {
    const turned = await pair(
      [...weak].reverse(),
      [...strong.slice(100), ...strong.slice(0, 100)],
      ['accuracy:maximize,max_regression=0.01', 'roc_auc:maximize,max_regression=1%']
    )
    expect(turned).toEqual(comparison)
  })

  test('equal predictions are the same everywhere, with an interval of nothing', async () => {
    const same = await pair(weak, weak, ['accuracy:maximize,max_regression=0'])
    expect(same.verdict).toBe('pass')
    expect(new Set(same.metrics.map(({ change }) => change))).toEqual(new Set(['same']))
    expect(entryOf(same, 'accuracy')).toMatchObject({ delta: 0, interval: [0, 0], gate: 'pass' })
    expect(entryOf(same, 'accuracy').tests?.['mcnemar']?.pValue).toBe(1)
  })

  test('a small test set does not pass by being small', async () => {
    const few = truth.slice(0, 40)
    const small = await pair(predict(few, 0.6), predict(few, 0.6), ['accuracy:maximize,max_regression=0.001'])
    expect(small.verdict).toBe('inconclusive')
    expect(entryOf(small, 'accuracy')).toMatchObject({ gate: 'inconclusive', reason: 'inconclusive' })
  })
})

describe('rows that do not fit', () => {
  test('rows without a partner are left out and counted, loudly, and strictly they fail', async () => {
    const fewer = strong.slice(0, 300)
    const comparison = await pair(weak, fewer, ['accuracy:maximize,min=0.1'])
    expect(comparison).toMatchObject({ verdict: 'pass', rows: { baseline: 400, candidate: 300, joined: 300 } })
    expect(codes(comparison)).toContain('rows_do_not_join')
    const strict = await pair(weak, fewer, ['accuracy:maximize,min=0.1'], {}, { testSet: 'strict' })
    expect(strict.verdict).toBe('fail')
    expect(entryOf(strict, 'accuracy')).toMatchObject({ gate: 'fail', reason: 'rows_do_not_join' })
    expect(entryOf(strict, 'f1').gate).toBe('none')
  })

  test('rows whose target differs are left out, and the test set is said to have changed', async () => {
    const changed = strong.map((row, index) => (index < 10 ? { ...row, y: 1 - row.y } : row))
    const comparison = await pair(weak, changed)
    expect(comparison.rows.joined).toBe(390)
    expect(codes(comparison)).toEqual(['test_set_changed'])
  })

  test('with no row in common only numbers are compared, and both notes are there', async () => {
    const others = strong.map((row) => ({ ...row, id: `other ${row.id}` }))
    const comparison = await pair(weak, others)
    expect(entryOf(comparison, 'accuracy')).not.toHaveProperty('interval')
    expect(codes(comparison)).toEqual(['rows_do_not_join', 'numbers_only'])
  })

  test('without an id column equal targets pair rows by position, others not at all', async () => {
    const withoutId = { ...options, id: undefined }
    const sides = await pairPredictions(
      { table: await table(weak), digest: null },
      { table: await table(strong), digest: null },
      withoutId
    )
    expect(sides.paired.joined).toBe(400)
    expect(sides.paired.notes.map(({ code }) => code)).toEqual(['paired_by_position'])
    const turned = await pairPredictions(
      { table: await table(weak), digest: null },
      { table: await table([...strong].reverse()), digest: null },
      withoutId
    )
    expect(turned.paired).toMatchObject({ joined: 0 })
  })

  test('an id that is there twice is refused with its line', async () => {
    await expect(pair(weak, [...strong, strong[0] ?? fail()])).rejects.toThrow(/row0.*twice/)
  })
})

function fail(): never {
  throw new Error('no row')
}

describe('slices', () => {
  test('a slice that lost more than it may fails, though the whole may lose more', async () => {
    const after = strong.map((row, index) => (row.g === 'g1' && index % 3 !== 0 ? { ...row, p: 1 - row.y } : row))
    const comparison = await pair(weak, after, ['accuracy:maximize,max_regression=1,slices.max_regression=0.01'], {
      slices: ['g']
    })
    const gates = comparison.slices.map(({ value, metrics }) => [
      value,
      metrics.find(({ name }) => name === 'accuracy')?.gate
    ])
    expect(gates).toEqual([
      ['g0', 'pass'],
      ['g1', 'fail']
    ])
    expect(comparison.verdict).toBe('fail')
    const failed = comparison.slices[1]?.metrics.find(({ name }) => name === 'accuracy')
    expect(failed).toMatchObject({ change: 'worse', reason: 'slice_regression' })
  })

  test('among many slices of the same model none is called worse, though some look it', async () => {
    const many = Array.from({ length: 2000 }, () => Number(uniform() < 0.5))
    const comparison = await pair(
      predict(many, 0.5, 40),
      predict(many, 0.5, 40),
      ['accuracy:maximize,slices.max_regression=0'],
      {
        slices: ['g']
      }
    )
    const entries = comparison.slices.flatMap(({ metrics }) => metrics.filter(({ name }) => name === 'accuracy'))
    expect(entries).toHaveLength(40)
    expect(
      entries.some(({ interval }) => loadNumber(interval?.[0] ?? 0) > 0 || loadNumber(interval?.[1] ?? 0) < 0)
    ).toBe(true)
    expect(entries.filter(({ change }) => change === 'worse' || change === 'better')).toEqual([])
    expect(entries.filter(({ gate }) => gate === 'fail')).toEqual([])
  })

  test('slices under min_rows are hidden and counted', async () => {
    const comparison = await pair(weak, strong, [], { slices: ['g', 'id'], min_rows: 30 })
    expect(comparison.slices.map(({ column }) => column)).toEqual(['g', 'g'])
    expect(comparison.hidden).toEqual({ slices: 400, rows: 400 })
  })
})

describe('other tasks', () => {
  test('clusters are drawn whole: repeated cases widen the interval', async () => {
    const repeat = (rows: readonly Row[]): Row[] =>
      rows.flatMap((row) => [0, 1, 2, 3].map((copy) => ({ ...row, id: `${row.id}.${copy}`, g: row.id })))
    const width = ({ interval }: { readonly interval?: readonly unknown[] | undefined }): number =>
      Number(interval?.[1]) - Number(interval?.[0])
    const [before, after] = [repeat(weak.slice(0, 100)), repeat(strong.slice(0, 100))]
    const apart = entryOf(await pair(before, after), 'accuracy')
    const together = entryOf(await pair(before, after, [], { cluster: 'g' }), 'accuracy')
    expect(width(together) / width(apart)).toBeGreaterThan(1.6)
    expect(together.tests).toBeUndefined()
  })

  test('regression and scores are paired too', async () => {
    const numbers = Array.from({ length: 200 }, () => uniform())
    const side = (noise: number): Promise<Table> =>
      tableOf({ id: numbers.map((_, row) => row), y: numbers, p: numbers.map((y) => y + noise * (uniform() - 0.5)) })
    const sides = await pairPredictions(
      { table: await side(1), digest: null },
      { table: await side(0.2), digest: null },
      { task: 'regression', target: 'y', prediction: 'p', id: 'id', resamples: 200 }
    )
    const comparison = compare({ ...sides, rules: parseRules(['rmse:minimize,max_regression=0']), producer: 'test' })
    expect(entryOf(comparison, 'rmse')).toMatchObject({ change: 'better', gate: 'pass' })
    const scores = await pairPredictions(
      { table: await tableOf({ id: [1, 2, 3], judge: [0.1, 0.2, 0.3] }), digest: null },
      { table: await tableOf({ id: [3, 2, 1], judge: [0.5, 0.4, 0.3] }), digest: null },
      { task: 'scores', score: 'judge', id: 'id', resamples: 100 }
    )
    expect(scores.paired.metrics.get('judge')?.interval[0]).toBeCloseTo(0.2, 12)
  })

  test('a baseline from before a sensitive column was named borrows it by id', async () => {
    const after = await table(strong)
    const shuffled = await table(weak.toSorted((a, b) => a.s - b.s))
    const older = new Map([...shuffled.columns].filter(([name]) => name !== 'g'))
    const given = { ...options, sensitive: ['g'] }
    const full = await pairPredictions(
      { table: await table(weak), digest: null },
      { table: after, digest: null },
      given
    )
    const before = { ...shuffled, columns: older }
    const borrowed = await pairPredictions({ table: before, digest: null }, { table: after, digest: null }, given)
    expect(borrowed.paired.metrics).toEqual(full.paired.metrics)
    expect(borrowed.baseline.metrics).toEqual(full.baseline.metrics)
    expect([...borrowed.paired.metrics.keys()]).toContain('fairness.g.demographic_parity_difference')
  })

  test('a ranking is paired by its queries', async () => {
    const side = (score: readonly number[]): Promise<Table> =>
      tableOf({ q: ['a', 'a', 'b', 'b', 'c', 'c'], y: [1, 0, 1, 0, 0, 1], s: score })
    const sides = await pairPredictions(
      { table: await side([1, 2, 1, 2, 1, 2]), digest: null },
      { table: await side([2, 1, 2, 1, 1, 2]), digest: null },
      { task: 'ranking', target: 'y', score: 's', group: 'q', k: [1], resamples: 100 }
    )
    expect(sides.paired).toMatchObject({ joined: 3, notes: [] })
    expect(sides.candidate.metrics.get('precision@1')).toBe(1)
  })
})
