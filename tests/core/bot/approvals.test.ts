import { describe, expect, test } from '@jest/globals'
import { isBoundTo } from '../../../core/bot/approvals.ts'
import { modelState } from '../../../core/bot/model-state.ts'
import type { BoundModel } from '../../../core/bot/records.ts'
import { digestBytes } from '../../../core/digest.ts'
import { configOf, configText, runOf, walkOf } from './support/pulls.ts'

describe('what was approved', () => {
  const walk = walkOf('fraud')
  const known = { config: configOf(configText), model: 'fraud', missing: null, entries: [], isExcluded: false }
  const evidence = { walk, run: runOf([walk]), origin: 'self_reported' as const }
  const state = modelState({ ...known, evidence })
  const other = digestBytes('other')

  test('is the very model, bytes, serving code and comparison', () => {
    expect(isBoundTo(state, { ...state.bound })).toBe(true)
  })

  test.each<[string, Partial<BoundModel>]>([
    ['another model', { model: 'churn' }],
    ['other bytes', { modelDigest: other }],
    ['no bytes', { modelDigest: null }],
    ['other serving code', { serving: other }],
    ['another comparison', { comparison: other }],
    ['no comparison', { comparison: null }]
  ])('is not %s', (_what, changes) => {
    expect(isBoundTo(state, { ...state.bound, ...changes })).toBe(false)
  })

  test('is nothing that has no evidence any more', () => {
    const lost = modelState({ ...known, evidence: null })
    expect(isBoundTo(lost, lost.bound)).toBe(false)
  })
})
