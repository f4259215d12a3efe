// What is asked for with `/modelgate promote`, and what the bot makes of it: the world around one release and its way to production.

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
import { chain, deliver, merged, runOfMain } from './deliveries.ts'
import { comparisonOf, modelDigest, observe, otto, servingDigest, stepRecord, tree, walkOf } from './pulls.ts'

export const release = digestBytes('release')
export const older = digestBytes('older')
export const version = 'v0.2.0'
export const bot = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }
export const created = record(
  'release_created',
  { ...bot, environment: null },
  {
    ...{ version, release, comparison: null, run: 8123, attempt: 1, tree },
    parts: { model: modelDigest, serving: servingDigest, features: null }
  }
)
export const branch = promotionBranch('production', 'fraud', version)

export const step = (name: StepRecord['step'], changes: Partial<StepRecord> = {}) =>
  stepRecord('fraud', name, { outputs: { release, version }, ...changes })
export const tested = (qa = step('qa')) => runOfMain([walkOf('fraud', comparisonOf(0.71), [step('staging'), qa])])
export const plain: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }

export interface Facts {
  readonly staging?: Partial<EnvironmentState>
  readonly production?: Partial<EnvironmentState>
  readonly events?: readonly BotEvent[]
  readonly runs?: readonly RunFacts[]
  readonly promotions?: DeliveryObservation['promotions']
}

export function after({ staging, production, events = [], runs = [tested()], promotions = [] }: Facts = {}) {
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

export function open(number: number, ref = branch): DeliveryObservation['promotions'][number] {
  const { pull } = observe()
  return { ...pull, number, head: { ...pull.head, ref }, base: { ...pull.base, ref: environmentsBranch } }
}

/** The run that brought it up, and failed. */
export function failedRun(attempt = 1): RunFacts {
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

export function asks(words: string, delivery: DeliveryObservation | null, by: Person = otto): PullObservation {
  const comment = { id: 300, author: by, viaApp: false, isEdited: false, body: `/modelgate ${words}`, at: 0 }
  return { ...observe(), delivery, comments: [{ ...comment, isAnswered: false }] }
}

export interface Told {
  readonly effects: readonly Effect[]
  readonly again: boolean
  /** Null where it is not answered yet. */
  readonly outcome: string | null
  readonly reaction: string | null
}

export function told(observation: PullObservation): Told {
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

export const kindsOf = ({ effects }: Told): readonly string[] => effects.map(({ kind }) => kind)
export const askedIn = ({ effects }: Told) =>
  effects.flatMap((effect) =>
    effect.kind === 'append_records' && effect.subject === 'delivery' ? effect.events.map(({ detail }) => detail) : []
  )

/** What asking put on record. */
export function asked(retries: { readonly run: number; readonly attempt: number } | null, by: Person = otto): BotEvent {
  const at = { actor: `${by.login}#${by.id}`, model: 'fraud', environment: 'production', commit: merged }
  return record('promotion_asked', at, { pull: 7, request: 'comment-300', by, release, version, retries })
}

export const opened = (pull: number) =>
  record(
    'promotion_opened',
    { ...bot, environment: 'production' },
    { pull, release, version, head: 'f'.repeat(40), replaces: older, from: [7], tree }
  )
