import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadNumber } from '../../../../core/digest.ts'
import { comparisonSchema } from '../../../../core/metrics/comparison.ts'
import type { MetricValue } from '../../../../core/metrics/documents/document.ts'
import { compared, entryOf } from './support.ts'

const number = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1 }),
  fc.constantFrom(0, -0, NaN, Infinity, 1e308, -1e308)
)
const value: fc.Arbitrary<MetricValue> = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.double())) }
)
const names = fc.oneof(fc.constantFrom('m', 'a.b', '__proto__', 'constructor', '"x.y"'), fc.string({ minLength: 1 }))
const metrics = fc.dictionary(names, value, { maxKeys: 8, noNullPrototype: true })
const limit = fc.oneof(
  fc.double({ min: 0, max: 10, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 100 }).map((p) => `${p}%`)
)
const goal = fc.constantFrom('maximize', 'minimize')
const rules = fc.record({ goal, max_regression: fc.option(limit), min_improvement: fc.option(limit) }).map((rule) => {
  const limits = [
    ...(rule.max_regression === null ? [] : [`max_regression=${rule.max_regression}`]),
    ...(rule.min_improvement === null ? [] : [`min_improvement=${rule.min_improvement}`])
  ]
  return `m:${[rule.goal, ...limits].join(',')}`
})

describe('whatever is compared', () => {
  test('the result fits its schema, and a metric with a rule has a gate and one without none', () => {
    fc.assert(
      fc.property(metrics, metrics, rules, (baseline, candidate, rule) => {
        const comparison = compared(baseline, candidate, [rule])
        expect(comparisonSchema.safeParse(comparison).error).toBeUndefined()
        for (const entry of comparison.metrics)
          expect(entry.name === 'm' ? entry.gate !== 'none' : entry.gate === 'none').toBe(true)
      })
    )
  })

  test('swapping the sides negates the delta, and turns better into worse', () => {
    fc.assert(
      fc.property(number, number, goal, (a, b, way) => {
        const there = entryOf(compared({ m: a }, { m: b }, [`m:${way}`]), 'm')
        const back = entryOf(compared({ m: b }, { m: a }, [`m:${way}`]), 'm')
        const opposite = { better: 'worse', worse: 'better' } as const
        const change = there.change === 'better' || there.change === 'worse' ? opposite[there.change] : there.change
        expect(back.change).toBe(change)
        if (there.delta !== undefined && back.delta !== undefined)
          expect(loadNumber(back.delta)).toBe(0 - loadNumber(there.delta))
        else expect(back.delta).toBe(there.delta)
      })
    )
  })

  test('a constant metric more on both sides changes no other entry and no verdict', () => {
    fc.assert(
      fc.property(metrics, metrics, rules, fc.double(), (baseline, candidate, rule, constant) => {
        const without = compared(baseline, candidate, [rule])
        const name = 'one more'
        const more = compared({ ...baseline, [name]: constant }, { ...candidate, [name]: constant }, [rule])
        expect(more.verdict).toBe(without.verdict)
        expect(more.metrics.filter((entry) => entry.name !== name)).toEqual(
          without.metrics.filter((entry) => entry.name !== name)
        )
      })
    )
  })

  test('a candidate equal to its baseline is the same everywhere, and fails no regression', () => {
    fc.assert(
      fc.property(metrics, fc.double({ noNaN: true, noDefaultInfinity: true }), goal, limit, (shared, m, way, most) => {
        const comparison = compared({ ...shared, m }, { ...shared, m }, [`m:${way},max_regression=${most}`])
        expect(comparison.verdict).toBe('pass')
        expect(new Set(comparison.metrics.map(({ change }) => change))).toEqual(new Set(['same']))
      })
    )
  })

  test('a better metric never fails a rule that a worse one passes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        limit,
        goal,
        (baseline, candidate, gain, most, way) => {
          const rule = `m:${way},max_regression=${most},min=-5,max=5`
          const worse = entryOf(compared({ m: baseline }, { m: candidate }, [rule.replace(/,min.*/, '')]), 'm')
          const better = way === 'maximize' ? candidate + gain : candidate - gain
          const after = entryOf(compared({ m: baseline }, { m: better }, [rule.replace(/,min.*/, '')]), 'm')
          if (worse.gate === 'pass') expect(after.gate).toBe('pass')
        }
      )
    )
  })
})
