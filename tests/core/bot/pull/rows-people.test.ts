// The rows of the threat model that are about who approves: each attack, and that it ends closed.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Person, PersonFacts } from '../../../../core/bot/people.ts'
import { hasLabel, isOpen, push, refusals, setLabel, shown } from '../support/acts.ts'
import { dana, facts, head, observe, otto, people, rita, runOf, walkOf } from '../support/pulls.ts'
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
