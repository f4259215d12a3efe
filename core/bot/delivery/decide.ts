// After the merge: releases are put on record, environments are told what staging serves, promotions are opened and closed,
// and what was promoted is dispatched to a runner and then recorded as live, or taken back.
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import { environmentParts } from '../../pipeline/environments.ts'
import { promotedEnvironments } from '../../pipeline/graph.ts'
import { environmentsBranch } from '../branches.ts'
import type { Decision } from '../decision.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { Outcome } from '../outcomes.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { standingRefusal } from '../refused-runs.ts'
import type { Request } from '../requests.ts'
import type { Subject } from '../subjects.ts'
import { promotable } from './candidate.ts'
import { dispatchOf, endOfGoLive } from './go-live.ts'
import { isLeftOut, unservedMerges } from './merged.ts'
import { isPlacedSince, placeByHand } from './placed.ts'
import { endedPromotions, newPromotions, openPromotion, promotionsMoved, supersededPromotions } from './promotions.ts'
import { answerProtections, refuseAll } from './protection.ts'
import { openRetraining } from './retrainings.ts'
import { madeOf, stagedBy, walksOf, type Served, type Walked } from './releases.ts'
import { moved, stateOf, type Move } from './states.ts'

export function decideDelivery(
  observation: DeliveryObservation,
  requests: readonly Request[],
  outcomes: readonly Outcome[] = []
): Decision {
  const { config, records } = observation
  // A job that waits is told, and nothing else is done: what was done before, only the log says.
  if (records.fault != null) return { effects: refuseAll(requests, records.fault), again: false, wakeAt: null }
  const answers = answerProtections(
    observation,
    requests.flatMap((request) => (request.kind === 'protection' ? [request] : []))
  )
  const models = config.kind === 'valid' ? Object.keys(config.config.models) : []
  const parts =
    config.kind === 'valid'
      ? models.map((model) => deliverModel(observation, config.config, model, walksOf(observation, model), outcomes))
      : []
  const delivered = [...newPromotions(observation), ...parts.flatMap((part) => part.events)]
  const moves = parts.flatMap((part) => part.moves)
  const retrainings = models.map((model) => openRetraining(observation, model))
  const events = [...answers.events, ...delivered, ...retrainings.flatMap((each) => each.events)]
  const isChanged = delivered.length + moves.length > 0
  const woken = new Set([
    ...observation.promotions.map(({ number }) => number),
    ...endedPromotions(observation, [...delivered, ...moves]),
    ...promotionsMoved(observation, moves)
  ])
  return {
    effects: [
      // Before their records: an answer can be given twice, and a record alone answers nothing.
      ...answers.effects,
      ...retrainings.flatMap((each) => each.effects),
      ...(events.length === 0 ? [] : [append(observation, events)]),
      ...parts.flatMap(({ dispatches }) => dispatches),
      // Before the state moves on: once it has, nothing asks any more how the deployment went.
      ...parts.flatMap(({ endings }) => endings),
      ...(moves.length === 0 ? [] : [write(observation, moves)]),
      ...parts.flatMap(({ effects }) => effects)
    ],
    // What was written decides more: a known release is promoted, an opened promotion is put on record.
    again: isChanged || parts.some(({ effects, dispatches }) => effects.length > 0 || dispatches.some(isRetry)),
    wakeAt: earliest([answers.wakeAt, ...parts.map(({ wakeAt }) => wakeAt)]),
    wakes: [...(isChanged ? woken : []), ...unservedMerges(observation)].map((number) => pullOf(observation, number))
  }

  /** What becomes of it, only the next decision is told. */
  function isRetry(effect: Effect): boolean {
    return effect.kind === 'dispatch' && standingRefusal(records, effect.key) !== null
  }
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

function pullOf({ repository }: DeliveryObservation, number: number): Subject {
  const { id, owner, name } = repository
  return { kind: 'pull', repository: { id, owner, name }, number }
}

interface Part {
  readonly dispatches: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly endings: readonly Effect[]
  readonly wakeAt: number | null
  readonly moves: readonly Move[]
  readonly effects: readonly Effect[]
}

function deliverModel(
  observation: DeliveryObservation,
  config: Config,
  model: string,
  walks: readonly Walked[],
  outcomes: readonly Outcome[]
): Part {
  const { staging } = environmentParts(config)
  const newest = staging === null ? madeOf(walks) : stagedBy(walks)
  const served = newest?.record.result === 'pass' ? newest : null
  const first: Part = {
    dispatches: [],
    events: served === null ? [] : releaseEvents(observation, model, served),
    moves:
      staging === null || served === null || isPlacedSince(observation, staging, model, served.run)
        ? []
        : stage(observation, staging, model, served.release),
    endings: [],
    wakeAt: null,
    effects: []
  }
  const byHand = placeByHand(observation, model)
  const parts = promotedEnvironments(config)
    .map((environment) => deliverTo(observation, config, environment, model, walks, outcomes))
    .reduce(
      (sum, part) => ({
        dispatches: [...sum.dispatches, ...part.dispatches],
        events: [...sum.events, ...part.events],
        endings: [...sum.endings, ...part.endings],
        wakeAt: earliest([sum.wakeAt, part.wakeAt]),
        moves: [...sum.moves, ...part.moves],
        effects: [...sum.effects, ...part.effects]
      }),
      first
    )
  // A person's word on an environment comes before what a walk made of it; what follows from it is decided once it is written.
  const others = parts.moves.filter((move) => !byHand.moves.some(({ environment }) => environment === move.environment))
  return {
    ...parts,
    moves: [...others, ...byHand.moves],
    events: [...parts.events, ...byHand.events],
    effects: byHand.moves.length === 0 ? parts.effects : []
  }
}

function stage(observation: DeliveryObservation, staging: string, model: string, live: Digest): readonly Move[] {
  const state = { ...stateOf(observation, staging, model), live, candidate: null, weight: 0 }
  return moved(observation, staging, model, state)
}

/** One environment that takes promotions. */
function deliverTo(
  observation: DeliveryObservation,
  config: Config,
  environment: string,
  model: string,
  walks: readonly Walked[],
  outcomes: readonly Outcome[]
): Part {
  const ended = endOfGoLive(observation, environment, model, walks)
  const way = { config, environment, model, walks }
  const candidate = promotable(observation, way)
  const begun = dispatchOf(observation, environment, model, walks, outcomes)
  return {
    dispatches: begun.dispatches,
    events: begun.events,
    endings: ended.effects,
    wakeAt: begun.wakeAt,
    moves: ended.moves,
    effects: [
      ...supersededPromotions(observation, way, candidate),
      ...openPromotion(observation, environment, model, candidate)
    ]
  }
}

/** A release is known from the first trusted run on that served it in the first environment, or, without one, that made it. */
function releaseEvents(
  observation: DeliveryObservation,
  model: string,
  { release, version, run, walk }: Served
): readonly BotEvent[] {
  const { records, self, trees } = observation
  const isKnown = recordsOf(records.entries, 'release_created').some(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
  const build = walk.records.find(({ step }) => step === 'build')?.outputs
  const tree = trees[run.headSha]
  if (isKnown || build?.modelDigest === undefined || build.serving === undefined || tree === undefined) return []
  const built = { modelDigest: build.modelDigest as Digest, serving: build.serving as Digest }
  // What was left out is no release, whatever a job did with it.
  if (isLeftOut(observation, run.headSha, model, built)) return []
  const test = walk.records.find(({ step }) => step === 'test')?.outputs
  return [
    record(
      'release_created',
      { actor: self.login, model, environment: null, commit: run.headSha },
      {
        version,
        release,
        parts: { model: built.modelDigest, serving: built.serving, features: null },
        comparison: (test?.comparisonDigest as Digest | undefined) ?? null,
        run: run.id,
        attempt: run.attempt,
        tree
      }
    )
  ]
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
