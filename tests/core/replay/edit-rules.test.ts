import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { canWrite, withRegressions } from '../../../core/replay/edit-rules.ts'

const config = `version: 1 # the first
models:
  churn:
    metrics: # what must hold
      roc_auc: { goal: maximize, max_regression: 1% } # as agreed
      f1:
        # in words
        goal: maximize
        min: 0.5
      log_loss: &loss
        max_regression: "5%"   # much
        goal: minimize
      brier: *loss
  "other one": { metrics: { rmse: {goal: minimize} } }
`
const of = (model: string, metric: string, limit: number | string) => ({ model, metric, max_regression: limit })

describe('a proposed tolerance in the text of a config', () => {
  test('takes the place of what is there, and comments and order stay', () => {
    const edited = withRegressions(config, [of('churn', 'roc_auc', 0.02), of('churn', 'log_loss', '7%')])
    expect(edited).toBe(config.replace('max_regression: 1%', 'max_regression: 0.02').replace('"5%"', '7%'))
  })

  test('is added where the rule has none, in the style of the rule', () => {
    const edited = withRegressions(config, [of('churn', 'f1', '2%'), of('other one', 'rmse', 0.5)])
    expect(edited).toBe(
      config
        .replace(
          '        goal: maximize\n        min',
          '        max_regression: 2%\n        goal: maximize\n        min'
        )
        .replace('{goal: minimize}', '{goal: minimize, max_regression: 0.5}')
    )
  })

  test('leaves an alias alone, and says so', () => {
    expect(withRegressions(config, [of('churn', 'brier', 1)])).toBe(config)
    expect(canWrite(config, of('churn', 'brier', 1))).toBe(false)
    expect(canWrite(config, of('churn', 'f1', 1))).toBe(true)
  })

  test('keeps the line ends of Windows', () => {
    const edited = withRegressions(config.replaceAll('\n', '\r\n'), [of('churn', 'f1', 1)])
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n')
    expect(edited).toContain('        max_regression: 1\r\n        goal')
  })

  test('reads back as what was proposed, and nothing else changes', () => {
    const limits = fc.oneof(
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 99 }).map((n) => `${n}%`)
    )
    fc.assert(
      fc.property(limits, limits, limits, (a, b, c) => {
        const edited = withRegressions(config, [
          of('churn', 'roc_auc', a),
          of('churn', 'f1', b),
          of('other one', 'rmse', c)
        ])
        const expected = parse(config) as { models: Record<string, { metrics: Record<string, object> }> }
        const put = (model: string, metric: string, limit: number | string) =>
          Object.assign(expected.models[model]?.metrics[metric] ?? {}, { max_regression: limit })
        put('churn', 'roc_auc', a)
        put('churn', 'f1', b)
        put('other one', 'rmse', c)
        expect(parse(edited)).toEqual(expected)
      })
    )
  })
})
