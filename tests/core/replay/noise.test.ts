import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { robustSpread, toleranceOf } from '../../../core/replay/noise.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'

const differences = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('the spread of differences', () => {
  test('is the median size over 0.6745: 3 of 1, 3 and 8 gives 4.4478', () => {
    expect(robustSpread([-1, 8, 3])).toBeCloseTo(3 * 1.482602218505602, 12)
  })

  test('is hardly moved by one run that failed', () => {
    const quiet = [0.001, -0.002, 0.0015, -0.001, 0.002, -0.0018, 0.0012]
    expect(robustSpread([...quiet, -0.9])).toBeLessThan(1.2 * robustSpread(quiet))
  })

  test('grows with the scale, and knows neither sign nor order', () => {
    fc.assert(
      fc.property(differences, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (found, factor) => {
        const spread = robustSpread(found)
        expect(robustSpread(found.map((each) => each * factor))).toBeCloseTo(spread * factor, 3)
        expect(robustSpread(found.toReversed().map((each) => -each))).toBe(spread)
        expect(spread).toBeGreaterThanOrEqual(0)
      })
    )
  })

  test('is unknown without any', () => {
    expect(robustSpread([])).toBeNaN()
  })
})

describe('the tolerance', () => {
  test('is 1.645 spreads in two digits, rounded up', () => {
    expect(toleranceOf(0.002)).toBe(0.0033)
    expect(toleranceOf(1)).toBe(1.7)
    expect(toleranceOf(250)).toBe(420)
    expect(toleranceOf(0)).toBe(0)
  })

  test('is never below what it stands for, nor a tenth above it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (spread) => {
        const exact = 1.6448536269514722 * spread
        expect(toleranceOf(spread)).toBeGreaterThanOrEqual(exact * (1 - 1e-9))
        expect(toleranceOf(spread)).toBeLessThanOrEqual(exact * 1.1 + 1e-12)
        expect(
          String(toleranceOf(spread))
            .replace(/e.*|[-.]/g, '')
            .replace(/^0+|0+$/g, '').length
        ).toBeLessThanOrEqual(2)
      })
    )
  })
})

describeWithPython('beside numpy and scipy', () => {
  test('the spread is that of scipy.stats.median_abs_deviation about zero, scaled for the normal distribution', () => {
    const script = `
import json, numpy as np
from scipy.stats import norm
rng = np.random.default_rng(5)
sets = [rng.normal(0, 0.01, n).tolist() for n in (5, 8, 9, 30, 199)]
print(json.dumps([[s, float(np.median(np.abs(s)) / norm.ppf(0.75))] for s in sets]))`
    const reference = JSON.parse(python(script)) as [number[], number][]
    for (const [found, spread] of reference) expect(robustSpread(found)).toBeCloseTo(spread, 14)
  })

  test('a change without effect fails the proposed tolerance about one time in twenty', () => {
    const script = `
import json, numpy as np
rng = np.random.default_rng(11)
values = rng.normal(0.9, 0.004, 4001)
print(json.dumps(np.diff(values).tolist()))`
    const found = JSON.parse(python(script)) as number[]
    const tolerance = toleranceOf(robustSpread(found))
    const held = found.filter((each) => each < -tolerance).length / found.length
    expect(held).toBeGreaterThan(0.035)
    expect(held).toBeLessThan(0.06)
  })
})
