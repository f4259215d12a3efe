// a fork's or a changed workflow's forged report (TRUST.md, evidence): gates are decided again from the numbers, by the
// rules of the base branch.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rejudge, type Difference } from '../../../core/evidence/rejudge.ts'
import type { MetricRule } from '../../../core/config/schema.ts'
import { compareSlices } from '../../../core/metrics/compare/slices.ts'
import { parseRules } from '../../../core/metrics/compare/rules.ts'
import { verdictOf } from '../../../core/metrics/compare/verdict.ts'
import { pairPredictions } from '../../../core/metrics/compare/paired.ts'
import { compare } from '../../../core/metrics/compare/compare.ts'
import { comparisonSchema, type Comparison, type MetricComparison } from '../../../core/metrics/comparison.ts'
import { plainMetrics, type MetricValue } from '../../../core/metrics/documents/document.ts'
import type { PairedRows } from '../../../core/metrics/compare/paired.ts'
import type { EvaluateOptions } from '../../../core/metrics/options.ts'
import { tableOf } from '../../support/tables.ts'
import { compared } from '../metrics/compare/support.ts'

/** As the bot reads it: through JSON, and without the verdict that was in the file. */
const stored = (comparison: Comparison): Comparison =>
  comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)) as unknown)

const differences = (comparison: Comparison, rules: ReadonlyMap<string, MetricRule>): readonly Difference[] => {
  const again = rejudge(stored(comparison), rules)
  return again.kind === 'same' ? [] : again.metrics
}

describe('numbers', () => {
  const rules = parseRules(['recall:maximize,min=0.6,max_regression=0.01', 'loss:minimize,max_regression=5%'])
  const made = (recall: number, loss: number) =>
    compare({
      baseline: plainMetrics(
        new Map([
          ['recall', 0.7],
          ['loss', 0.3],
          ['size', 9]
        ])
      ),
      candidate: plainMetrics(
        new Map([
          ['recall', recall],
          ['loss', loss],
          ['size', 8]
        ])
      ),
      rules,
      producer: 'test'
    })
  const forge = (comparison: Comparison, name: string, changes: Partial<MetricComparison>): Comparison => ({
    ...comparison,
    metrics: comparison.metrics.map((entry) => (entry.name === name ? { ...entry, ...changes } : entry))
  })

  test('that were judged by these rules are the same', () => {
    for (const comparison of [made(0.8, 0.2), made(0.6, 0.4)])
      expect(rejudge(stored(comparison), rules)).toEqual({ kind: 'same' })
  })

  test('with a forged pass differ, and are judged again', () => {
    const fake = forge(made(0.6, 0.2), 'recall', { gate: 'pass', reason: undefined })
    const again = rejudge(stored({ ...fake, verdict: 'pass' }), rules)
    expect(again).toMatchObject({
      kind: 'differs',
      metrics: [{ metric: 'recall', slice: null, said: 'pass', found: 'fail' }],
      comparison: { verdict: 'fail' }
    })
  })

  test.each<readonly [string, string, Partial<MetricComparison>]>([
    ['an unruled gate', 'recall', { gate: 'none', reason: undefined }],
    ['a milder gate', 'recall', { gate: 'inconclusive', reason: 'inconclusive' }],
    ['a reason that can be accepted', 'recall', { reason: 'no_improvement' }],
    ['another goal', 'loss', { goal: 'maximize' }],
    ['another direction', 'loss', { change: 'worse' }],
    ['a direction in doubt', 'recall', { change: 'inconclusive' }],
    ['another delta', 'recall', { delta: 0.1 }],
    ['a direction for what has no goal', 'size', { change: 'better' }]
  ])('with %s differ', (_what, metric, changes) => {
    const found = differences(forge(made(0.6, 0.2), metric, changes), rules)
    expect(found.map((one) => one.metric)).toEqual([metric])
  })

  test('that leave out what a rule asks for differ', () => {
    const comparison = made(0.6, 0.2)
    const without = { ...comparison, metrics: comparison.metrics.filter(({ name }) => name !== 'recall') }
    expect(differences(without, rules)).toEqual([{ metric: 'recall', slice: null, said: 'missing', found: 'fail' }])
  })

  test('that were judged by milder rules differ, where these say otherwise', () => {
    const milder = compared({ recall: 0.7 }, { recall: 0.6 }, ['recall:maximize,max_regression=0.5'])
    const again = rejudge(stored(milder), parseRules(['recall:maximize,max_regression=0.01']))
    expect(again).toMatchObject({ kind: 'differs', comparison: { verdict: 'fail' } })
    expect(differences(compared({ recall: 0.7 }, { recall: 0.6 }), rules).map(({ metric }) => metric)).toContain(
      'recall'
    )
  })

  test('of a first model are held against bounds alone', () => {
    const first = compared(null, { recall: 0.5 }, ['recall:maximize,min=0.6,max_regression=0.01'])
    const asked = parseRules(['recall:maximize,min=0.6,max_regression=0.01'])
    expect(rejudge(stored(first), asked)).toEqual({ kind: 'same' })
    const fake = forge(first, 'recall', { gate: 'pass', reason: undefined })
    expect(differences(fake, asked)).toHaveLength(1)
  })

  test('of a baseline that is said to be none differ', () => {
    expect(differences({ ...made(0.8, 0.2), baseline: null }, rules).map(({ metric }) => metric)).toEqual([
      'recall',
      'loss',
      'size'
    ])
  })

  test('of different rows, where the same are demanded, stay failed', () => {
    const strict = compared({ m: 1 }, { m: 2 }, ['m:maximize,min=0'], {
      testSet: 'strict',
      notes: [{ code: 'test_set_changed', message: 'changed' }]
    })
    const asked = parseRules(['m:maximize,min=0'])
    expect(strict.metrics[0]?.gate).toBe('fail')
    expect(rejudge(stored(strict), asked)).toEqual({ kind: 'same' })
    expect(differences(forge(strict, 'm', { gate: 'pass', reason: undefined }), asked)).toHaveLength(1)
  })
})

const limit = fc.oneof(
  fc.double({ min: 0, max: 0.2, noNaN: true }),
  fc.integer({ min: 0, max: 30 }).map((percent) => `${percent}%`)
)
const rule: fc.Arbitrary<MetricRule> = fc.record(
  {
    goal: fc.constantFrom('maximize', 'minimize'),
    min: fc.double({ min: 0, max: 1, noNaN: true }),
    max: fc.double({ min: 0, max: 1, noNaN: true }),
    max_regression: limit,
    min_improvement: limit,
    slices: fc.record({ max_regression: limit })
  },
  { requiredKeys: ['goal'] }
)

describe('whatever was compared honestly', () => {
  const value: fc.Arbitrary<MetricValue> = fc.oneof(
    fc.double({ min: 0, max: 1 }),
    fc.constantFrom(0, NaN, Infinity, null, true, 'text', 1e308)
  )
  const sides = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), value, { noNullPrototype: true })

  test('as numbers is the same again', () => {
    fc.assert(
      fc.property(
        fc.option(sides),
        sides,
        fc.dictionary(fc.constantFrom('a', 'b', 'e'), rule),
        (baseline, candidate, given) => {
          const rules = new Map(Object.entries(given))
          expect(differences(compared(baseline, candidate, [], { rules }), rules)).toEqual([])
        }
      ),
      { numRuns: 3000, interruptAfterTimeLimit: 15_000 }
    )
  })

  test('row by row, with slices and intervals, is the same again', async () => {
    const options = {
      task: 'binary',
      id: 'id',
      target: 'target',
      prediction: 'predicted',
      positive: 1,
      slices: ['group'],
      min_rows: 5,
      resamples: 200,
      seed: 7
    } as const satisfies EvaluateOptions
    const noise = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 160, maxLength: 160 })
    await fc.assert(
      fc.asyncProperty(
        noise,
        noise,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        rule,
        async (old, next, skill, asked) => {
          const ids = old.map((_, at) => at)
          const [target, group] = [ids.map((at) => at % 2), ids.map((at) => `g${at % 5}`)]
          const side = async (drawn: readonly number[]) => {
            const predicted = drawn.map((draw, at) => (draw < 0.3 + skill ? at % 2 : 1 - (at % 2)))
            return { table: await tableOf({ id: ids, target, group, predicted }), digest: null }
          }
          const pairs = await pairPredictions(await side(old), await side(next), options)
          const rules = new Map([
            ['accuracy', asked],
            ['recall', asked]
          ])
          const comparison = compare({ ...pairs, rules, producer: 'test' })
          expect(comparison.slices.length).toBe(5)
          expect(differences(comparison, rules)).toEqual([])
        }
      ),
      { numRuns: 60, interruptAfterTimeLimit: 25_000 }
    )
  }, 60_000)
})

describe('slices', () => {
  const rules = parseRules(['m:maximize,slices.max_regression=0.005'])
  type Given = readonly [delta: number, standardError: number]

  /** Each slice's delta has its own interval, as wide as its standard error says, stretched as a bootstrap's may be. */
  function withSlices(given: readonly Given[], stretch = 1): Comparison {
    const side = (value: (delta: number) => number) => ({
      ...plainMetrics(new Map([['m', 0.8]])),
      slices: given.map(([delta], at) => ({
        column: 'g',
        value: `${at}`,
        rows: 100,
        metrics: new Map([['m', value(delta)]])
      }))
    })
    const paired: PairedRows = {
      joined: 100,
      metrics: new Map(),
      slices: given.map(([delta, standardError], at) => {
        const half = 1.96 * standardError * stretch
        return {
          column: 'g',
          value: `${at}`,
          metrics: new Map([['m', { interval: [delta - half, delta + half] as const, standardError }]])
        }
      }),
      notes: [],
      method: {}
    }
    const [baseline, candidate] = [side(() => 0.8), side((delta) => 0.8 + delta)]
    const whole = {
      ...compared({ m: 0.8 }, { m: 0.8 }, [], { rules }),
      slices: compareSlices(baseline, candidate, rules, paired)
    }
    return { ...whole, verdict: verdictOf(whole) }
  }
  const even = Array.from({ length: 39 }, (): Given => [0.02, 0.001])
  const forge = (comparison: Comparison, changes: Partial<MetricComparison>): Comparison => ({
    ...comparison,
    slices: comparison.slices.map((slice, at) =>
      at > 0 ? slice : { ...slice, metrics: slice.metrics.map((entry) => ({ ...entry, ...changes })) }
    )
  })

  test('that are in doubt among many may say so', () => {
    const comparison = withSlices([[-0.1, 0.045], ...even])
    expect(comparison.slices[0]?.metrics[0]?.gate).toBe('inconclusive')
    expect(differences(comparison, rules)).toEqual([])
  })

  test('whose direction is in doubt may say the one that they have', () => {
    const flat = Array.from({ length: 39 }, (): Given => [0, 0.01])
    const comparison = withSlices([[-0.1, 0.045], ...flat])
    expect(comparison.slices[0]?.metrics[0]?.change).toBe('inconclusive')
    expect(differences(comparison, rules)).toEqual([])
    expect(differences(forge(comparison, { change: 'worse' }), rules)).toEqual([])
    expect(differences(forge(comparison, { change: 'better' }), rules)).toHaveLength(1)
  })

  test('that failed stay failed where only their interval leaves a doubt', () => {
    const comparison = withSlices([[-0.1, 0.0288], ...even], 1.2)
    expect(comparison.slices[0]?.metrics[0]?.gate).toBe('fail')
    expect(differences(comparison, rules)).toEqual([])
    const again = rejudge(stored(forge(comparison, { gate: 'pass', reason: undefined })), rules)
    expect(again).toMatchObject({ metrics: [{ said: 'pass', found: 'inconclusive' }] })
  })

  test('that fail for certain may not be called doubtful, nor passed', () => {
    const comparison = withSlices([[-0.1, 0.01], ...even])
    expect(comparison.slices[0]?.metrics[0]?.gate).toBe('fail')
    expect(differences(comparison, rules)).toEqual([])
    const doubtful = forge(comparison, { gate: 'inconclusive', reason: 'inconclusive' })
    expect(differences(doubtful, rules)).toEqual([{ metric: 'm', slice: 'g=0', said: 'inconclusive', found: 'fail' }])
    expect(differences(forge(comparison, { gate: 'pass', reason: undefined }), rules)).toHaveLength(1)
    expect(differences(forge(comparison, { gate: 'none', reason: undefined }), rules)).toHaveLength(1)
    expect(differences(forge(comparison, { change: 'better' }), rules)).toHaveLength(1)
  })

  test('are the same again where a bootstrap’s interval is narrower or wider than normal', () => {
    const given = fc.tuple(
      fc.double({ min: -0.2, max: 0.1, noNaN: true }),
      fc.double({ min: 0.001, max: 0.1, noNaN: true })
    )
    fc.assert(
      fc.property(
        fc.array(given, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0.8, max: 1.2, noNaN: true }),
        (slices, stretch) => {
          expect(differences(withSlices(slices, stretch), rules)).toEqual([])
        }
      ),
      { numRuns: 2000, interruptAfterTimeLimit: 15_000 }
    )
  })

  test('never pass by a forged gate', () => {
    const given = fc.tuple(
      fc.double({ min: -0.2, max: 0.1, noNaN: true }),
      fc.double({ min: 0.001, max: 0.1, noNaN: true })
    )
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 10 }), (slices) => {
        const comparison = withSlices(slices)
        fc.pre(comparison.slices[0]?.metrics[0]?.gate !== 'pass')
        expect(differences(forge(comparison, { gate: 'pass', reason: undefined }), rules)).not.toEqual([])
      }),
      { numRuns: 1000, interruptAfterTimeLimit: 15_000 }
    )
  })
})
