import { describe, expect, test } from '@jest/globals'
import { policyDigest } from '../../../../core/config/resolve.ts'
import { recordsOf } from '../../../../core/bot/records.ts'
import { hasLabel, isOpen, push, refusals, setLabel, shown } from '../support/acts.ts'
import { configOf, configText, dana, observe, rita, runOf, stepRecord, walkOf } from '../support/pulls.ts'
import type { World } from '../support/world.ts'

/** Refusals of a label whose event happened so long after the comment was written. */
function refusedAfter(milliseconds: number, editedLater: number): readonly unknown[] {
  const world = shown()
  const event = setLabel(world, rita)
  const at = world.state().comment?.shown?.at
  if (at === undefined) throw new Error('nothing was shown')
  world.change((before) => ({
    ...before,
    comment: before.comment && { ...before.comment, updatedAt: at + editedLater }
  }))
  world.reconcile([{ ...event, at: at + milliseconds }])
  return refusals(world)
}

describe('an approval that was given', () => {
  test('before the comment showed the comparison does not count, from then on it does', () => {
    expect(refusedAfter(1999, 2000)).toEqual(['approval_too_early'])
    expect(refusedAfter(2000, 2000)).toEqual([])
  })

  test('long after it was shown counts, though the comment was edited again meanwhile', () => {
    expect(refusedAfter(29_999, 3_600_000)).toEqual(['approval_too_early'])
    expect(refusedAfter(30_000, 3_600_000)).toEqual([])
  })

  test('where GitHub does not list every commit does not count: somebody may have had a part in it', () => {
    const { pull } = observe()
    const world = shown({ pull: { ...pull, commits: { ...pull.commits, kind: 'cut', limit: 250 } } })
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['list_cut'])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })
})

describe('a severity that the gate names', () => {
  const text = configText
    .replace('approvals: { count: 1, teams: [acme/ml-reviewers] }', 'severity: warning')
    .replace('    serve:', '    analyze: { command: scan, sarif: [out/scan.sarif] }\n    serve:')
  const said = (outputs: Readonly<Record<string, string>>) => {
    const world = shown(
      { runs: [runOf([walkOf('fraud', undefined, [stepRecord('fraud', 'analyze', { outputs })])])] },
      text
    )
    return [isOpen(world), world.state().comment?.body] as const
  }

  test('lets through what has no new finding of it or above', () => {
    expect(said({ newFindings: 'note=3 warning=0 error=0' })[0]).toBe(true)
  })

  test('holds what has one, and says how many', () => {
    const [isThrough, comment] = said({ newFindings: 'note=3 warning=1 error=1' })
    expect(isThrough).toBe(false)
    expect(comment).toContain('2 new findings of severity warning or above')
  })

  test('holds what says nothing of its findings', () => {
    expect(said({})[0]).toBe(false)
    expect(said({ newFindings: 'error=0' })[0]).toBe(false)
  })
})

describe('an approval under a policy that changed since', () => {
  const stricter = configText.replace('max_regression: 0.02', 'max_regression: 0.01')
  const change = (text: string) =>
    text.replace('teams: [acme/ml-reviewers]', 'teams: [acme/ml-reviewers], invalidate: change')
  const setPolicy = (world: World, text: string): void => {
    const config = configOf(text)
    world.change((before) => ({ ...before, config: { kind: 'valid', config, policy: policyDigest(config) } }))
  }
  const revocations = (world: World) =>
    recordsOf(world.state().records.entries, 'approval_revoked').map(({ detail }) => detail.message)

  test('is revoked on the very same head, with its label', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
    setPolicy(world, stricter)
    world.reconcile()
    expect(revocations(world)).toEqual(['the policy changed'])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })

  test('is revoked at once where only a change revokes, though nobody knows yet whether the bytes changed', () => {
    const world = shown({}, change(configText))
    world.reconcile([setLabel(world, rita)])
    const pushed = push(world, dana, 'd'.repeat(40))
    world.reconcile([pushed])
    expect(revocations(world)).toEqual([])
    setPolicy(world, change(stricter))
    world.reconcile()
    expect(revocations(world)).toEqual(['the policy changed'])
  })
})

describe('a model whose training has not ended', () => {
  test.each([
    ['training_elsewhere', '`fraud` is being trained elsewhere.'],
    ['training_not_asked', '`fraud` is not trained yet: nobody asked for it.']
  ])('waits with %s, and neither fails nor passes', (code, sentence) => {
    const build = stepRecord('fraud', 'build', {
      result: 'pending',
      reasons: [{ code, message: 'submitted at noon', cure: null }]
    })
    const walk = { ...walkOf('fraud', null), records: [stepRecord('fraud', 'commit'), build] }
    const world = shown({ runs: [runOf([walk])] })
    const { comment, checks } = world.state()
    expect(comment?.body).toContain(sentence)
    expect(isOpen(world)).toBe(false)
    expect(checks.find(({ name }) => name === 'modelgate')).toMatchObject({ conclusion: null })
  })
})
