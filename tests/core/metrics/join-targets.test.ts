import { describe, expect, test } from '@jest/globals'
import { columnOf, textAt } from '../../../core/data/table.ts'
import { metricsThatDiffer } from '../../../core/metrics/check-metrics.ts'
import { evaluate } from '../../../core/metrics/evaluate.ts'
import { joinTargets } from '../../../core/metrics/join-targets.ts'
import { tableOf } from '../../support/tables.ts'

const columns = { id: 'id', target: 'y' }

describe('targets taken from the data', () => {
  test('are joined by id, with the columns that the predictions lack', async () => {
    const predictions = await tableOf({ id: ['b', 'a'], p: [0, 1] })
    const joined = joinTargets(
      predictions,
      await tableOf({ id: ['a', 'b'], y: ['yes', 'no'], sex: ['f', 'm'] }),
      columns
    )
    const cells = (name: string) => [0, 1].map((row) => textAt(columnOf(joined, name), row))
    expect([cells('y'), cells('sex'), cells('p')]).toEqual([
      ['no', 'yes'],
      ['m', 'f'],
      ['0', '1']
    ])
  })

  test.each([
    [
      'made-up targets',
      { id: ['a', 'b'], y: [1, 1], p: [1, 1] },
      'has other targets than the data in 1 rows: id "b" (predictions 1, data 0)'
    ],
    [
      'a row that is left out',
      { id: ['a'], p: [1] },
      'has no prediction for 1 rows of test.csv, the first with id "b"'
    ],
    [
      'a row that is not in the data',
      { id: ['a', 'b', 'c'], p: [1, 0, 1] },
      'has no row with id "c", which test.csv predicts on line 4'
    ],
    ['an id that is there twice', { id: ['a', 'a'], p: [1, 0] }, 'has the id "a" twice']
  ] as const)('refuse %s', async (_what, predictions, message) => {
    const data = await tableOf({ id: ['a', 'b'], y: [1, 0] })
    const table = await tableOf(predictions)
    expect(() => joinTargets(table, data, columns)).toThrow(message)
  })

  test('take 1, 1.0 and true for the same target', async () => {
    const predictions = await tableOf({ id: ['a', 'b', 'c'], y: ['1.0', 'x', 'True'], p: [1, 1, 1] })
    const joined = joinTargets(predictions, await tableOf({ id: ['a', 'b', 'c'], y: ['1', 'x', '1'] }), columns)
    expect(joined.rows).toBe(3)
  })
})

describe("the team's own metrics", () => {
  test('are named where they differ by more than 1e-6 from the predictions', async () => {
    const table = await tableOf({ y: [1, 0, 1, 0], p: [1, 0, 0, 0] })
    const options = { task: 'binary', target: 'y', prediction: 'p', resamples: 0 } as const
    const evaluation = await evaluate(table, options, { producer: 'test', predictions: null })
    const reported = new Map<string, unknown>([
      ['accuracy', 0.75 + 1e-9],
      ['recall', 0.9],
      ['their_own', 3]
    ])
    expect(metricsThatDiffer(evaluation, reported)).toMatchObject([{ code: 'metrics_differ', metric: 'recall' }])
  })
})
