import { describe, expect, test } from '@jest/globals'
import { promoteWorkflow, promotionKey } from '../../../../core/bot/branches.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { CommitFacts, DeliveryObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { personText, type Person } from '../../../../core/bot/people.ts'
import { record } from '../../../../core/bot/records.ts'
import type { ProtectionRequest } from '../../../../core/bot/requests.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { approval, bound, chain, deliver, merged, mergedPull, runOfMain, waits } from '../support/deliveries.ts'
import { comparisonOf, configText, dana, head, now, otto, rita, stepRecord, walkOf } from '../support/pulls.ts'

type Answer = Extract<Effect, { readonly kind: 'answer_protection' }>

function answersTo(observation: DeliveryObservation, requests: readonly ProtectionRequest[] = [waits()]) {
  const { effects, wakeAt } = decide(observation, requests)
  return {
    answers: effects.filter((effect): effect is Answer => effect.kind === 'answer_protection'),
    events: effects.flatMap((effect) => (effect.kind === 'append_records' ? effect.events : [])),
    wakeAt
  }
}

const stateOf = (observation: DeliveryObservation, requests?: readonly ProtectionRequest[]) =>
  answersTo(observation, requests).answers[0]?.state
const why = (observation: DeliveryObservation) => answersTo(observation).answers[0]?.comment

const madeBy = (person: Person): CommitFacts => ({ sha: 'f'.repeat(40), people: [person], unknown: [], paths: null })

describe('a job that waits for staging', () => {
  test('goes on for a model that staging serves already, whoever approved what came since', () => {
    const release = digestBytes('release')
    const parts = { model: bound.modelDigest ?? release, serving: bound.serving ?? release, features: null }
    const created = (of: typeof parts, model: string) =>
      record(
        'release_created',
        { actor: 'modelgate[bot]', model, environment: null, commit: head },
        { version: 'v1', release, parts: of, comparison: null, run: 1, attempt: 1, tree: head }
      )
    const serves = (of: typeof parts, live = release, model = 'fraud'): DeliveryObservation =>
      deliver({
        mergedPulls: [mergedPull([])],
        records: { entries: chain([created(of, model)]), head: 'x' },
        places: [{ environment: 'staging', model: 'fraud', state: { live, candidate: null, weight: 0, hold: null } }]
      })
    expect([stateOf(serves(parts)), why(serves(parts))]).toEqual(['approved', 'fraud: served there already.'])
    const others = [
      serves(parts, digestBytes('another')),
      serves({ ...parts, model: release }),
      serves({ ...parts, serving: release }),
      serves(parts, release, 'churn')
    ]
    expect(others.map((each) => stateOf(each))).toEqual([null, null, null, null])
  })

  test('goes on when every affected model passes, by the approval of the merged pull request', () => {
    const { answers, events } = answersTo(deliver())
    expect(answers).toMatchObject([{ runId: 8123, environment: 'staging', state: 'approved' }])
    expect(events.map(({ kind }) => kind)).toContain('protection_answered')
  })

  test('is told what is waited for, and not decided, while the approval is missing', () => {
    const observation = deliver({ mergedPulls: [mergedPull([])] })
    expect(stateOf(observation)).toBeNull()
    expect(why(observation)).toContain('fraud: approval_missing')
  })

  test('is rejected where a metric fails, whatever was approved', () => {
    const worse = comparisonOf(0.5)
    const observation = deliver({ runs: [runOfMain([walkOf('fraud', worse)])] })
    expect(stateOf(observation)).toBe('rejected')
    expect(why(observation)).toContain('metric_failed')
  })

  test.each([
    ['another tree was merged', deliver({ trees: { [merged]: 'e'.repeat(40) } })],
    ['another policy', deliver({ mergedPulls: [mergedPull([approval(rita, { policy: digestBytes('old') })])] })],
    [
      'another model',
      deliver({
        mergedPulls: [mergedPull([approval(rita, { models: [{ ...bound, modelDigest: digestBytes('old') }] })])]
      })
    ],
    [
      'other serving code',
      deliver({ mergedPulls: [mergedPull([approval(rita, { models: [{ ...bound, serving: digestBytes('old') }] })])] })
    ],
    [
      'another comparison',
      deliver({ mergedPulls: [mergedPull([approval(rita, { models: [{ ...bound, comparison: null }] })])] })
    ],
    ['another environment', deliver({ mergedPulls: [mergedPull([approval(rita, {}, 'production')])] })],
    ['another pull request', deliver({ mergedPulls: [mergedPull([approval(rita, { pull: 8 })])] })],
    ['a contributor', deliver({ mergedPulls: [mergedPull([approval(rita)], { author: rita })] })],
    [
      'an author of one of its commits, which a squash left out',
      deliver({ mergedPulls: [mergedPull([approval(rita)], { commits: { kind: 'all', items: [madeBy(rita)] } })] })
    ],
    [
      'somebody, where not all commits are known',
      deliver({ mergedPulls: [mergedPull([approval(rita)], { commits: { kind: 'cut', items: [], limit: 250 } })] })
    ],
    ['somebody whom the rule does not ask for', deliver({ mergedPulls: [mergedPull([approval(otto)])] })]
  ])('does not go on by an approval of %s', (_what, observation) => {
    expect(stateOf(observation)).toBeNull()
  })

  test('goes on by an approval of the same digests in another tree where only a change revokes', () => {
    const text = configText.replace(
      'count: 1, teams: [acme/ml-reviewers]',
      'count: 1, teams: [acme/ml-reviewers], invalidate: change'
    )
    const plain = deliver({ trees: { [merged]: 'e'.repeat(40) } }, text)
    if (plain.config.kind !== 'valid') throw new Error('config')
    const given = approval(rita, { policy: plain.config.policy })
    expect(stateOf({ ...plain, mergedPulls: [mergedPull([given])] })).toBe('approved')
  })

  test('goes on without a model that the pull request left out', () => {
    const at = { actor: personText(dana), model: 'fraud', environment: null, commit: head }
    const out = record('model_excluded', at, { pull: 7, request: 'comment-1', by: dana, bound })
    const worse = runOfMain([walkOf('fraud', comparisonOf(0.5))])
    const observation = deliver({ runs: [worse], mergedPulls: [mergedPull([out])] })
    expect(stateOf(observation)).toBe('approved')
    expect(why(observation)).toBe('fraud: left out.')
  })

  test.each([
    ['of a pull request', { event: 'pull_request' }],
    ['of another branch', { headBranch: 'better' }],
    ['of a fork', { headRepositoryId: 99 }],
    ['of another repository', { repositoryId: 99 }],
    ['of another commit', { headSha: head }]
  ])('never goes on in a run %s', (_whose, changes) => {
    expect(stateOf(deliver({ runs: [runOfMain([walkOf('fraud')], changes)] }))).toBe('rejected')
  })

  test('waits while no run has handed in evidence', () => {
    const run = runOfMain([], { evidence: { kind: 'none' } })
    expect(stateOf(deliver({ runs: [run] }))).toBeNull()
  })

  test('is held by a step that did not pass', () => {
    const broken = walkOf('fraud', comparisonOf(0.71), [stepRecord('fraud', 'analyze', { result: 'fail' })])
    expect(stateOf(deliver({ runs: [runOfMain([broken])] }))).toBe('rejected')
  })
})

describe('what waits', () => {
  const reported = (count: number, comment = 'old') =>
    chain(
      Array.from({ length: count }, (_, index) =>
        record(
          'protection_answered',
          { actor: 'modelgate[bot]', model: null, environment: 'staging', commit: merged },
          { run: 8123, attempt: 1, sha: merged, state: null, comment: index === count - 1 ? comment : `${index}` }
        )
      )
    )

  test('is decided later, by what was recorded, without being asked again', () => {
    const records = { entries: reported(1), head: 'x' }
    expect(stateOf(deliver({ records }), [])).toBe('approved')
  })

  test('is told the same only once', () => {
    const open = deliver({ mergedPulls: [mergedPull([])] })
    const said = why(open) ?? ''
    const again = { ...open, records: { entries: reported(1, said), head: 'x' } }
    expect(answersTo(again).answers).toEqual([])
  })

  test('is told at most ten times, and decided all the same', () => {
    const records = { entries: reported(10), head: 'x' }
    expect(answersTo(deliver({ records, mergedPulls: [mergedPull([])] })).answers).toEqual([])
    expect(stateOf(deliver({ records }))).toBe('approved')
  })

  test('is left alone once its run has ended', () => {
    const runs = [runOfMain([walkOf('fraud')], { status: 'completed' })]
    expect(answersTo(deliver({ runs, records: { entries: reported(1), head: 'x' } }), []).answers).toEqual([])
  })

  test('wakes the bot when the window opens', () => {
    const text = configText.replace(
      'approvals: { count: 1, teams: [acme/ml-reviewers] }',
      'window: { cron: "0 20 * * *" }'
    )
    const { answers, wakeAt } = answersTo(deliver({}, text))
    expect(answers[0]?.state).toBeNull()
    expect(wakeAt).toBe(now + 8 * 3_600_000)
  })
})

describe('a job that waits for production', () => {
  const release = digestBytes('release')
  const key = promotionKey('production', 'fraud', release, 21)
  const dispatched = record(
    'deployment_dispatched',
    { actor: 'modelgate[bot]', model: 'fraud', environment: 'production', commit: merged },
    { key, release, workflow: promoteWorkflow }
  )
  const opened = record(
    'promotion_opened',
    { actor: 'modelgate[bot]', model: 'fraud', environment: 'production', commit: merged },
    { pull: 21, release, version: 'v0.2.0', head, replaces: null }
  )
  const own: Partial<RunFacts> = {
    event: 'workflow_dispatch',
    path: `.github/workflows/${promoteWorkflow}`,
    title: `promote ${key}`,
    startedBy: { id: 77, login: 'modelgate[bot]' }
  }
  const promoted = (changes: Partial<RunFacts> = {}) =>
    deliver({
      runs: [runOfMain([], { ...own, evidence: { kind: 'none' }, ...changes })],
      records: { entries: chain([opened, dispatched]), head: 'x' },
      places: [
        {
          environment: 'production',
          model: 'fraud',
          state: { live: null, candidate: release, weight: 0, hold: null }
        }
      ]
    })
  const answer = (observation: DeliveryObservation) =>
    answersTo(observation, [waits({ environment: 'production' })]).answers[0]

  test('goes on in the run that the bot started for the promoted release', () => {
    expect(answer(promoted())?.state).toBe('approved')
  })

  test.each([
    ['was started by a person, with the same title', { startedBy: dana }],
    ['is of another workflow', { path: '.github/workflows/nightly.yml' }],
    ['is for another release', { title: `promote ${promotionKey('production', 'fraud', digestBytes('old'), 21)}` }],
    ['is of an earlier promotion of it', { title: `promote ${promotionKey('production', 'fraud', release, 20)}` }],
    ['began with a push', { event: 'push', startedBy: dana, title: 'Merge' }],
    ['is of a pull request', { event: 'pull_request' }]
  ])('is rejected in a run that %s', (_whose, changes) => {
    expect(answer(promoted(changes))).toMatchObject({ state: 'rejected' })
    expect(answer(promoted(changes))?.comment).toContain('origin_not_trusted')
  })

  test('is rejected before the run of the promotion was started', () => {
    const records = { entries: chain([opened]), head: 'x' }
    expect(answer({ ...promoted(), records })?.comment).toContain('approval_missing')
  })

  test('is rejected while no release stands promoted', () => {
    expect(answer({ ...promoted(), places: [] })?.comment).toContain('approval_missing')
  })
})
