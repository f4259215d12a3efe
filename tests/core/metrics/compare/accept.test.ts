import { describe, expect, test } from '@jest/globals'
import { acceptFailures, type Acceptance } from '../../../../core/metrics/compare/accept.ts'
import { comparisonDigest } from '../../../../core/metrics/comparison.ts'
import { compared, entryOf } from './support.ts'

const rules = ['m:maximize,max_regression=0.01', 'n:maximize,max_regression=0.01']
const failed = compared({ m: 0.9, n: 0.9 }, { m: 0.8, n: 0.7 }, rules)
const accept = (more: Partial<Acceptance> = {}): Acceptance => ({
  metric: 'm',
  slice: null,
  by: 'sam',
  reason: 'we need the speed',
  comparison: comparisonDigest(failed),
  ...more
})

describe('an accepted failure', () => {
  test('lets that failure through and no other, and says who and why', () => {
    const once = acceptFailures(failed, [accept()])
    expect(entryOf(once, 'm')).toMatchObject({ gate: 'pass', reason: 'accepted' })
    expect(entryOf(once, 'n').gate).toBe('fail')
    expect(once.verdict).toBe('fail')
    expect(once.notes.at(-1)?.message).toBe('sam accepted m: we need the speed')
    expect(acceptFailures(failed, [accept(), accept({ metric: 'n' })]).verdict).toBe('pass')
  })

  test('counts only for the comparison that was looked at', () => {
    const other = compared({ m: 0.9, n: 0.9 }, { m: 0.79, n: 0.7 }, rules)
    expect(acceptFailures(other, [accept()])).toBe(other)
  })

  test('of a slice does not cover the whole', () => {
    expect(acceptFailures(failed, [accept({ slice: 'a=b' })])).toBe(failed)
    const sliced = {
      ...failed,
      slices: [
        {
          column: 'a',
          value: 'b',
          rows: 9,
          metrics: [{ ...entryOf(failed, 'm'), reason: 'slice_regression' as const }]
        }
      ]
    }
    const accepted = acceptFailures(sliced, [accept({ slice: 'a=b', comparison: comparisonDigest(sliced) })])
    expect(accepted.slices[0]?.metrics[0]?.gate).toBe('pass')
    expect(entryOf(accepted, 'm').gate).toBe('fail')
  })

  test('can not be of what was not measured', () => {
    const missing = compared({ m: 0.9 }, {}, ['m:maximize'])
    expect(acceptFailures(missing, [accept({ comparison: comparisonDigest(missing) })])).toBe(missing)
  })
})

describe('the digest of a comparison', () => {
  test('leaves times and what training used out, and nothing else', () => {
    const digest = comparisonDigest(failed)
    const also = (what: string) => ({ ...failed, also: [{ what, name: 'x', baseline: '1', candidate: '2' }] })
    expect(comparisonDigest({ ...failed, createdAt: '2026-11-23T00:00:00Z' })).toBe(digest)
    expect(comparisonDigest(also('resources'))).toBe(digest)
    expect(comparisonDigest(also('latency'))).toBe(digest)
    expect(comparisonDigest(also('parameter'))).not.toBe(digest)
    expect(comparisonDigest({ ...failed, plots: { baseline: {}, candidate: {} } })).toBe(digest)
    expect(comparisonDigest({ ...failed, verdict: 'pass' })).not.toBe(digest)
  })
})
