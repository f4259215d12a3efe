// What was promoted: dispatched once to a runner on the default branch, and recorded as live or taken back when its walk has ended.
import { canonicalJson, type Digest } from '../../digest.ts'
import { promoteWorkflow } from '../branches.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { Outcome } from '../outcomes.ts'
import { refusalDetail, standingRefusal } from '../refused-runs.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { tagPrefix } from '../release-tag.ts'
import { attemptOf, isRunOf, lastTry, type Attempt } from './attempt.ts'
import type { Walked } from './releases.ts'
import { moved, stateOf, type Move } from './states.ts'

interface Begun {
  /** The run, and the deployment that shows it. */
  readonly dispatches: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly wakeAt: number | null
}

/** Whoever put it on record starts the run; only if it died before it could, somebody else does. */
export const startGraceMs = 15_000

/**
 * A candidate that was merged in is brought up by a run on the default branch, once: the key is of the promotion. It is put on
 * record first, for of several bots only one can write that record.
 */
export function dispatchOf(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  walks: readonly Walked[],
  outcomes: readonly Outcome[]
): Begun {
  const { repository, self, now } = observation
  const nothing: Begun = { dispatches: [], events: [], wakeAt: null }
  const attempt = attemptOf(observation, environment, model)
  const answer = outcomes.findLast(({ key }) => key === attempt?.key)
  if (attempt !== null && answer !== undefined)
    return { ...nothing, events: answered(observation, environment, model, attempt, answer) }
  if (attempt === null || stateOf(observation, environment, model).hold !== null) return nothing
  if (!attempt.isGated && !attempt.isBegun) return nothing
  const { key, release: candidate, commit: sha, begunAt } = attempt
  if (begunAt !== null && walks.some(({ run }) => isRunOf(observation, attempt, run))) return nothing
  if (begunAt !== null && now < begunAt + startGraceMs) return { ...nothing, wakeAt: begunAt + startGraceMs }
  const release = createdAs(observation, model, candidate)
  if (release === undefined || sha === null) return nothing
  const at = { actor: self.login, model, environment, commit: sha }
  const inputs = { environment, model, release: candidate, commit: sha }
  const description = `${model} ${release.detail.version} is being brought up`.slice(0, 140)
  return {
    // Both are found again by the key.
    dispatches: [
      { kind: 'dispatch', workflow: promoteWorkflow, ref: repository.defaultBranch, key, inputs },
      { kind: 'write_deployment', environment, sha, key, state: 'in_progress', description, logUrl: null }
    ],
    events:
      begunAt === null
        ? [record('deployment_dispatched', at, { key, release: candidate, workflow: promoteWorkflow })]
        : [],
    wakeAt: null
  }
}

/**
 * What the run of the promotion came to: the release is live, or the candidate is taken back and the old one stays whole. It is
 * taken back at once where it was merged around its gate: a new promotion asks for what that one would have.
 */
export function endOfGoLive(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  walks: readonly Walked[]
): { readonly moves: readonly Move[]; readonly effects: readonly Effect[] } {
  const state = stateOf(observation, environment, model)
  const none = { moves: [], effects: [] }
  const attempt = attemptOf(observation, environment, model)
  if (attempt === null) return none
  if (!attempt.isBegun)
    return attempt.isGated
      ? none
      : { ...none, moves: moved(observation, environment, model, { ...state, candidate: null, weight: 0 }) }
  const { key, release } = attempt
  const own = walks.filter(({ run }) => isRunOf(observation, attempt, run))
  const live = lastTry(own, environment, release)
  if (live === null || live.record.result === 'pending') return none
  const isLive = live.record.step === 'live' && live.record.result === 'pass'
  if (!isLive && live.record.result === 'pass') return none
  const next = isLive
    ? { ...state, live: release, candidate: null, weight: 0 }
    : { ...state, candidate: null, weight: 0 }
  const description = isLive
    ? `${model} ${live.version} is live`
    : `${model} ${live.version}: ${live.record.reasons[0]?.code ?? 'failed'}`
  return {
    moves: moved(observation, environment, model, next),
    effects: [
      {
        kind: 'write_deployment',
        environment,
        // The commit that it was begun with: the run itself is of wherever the default branch stood.
        sha: attempt.commit ?? live.run.headSha,
        key,
        state: isLive ? 'success' : 'failure',
        description: description.slice(0, 140),
        logUrl: live.run.url
      },
      ...(isLive ? tagOf(observation, environment, model, attempt) : [])
    ]
  }
}

/** Of the commit that the release was made of; it keeps how far the log went then. */
function tagOf(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  { release, key }: Attempt
): readonly Effect[] {
  const created = createdAs(observation, model, release)
  if (created?.entry.commit == null) return []
  const message = `${model} ${created.detail.version} is live in ${environment}\n\nrelease ${release}`
  return [{ kind: 'write_tag', prefix: tagPrefix(model, environment), sha: created.entry.commit, key, message }]
}

/** What GitHub answered is put on record for the pull request that was merged, where it says something new. */
function answered(
  { records, self }: DeliveryObservation,
  environment: string,
  model: string,
  { key, pull }: Attempt,
  answer: Outcome
): readonly BotEvent[] {
  const refusal = answer.kind === 'refused' ? refusalDetail(answer.refusal) : null
  if (canonicalJson(standingRefusal(records, key)) === canonicalJson(refusal)) return []
  return [record('dispatch_answered', { actor: self.login, model, environment, commit: null }, { key, pull, refusal })]
}

function createdAs({ records }: DeliveryObservation, model: string, release: Digest) {
  return recordsOf(records.entries, 'release_created').findLast(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
}
