import { describe, expect, test } from '@jest/globals'
import { judgeChange, judgeRule } from '../../../../core/metrics/compare/judge.ts'
import { parseRule } from '../../../../core/metrics/compare/rules.ts'

const rule = (text: string) => parseRule(`m:${text}`).rule
const interval = (low: number, high: number) => ({
  baseline: 0.8,
  candidate: 0.8 + (low + high) / 2,
  interval: [low, high] as const
})

describe('a gate on an interval is a non-inferiority test', () => {
  test.each([
    ['maximize,max_regression=0.01', -0.009, 0.02, 'pass'],
    ['maximize,max_regression=0.01', -0.02, 0.03, 'inconclusive'],
    ['maximize,max_regression=0.01', -0.03, -0.011, 'fail'],
    ['maximize,max_regression=0.01', -0.03, -0.009, 'inconclusive'],
    ['minimize,max_regression=0.01', -0.02, 0.009, 'pass'],
    ['minimize,max_regression=0.01', -0.03, 0.02, 'inconclusive'],
    ['minimize,max_regression=0.01', 0.011, 0.03, 'fail'],
    ['maximize,max_regression=1%', -0.0079, 0.02, 'pass'],
    ['maximize,min_improvement=0.01', 0.011, 0.03, 'pass'],
    ['maximize,min_improvement=0.01', -0.01, 0.03, 'inconclusive'],
    ['maximize,min_improvement=0.01', -0.02, 0.009, 'fail'],
    ['maximize,min=0.9', 0.001, 0.002, 'fail'],
    ['maximize,min=0.7,max_regression=0.001', -0.01, 0.01, 'inconclusive']
  ])('%s with a delta in [%d, %d]: %s', (text, low, high, gate) => {
    expect(judgeRule(interval(low, high), rule(text)).gate).toBe(gate)
  })

  test('a failed bound weighs more than an inconclusive regression', () => {
    const judgement = judgeRule(interval(-0.02, 0.02), rule('maximize,min=0.9,max_regression=0.01'))
    expect(judgement).toMatchObject({ gate: 'fail', reason: 'below_min' })
  })
})

describe('what changed, by an interval', () => {
  test.each([
    ['maximize', 0.001, 0.02, 0, 'better'],
    ['maximize', -0.02, -0.001, 0, 'worse'],
    ['minimize', 0.001, 0.02, 0, 'worse'],
    ['maximize', -0.004, 0.005, 0.01, 'same'],
    ['maximize', -0.004, 0.005, 0, 'inconclusive'],
    ['maximize', -0.02, 0.005, 0.01, 'inconclusive'],
    ['maximize', 0, 0, 0, 'same']
  ] as const)('%s with a delta in [%d, %d] and ±%d negligible: %s', (goal, low, high, negligible, change) => {
    expect(judgeChange(interval(low, high), goal, negligible)).toBe(change)
  })
})
