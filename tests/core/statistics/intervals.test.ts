// Intervals against SciPy, and the resampling behind them against what it promises.
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { drawPart, partOf, strataFrom } from '../../../core/statistics/bootstrap.ts'
import { normalQuantile, normalTail } from '../../../core/statistics/normal.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { lexicalOrder, risingOrder } from '../../../core/statistics/sort.ts'
import { wilson } from '../../../core/statistics/wilson.ts'
import { evaluate } from '../../../core/metrics/evaluate.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'
import { tableOf } from '../../support/tables.ts'

const uniforms = (size: number, seed: number): number[] => {
  const random = createRandom(seed, 0)
  return Array.from({ length: size }, () => random() / 4294967296)
}

describe('random streams', () => {
  test('are even, and unlike each other', () => {
    const counts = new Uint32Array(16)
    for (const value of uniforms(160_000, 3)) counts[Math.floor(value * 16)] = (counts[Math.floor(value * 16)] ?? 0) + 1
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chi).toBeLessThan(37.7)
    const firsts = new Set(Array.from({ length: 10_000 }, (_, stream) => createRandom(7, stream)()))
    expect(firsts.size).toBeGreaterThan(9990)
  })
})

describe('sorting', () => {
  test('puts numbers of every size in order, equals as they were', () => {
    const values = Float64Array.from([
      ...uniforms(3000, 1).map((value) => (value - 0.5) * 10 ** (value * 60 - 30)),
      0,
      -0,
      0,
      1e308,
      -1e308
    ])
    const rows = Array.from(values.keys())
    const expected = rows.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
    expect([...risingOrder(values)]).toEqual(expected)
  })

  test('by several keys orders ties of the first by the second', () => {
    const first = Float64Array.from(uniforms(5000, 2), (value) => Math.floor(value * 3))
    const second = Float64Array.from(uniforms(5000, 3), (value) => Math.floor(value * 50))
    const expected = Array.from(first.keys()).sort(
      (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || a - b
    )
    expect([...lexicalOrder(5000, [first, second])]).toEqual(expected)
  })
})

describe('a part that stands for all rows', () => {
  test('gives sums the mean and the spread that drawing all rows gives', () => {
    const values = uniforms(40_000, 9).map((value, row) => value + (row % 50 === 0 ? 5 : 0))
    const strata = strataFrom(
      Int32Array.from(values, (_, row) => (row % 50 === 0 ? 1 : 0)),
      values.length
    )
    const spread = (limit: number) => {
      const part = partOf(strata, limit, 7)
      const weights = new Float64Array(values.length)
      const sums = Array.from({ length: 400 }, (_, index) => {
        drawPart(part.strata, createRandom(7, index), weights)
        return part.rows.reduce((sum, row) => sum + (weights[row] ?? 0) * (values[row] ?? 0), 0)
      })
      const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length
      return { mean, deviation: Math.sqrt(sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sums.length) }
    }
    const [all, part] = [spread(Infinity), spread(4000)]
    expect(part.mean / all.mean).toBeCloseTo(1, 1)
    expect(part.deviation / all.deviation).toBeGreaterThan(0.85)
    expect(part.deviation / all.deviation).toBeLessThan(1.15)
  })

  test('keeps every row of a rare class', () => {
    const codes = Int32Array.from({ length: 50_000 }, (_, row) => (row % 1000 === 0 ? 1 : 0))
    const part = partOf(strataFrom(codes, codes.length), 10_000, 7)
    expect(part.rows.filter((row) => codes[row] === 1).length).toBe(50)
    expect(part.rows.length).toBeLessThanOrEqual(10_050)
  })
})

const reference = `
import json, sys
import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score
d = json.load(sys.stdin)
y, e = np.array(d['y']), np.array(d['e'])
def interval(method):
    r = stats.bootstrap((e,), lambda x: np.sqrt(np.mean(x ** 2)), vectorized=False, n_resamples=20000, method=method, rng=1)
    return [r.confidence_interval.low, r.confidence_interval.high]
print(json.dumps(dict(
    wilson=[list(stats.binomtest(k, n).proportion_ci(method='wilson')) for k, n in d['trials']],
    percentile=interval('percentile'), bca=interval('BCa'),
    tail=[float(stats.norm.sf(z)) for z in d['z']], quantile=[float(stats.norm.ppf(p)) for p in d['p']])))
`

describeWithPython('against SciPy', () => {
  const errors = uniforms(50, 4).map((value) => (-Math.log(value)) ** 2)
  const trials = [
    [0, 10],
    [10, 10],
    [3, 7],
    [412, 1000]
  ] as const
  const [scores, shares] = [
    [-3, 0, 0.5, 1.96, 6],
    [0.001, 0.025, 0.5, 0.975]
  ]
  const numbers = z.array(z.number())
  const shape = z.object({
    wilson: z.array(numbers),
    percentile: numbers,
    bca: numbers,
    tail: numbers,
    quantile: numbers
  })
  const expected = shape.parse(
    JSON.parse(python(reference, JSON.stringify({ y: errors, e: errors, trials, z: scores, p: shares })))
  )

  test("Wilson's interval is the same", () => {
    for (const [index, [successes, count]] of trials.entries()) {
      const [low, high] = wilson(successes, count)
      expect(low).toBeCloseTo(expected.wilson[index]?.[0] ?? NaN, 9)
      expect(high).toBeCloseTo(expected.wilson[index]?.[1] ?? NaN, 9)
    }
  })

  test('the normal distribution is the same', () => {
    for (const [index, value] of scores.entries())
      expect(normalTail(value) / (expected.tail[index] ?? NaN)).toBeCloseTo(1, 9)
    for (const [index, share] of shares.entries())
      expect(normalQuantile(share)).toBeCloseTo(expected.quantile[index] ?? NaN, 9)
  })

  test('the two kinds of interval differ by far more than chance', () => {
    const [low = NaN, high = NaN] = expected.percentile
    expect(Math.abs((expected.bca[1] ?? NaN) - high)).toBeGreaterThan(0.07 * (high - low))
  })

  test.each(['percentile', 'bca'] as const)(
    'the %s bootstrap interval of rmse is the same within chance',
    async (interval) => {
      const table = await tableOf({ y: errors, f: errors.map(() => 0) })
      const options = { task: 'regression', target: 'y', prediction: 'f', interval, resamples: 20_000 } as const
      const { metrics } = await evaluate(table, options, { producer: 'test', predictions: null })
      const [low = NaN, high = NaN] = expected[interval]
      const width = high - low
      expect(Math.abs(Number(metrics.rmse?.low) - low)).toBeLessThan(0.03 * width)
      expect(Math.abs(Number(metrics.rmse?.high) - high)).toBeLessThan(0.03 * width)
    }
  )
})
