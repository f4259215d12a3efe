// The rungs of successive halving.
import { expect, test } from '@jest/globals'
import { rungsOf } from '../../../core/sweep/halving.ts'

const budgetAndTrials = (sets: number, min: number, max: number, eta: number) =>
  rungsOf({ parameter: 'epochs', min, max, eta }, sets).map(({ trials, budget }) => [trials, budget])

test('are those of the Hyperband paper, table 1, bracket s = 4: 81 sets, eta 3, budgets 1 to 81', () => {
  expect(budgetAndTrials(81, 1, 81, 3)).toEqual([
    [81, 1],
    [27, 3],
    [9, 9],
    [3, 27],
    [1, 81]
  ])
})

test('end with exactly the largest budget, and keep one set at least', () => {
  expect(budgetAndTrials(4, 1, 10, 2)).toEqual([
    [4, 1],
    [2, 2],
    [1, 4],
    [1, 10]
  ])
})

test('count powers exactly: 243 is the fifth of 3, though log(243) / log(3) is a little under 5', () => {
  expect(budgetAndTrials(243, 1, 243, 3).map(([trials]) => trials)).toEqual([243, 81, 27, 9, 3, 1])
})

test('round whole budgets, and leave fractions as they are', () => {
  expect(budgetAndTrials(9, 3, 20, 2.5).map(([, budget]) => budget)).toEqual([3, 8, 20])
  expect(budgetAndTrials(9, 0.1, 0.9, 3).map(([, budget]) => budget)).toEqual([0.1, 0.3, 0.9])
})
