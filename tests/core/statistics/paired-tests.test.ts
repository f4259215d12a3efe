// McNemar's, DeLong's and Benjamini-Hochberg's tests against SciPy, and against a direct implementation in Python.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { adjustBenjaminiHochberg } from '../../../core/statistics/benjamini-hochberg.ts'
import { delong } from '../../../core/statistics/delong.ts'
import { mcnemarExact } from '../../../core/statistics/mcnemar.ts'
import { normalTail, normalTwoSided } from '../../../core/statistics/normal.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { seedSpread, widen } from '../../../core/statistics/paired-repeats.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'

const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number)
const closeTo = (value: number, expected: number, relative: number): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-300)

describeWithPython('against SciPy', () => {
  test("McNemar's exact test is the two-sided binomial test", () => {
    const pairs = [
      [0, 0],
      [0, 1],
      [1, 0],
      [5, 5],
      [3, 12],
      [12, 3],
      [40, 60],
      [1000, 1100],
      [0, 300],
      [31, 31],
      [123_456, 124_321]
    ] as const
    const script = `
import sys, json
from scipy.stats import binomtest
for a, b in json.load(sys.stdin):
    print(repr(1.0 if a + b == 0 else float(binomtest(min(a, b), a + b, 0.5).pvalue)))`
    const expected = numbers(python(script, JSON.stringify(pairs)))
    for (const [index, [before, after]] of pairs.entries())
      closeTo(mcnemarExact(before, after), expected[index] ?? NaN, 1e-9)
  })

  test('the tail of the normal distribution', () => {
    const z = [-9, -2.5, -0.3, 0, 0.1, 1, 1.96, 2.12, 2.13, 3, 5, 8, 12, 30, 37]
    const script =
      'import sys, json\nfrom scipy.stats import norm\nfor z in json.load(sys.stdin): print(repr(float(norm.sf(z))))'
    const expected = numbers(python(script, JSON.stringify(z)))
    for (const [index, value] of z.entries()) closeTo(normalTail(value), expected[index] ?? NaN, 1e-12)
  })

  test("Benjamini-Hochberg's adjustment", () => {
    const random = createRandom(3, 0)
    const lists = [[0.5], [0.01, 0.01, 0.9], [0, 1], Array.from({ length: 50 }, () => (random() / 2 ** 32) ** 3)]
    const script = `
import sys, json
from scipy.stats import false_discovery_control
for p in json.load(sys.stdin): print(*map(repr, map(float, false_discovery_control([float(x) for x in p], method='bh'))))`
    const expected = numbers(python(script, JSON.stringify(lists)))
    const adjusted = lists.flatMap((list) => adjustBenjaminiHochberg(list))
    for (const [index, value] of adjusted.entries()) expect(value).toBeCloseTo(expected[index] ?? NaN, 12)
  })

  test("DeLong's test, from its definition by all pairs of a positive and a negative", () => {
    const random = createRandom(5, 1)
    const uniform = (): number => random() / 2 ** 32
    const cases = [12, 60, 200].flatMap((size) =>
      [1, 100].map((ties) => {
        const truth = Array.from({ length: size }, (_, row) => (row < 2 ? 1 : row < 4 ? 0 : Number(uniform() < 0.4)))
        const score = (): number[] => truth.map((label) => Math.round((uniform() + 0.3 * label) * 10 * ties) / ties)
        return { truth, before: score(), after: score() }
      })
    )
    const script = `
import sys, json
import numpy as np
from scipy.stats import norm
def components(truth, score):
    x, y = score[truth == 1], score[truth == 0]
    psi = (x[:, None] > y[None, :]) + 0.5 * (x[:, None] == y[None, :])
    return psi.mean(axis=1), psi.mean(axis=0), psi.mean()
for case in json.load(sys.stdin):
    truth, a, b = (np.array(case[k], dtype=float) for k in ('truth', 'before', 'after'))
    (xa, ya, aa), (xb, yb, ab) = components(truth, a), components(truth, b)
    s = np.cov(np.array([xa, xb])) / len(xa) + np.cov(np.array([ya, yb])) / len(ya)
    se = np.sqrt(s[0, 0] + s[1, 1] - 2 * s[0, 1])
    print(repr(float(aa)), repr(float(ab)), repr(float(se)), repr(float(2 * norm.sf(abs(ab - aa) / se))))`
    const expected = numbers(python(script, JSON.stringify(cases)))
    for (const [index, { truth, before, after }] of cases.entries()) {
      const result = delong(Int32Array.from(truth), Float64Array.from(before), Float64Array.from(after))
      const own = [result?.baseline, result?.candidate, result?.standardError, result?.pValue]
      for (const [place, value] of own.entries()) closeTo(value ?? NaN, expected[index * 4 + place] ?? NaN, 1e-9)
    }
  })
})

describe('at their edges', () => {
  test('DeLong of equal scores is no difference, and of a class with one row undefined', () => {
    const score = Float64Array.of(0.1, 0.4, 0.35, 0.8)
    expect(delong(Int32Array.of(0, 0, 1, 1), score, score)).toMatchObject({ standardError: 0, pValue: 1 })
    expect(delong(Int32Array.of(0, 0, 0, 1), score, score)).toBeUndefined()
  })

  test('p-values are shares, whatever is counted', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.double(), (before, after, z) => {
        const exact = mcnemarExact(before, after)
        expect(exact).toBeGreaterThanOrEqual(0)
        expect(exact).toBeLessThanOrEqual(1)
        expect(exact).toBe(mcnemarExact(after, before))
        if (!Number.isNaN(z)) expect(normalTwoSided(z)).toBe(normalTwoSided(-z))
      })
    )
  })

  test('an adjustment never lowers a p-value, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (pValues) => {
        const adjusted = adjustBenjaminiHochberg(pValues)
        for (const [index, value] of pValues.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value)
          for (const [other, more] of pValues.entries())
            if (value < more) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other] ?? NaN)
        }
      })
    )
  })

  test('the spread of seeds is that of the difference of two trainings', () => {
    expect(seedSpread([1], [2])).toBeUndefined()
    // Variances 1 and 4, four degrees of freedom: sqrt(5), and t = 2.776 of it.
    const spread = seedSpread([1, 2, 3], [2, 4, 6])
    expect(spread?.standardError).toBeCloseTo(Math.sqrt(5), 12)
    expect(spread?.reach).toBeCloseTo(2.776 * Math.sqrt(5), 12)
    expect(seedSpread([], [2, 4, 6])?.standardError).toBeCloseTo(Math.sqrt(8), 12)
    expect(widen([-3, 4], 0, 4)).toEqual([-5, Math.hypot(4, 4)])
  })
})
