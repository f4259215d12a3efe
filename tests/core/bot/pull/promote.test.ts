import { describe, expect, test } from '@jest/globals'
import { gated } from '../support/promotions.ts'
import { environmentsBranch, promoteWorkflow, promotionBranch, promotionKey } from '../../../../core/bot/branches.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { DeliveryObservation, PullObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import type { Person } from '../../../../core/bot/people.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import type { EnvironmentState } from '../../../../core/pipeline/ports.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { refusals, say } from '../support/acts.ts'
import { createWorld } from '../support/world.ts'
import { chain, deliver, merged, runOfMain } from '../support/deliveries.ts'
import {
  comparisonOf,
  configText,
  dana,
  modelDigest,
  observe,
  otto,
  rita,
  servingDigest,
  stepRecord,
  toni,
  tree,
  walkOf
} from '../support/pulls.ts'

const release = digestBytes('release')
const older = digestBytes('older')
const version = 'v0.2.0'
const bot = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }
const created = record(
  'release_created',
  { ...bot, environment: null },
  {
    ...{ version, release, comparison: null, run: 8123, attempt: 1, tree },
    parts: { model: modelDigest, serving: servingDigest, features: null }
  }
)
const branch = promotionBranch('production', 'fraud', version)

const step = (name: StepRecord['step'], changes: Partial<StepRecord> = {}) =>
  stepRecord('fraud', name, { outputs: { release, version }, ...changes })
const tested = (qa = step('qa')) => runOfMain([walkOf('fraud', comparisonOf(0.71), [step('staging'), qa])])
const plain: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }

interface Facts {
  readonly staging?: Partial<EnvironmentState>
  readonly production?: Partial<EnvironmentState>
  readonly events?: readonly BotEvent[]
  readonly runs?: readonly RunFacts[]
  readonly promotions?: DeliveryObservation['promotions']
}

function after({ staging, production, events = [], runs = [tested()], promotions = [] }: Facts = {}) {
  return deliver({
    runs,
    promotions,
    records: { entries: chain([created, ...events]), head: 'd' },
    environmentsHead: 'e'.repeat(40),
    places: [
      { environment: 'staging', model: 'fraud', state: { ...plain, live: release, ...staging } },
      { environment: 'production', model: 'fraud', state: { ...plain, live: older, ...production } }
    ]
  })
}

function open(number: number, ref = branch): DeliveryObservation['promotions'][number] {
  const { pull } = observe()
  return { ...pull, number, head: { ...pull.head, ref }, base: { ...pull.base, ref: environmentsBranch } }
}

/** The run that brought it up, and failed. */
function failedRun(attempt = 1): RunFacts {
  const failed = step('live', {
    result: 'fail',
    reasons: [{ code: 'verification_failed', message: 'slow', cure: 'look' }],
    outputs: { release, version, environment: 'production' }
  })
  const run = runOfMain([walkOf('fraud', comparisonOf(0.71), [step('production'), failed])], {
    id: 9021,
    attempt,
    event: 'workflow_dispatch',
    path: `.github/workflows/${promoteWorkflow}`,
    title: `promote ${promotionKey('production', 'fraud', release, 21)}`,
    startedBy: { id: 77, login: 'modelgate[bot]' }
  })
  if (run.evidence.kind !== 'read') return run
  return { ...run, evidence: { ...run.evidence, document: { ...run.evidence.document, run: { id: 9021, attempt } } } }
}

function asks(words: string, delivery: DeliveryObservation | null, by: Person = otto): PullObservation {
  const comment = { id: 300, author: by, viaApp: false, isEdited: false, body: `/modelgate ${words}`, at: 0 }
  return { ...observe(), delivery, comments: [{ ...comment, isAnswered: false }] }
}

interface Told {
  readonly effects: readonly Effect[]
  readonly again: boolean
  /** Null where it is not answered yet. */
  readonly outcome: string | null
  readonly reaction: string | null
}

function told(observation: PullObservation): Told {
  const { effects, again } = decide(observation, [])
  const events = effects.flatMap((effect) => (effect.kind === 'append_records' ? effect.events : []))
  const answered = events.find(({ kind }) => kind === 'command_answered')
  const reaction = effects.find(({ kind }) => kind === 'react')
  return {
    effects,
    again,
    outcome: (answered?.detail.outcome as string | undefined) ?? null,
    reaction: reaction?.kind === 'react' ? reaction.content : null
  }
}

const kindsOf = ({ effects }: Told): readonly string[] => effects.map(({ kind }) => kind)
const askedIn = ({ effects }: Told) =>
  effects.flatMap((effect) =>
    effect.kind === 'append_records' && effect.subject === 'delivery' ? effect.events.map(({ detail }) => detail) : []
  )

/** What asking put on record. */
function asked(retries: { readonly run: number; readonly attempt: number } | null, by: Person = otto): BotEvent {
  const at = { actor: `${by.login}#${by.id}`, model: 'fraud', environment: 'production', commit: merged }
  return record('promotion_asked', at, { pull: 7, request: 'comment-300', by, release, version, retries })
}

const opened = (pull: number) =>
  record(
    'promotion_opened',
    { ...bot, environment: 'production' },
    { pull, release, version, head: 'f'.repeat(40), replaces: older, from: [7], tree }
  )

describe('promote', () => {
  test('puts on record who asked, opens the promotion, and is answered once that is there', () => {
    const first = told(asks('promote fraud production', after(), rita))
    expect(kindsOf(first).slice(-3)).toEqual(['append_records', 'write_environments', 'open_pull'])
    expect(first).toMatchObject({ again: true, outcome: null, reaction: null })
    expect(askedIn(first)).toEqual([expect.objectContaining({ by: rita, release, version, retries: null })])
    const second = told(
      asks('promote fraud production', after({ events: [asked(null, rita)], promotions: [open(30)] }), rita)
    )
    expect(second).toMatchObject({ again: true, reaction: '+1' })
    expect(second.outcome).toBe('#30 promotes fraud v0.2.0 to production. rita asked for it, so others approve it.')
    expect(kindsOf(second)).not.toContain('open_pull')
  })

  test('is put on record once, however often it is looked at before the promotion is seen', () => {
    const again = told(asks('promote fraud production', after({ events: [asked(null)] })))
    expect(askedIn(again)).toEqual([])
    expect(kindsOf(again)).toContain('open_pull')
  })

  test('names the one that stands open, and asks for nothing', () => {
    const answer = told(asks('promote fraud production', after({ promotions: [open(21)] }), rita))
    expect(answer).toMatchObject({ outcome: '#21 promotes fraud v0.2.0 to production.', reaction: '+1' })
    expect(askedIn(answer)).toEqual([])
  })

  test.each([
    ['no such model', 'promote churn production', {}, 'The config has no model churn'],
    ['no such environment', 'promote fraud prod', {}, 'There is no environment prod'],
    ['the first environment', 'promote fraud staging', {}, 'staging gets what is merged'],
    ['a hold', 'promote fraud production', { production: { hold: 'rolled back' } }, 'on_hold: production is on hold'],
    ['nothing in staging', 'promote fraud production', { staging: { live: null } }, 'staging serves no release'],
    ['no QA', 'promote fraud production', { runs: [] }, 'QA has said nothing that is seen of v0.2.0'],
    [
      'a QA that failed',
      'promote fraud production',
      {
        runs: [
          tested(step('qa', { result: 'fail', reasons: [{ code: 'golden_differs', message: '1 of 5', cure: null }] }))
        ]
      },
      'golden_differs: QA of v0.2.0 did not pass (run 8123): 1 of 5'
    ],
    ['one that is live', 'promote fraud production', { production: { live: release } }, 'v0.2.0 is live in production'],
    [
      'one that is on its way',
      'promote fraud production',
      { production: { candidate: release } },
      'v0.2.0 is being brought up in production already'
    ]
  ] as const)('says exactly why there is none: %s', (_why, words, facts: Facts, outcome) => {
    const answer = told(asks(words, after(facts)))
    expect(answer.outcome).toContain(outcome)
    expect(answer.reaction).toBe('-1')
    expect(kindsOf(answer)).not.toContain('open_pull')
    expect(askedIn(answer)).toEqual([])
  })

  test('says where a newer change stopped', () => {
    const stopped = runOfMain([
      walkOf('fraud', comparisonOf(0.5), [
        step('staging', { result: 'fail', reasons: [{ code: 'start_failed', message: 'no', cure: null }], outputs: {} })
      ])
    ])
    const answer = told(
      asks('promote fraud production', after({ runs: [stopped, tested()], production: { live: release } }))
    )
    expect(answer.outcome).toContain('run 8123 of the default branch stopped at staging, start_failed')
  })

  test('is nothing for somebody without write access', () => {
    const answer = told(asks('promote fraud production', after(), toni))
    expect(answer.outcome).toContain('no write access')
    expect(kindsOf(answer)).not.toContain('open_pull')
  })
})

describe('a release that failed to come up', () => {
  const facts = { runs: [failedRun(), tested()] }

  test('may try again where an owner asks, after exactly that attempt', () => {
    const first = told(asks('promote fraud production', after(facts)))
    expect(askedIn(first)).toEqual([expect.objectContaining({ by: otto, retries: { run: 9021, attempt: 1 } })])
    expect(kindsOf(first)).toContain('open_pull')
  })

  test('does not where somebody else asks', () => {
    const answer = told(asks('promote fraud production', after(facts), rita))
    expect(answer.outcome).toContain('v0.2.0 failed to come up in production (verification_failed, run 9021)')
    expect(answer.outcome).toContain('acme/risk')
    expect(askedIn(answer)).toEqual([])
    expect(kindsOf(answer)).not.toContain('open_pull')
  })

  const opens = (changes: Facts) => {
    const { effects } = decide(after(changes), [])
    return effects.flatMap((effect) => (effect.kind === 'open_pull' ? [effect.branch] : []))
  }

  test('is promoted by nobody else, and once that try failed too, not again by itself', () => {
    const events = [asked({ run: 9021, attempt: 1 })]
    expect(opens(facts)).toEqual([])
    expect(opens({ ...facts, events })).toEqual([branch])
    expect(opens({ runs: [failedRun(2), tested()], events })).toEqual([])
    expect(opens({ ...facts, events: [asked(null)] })).toEqual([])
  })

  test('its promotion stays open while it is tried again', () => {
    const closes = (events: readonly BotEvent[]) =>
      decide(after({ ...facts, events, promotions: [open(30)] }), []).effects.some(({ kind }) => kind === 'close_pull')
    expect(closes([asked({ run: 9021, attempt: 1 })])).toBe(false)
    expect(closes([])).toBe(true)
  })
})

describe('a release that was taken back', () => {
  const back = { run: 9000, attempt: 1, release: older, replaces: release, hold: 'rolled back by olga' }
  const facts = { events: [record('placed', { ...bot, environment: 'production' }, back)] }

  test('comes again where an owner asks, and where somebody else does not', () => {
    const [owner, other] = [otto, rita].map((by) => told(asks('promote fraud production', after(facts), by)))
    expect([owner, other].map((answer) => answer && kindsOf(answer).includes('open_pull'))).toEqual([true, false])
    expect(other?.outcome).toContain('v0.2.0 was taken back from production: that it may try again is for its owners')
  })
})

describe('on a promotion that is merged', () => {
  const on = (words: string, by: Person = otto): PullObservation => {
    const observation = asks(words, after({ runs: [failedRun(), tested()] }), by)
    const { pull } = observation
    return {
      ...observation,
      pull: { ...pull, number: 21, state: 'merged', base: { ...pull.base, ref: environmentsBranch } },
      records: { entries: chain([opened(21), gated(21)]), head: 'x' }
    }
  }

  test('its failed release may be asked for again', () => {
    const answer = told(on('promote fraud production'))
    expect(askedIn(answer)).toHaveLength(1)
    expect(kindsOf(answer)).toContain('open_pull')
  })

  test('nothing is approved, held or left out any more', () => {
    for (const words of ['approve production', 'hold', 'revoke', 'exclude fraud']) {
      const answer = told(on(words))
      expect(answer.outcome).toContain('is merged')
      expect(answer.reaction).toBe('-1')
    }
  })

  test('the comment says what came of a command, and judges nothing again', () => {
    const { effects } = told(on('promote fraud production', dana))
    const bodies = effects.flatMap((effect) => (effect.kind === 'write_comment' ? [effect.body] : []))
    expect(bodies.join('')).toContain('is merged')
    expect(bodies.join('')).toContain('failed to come up in production')
    expect(bodies.join('')).not.toContain('What is needed')
  })
})

/** An open promotion, with nothing but its approval missing. */
function promotion(events: readonly BotEvent[], runs: readonly RunFacts[] = [tested()]): PullObservation {
  const start = observe({}, configText.replace('\n    soak: 24h', ''))
  return {
    ...start,
    pull: {
      ...start.pull,
      number: 31,
      author: { id: 77, login: 'modelgate[bot]' },
      head: { ...start.pull.head, sha: 'f'.repeat(40), ref: branch },
      base: { ...start.pull.base, ref: environmentsBranch },
      commits: { kind: 'all', items: [] },
      files: { kind: 'all', items: ['production/fraud.yaml'] }
    },
    runs,
    promoted: { ...plain, candidate: release },
    sinceLive: {
      fraud: {
        ...{ release: null, version: null, commit: null, liveAt: null },
        commits: { kind: 'all', items: [] }
      }
    },
    records: { entries: chain(events), head: 'x' }
  }
}

function approvedIn(observation: PullObservation) {
  const world = createWorld(observation)
  world.reconcile()
  say(world, otto, '/modelgate approve production')
  world.reconcile()
  return { refused: refusals(world).at(-1) ?? null, merged: world.merged() }
}

test('who asked for a release approves no promotion of it', () => {
  expect(approvedIn(promotion([opened(31)]))).toEqual({ refused: null, merged: [31] })
  const refused = { refused: 'contributor_cannot_approve', merged: [] }
  expect(approvedIn(promotion([asked(null), opened(31)]))).toEqual(refused)
  // Closing it, so that another is opened, launders nothing.
  expect(approvedIn(promotion([asked(null), opened(30), opened(31)]))).toEqual(refused)
})

test('that it failed before does not hold the promotion that was asked for again', () => {
  const again = asked({ run: 9021, attempt: 1 }, rita)
  expect(approvedIn(promotion([again, opened(31)], [failedRun(), tested()]))).toEqual({ refused: null, merged: [31] })
})

test('an open promotion is opened anew once another release has gone live meanwhile', () => {
  const closed = (live: EnvironmentState['live']) =>
    decide(after({ production: { live }, events: [opened(31)], promotions: [open(31)] }), [])
  const closes = ({ effects }: ReturnType<typeof decide>) => effects.some(({ kind }) => kind === 'close_pull')
  expect(closes(closed(older))).toBe(false)
  expect(closes(closed(digestBytes('another')))).toBe(true)
  expect(closed(digestBytes('another')).again).toBe(true)
})
