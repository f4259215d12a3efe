// After the merge: releases are put on record, environments are told what staging serves, promotions are opened and closed,
// and what was promoted is dispatched to a runner and then recorded as live, or taken back.
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import { environmentParts } from '../../pipeline/environments.ts'
import type { EnvironmentState } from '../../pipeline/ports.ts'
import { environmentsBranch, promotionBranch, readPromotionBranch } from '../branches.ts'
import type { Decision } from '../decision.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import type { Request } from '../requests.ts'
import { answerProtection } from './protection.ts'
import { newestOf, walksOf, type Served, type Walked } from './releases.ts'

/** The workflow on the default branch that brings a promoted release up and moves the traffic. */
export const promoteWorkflow = 'modelgate-promote.yml'

const empty: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }

export function decideDelivery(observation: DeliveryObservation, requests: readonly Request[]): Decision {
  const { config } = observation
  const protections = requests.flatMap((request) => (request.kind === 'protection' ? [request] : []))
  if (config.kind !== 'valid')
    return {
      effects: protections.flatMap((request) => answerProtection(observation, request)),
      again: false,
      wakeAt: null
    }
  const models = Object.keys(config.config.models)
  const parts = models.map((model) => deliverModel(observation, config.config, model, walksOf(observation, model)))
  const events = [...newPromotions(observation), ...parts.flatMap((part) => part.events)]
  const moves = parts.flatMap((part) => part.moves)
  return {
    effects: [
      // Before its record: a dispatch is found again by its key, a record without one would never be dispatched.
      ...parts.flatMap(({ dispatches }) => dispatches),
      ...(events.length === 0 ? [] : [append(observation, events)]),
      ...(moves.length === 0 ? [] : [write(observation, moves)]),
      ...parts.flatMap(({ effects }) => effects),
      ...protections.flatMap((request) => answerProtection(observation, request))
    ],
    // What was written decides more: a known release is promoted, an opened promotion is put on record.
    again:
      events.length + moves.length > 0 || parts.some(({ effects }) => effects.some(({ kind }) => kind === 'open_pull')),
    wakeAt: null
  }
}

interface Move {
  readonly environment: string
  readonly model: string
  readonly state: EnvironmentState
}

interface Part {
  readonly dispatches: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly moves: readonly Move[]
  readonly effects: readonly Effect[]
}

function deliverModel(observation: DeliveryObservation, config: Config, model: string, walks: readonly Walked[]): Part {
  const { staging, production } = environmentParts(config)
  const staged = staging === null ? null : newestOf(walks, 'staging')
  const served = staged?.record.result === 'pass' ? staged : null
  const events = served === null ? [] : releaseEvents(observation, model, served)
  const stagingMoves =
    staging === null || served === null
      ? []
      : moved(observation, staging, model, {
          ...stateOf(observation, staging, model),
          live: served.release,
          candidate: null,
          weight: 0
        })
  if (production === null) return { dispatches: [], events, moves: stagingMoves, effects: [] }
  const ended = endOfGoLive(observation, production, model, walks)
  const candidate = promotable(observation, { staging, production, model, walks })
  const begun = dispatchOf(observation, production, model)
  return {
    dispatches: begun.dispatches,
    events: [...events, ...begun.events],
    moves: [...stagingMoves, ...ended.moves],
    effects: [
      ...supersededPromotions(observation, production, model, candidate),
      ...openPromotion(observation, production, model, candidate),
      ...begun.effects,
      ...ended.effects
    ]
  }
}

function stateOf({ places }: DeliveryObservation, environment: string, model: string): EnvironmentState {
  return places.find((place) => place.environment === environment && place.model === model)?.state ?? empty
}

function moved(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  state: EnvironmentState
): readonly Move[] {
  const now = stateOf(observation, environment, model)
  const isSame = (['live', 'candidate', 'weight', 'hold'] as const).every((key) => now[key] === state[key])
  return isSame ? [] : [{ environment, model, state }]
}

/** A release is known from the first trusted run on that served it in staging. */
function releaseEvents(
  { records, self, trees }: DeliveryObservation,
  model: string,
  { release, version, run, walk }: Served
): readonly BotEvent[] {
  const isKnown = recordsOf(records.entries, 'release_created').some(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
  const build = walk.records.find(({ step }) => step === 'build')?.outputs
  const tree = trees[run.headSha]
  if (isKnown || build?.modelDigest === undefined || build.serving === undefined || tree === undefined) return []
  const test = walk.records.find(({ step }) => step === 'test')?.outputs
  return [
    record(
      'release_created',
      { actor: self.login, model, environment: null, commit: run.headSha },
      {
        version,
        release,
        parts: { model: build.modelDigest as Digest, serving: build.serving as Digest, features: null },
        comparison: (test?.comparisonDigest as Digest | undefined) ?? null,
        run: run.id,
        attempt: run.attempt,
        tree
      }
    )
  ]
}

interface Way {
  readonly staging: string | null
  readonly production: string
  readonly model: string
  readonly walks: readonly Walked[]
}

/** The release that staging serves and QA passed, where production neither has it nor took it back; null where there is none. */
function promotable(observation: DeliveryObservation, { staging, production, model, walks }: Way): Served | null {
  const tested = newestOf(walks, 'qa')
  if (tested?.record.result !== 'pass') return null
  if (staging !== null && stateOf(observation, staging, model).live !== tested.release) return null
  const state = stateOf(observation, production, model)
  const isThere = state.live === tested.release || state.candidate === tested.release
  const isKnown = recordsOf(observation.records.entries, 'release_created').some(
    ({ entry, detail }) => entry.model === model && detail.release === tested.release
  )
  const wasTried = newestOf(walks, 'live', tested.release)
  return isThere || !isKnown || state.hold !== null || wasTried?.record.result === 'fail' ? null : tested
}

/** One pull request for one release: its branch says which, so that a second one is never opened. */
function openPromotion(
  { promotions, environmentsHead, repository, places }: DeliveryObservation,
  environment: string,
  model: string,
  candidate: Served | null
): readonly Effect[] {
  if (candidate === null) return []
  const branch = promotionBranch(environment, model, candidate.version)
  if (promotions.some(({ head }) => head.ref === branch)) return []
  const state = places.find((place) => place.environment === environment && place.model === model)?.state ?? empty
  const title = `Promote ${model} ${candidate.version} to ${environment}`
  return [
    {
      kind: 'write_environments',
      branch,
      head: environmentsHead,
      message: title,
      changes: [{ environment, model, state: { ...state, candidate: candidate.release, weight: 0 } }]
    },
    {
      kind: 'open_pull',
      branch,
      base: environmentsBranch,
      title,
      body: `Release \`${candidate.release}\` of \`${model}\`, made from ${repository.url}/commit/${candidate.run.headSha}.\n\nModelgate's comment below says what is needed; it merges by itself once every gate passes.`
    }
  ]
}

/** A newer release, or none any more: what stands open for an older one promotes nothing. */
function supersededPromotions(
  { promotions }: DeliveryObservation,
  environment: string,
  model: string,
  candidate: Served | null
): readonly Effect[] {
  return promotions.flatMap(({ head, number }): readonly Effect[] => {
    const of = readPromotionBranch(head.ref)
    if (of?.environment !== environment || of.model !== model || of.version === candidate?.version) return []
    return [{ kind: 'close_pull', number, branch: head.ref }]
  })
}

/** A promotion that was just opened is put on record: nothing else makes it one. */
function newPromotions(observation: DeliveryObservation): readonly BotEvent[] {
  const { promotions, records, self } = observation
  const known = new Set(recordsOf(records.entries, 'promotion_opened').map(({ detail }) => detail.pull))
  const releases = recordsOf(records.entries, 'release_created')
  return promotions.flatMap(({ number, head }) => {
    const of = readPromotionBranch(head.ref)
    if (known.has(number) || of === null) return []
    const { environment, model, version } = of
    const made = releases.findLast(({ entry, detail }) => entry.model === model && detail.version === version)
    if (made === undefined) return []
    const at = { actor: self.login, model, environment, commit: made.entry.commit }
    const replaces = stateOf(observation, environment, model).live
    return [record('promotion_opened', at, { pull: number, release: made.detail.release, version, replaces })]
  })
}

interface Begun {
  readonly dispatches: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly effects: readonly Effect[]
}

/** A candidate that was merged in is brought up by a run on the default branch, once: the key is of environment, model and release. */
function dispatchOf(observation: DeliveryObservation, environment: string, model: string): Begun {
  const { records, repository, self } = observation
  const nothing: Begun = { dispatches: [], events: [], effects: [] }
  const { candidate, live, hold } = stateOf(observation, environment, model)
  if (candidate === null || candidate === live || hold !== null) return nothing
  const key = keyOf(environment, model, candidate)
  const isBegun = recordsOf(records.entries, 'deployment_dispatched').some(({ detail }) => detail.key === key)
  const release = recordsOf(records.entries, 'release_created').findLast(
    ({ entry, detail }) => entry.model === model && detail.release === candidate
  )
  if (isBegun || release?.entry.commit == null) return nothing
  const sha = release.entry.commit
  const at = { actor: self.login, model, environment, commit: sha }
  const inputs = { environment, model, release: candidate, commit: sha }
  const description = `${model} ${release.detail.version} is being brought up`.slice(0, 140)
  return {
    dispatches: [{ kind: 'dispatch', workflow: promoteWorkflow, ref: repository.defaultBranch, key, inputs }],
    events: [record('deployment_dispatched', at, { key, release: candidate, workflow: promoteWorkflow })],
    effects: [{ kind: 'write_deployment', environment, sha, key, state: 'in_progress', description, logUrl: null }]
  }
}

function keyOf(environment: string, model: string, release: Digest): string {
  return `${environment}-${model}-${release.slice(7, 19)}`
}

/** What the run of the promotion came to: the release is live, or the candidate is taken back and the old one stays whole. */
function endOfGoLive(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  walks: readonly Walked[]
): { readonly moves: readonly Move[]; readonly effects: readonly Effect[] } {
  const state = stateOf(observation, environment, model)
  const none = { moves: [], effects: [] }
  if (state.candidate === null) return none
  const live = newestOf(walks, 'live', state.candidate) ?? newestOf(walks, 'production', state.candidate)
  if (live === null || live.record.result === 'pending') return none
  const isLive = live.record.step === 'live' && live.record.result === 'pass'
  if (!isLive && live.record.result === 'pass') return none
  const key = keyOf(environment, model, state.candidate)
  const wanted = isLive
    ? { ...state, live: state.candidate, candidate: null, weight: 0 }
    : { ...state, candidate: null, weight: 0 }
  const description = isLive
    ? `${model} ${live.version} is live`
    : `${model} ${live.version}: ${live.record.reasons[0]?.code ?? 'failed'}`
  return {
    moves: moved(observation, environment, model, wanted),
    effects: [
      {
        kind: 'write_deployment',
        environment,
        sha: live.run.headSha,
        key,
        state: isLive ? 'success' : 'failure',
        description: description.slice(0, 140),
        logUrl: live.run.url
      }
    ]
  }
}

function append({ records }: DeliveryObservation, events: readonly BotEvent[]): Effect {
  return { kind: 'append_records', subject: 'delivery', head: records.head, events }
}

function write({ environmentsHead }: DeliveryObservation, changes: readonly Move[]): Effect {
  const message = changes.map(
    ({ environment, model, state }) =>
      `${environment}/${model}: live ${state.live?.slice(7, 19) ?? 'nothing'}${state.candidate === null ? '' : `, candidate ${state.candidate.slice(7, 19)}`}`
  )
  return {
    kind: 'write_environments',
    branch: environmentsBranch,
    head: environmentsHead,
    message: message.join('\n'),
    changes
  }
}
