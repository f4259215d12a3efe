import { describe, expect, test } from '@jest/globals'
import { driftOf, driftSchema, stabilityIndex } from '../../../core/data/drift.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'
import { tableOf } from '../../support/tables.ts'

const drawn = (rows: number, seed: number, shift = 0): readonly number[] => {
  const next = createRandom(seed, 0)
  const random = () => next() / 2 ** 32
  return Array.from({ length: rows }, () => random() + random() + random() + shift)
}

describe('driftOf', () => {
  test('tells a moved column from one that stayed, and counts the share', async () => {
    const reference = await tableOf({ a: drawn(2000, 1), b: drawn(2000, 2) })
    const current = await tableOf({ a: drawn(2000, 3), b: drawn(2000, 4, 0.5) })
    const drift = driftOf(reference, current)
    expect(driftSchema.parse(drift).columns.map(({ name, result }) => [name, result])).toEqual([
      ['a', 'stable'],
      ['b', 'drifted']
    ])
    expect(drift).toMatchObject({ drifted: 1, share: 0.5, threshold: 0.2 })
  })

  test('of few rows an index within the noise is inconclusive', async () => {
    const drift = driftOf(await tableOf({ a: drawn(500, 1) }), await tableOf({ a: drawn(12, 9, 0.2) }))
    expect(drift.columns[0]).toMatchObject({ result: 'inconclusive' })
    expect(drift.drifted).toBe(0)
  })

  test('a column that vanished, came or changed its type has drifted', async () => {
    const reference = await tableOf({ gone: [1, 2], same: ['x', 'y'], kind: [1, 2] })
    const current = await tableOf({ same: ['x', 'y'], kind: ['a', 'b'], fresh: [1, 2] })
    expect(driftOf(reference, current).columns.map(({ name, result }) => [name, result])).toEqual([
      ['gone', 'removed'],
      ['same', 'stable'],
      ['kind', 'type_changed'],
      ['fresh', 'added']
    ])
  })

  test('a new value, and missing ones, are seen', async () => {
    const reference = await tableOf({ land: Array.from({ length: 400 }, (_, row) => (row % 2 ? 'DE' : 'FR')) })
    const fresh = await tableOf({ land: Array.from({ length: 400 }, (_, row) => (row % 3 ? 'DE' : 'US')) })
    const missing = await tableOf({ land: Array.from({ length: 400 }, (_, row) => (row % 3 ? 'DE' : null)) })
    expect(driftOf(reference, fresh).columns[0]?.result).toBe('drifted')
    expect(driftOf(reference, missing).columns[0]?.result).toBe('drifted')
  })

  test('looks at the named columns, but for the ignored', async () => {
    const table = await tableOf({ id: [1, 2], a: [1, 2], b: [1, 2] })
    expect(driftOf(table, table, { ignore: ['id'] }).columns.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(driftOf(table, table, { columns: ['b'] }).columns.map(({ name }) => name)).toEqual(['b'])
    expect(() => driftOf(table, table, { columns: ['bb'] })).toThrow('no column "bb"')
  })

  test('an empty table is refused', async () => {
    const table = await tableOf({ a: [1] })
    expect(() => driftOf(table, { ...table, rows: 0 })).toThrow('no rows')
  })

  test.each([200, 30])(
    'where nothing drifted, about one column of %i rows in twenty exceeds the noise',
    async (rows) => {
      const trials = await Promise.all(
        Array.from({ length: 400 }, async (_, seed) => {
          const [column] = driftOf(
            await tableOf({ a: drawn(300, seed + 1) }),
            await tableOf({ a: drawn(rows, seed + 1001) })
          ).columns
          return Number(column?.psi) > Number(column?.noise)
        })
      )
      const share = trials.filter(Boolean).length / trials.length
      expect(share).toBeGreaterThan(0.01)
      expect(share).toBeLessThan(0.1)
    }
  )
})

test('the index of equal counts is 0, and is the same from both sides', () => {
  expect(stabilityIndex([10, 30], [10, 30])).toBe(0)
  expect(stabilityIndex([10, 30], [5, 5])).toBeCloseTo(stabilityIndex([5, 5], [10, 30]), 12)
})

describeWithPython('drift against numpy and SciPy', () => {
  const reference = [...drawn(700, 5), ...drawn(300, 6, 0.1).map((value) => Math.round(value * 2) / 2)]
  const current = [...drawn(350, 7, 0.3), 1, 1, 1]

  test('index, noise and distance are theirs', async () => {
    const [column] = driftOf(await tableOf({ a: reference }), await tableOf({ a: current })).columns
    const theirs = JSON.parse(
      python(
        `
import json, sys
import numpy as np
from scipy import stats
a, b = (np.array(side) for side in json.load(sys.stdin))
edges = np.unique(np.quantile(a, np.arange(1, 10) / 10, method='inverted_cdf'))
count = lambda x: np.bincount(np.searchsorted(edges, x, side='left'), minlength=len(edges) + 1)
p, q = count(a), count(b)
kept = (p + q) > 0
p, q = p[kept] + 0.5, q[kept] + 0.5
p, q = p / p.sum(), q / q.sum()
print(json.dumps({
  'psi': float(np.sum((q - p) * np.log(q / p))),
  'noise': float((1 / len(a) + 1 / len(b)) * stats.chi2.ppf(0.95, kept.sum() - 1)),
  'ks': float(stats.ks_2samp(a, b).statistic)
}))`,
        JSON.stringify([reference, current])
      )
    ) as { readonly psi: number; readonly noise: number; readonly ks: number }
    expect(column?.psi).toBeCloseTo(theirs.psi, 9)
    expect(column?.ks).toBeCloseTo(theirs.ks, 9)
    expect(Number(column?.noise) / theirs.noise).toBeCloseTo(1, 2)
  })
})
