import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { latencies, percentile, summariseLoad } from '../../../../core/pipeline/serving/load.ts'

describe('percentile', () => {
  test('is the nearest rank, without interpolation', () => {
    const values = [15, 20, 35, 40, 50]
    expect([5, 30, 40, 50, 100].map((percent) => percentile(values, percent))).toEqual([15, 20, 20, 35, 50])
  })

  test('is the smallest value that at least that share does not exceed', () => {
    const values = fc.array(fc.integer(), { minLength: 1 }).map((list) => list.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (ascending, percent) => {
        const value = percentile(ascending, percent)
        const share = (limit: (other: number) => boolean) => (100 * ascending.filter(limit).length) / ascending.length
        expect(share((other) => other <= value)).toBeGreaterThanOrEqual(percent)
        expect(share((other) => other < value)).toBeLessThan(percent)
      })
    )
  })

  test('of nothing is 0', () => {
    expect(percentile([], 95)).toBe(0)
  })
})

describe('a load summary', () => {
  test('sorts by number, and counts failed answers in the latencies too', () => {
    expect(latencies([100, 9, 20])).toEqual({ p50: 20, p95: 100, p99: 100 })
    const samples = [
      { ok: true, milliseconds: 5 },
      { ok: false, milliseconds: 1000 },
      { ok: true, milliseconds: 7 },
      { ok: true, milliseconds: 6 }
    ]
    expect(summariseLoad(samples)).toEqual({ requests: 4, failed: 1, errorRate: 0.25, p50: 6, p95: 1000, p99: 1000 })
  })

  test('of no requests has no error rate to speak of', () => {
    expect(summariseLoad([])).toEqual({ requests: 0, failed: 0, errorRate: 0, p50: 0, p95: 0, p99: 0 })
  })
})
