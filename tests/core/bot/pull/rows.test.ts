// The rows of the threat model that are about when and how an approval is given: each attack, and that it ends closed.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Person, PersonFacts } from '../../../../core/bot/people.ts'
import { hasLabel, isOpen, push, refusals, say, setLabel, shown, takeLabel } from '../support/acts.ts'
import {
  comparisonOf,
  configText,
  dana,
  facts,
  observe,
  otto,
  people,
  rita,
  runOf,
  stepRecord,
  toni,
  walkOf
} from '../support/pulls.ts'
import { createWorld, type World } from '../support/world.ts'
import { shownBy } from '../../../../core/bot/checks.ts'
import { digestBytes } from '../../../../core/digest.ts'

const other = 'd'.repeat(40)
const withFacts = (person: Person, changes: Partial<PersonFacts>): Partial<PullObservation> => ({
  people: people.map((each) => (each.id === person.id ? facts(person, changes) : each))
})
const withPull = (changes: Partial<PullObservation['pull']>): Partial<PullObservation> => ({
  pull: { ...observe().pull, ...changes }
})
const runOfHead = (sha: string) => {
  const run = runOf([walkOf('fraud')], { headSha: sha })
  const { evidence } = run
  return evidence.kind === 'read'
    ? { ...run, evidence: { ...evidence, document: { ...evidence.document, commit: sha } } }
    : run
}

describe('label first, push after', () => {
  test('the approval is of the head in the payload', () => {
    const world = shown()
    const request = setLabel(world, rita)
    push(world, dana, other, { runs: [runOfHead(other)] })
    world.reconcile([request])
    expect(refusals(world)).toEqual(['approval_stale'])
    expect(isOpen(world)).toBe(false)
  })

  test('what was not shown before the label is not approved by it', () => {
    const world = createWorld(observe())
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['approval_too_early'])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })
})

describe('a comment that is edited while it goes on showing the same', () => {
  /** Other links, nothing else to bind. */
  const edit = (world: World, url: string): void => {
    world.change((before) => ({
      ...before,
      runs: [runOf([walkOf('fraud')], { url })]
    }))
    expect(world.reconcile().map(({ kind }) => kind)).toContain('write_comment')
  }

  test('between the label and its hearing takes nothing from the label', () => {
    const world = shown()
    const request = setLabel(world, rita)
    edit(world, 'https://example.org/1')
    edit(world, 'https://example.org/2')
    world.reconcile([request])
    expect([refusals(world), isOpen(world)]).toEqual([[], true])
  })

  test('does not make up for a label that came before it was first there', () => {
    const world = createWorld(observe())
    const request = setLabel(world, rita)
    world.reconcile()
    edit(world, 'https://example.org/1')
    edit(world, 'https://example.org/2')
    world.reconcile([request])
    expect([refusals(world), isOpen(world)]).toEqual([['approval_too_early'], false])
  })
})

test('label first, evidence after: an approval of nothing is none, also of what comes later', () => {
  const world = shown({ runs: [] })
  world.reconcile([setLabel(world, rita)])
  expect([refusals(world), hasLabel(world)]).toEqual([['approval_too_early'], false])
  expect(world.state().records.entries.map(({ kind }) => kind)).not.toContain('approval_given')
  world.change((before) => ({ ...before, runs: [runOf([walkOf('fraud')])] }))
  world.reconcile()
  expect(isOpen(world)).toBe(false)
})

test('label first, other evidence after: what the comment had shown for this very head was another comparison', () => {
  const world = shown()
  const request = setLabel(world, rita)
  world.change((before) => ({ ...before, runs: [runOf([walkOf('fraud', comparisonOf(0.73))])] }))
  world.reconcile([request])
  expect(refusals(world)).toEqual(['approval_too_early'])
  expect(isOpen(world)).toBe(false)
})

describe('stale approval after a push', () => {
  const change = (text: string) =>
    text.replace('teams: [acme/ml-reviewers]', 'teams: [acme/ml-reviewers], invalidate: change')

  test('is revoked, its label taken off, and the comment says why', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    world.reconcile([push(world, dana, other, { runs: [runOfHead(other)] })])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
    expect(world.state().comment?.body).toContain('approval_stale')
  })

  test('is kept where the policy says so and every digest is the same, and not where one differs', () => {
    const keep = (runs: PullObservation['runs']) => {
      const world = shown({}, change(configText))
      world.reconcile([setLabel(world, rita)])
      expect(isOpen(world)).toBe(true)
      world.reconcile([push(world, dana, other, { runs })])
      return isOpen(world)
    }
    expect(keep([runOfHead(other)])).toBe(true)
    const walk = walkOf('fraud')
    const retrained = stepRecord('fraud', 'build', {
      outputs: { modelDigest: digestBytes('new'), serving: digestBytes('s') }
    })
    const records = walk.records.map((record) => (record.step === 'build' ? retrained : record))
    expect(keep([runOf([{ ...walk, records }], { headSha: other })])).toBe(false)
  })

  test('of the policy’s owners is never kept: other files may have changed with the same digests', () => {
    const text = `${change(configText)}owners: [rita]\n`
    const files = { kind: 'all' as const, items: ['models/fraud/train.py', '.github/workflows/ci.yml'] }
    const world = shown(withPull({ files }), text)
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
    world.reconcile([push(world, dana, other, { runs: [runOfHead(other)] })])
    expect(isOpen(world)).toBe(false)
  })
})

describe('label removed and set again', () => {
  test('removal revokes, and setting again is an approval of the new actor', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    world.reconcile([takeLabel(world, toni)])
    expect(isOpen(world)).toBe(false)
    world.reconcile([setLabel(world, toni)])
    expect([isOpen(world), refusals(world)]).toEqual([false, ['approver_lacks_role']])
  })

  test('the removal may be heard before the setting', () => {
    const world = shown()
    const set = setLabel(world, rita)
    const taken = takeLabel(world, toni)
    const again = setLabel(world, toni)
    world.reconcile([taken])
    world.reconcile([set])
    expect(isOpen(world)).toBe(false)
    world.reconcile([again])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })

  test('a removal that is heard late takes back what came before it and nothing after', () => {
    const world = shown()
    const set = setLabel(world, rita)
    const taken = takeLabel(world, toni)
    const again = setLabel(world, toni)
    world.reconcile([set])
    world.reconcile([again])
    world.reconcile([taken])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
    world.reconcile([setLabel(world, rita)])
    world.reconcile([taken])
    expect(isOpen(world)).toBe(true)
  })

  test('a removal whose event was lost is seen', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    takeLabel(world, toni)
    world.reconcile()
    expect(isOpen(world)).toBe(false)
  })
})

describe('commands', () => {
  test('approve and take back, in the order in which they were said', () => {
    const world = shown()
    say(world, rita, '/modelgate approve staging')
    world.reconcile()
    expect([isOpen(world), hasLabel(world)]).toEqual([true, true])
    const late = setLabel(world, rita)
    say(world, rita, '/modelgate revoke')
    world.reconcile()
    world.reconcile([late])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })

  test('of a bot are none', () => {
    const world = shown(withFacts(otto, { isBot: true }))
    say(world, otto, '/modelgate hold')
    expect(world.reconcile()).toEqual([])
  })

  test('are obeyed once, though the reaction that says so was lost', () => {
    const world = shown()
    say(world, otto, '/modelgate hold')
    world.reconcile()
    say(world, otto, '/modelgate resume')
    world.reconcile()
    world.change((before) => ({
      ...before,
      comments: before.comments.map((comment) => ({ ...comment, isAnswered: false }))
    }))
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['react', 'react'])
  })
})

test('a button approves as the label does, and sets it', () => {
  const world = shown()
  world.change((before) => before)
  const { now, pull } = world.state()
  const asked = { id: 'delivery-button', by: rita, viaApp: false, at: now, checkId: 1, head: pull.head.sha }
  world.reconcile([{ kind: 'button', identifier: 'approve', ...asked }])
  expect([isOpen(world), hasLabel(world)]).toEqual([true, true])
  expect(world.reconcile()).toEqual([])
})

describe('a press of a button, whose time is not told,', () => {
  const press = (world: World, shown: string) => {
    const { pull } = world.state()
    const asked = { id: 'delivery-late', by: rita, viaApp: false, at: 0, checkId: 1, head: pull.head.sha, shown }
    return world.reconcile([{ kind: 'button', identifier: 'approve', ...asked }])
  }
  const summaryOf = (world: World): string =>
    world.state().checks.find(({ name }) => name === 'modelgate')?.externalId ?? ''

  test('counts where its check showed what it would bind', () => {
    const world = shown()
    press(world, shownBy(summaryOf(world)) ?? '')
    expect([isOpen(world), hasLabel(world)]).toEqual([true, true])
  })

  test('is too early where its check showed anything else, and no label is said to be taken off', () => {
    const world = shown()
    press(world, digestBytes('before'))
    expect(refusals(world)).toEqual(['approval_too_early'])
    expect(isOpen(world)).toBe(false)
    expect(world.state().comment?.body).not.toContain('Label removed')
  })
})

describe('label renamed, deleted or alike', () => {
  test('another id under the same name is refused', () => {
    const world = shown({ pinnedLabels: { 'approve:staging': 12345 } })
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['label_changed'])
  })

  test('the same name in another case is the same label: it approves, and its pin holds', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita, 'Approve:Staging')])
    expect([isOpen(world), hasLabel(world, 'Approve:Staging')]).toEqual([true, true])
    world.reconcile([takeLabel(world, rita, 'Approve:Staging')])
    expect(isOpen(world)).toBe(false)
    const alike = shown({ pinnedLabels: { 'approve:staging': 12345 } })
    alike.reconcile([setLabel(alike, rita, 'APPROVE:staging')])
    expect(refusals(alike)).toEqual(['label_changed'])
    expect(hasLabel(alike, 'APPROVE:staging')).toBe(false)
  })

  test('a hold in another case holds', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    world.reconcile([setLabel(world, toni, 'Hold')])
    expect(isOpen(world)).toBe(false)
  })

  test.each(['approve:stagıng', 'approve: staging'])('%s means nothing', (name) => {
    const world = shown()
    world.reconcile([setLabel(world, rita, name)])
    expect([isOpen(world), refusals(world)]).toEqual([false, []])
  })
})

test('nothing happens on a pull request that is closed', () => {
  const world = createWorld(observe(withPull({ state: 'closed' })))
  expect(world.reconcile([setLabel(world, rita)])).toEqual([])
})

test('two approvals are asked for one after the other by one label', () => {
  const text = configText.replace('count: 1, teams: [acme/ml-reviewers]', 'count: 2')
  const world = shown({}, text)
  world.reconcile([setLabel(world, rita)])
  expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  world.reconcile([setLabel(world, rita)])
  expect(isOpen(world)).toBe(false)
  world.reconcile([setLabel(world, otto)])
  expect([isOpen(world), hasLabel(world)]).toEqual([true, true])
  expect(world.reconcile()).toEqual([])
})
