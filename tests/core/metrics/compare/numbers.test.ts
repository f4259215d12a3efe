import { describe, expect, test } from '@jest/globals'
import { compared, entryOf, judged } from './support.ts'

describe('what changed, from numbers alone', () => {
  test.each([
    [0.9, 0.91, 'maximize', 'better'],
    [0.9, 0.89, 'maximize', 'worse'],
    [0.3, 0.29, 'minimize', 'better'],
    [0.3, 0.31, 'minimize', 'worse'],
    [-0.5, -0.4, 'maximize', 'better'],
    [-0.5, -0.4, 'minimize', 'worse'],
    [0.3, 0.1 + 0.2, 'maximize', 'same'],
    [0.1 + 0.2, 0.3, 'minimize', 'same'],
    [0, -0, 'maximize', 'same'],
    [1e-300, 2e-300, 'maximize', 'better'],
    [NaN, NaN, 'maximize', 'same'],
    [Infinity, Infinity, 'maximize', 'same']
  ])('%d to %d under %s is %s, whatever the signs', (baseline, candidate, goal, change) => {
    expect(judged(baseline, candidate, goal).change).toBe(change)
  })

  test('a difference without a goal is changed, with its delta', () => {
    expect(judged(1, 3)).toMatchObject({ change: 'changed', delta: 2, relative: 2, gate: 'none' })
  })

  test('the relative difference is by the absolute baseline, and absent where that is 0', () => {
    expect(judged(-2, -3).relative).toBe(-0.5)
    expect(judged(0, 1)).not.toHaveProperty('relative')
  })

  test.each([
    [true, false],
    ['a', 'b'],
    [null, 1],
    ['1', 1],
    [
      [1, 2],
      [1, 3]
    ]
  ])('%j to %j is changed, without a delta', (baseline, candidate) => {
    const entry = judged(baseline, candidate)
    expect(entry.change).toBe('changed')
    expect(entry).not.toHaveProperty('delta')
  })

  test('lists are the same if their numbers are, to the tolerance', () => {
    expect(judged([0.3, { a: 1 }], [0.1 + 0.2, { a: 1 }]).change).toBe('same')
    expect(judged([1], [1, 2]).change).toBe('changed')
  })

  test('metrics of one side only are added or removed', () => {
    const comparison = compared({ old: 1, both: 1 }, { both: 1, new: 2 })
    expect(comparison.metrics.map(({ name, change }) => [name, change])).toEqual([
      ['both', 'same'],
      ['new', 'added'],
      ['old', 'removed']
    ])
  })
})

describe('gates, from numbers alone', () => {
  test.each([
    // The allowed difference itself passes, though 0.9 - 0.89 is more than 0.01 in doubles.
    [0.9, 0.89, 'maximize,max_regression=0.01', 'pass', undefined],
    [0.9, 0.8899, 'maximize,max_regression=0.01', 'fail', 'regression'],
    [0.3, 0.303, 'minimize,max_regression=1%', 'pass', undefined],
    [0.3, 0.3031, 'minimize,max_regression=1%', 'fail', 'regression'],
    // A negative baseline: a threshold of baseline * (1 - p) would be on the wrong side.
    [-0.5, -0.504, 'maximize,max_regression=1%', 'pass', undefined],
    [-0.5, -0.51, 'maximize,max_regression=1%', 'fail', 'regression'],
    [-0.5, -0.49, 'minimize,max_regression=1%', 'fail', 'regression'],
    [-0.5, -0.4, 'maximize,max_regression=1%', 'pass', undefined],
    // A zero baseline: a percentage of it is nothing, an absolute amount is itself.
    [0, -0.001, 'maximize,max_regression=5%', 'fail', 'regression'],
    [0, 0, 'maximize,max_regression=5%', 'pass', undefined],
    [0, -0.001, 'maximize,max_regression=0.01', 'pass', undefined],
    [0, 0.1, 'minimize,max_regression=0', 'fail', 'regression'],
    [0.8, 0.81, 'maximize,min_improvement=0.01', 'pass', undefined],
    [0.8, 0.805, 'maximize,min_improvement=0.01', 'fail', 'no_improvement'],
    [0.8, 0.8, 'maximize,min_improvement=1%', 'fail', 'no_improvement'],
    [0.8, 0.8, 'maximize,min_improvement=1e-10', 'fail', 'no_improvement'],
    [0.3, 0.1 + 0.2, 'minimize,min_improvement=0', 'pass', undefined],
    [0.5, 0.4, 'minimize,min_improvement=10%', 'pass', undefined],
    [0, 0, 'maximize,min_improvement=5%', 'fail', 'no_improvement'],
    [0, 0.001, 'maximize,min_improvement=5%', 'pass', undefined],
    [0, 0.001, 'minimize,min_improvement=5%', 'fail', 'no_improvement'],
    [0, 0, 'maximize,min_improvement=0%', 'pass', undefined],
    [-2, -1.9, 'maximize,min_improvement=10%', 'fail', 'no_improvement'],
    [0.7, 0.8, 'maximize,min=0.8', 'pass', undefined],
    [0.9, 0.1 + 0.2, 'maximize,min=0.3', 'pass', undefined],
    [0.7, 0.79, 'maximize,min=0.8', 'fail', 'below_min'],
    [0.1, 0.2, 'minimize,max=0.15', 'fail', 'above_max'],
    [0.1, 0.15, 'minimize,max=0.15', 'pass', undefined],
    [0.9, 0.1, 'maximize', 'pass', undefined]
  ])('%d to %d under %s: %s %s', (baseline, candidate, rule, gate, reason) => {
    expect(judged(baseline, candidate, rule)).toMatchObject({ gate, ...(reason ? { reason } : {}) })
  })

  test.each([
    [0.9, NaN, 'maximize', 'not_finite'],
    [NaN, NaN, 'maximize', 'not_finite'],
    [0.9, Infinity, 'maximize,min=0.5', 'not_finite'],
    [NaN, 0.9, 'maximize,max_regression=1%', 'not_finite'],
    [0.9, '0.91', 'maximize', 'not_numeric'],
    [0.9, true, 'maximize', 'not_numeric'],
    [0.9, null, 'maximize', 'missing'],
    ['a', 0.9, 'maximize,max_regression=1%', 'not_numeric'],
    [null, 0.9, 'maximize,max_regression=1%', 'missing']
  ])('%j to %j under %s fails with %s', (baseline, candidate, rule, reason) => {
    expect(judged(baseline, candidate, rule)).toMatchObject({ gate: 'fail', reason })
  })

  test.each([
    [0.3, 0.29, 'minimize,max_regression=1%', 'allowed +1% of baseline (+0.003)'],
    [-0.7121, -0.7, 'maximize,max_regression=2%', 'allowed −2% of baseline (−0.0142)'],
    [0.7, 0.8, 'maximize,min_improvement=5%', 'needed +5% of baseline (+0.035)'],
    [0, 0.1, 'maximize,max_regression=5%', 'allowed −5% of baseline'],
    [0.7, 0.8, 'maximize,max_regression=0.02', 'allowed −0.02']
  ])('%d to %d under %s: what a share comes to is said beside it: %s', (baseline, candidate, rule, message) => {
    expect(judged(baseline, candidate, rule).message).toBe(message)
  })

  test('a bound needs no baseline that is a number', () => {
    expect(judged(NaN, 0.9, 'maximize,min=0.8').gate).toBe('pass')
  })

  test('a missing metric is removed and fails its gate, and the nearest name is given', () => {
    const comparison = compared({ accuracy: 0.9 }, { acuracy: 0.9 }, ['accuracy:maximize,min=0.1'])
    expect(comparison.verdict).toBe('fail')
    const entry = entryOf(comparison, 'accuracy')
    expect(entry).toMatchObject({ change: 'removed', gate: 'fail', reason: 'missing' })
    expect(entry.message).toBe('the candidate has no such metric (did you mean acuracy?)')
    const far = entryOf(compared({}, { f1: 0.9, recall: 0.8 }, ['accuracy:maximize,min=0.1']), 'accuracy')
    expect(far.message).toBe('the candidate has no such metric')
  })

  test('a metric that neither side has fails its gate too', () => {
    expect(entryOf(compared({}, {}, ['m:maximize']), 'm')).toMatchObject({ gate: 'fail', reason: 'missing' })
  })

  test('a metric new in the candidate has only its bounds to hold, and that is said', () => {
    const comparison = compared({}, { m: 0.9 }, ['m:maximize,min=0.8,max_regression=1%,min_improvement=5%'])
    expect(entryOf(comparison, 'm')).toMatchObject({ change: 'added', gate: 'pass' })
    expect(comparison.notes.map(({ code }) => code)).toContain('no_baseline_for_metric')
  })

  test('the first model has only bounds to hold, and that is said', () => {
    const comparison = compared(null, { m: 0.7 }, ['m:maximize,min=0.6,max_regression=0'])
    expect(comparison).toMatchObject({ verdict: 'pass', baseline: null })
    expect(comparison.notes.map(({ code }) => code)).toEqual(['first_model'])
    expect(compared(null, { m: 0.5 }, ['m:maximize,min=0.6']).verdict).toBe('fail')
  })

  test('a side that could not be read fails the whole, with nothing else wrong', () => {
    expect(compared({}, {}, [], { errors: [{ file: 'a.json', message: 'broken' }] }).verdict).toBe('fail')
  })

  test('numbers alone give no interval, and the comparison says so', () => {
    const comparison = compared({ m: 1 }, { m: 2 }, ['m:maximize'])
    expect(entryOf(comparison, 'm')).not.toHaveProperty('interval')
    expect(comparison.notes.map(({ code }) => code)).toContain('numbers_only')
  })
})
