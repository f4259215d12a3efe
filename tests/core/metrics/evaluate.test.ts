import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createThreads } from '../../../adapters/workers/threads.ts'
import { evaluationDocumentSchema, type Evaluation } from '../../../core/metrics/evaluation.ts'
import { evaluate } from '../../../core/metrics/evaluate.ts'
import type { EvaluateOptions } from '../../../core/metrics/options.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { tableOf } from '../../support/tables.ts'

type Columns = Readonly<Record<string, readonly (string | number | boolean | null)[]>>
const extras = { producer: 'test', predictions: null }
const binary: EvaluateOptions = { task: 'binary', target: 'y', prediction: 'p', resamples: 100 }

async function evaluated(columns: Columns, options: EvaluateOptions = binary): Promise<Evaluation> {
  const evaluation = await evaluate(await tableOf(columns), options, extras)
  evaluationDocumentSchema.parse(evaluation)
  return evaluation
}

function rows(size: number, seed: number): Columns {
  const random = createRandom(seed, 0)
  const uniform = (): number => random() / 4294967296
  const y = Array.from({ length: size }, () => (uniform() < 0.4 ? 1 : 0))
  const s = y.map((one) => Number((0.3 * one + 0.7 * uniform()).toFixed(2)))
  return {
    id: y.map((_, row) => `r${row}`),
    y,
    p: s.map((one) => (one > 0.5 ? 1 : 0)),
    s,
    g: y.map(() => (uniform() < 0.5 ? 'a' : 'b')),
    h: y.map(() => (uniform() < 0.1 ? 'rare' : 'common')),
    c: y.map(() => Math.floor(uniform() * 20)),
    w: y.map(() => 1 + Math.floor(uniform() * 4))
  }
}

function shuffled(columns: Columns, seed: number): Columns {
  const random = createRandom(seed, 9)
  const size = Object.values(columns)[0]?.length ?? 0
  const order = Array.from({ length: size }, (_, row) => ({ row, key: random() })).sort((a, b) => a.key - b.key)
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, order.map(({ row }) => cells[row] ?? null)])
  )
}

const everything: EvaluateOptions = {
  ...binary,
  id: 'id',
  score: 's',
  slices: ['g', 'g*h', 's >= 0.5 and g == "a"'],
  sensitive: ['g'],
  costs: { 1: { 0: 80 }, 0: { 1: 5 } },
  expressions: { savings: '12 * recall - 3 * (1 - precision)' }
}

describe('an evaluation', () => {
  test('of a constant target has an r2 of 0, however the sum of the targets is rounded', async () => {
    const columns = { y: Array.from({ length: 30 }, () => 3.7), p: Array.from({ length: 30 }, (_, row) => row / 7) }
    const options = { task: 'regression', target: 'y', prediction: 'p', resamples: 100 } as const
    const { metrics } = await evaluate(await tableOf(columns), options, { producer: 'test', predictions: null })
    expect([metrics.r2?.value, metrics.explained_variance?.value]).toEqual([0, 0])
  })

  test('of one class only has no cohen_kappa, whatever its rows weigh', async () => {
    const weights = Array.from({ length: 50 }, (_, row) => 0.1 + row / 7)
    for (const w of weights) {
      const { metrics } = await evaluated({ y: [1, 1], p: [1, 1], w: [w, w / 3] }, { ...binary, weight: 'w' })
      expect(metrics.cohen_kappa?.value).toBe('NaN')
    }
  })

  test('is the same to the last bit for any order of rows', async () => {
    for (const more of [{}, { weight: 'w' }, { cluster: 'c' }]) {
      const options = { ...everything, ...more }
      const [first, second] = [
        await evaluated(rows(300, 3), options),
        await evaluated(shuffled(rows(300, 3), 4), options)
      ]
      expect(second).toEqual(first)
    }
  })

  test('is the same for any number of threads', async () => {
    const table = await tableOf(rows(3000, 5))
    const options = { ...everything, resamples: 2000, slices: [] }
    const alone = await evaluate(table, options, extras)
    for (const count of [2, 3]) {
      const threads = createThreads(count)
      expect(await evaluate(table, options, { ...extras, parallel: threads })).toEqual(alone)
      await threads.close()
    }
  })

  test('has other intervals and the same values with another seed', async () => {
    const [one, two] = [
      await evaluated(rows(200, 1), everything),
      await evaluated(rows(200, 1), { ...everything, seed: 8 })
    ]
    expect(one.metrics.roc_auc?.value).toBe(two.metrics.roc_auc?.value)
    expect(one.metrics.roc_auc?.low).not.toBe(two.metrics.roc_auc?.low)
  })

  test('takes 1, "1", 1.0 and true as one label where the other column says 1 or 0', async () => {
    const numbers = await evaluated({ y: [1, 0, 1, 0], p: [1, 0, 0, 0] })
    expect((await evaluated({ y: ['1.0', '0.0', '1', '0'], p: [1, 0, 0, 0] })).metrics).toEqual(numbers.metrics)
    expect((await evaluated({ y: ['True', 'False', 'True', 'False'], p: [1, 0, 0, 0] })).metrics).toEqual(
      numbers.metrics
    )
  })

  test('of rows drawn in clusters is wider than of independent rows', async () => {
    const once = rows(60, 2)
    const repeated = { ...once, c: Array.from({ length: 60 }, (_, row) => row) }
    const columns = Object.fromEntries(
      Object.entries(repeated).map(([name, cells]) => [name, Array.from({ length: 10 }, () => cells).flat()])
    )
    const width = ({ metrics }: Evaluation): number => Number(metrics.roc_auc?.high) - Number(metrics.roc_auc?.low)
    const options = { ...binary, score: 's', resamples: 500 }
    const [clustered, independent] = [
      await evaluated(columns, { ...options, cluster: 'c' }),
      await evaluated(columns, options)
    ]
    expect(width(clustered) / width(independent)).toBeGreaterThan(2)
  })

  test('hides slices that are too small, and counts them', async () => {
    const { slices, hidden } = await evaluated(rows(300, 3), { ...binary, slices: ['h'], min_rows: 100 })
    expect(slices.map(({ value }) => value)).toEqual(['common'])
    expect(hidden.slices).toBe(1)
    expect(hidden.rows + (slices[0]?.rows ?? 0)).toBe(300)
  })

  test('names the worst slice of each metric', async () => {
    const columns = { y: [1, 1, 0, 0], p: [1, 1, 0, 1], g: ['good', 'good', 'bad', 'bad'] }
    const { worst } = await evaluated(columns, { ...binary, slices: ['g'] })
    expect(worst?.accuracy).toEqual({ column: 'g', value: 'bad' })
  })

  test('puts rows without a value into a slice of their own', async () => {
    const { slices } = await evaluated(
      { y: [1, 0, 1], p: [1, 0, 0], g: ['a', 'a', null] },
      { ...binary, slices: ['g'] }
    )
    expect(slices.map(({ value, rows: count }) => [value, count])).toEqual([
      ['a', 2],
      ['(missing)', 1]
    ])
  })

  test('slices by a filter as pandas would', async () => {
    const columns = { y: [1, 0, 1, 0], p: [1, 0, 0, 0], age: [20, 30, 40, null], land: ['DE', 'FR', 'DE', 'DE'] }
    const count = async (slice: string): Promise<number> =>
      (await evaluated(columns, { ...binary, slices: [slice] })).slices[0]?.rows ?? 0
    expect(await count('age >= 30 and land == "DE"')).toBe(1)
    expect(await count("land in ['DE', 'IT'] or age < 31")).toBe(4)
    expect(await count('not (age > 20)')).toBe(2)
    expect(await count('age != 20')).toBe(3)
  })

  test.each([
    ['age >>= 3', 'at character'],
    ['age >= (3', 'needs ")"'],
    ['process.exit(1)', 'neither a column'],
    ['agee > 3', 'has no column "agee"'],
    [`${'('.repeat(300)}age > 3`, 'nested too deeply']
  ])('refuses the slice %s', async (slice, message) => {
    await expect(evaluated({ y: [1, 0], p: [1, 0], age: [1, 2] }, { ...binary, slices: [slice] })).rejects.toThrow(
      message
    )
  })

  test('computes costs and expressions in the unit of the team', async () => {
    const { metrics } = await evaluated(
      { y: [1, 1, 0, 0], p: [1, 0, 1, 0] },
      { ...binary, costs: everything.costs, expressions: { twice: '2 * accuracy + cost' } }
    )
    expect([metrics.cost?.value, metrics.cost_total?.value, metrics.twice?.value]).toEqual([21.25, 85, 22.25])
  })

  test('refuses an expression over a metric that there is not, and names the nearest', async () => {
    const failing = evaluated({ y: [1, 0], p: [1, 0] }, { ...binary, expressions: { x: '2 * reccall' } })
    await expect(failing).rejects.toMatchObject({
      message: expect.stringContaining('did you mean recall?'),
      cure: 'write recall'
    })
  })

  test.each([
    [
      'an id that is there twice',
      { id: ['a', 'b', 'a'], y: [1, 0, 1], p: [1, 0, 1] },
      { id: 'id' },
      'the id "a" twice: on line 2 and on line 4'
    ],
    ['a missing id', { id: ['a', null, 'c'], y: [1, 0, 1], p: [1, 0, 1] }, { id: 'id' }, 'has no "id" on line 3'],
    ['a missing target', { y: [1, null, 1], p: [1, 0, 1] }, {}, 'has no "y" on line 3'],
    [
      'a score that is no number',
      { y: [1, 0], p: [1, 0], s: ['0.5', 'high'] },
      { score: 's' },
      'holds "high" on line 3, not a number'
    ],
    ['a score that is NaN', { y: [1, 0], p: [1, 0], s: [0.5, 'NaN'] }, { score: 's' }, 'is missing or NaN on line 3'],
    ['a negative weight', { y: [1, 0], p: [1, 0], w: [1, -1] }, { weight: 'w' }, 'has a negative weight on line 3'],
    [
      'a positive class that no row has',
      { y: ['a', 'b'], p: ['a', 'b'] },
      { positive: 'c' },
      'no row of the positive class "c"'
    ],
    ['three classes', { y: [1, 0, 2], p: [1, 0, 2] }, {}, 'has 3 classes in y and p'],
    ['a missing column', { y: [1, 0], p: [1, 0] }, { score: 'prob' }, 'has no column "prob"']
  ] as const)('refuses %s and says where', async (_what, columns, options, message) => {
    await expect(evaluated(columns, { ...binary, ...options })).rejects.toThrow(message)
  })

  test('warns when it had to guess the positive class', async () => {
    const { warnings } = await evaluated({ y: ['cat', 'dog'], p: ['cat', 'dog'] })
    expect(warnings.map(({ code }) => code)).toContain('positive_guessed')
  })

  test('of any small table is finite or explained, and its intervals are in order', async () => {
    const row = fc.record({
      y: fc.integer({ min: 0, max: 1 }),
      p: fc.integer({ min: 0, max: 1 }),
      s: fc.integer({ min: 0, max: 4 }).map((n) => n / 4)
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (list) => {
        const columns = { y: list.map(({ y }) => y), p: list.map(({ p }) => p), s: list.map(({ s }) => s) }
        const { metrics, warnings } = await evaluated(columns, { ...binary, score: 's' })
        for (const [name, { value, low, high }] of Object.entries(metrics)) {
          if (typeof value !== 'number') expect(warnings.map(({ metric }) => metric)).toContain(name)
          else if (typeof low === 'number' && typeof high === 'number') expect(low).toBeLessThanOrEqual(high)
        }
      }),
      { numRuns: 60 }
    )
  })
})
