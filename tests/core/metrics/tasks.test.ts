// Ranking against scikit-learn; forecasts, scores and weights against their definitions.
import { expect, test } from '@jest/globals'
import { loadNumber } from '../../../core/digest.ts'
import { evaluate } from '../../../core/metrics/evaluate.ts'
import type { EvaluateOptions } from '../../../core/metrics/options.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'
import { tableOf } from '../../support/tables.ts'

async function values(
  columns: Parameters<typeof tableOf>[0],
  options: EvaluateOptions
): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await evaluate(
    await tableOf(columns),
    { resamples: 0, ...options },
    { producer: 'test', predictions: null }
  )
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, loadNumber(value)]))
}

test('smape and mase follow their definitions, series by series and in the order of time', async () => {
  const columns = {
    t: [2, 1, 3, 1, 2, 3],
    series: ['a', 'a', 'a', 'b', 'b', 'b'],
    y: [4, 2, 8, 10, 10, 13],
    f: [5, 2, 6, 10, 12, 13]
  }
  const { smape, mase } = await values(columns, {
    task: 'forecast',
    target: 'y',
    prediction: 'f',
    group: 'series',
    time: 't'
  })
  expect(smape).toBeCloseTo((2 / 9 + 0 + 4 / 14 + 0 + 4 / 22 + 0) / 6, 12)
  expect(mase).toBeCloseTo(((1 + 0 + 2) / 3 + (0 + 2 + 0) / 1.5) / 6, 12)
})

test('mase of a constant series is undefined and explained', async () => {
  const evaluation = await evaluate(
    await tableOf({ y: [3, 3, 3], f: [3, 3, 4] }),
    { task: 'forecast', target: 'y', prediction: 'f', resamples: 0 },
    { producer: 'test', predictions: null }
  )
  expect(evaluation.metrics.mase?.value).toBe('NaN')
  expect(evaluation.warnings.map(({ metric }) => metric)).toContain('mase')
})

test('scores are the means of the columns of numbers that have no other use', async () => {
  const columns = { id: [1, 2, 3], quality: [1, 2, 6], cost: [0.5, 0.5, 2], judge: ['x', 'y', 'z'], w: [1, 1, 2] }
  expect(await values(columns, { task: 'scores', id: 'id', weight: 'w' })).toEqual({ quality: 3.75, cost: 1.25 })
  expect(await values(columns, { task: 'scores', score: 'quality,w' })).toEqual({ quality: 3, w: 4 / 3 })
})

test('map@k and precision@k count targets above 0 as relevant, and of equal scores the irrelevant first', async () => {
  const columns = { q: [1, 1, 1, 2, 2], y: [1, 0, 2, 1, 0], s: [0.9, 0.8, 0.7, 0.5, 0.5] }
  const metrics = await values(columns, { task: 'ranking', target: 'y', score: 's', group: 'q', k: [2] })
  expect(metrics['precision@2']).toBeCloseTo((1 / 2 + 1 / 2) / 2, 12)
  expect(metrics['map@2']).toBeCloseTo((1 / 2 + 1 / 2) / 2, 12)
})

const ndcg = `
import json, sys
import numpy as np
from sklearn.metrics import ndcg_score
d = json.load(sys.stdin)
q, y, s = (np.array(d[name]) for name in ('q', 'y', 's'))
print(json.dumps([np.mean([ndcg_score([y[q == one]], [s[q == one]], k=k) for one in np.unique(q)]) for k in (1, 3, 10)]))
`

describeWithPython('ndcg@k', () => {
  test('equals that of scikit-learn, ties included', async () => {
    const random = createRandom(5, 5)
    const draw = (limit: number): number => Math.floor((random() / 4294967296) * limit)
    const rows = Array.from({ length: 400 }, (_, row) => ({ q: row % 23, y: draw(4), s: draw(6) / 4 }))
    const columns = { q: rows.map(({ q }) => q), y: rows.map(({ y }) => y), s: rows.map(({ s }) => s) }
    const metrics = await values(columns, { task: 'ranking', target: 'y', score: 's', group: 'q', k: [1, 3, 10] })
    const expected = JSON.parse(python(ndcg, JSON.stringify(columns))) as readonly number[]
    for (const [index, k] of [1, 3, 10].entries()) expect(metrics[`ndcg@${k}`]).toBeCloseTo(expected[index] ?? NaN, 9)
  })
})
