// What was promoted: dispatched once to a runner on the default branch, and recorded as live or taken back when its walk has ended.
import { promoteWorkflow, promotionKey } from '../branches.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { newestOf, type Walked } from './releases.ts'
import { moved, stateOf, type Move } from './states.ts'

interface Begun {
  readonly dispatches: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly effects: readonly Effect[]
}

/** A candidate that was merged in is brought up by a run on the default branch, once: the key is of environment, model and release. */
export function dispatchOf(observation: DeliveryObservation, environment: string, model: string): Begun {
  const { records, repository, self } = observation
  const nothing: Begun = { dispatches: [], events: [], effects: [] }
  const { candidate, live, hold } = stateOf(observation, environment, model)
  if (candidate === null || candidate === live || hold !== null) return nothing
  const key = promotionKey(environment, model, candidate)
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

/** What the run of the promotion came to: the release is live, or the candidate is taken back and the old one stays whole. */
export function endOfGoLive(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  walks: readonly Walked[]
): { readonly moves: readonly Move[]; readonly effects: readonly Effect[] } {
  const state = stateOf(observation, environment, model)
  const none = { moves: [], effects: [] }
  if (state.candidate === null) return none
  const wanted = { release: state.candidate, environment }
  const live = newestOf(walks, 'live', wanted) ?? newestOf(walks, 'production', wanted)
  if (live === null || live.record.result === 'pending') return none
  const isLive = live.record.step === 'live' && live.record.result === 'pass'
  if (!isLive && live.record.result === 'pass') return none
  const key = promotionKey(environment, model, state.candidate)
  const next = isLive
    ? { ...state, live: state.candidate, candidate: null, weight: 0 }
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
        sha: live.run.headSha,
        key,
        state: isLive ? 'success' : 'failure',
        description: description.slice(0, 140),
        logUrl: live.run.url
      }
    ]
  }
}
