// What many slices at once demand, on spreads that are given.
import { describe, expect, test } from '@jest/globals'
import { compareSlices } from '../../../../core/metrics/compare/slices.ts'
import { parseRules } from '../../../../core/metrics/compare/rules.ts'
import type { MetricComparison } from '../../../../core/metrics/comparison.ts'
import { plainMetrics, type MetricsDocument } from '../../../../core/metrics/documents/document.ts'

interface Given {
  readonly delta: number
  readonly standardError: number
}

function entries(slices: readonly Given[], rule: string): readonly MetricComparison[] {
  const document = (value: (given: Given) => number): MetricsDocument => ({
    ...plainMetrics(new Map()),
    slices: slices.map((given, index) => ({
      column: 'g',
      value: String(index),
      rows: 100,
      metrics: new Map([['m', value(given)]])
    }))
  })
  const paired = {
    joined: 100,
    metrics: new Map(),
    slices: slices.map(({ delta, standardError }, index) => ({
      column: 'g',
      value: String(index),
      metrics: new Map([
        ['m', { interval: [delta - 1.96 * standardError, delta + 1.96 * standardError] as const, standardError }]
      ])
    })),
    notes: [],
    method: {}
  }
  const compared = compareSlices(
    document(() => 0.8),
    document(({ delta }) => 0.8 + delta),
    parseRules([`m:${rule}`]),
    paired
  )
  return compared.flatMap(({ metrics }) => metrics)
}

const even = Array.from({ length: 39 }, (): Given => ({ delta: 0.02, standardError: 0.001 }))
/** Its interval lies just outside of what is allowed, and just below 0. */
const doubtful: Given = { delta: -0.1, standardError: 0.045 }
const certain: Given = { delta: -0.1, standardError: 0.01 }

describe('a slice that looks worse', () => {
  test('alone fails, and is worse', () => {
    expect(entries([doubtful], 'maximize,slices.max_regression=0.005')[0]).toMatchObject({
      gate: 'fail',
      reason: 'slice_regression',
      change: 'worse'
    })
  })

  test('among many is inconclusive, for among so many one looks like that by chance', () => {
    const [entry] = entries([doubtful, ...even], 'maximize,slices.max_regression=0.005')
    expect(entry).toMatchObject({ gate: 'inconclusive', reason: 'inconclusive' })
  })

  test('for certain fails among many too', () => {
    const [entry] = entries([certain, ...even], 'maximize,slices.max_regression=0.005')
    expect(entry).toMatchObject({ gate: 'fail', reason: 'slice_regression', change: 'worse' })
  })

  test('the direction of the goal counts', () => {
    expect(entries([certain], 'minimize,slices.max_regression=0.005')[0]).toMatchObject({
      gate: 'pass',
      change: 'better'
    })
  })

  test('without a rule for slices has no gate', () => {
    const [entry] = entries([certain], 'maximize,max_regression=0.005')
    expect(entry).toMatchObject({ gate: 'none', change: 'worse' })
    expect(entry).not.toHaveProperty('reason')
  })
})
