// The rows of the threat model that are about approvals: each attack, and that it ends closed.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Person, PersonFacts } from '../../../../core/bot/people.ts'
import { hasLabel, isOpen, push, refusals, say, setLabel, shown, takeLabel } from '../support/acts.ts'
import {
  comparisonOf,
  configText,
  dana,
  facts,
  head,
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

describe('a label set by someone without the right', () => {
  test.each<[string, Partial<PersonFacts>, string]>([
    ['triage', { role: 'triage', permission: 'read' }, 'approver_lacks_role'],
    ['read', { role: 'read', permission: 'read' }, 'approver_lacks_role'],
    ['a custom role without write', { role: 'labeller', permission: 'read' }, 'approver_lacks_role'],
    ['write, but in no team of the rule', { teams: [] }, 'approver_not_listed'],
    ['a team that could not be asked', { teams: [], unknownTeams: ['acme/ml-reviewers'] }, 'approval_unverifiable'],
    ['a bot', { isBot: true, teams: ['acme/ml-reviewers'] }, 'approver_is_bot']
  ])('%s is not counted', (_row, changes, reason) => {
    const world = shown(withFacts(rita, changes))
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual([reason])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
  })

  test.each<[string, Partial<PersonFacts>]>([
    ['maintain', { role: 'maintain', permission: 'write', teams: ['acme/ml-reviewers'] }],
    ['a custom role that folds into write', { role: 'ml-lead', permission: 'write', teams: ['ACME/ml-reviewers'] }]
  ])('%s is counted', (_row, changes) => {
    const world = shown(withFacts(rita, changes))
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
  })

  test('an App never counts, whoever it acts for', () => {
    const world = shown()
    world.reconcile([{ ...setLabel(world, rita), viaApp: true }])
    expect(refusals(world)).toEqual(['approver_is_bot'])
  })

  test('an App that acts in the name of somebody with the right never counts either', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita, 'approve:staging', true)])
    expect(refusals(world)).toEqual(['approver_is_bot'])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
  })

  test('an App that set it in the same second as somebody with the right is who set it', () => {
    const world = shown()
    const request = setLabel(world, rita)
    const byApp = { by: rita.id, label: 'approve:staging', at: request.at, viaApp: true }
    world.change((before) => ({ ...before, labelEvents: [...before.labelEvents, byApp] }))
    world.reconcile([request])
    expect(refusals(world)).toEqual(['approver_is_bot'])
  })

  test.each<[string, Partial<PullObservation['labelEvents'][number]>]>([
    ['of another account', { by: otto.id }],
    ['of another label', { label: 'approve:production' }],
    ['long before', { at: 0 }],
    ['after it', { at: Number.MAX_SAFE_INTEGER }]
  ])('one whose only event is %s is not heard, and taken off after a while', (_row, changes) => {
    const world = shown()
    const request = setLabel(world, rita)
    world.change((before) => ({
      ...before,
      labelEvents: before.labelEvents.map((event) => ({ ...event, ...changes }))
    }))
    world.reconcile([request])
    expect([isOpen(world), hasLabel(world)]).toEqual([false, true])
    world.change((before) => ({ ...before, now: before.now + 6 * 60_000 }))
    world.reconcile()
    expect([isOpen(world), hasLabel(world)]).toEqual([false, false])
    expect(world.state().comment?.body).toContain('did not tell who set it')
  })

  test('a right that is lost later takes the approval with it', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    world.change((before) => ({ ...before, ...withFacts(rita, { permission: 'read', role: 'read' }) }))
    world.reconcile()
    expect(isOpen(world)).toBe(false)
  })
})

describe('self-approval', () => {
  test.each<[string, Partial<PullObservation>, string]>([
    ['by the author of the pull request', withPull({ author: rita }), 'contributor_cannot_approve'],
    [
      'by an author, committer or co-author of a commit',
      withPull({ commits: { kind: 'all', items: [{ sha: head, people: [dana, rita], unknown: [], paths: null }] } }),
      'contributor_cannot_approve'
    ],
    [
      'of a commit that no account is linked to',
      withPull({ commits: { kind: 'all', items: [{ sha: head, people: [], unknown: ['x <x@y>'], paths: null }] } }),
      'contributor_unknown'
    ],
    [
      'of a commit whose unlinked author writes like an account',
      withPull({ commits: { kind: 'all', items: [{ sha: head, people: [], unknown: ['otto#4'], paths: null }] } }),
      'contributor_unknown'
    ],
    [
      'by who dispatched the run',
      { runs: [runOf([walkOf('fraud')], { event: 'workflow_dispatch', actor: rita })] },
      'contributor_cannot_approve'
    ],
    [
      'of a commit since the live release',
      {
        sinceLive: {
          fraud: {
            ...{ release: digestBytes('r'), version: 'v1.0.0', commit: other, liveAt: 0 },
            commits: { kind: 'all', items: [{ sha: other, people: [rita], unknown: [], paths: null }] }
          }
        }
      },
      'contributor_cannot_approve'
    ]
  ])('%s is not counted', (_row, changes, reason) => {
    const world = shown(changes)
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual([reason])
    expect(isOpen(world)).toBe(false)
  })

  test('by who pushed is not counted, whatever the commits say', () => {
    const world = shown()
    world.reconcile([push(world, rita, other, { commit: { people: [dana] }, runs: [runOfHead(other)] })])
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['contributor_cannot_approve'])
  })

  test('by who pushed while the config was broken is not counted either', () => {
    const world = shown()
    const { config } = world.state()
    world.change((before) => ({ ...before, config: { kind: 'invalid', problems: [] } }))
    world.reconcile([push(world, rita, other, { commit: { people: [dana] }, runs: [runOfHead(other)] })])
    world.change((before) => ({ ...before, config }))
    world.reconcile()
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['contributor_cannot_approve'])
  })

  test('under a name that was changed since is not counted, and one who took a contributor’s old name is not them', () => {
    const commitBy = (person: Person) =>
      withPull({ commits: { kind: 'all', items: [{ sha: head, people: [person], unknown: [], paths: null }] } })
    const renamed = shown(commitBy({ ...rita, login: 'rita-before' }))
    renamed.reconcile([setLabel(renamed, rita)])
    expect(refusals(renamed)).toEqual(['contributor_cannot_approve'])
    const other = shown(commitBy({ id: 99, login: rita.login }))
    other.reconcile([setLabel(other, rita)])
    expect(isOpen(other)).toBe(true)
  })

  test('of a change of another model only is none', () => {
    const commit = { sha: head, people: [dana], unknown: [], paths: ['models/fraud/train.py'] }
    const foreign = { sha: other, people: [rita], unknown: [], paths: ['docs/other.txt'] }
    const world = shown(withPull({ commits: { kind: 'all', items: [commit, foreign] } }))
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
  })
})

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
