import { describe, expect, test } from '@jest/globals'
import type { MetricRule } from '../../../core/config/schema.ts'
import { plainMetrics } from '../../../core/metrics/documents/document.ts'
import { consecutive, type History } from '../../../core/replay/history.ts'
import { proposedRules, replay } from '../../../core/replay/replay.ts'
import { changeCells, noiseCells, replayHeading, replaySentences, sparkline } from '../../../core/report/replay.ts'

const history = (values: readonly (number | null)[], name = 'accuracy'): History => {
  const runs = values.map((value, index) => ({
    id: `#${index}`,
    title: `Change ${index}`,
    at: `2026-03-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
    after: plainMetrics(new Map(value === null ? [] : [[name, value]]))
  }))
  return { kind: 'git', what: 'merged pull requests', changes: consecutive(runs, 100), notes: [] }
}
const rules = (rule: Partial<MetricRule> = {}): ReadonlyMap<string, MetricRule> =>
  new Map([['accuracy', { goal: 'maximize', ...rule }]])
const steady = [0.9, 0.91, 0.9, 0.92, 0.9, 0.91, 0.89]

describe('a replay', () => {
  test('holds each change against the one before it, by the rule as written and as proposed', () => {
    const { changes, noise } = replay('m', rules({ max_regression: 0.005 }), history(steady), 10)
    // sizes .01 .01 .02 .02 .01 .02: median .015, spread .02224, 1.645 of it .0366
    expect(noise[0]).toMatchObject({ differences: 6, outcome: 'proposed', written: 0.005, max_regression: 0.037 })
    expect(noise[0]?.spread).toBeCloseTo(0.015 * 1.482602218505602, 12)
    expect(changes.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'fail', 'pass', 'fail', 'pass', 'fail'])
    expect(changes.map(({ proposed }) => proposed)).toEqual(Array(7).fill('pass'))
  })

  test('speaks in percent of what was before, where the rule does', () => {
    const { noise } = replay('m', rules({ max_regression: '1%' }), history([100, 101, 100, 102, 100, 101, 100]), 10)
    // sizes in % 1, .990, 2, 1.961, 1, .990: median 1
    expect(noise[0]).toMatchObject({ unit: 'percent', max_regression: '2.5%' })
  })

  test('speaks in numbers where what was before is 0, of which a percentage is nothing', () => {
    const { noise } = replay('m', rules({ max_regression: '1%' }), history([0, 1, 0, 1, 0, 1, 0]), 10)
    expect(noise[0]).toMatchObject({ unit: 'absolute', max_regression: 2.5 })
  })

  test('proposes nothing from fewer than five differences, and says how many there were', () => {
    const few = replay('m', rules({ max_regression: 0.005 }), history(steady.slice(0, 5)), 10)
    expect(few.noise[0]).toMatchObject({ differences: 4, outcome: 'too_few', max_regression: 0.005 })
    expect(noiseCells(few).rows[0]?.at(-1)).toContain('too few: 4 differences, 5 are needed')
    expect(replayHeading(few)).toBe('m: 5 of the 10 asked for merged pull requests')
    expect(changeCells(few).head).not.toContain('as proposed')
  })

  test('proposes nothing where most changes left the metric alone', () => {
    const { noise } = replay('m', rules({ max_regression: 0.01 }), history([1, 1, 1, 1, 1, 2, 2, 2]), 10)
    expect(noise[0]).toMatchObject({ outcome: 'no_noise', max_regression: 0.01 })
  })

  test('keeps a rule that fits', () => {
    const { noise } = replay('m', rules({ max_regression: 0.037 }), history(steady), 10)
    expect(noise[0]?.outcome).toBe('kept')
  })

  test('looks at the last changes only, as many as were asked for', () => {
    const { changes, noise } = replay('m', rules(), history([...Array<number>(20).fill(5), ...steady]), 6)
    expect(changes.map(({ id }) => id)).toEqual(['#21', '#22', '#23', '#24', '#25', '#26'])
    expect(noise[0]?.differences).toBe(6)
  })

  test('passes over changes without the metric, and fails one whose metric is no number', () => {
    const { changes, noise } = replay('m', rules({ max_regression: 1 }), history([0.9, null, 0.8, Number.NaN]), 10)
    expect(changes.map(({ verdict }) => verdict)).toEqual(['pass', 'absent', 'pass', 'fail'])
    expect(noise[0]).toMatchObject({ values: [0.9, 0.8], differences: 0, spread: null, outcome: 'too_few' })
  })

  test('says where a metric is not in the history at all', () => {
    const nothing = replay('m', rules(), history(steady, 'f1'), 10)
    expect(nothing.noise[0]?.outcome).toBe('absent')
    expect(noiseCells(nothing).rows[0]?.at(-1)).toBe('not in this history')
  })

  test('changes only the rules that noise proposes', () => {
    const two = new Map<string, MetricRule>([
      ...rules({ min: 0.8, max_regression: 0.01 }),
      ['f1', { goal: 'maximize' }]
    ])
    const { noise } = replay('m', two, history(steady), 10)
    expect(proposedRules(two, noise)).toEqual(
      new Map([
        ['accuracy', { goal: 'maximize', min: 0.8, max_regression: 0.037 }],
        ['f1', { goal: 'maximize' }]
      ])
    )
  })

  test('counts in words what would have been held', () => {
    const sentences = replaySentences(replay('m', rules({ max_regression: 0.005 }), history(steady), 10))
    expect(sentences[0]).toBe('As written the gate would have held 3 of 7, as proposed 0.')
  })
})

test('the course of a metric is drawn from its lowest to its highest value', () => {
  expect(sparkline([0, 7, 3.5])).toBe('▁█▅')
  expect(sparkline([2, 2])).toBe('▄▄')
})
