// Which parameter sets a sweep tries.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sweepSchema } from '../../../core/config/train-schema.ts'
import { gridSize, parameterSets } from '../../../core/sweep/space.ts'

const sweep = (more: object) => sweepSchema.parse({ metric: 'accuracy', ...more })
const drawn = (more: object = {}) =>
  sweep({
    method: 'random',
    trials: 30,
    parameters: {
      lr: { distribution: 'log_uniform', low: 1e-4, high: 1e-1 },
      depth: { distribution: 'int', low: 2, high: 8 },
      rate: { distribution: 'uniform', low: -1, high: 1 },
      kind: ['gini', 'entropy']
    },
    ...more
  })

describe('a grid', () => {
  test('has every combination once, the last parameter first to move', () => {
    const sets = parameterSets(sweep({ parameters: { a: [1, 2], b: ['x', 'y', 'x'] } }))
    expect(sets).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' }
    ])
  })

  test('has no size where a parameter is a distribution', () => {
    expect(gridSize(sweep({ parameters: { a: [1, 2], b: [1, 2, 3] } }))).toBe(6)
    expect(gridSize(drawn())).toBe(Infinity)
  })
})

describe('random draws', () => {
  test('are the same for the same seed and others for another', () => {
    expect(parameterSets(drawn())).toEqual(parameterSets(drawn()))
    expect(parameterSets(drawn())).not.toEqual(parameterSets(drawn({ seed: 8 })))
  })

  test('of a longer sweep begin with those of a shorter one', () => {
    expect(parameterSets(drawn({ trials: 30 })).slice(0, 10)).toEqual(parameterSets(drawn({ trials: 10 })))
  })

  test('stay within their bounds, and are whole where they must be', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        for (const { lr, depth, rate, kind } of parameterSets(drawn({ seed, trials: 20 }))) {
          expect(lr).toBeGreaterThanOrEqual(1e-4)
          expect(lr).toBeLessThanOrEqual(1e-1)
          expect(Math.abs(Number(rate))).toBeLessThanOrEqual(1)
          expect([2, 3, 4, 5, 6, 7, 8]).toContain(depth)
          expect(['gini', 'entropy']).toContain(kind)
        }
      }),
      { numRuns: 30 }
    )
  })

  test('of log_uniform lie as often in each power of ten, and of int as often on each number', () => {
    const sets = parameterSets(drawn({ trials: 900 }))
    const share = (is: (set: (typeof sets)[number]) => boolean) => sets.filter(is).length / sets.length
    for (const low of [1e-4, 1e-3, 1e-2])
      expect(share(({ lr }) => Number(lr) >= low && Number(lr) < 10 * low)).toBeCloseTo(1 / 3, 1)
    for (const depth of [2, 3, 4, 5, 6, 7, 8]) expect(share((set) => set.depth === depth)).toBeCloseTo(1 / 7, 1)
  })

  test('of a small space end when every set was drawn', () => {
    const sets = parameterSets(sweep({ method: 'random', trials: 20, parameters: { a: [1, 2, 3] } }))
    expect(sets.map(({ a }) => a).sort()).toEqual([1, 2, 3])
  })
})
