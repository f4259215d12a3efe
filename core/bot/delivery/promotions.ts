// Promotions: a pull request for each environment that comes next, one for one release; closed once it promotes nothing any more.
import type { Digest } from '../../digest.ts'
import { predecessorOf } from '../../pipeline/graph.ts'
import { environmentsBranch, promotionBranch, readPromotionBranch } from '../branches.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import { record, recordsOf, type BotEvent, type BotRecord, type RecordDetail } from '../records.ts'
import { testedOf, type Way } from './candidate.ts'
import { mergedAs } from './merged.ts'
import { newestSource, walksOf, type Served } from './releases.ts'
import { stateOf, type Move } from './states.ts'

const beginEnvironments: Effect = {
  kind: 'write_environments',
  branch: environmentsBranch,
  head: null,
  message: 'Begin the environments branch',
  changes: []
}

/** One pull request for one release: its branch says which, so that a second one is never opened. */
export function openPromotion(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  candidate: Served | null
): readonly Effect[] {
  if (candidate === null) return []
  const { promotions, environmentsHead, repository } = observation
  const branch = promotionBranch(environment, model, candidate.version)
  if (promotions.some(({ head }) => head.ref === branch)) return []
  // Where there is none yet it begins by itself: a promotion's branch made of nothing could never be merged.
  if (environmentsHead === null) return [beginEnvironments]
  const state = stateOf(observation, environment, model)
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

/**
 * A newer release, or none any more: what stands open for an older one promotes nothing. One whose QA is too long ago to be
 * seen, while it soaks, stays as long as the environment before serves it, or, without one before, until a newer one is made. Where another release has gone live meanwhile, its
 * branch says what is no longer so: it is opened anew, and looked at anew.
 */
export function supersededPromotions(
  observation: DeliveryObservation,
  way: Way,
  candidate: Served | null
): readonly Effect[] {
  const { environment, model } = way
  return observation.promotions.flatMap(({ head, number }): readonly Effect[] => {
    const of = readPromotionBranch(head.ref)
    if (of?.environment !== environment || of.model !== model) return []
    if (isOutdated(observation, way, number)) return [{ kind: 'close_pull', number, branch: head.ref }]
    if (of.version === candidate?.version) return []
    const isUnseen = testedOf(observation, way) === null && comesNext(observation, way, of.version)
    return isUnseen ? [] : [{ kind: 'close_pull', number, branch: head.ref }]
  })
}

function isOutdated(observation: DeliveryObservation, { environment, model }: Way, number: number): boolean {
  const opened = recordsOf(observation.records.entries, 'promotion_opened').findLast(
    ({ detail }) => detail.pull === number
  )
  return opened !== undefined && opened.detail.replaces !== stateOf(observation, environment, model).live
}

function comesNext(observation: DeliveryObservation, { config, environment, model }: Way, version: string): boolean {
  const before = predecessorOf(config, environment)
  const { live, hold } = stateOf(observation, environment, model)
  const release = recordsOf(observation.records.entries, 'release_created').findLast(
    ({ entry, detail }) => entry.model === model && detail.version === version
  )?.detail.release
  if (release === undefined || hold !== null || live === release) return false
  if (before !== null) return stateOf(observation, before, model).live === release
  return newestRelease(observation, model) === release
}

function newestRelease({ records }: DeliveryObservation, model: string): Digest | undefined {
  return recordsOf(records.entries, 'release_created').findLast(({ entry }) => entry.model === model)?.detail.release
}

/** Whose release is live now, or no longer is: its check says so. */
export function promotionsMoved(observation: DeliveryObservation, moves: readonly Move[]): readonly number[] {
  const opened = recordsOf(observation.records.entries, 'promotion_opened')
  return moves.flatMap(({ environment, model, state }) => {
    const before = stateOf(observation, environment, model).live
    if (before === state.live) return []
    return opened
      .filter(({ entry }) => entry.environment === environment && entry.model === model)
      .filter(({ detail: { release } }) => release === before || release === state.live)
      .map(({ detail }) => detail.pull)
  })
}

/** A promotion that was just opened is put on record: nothing else makes it one. */
export function newPromotions(observation: DeliveryObservation): readonly BotEvent[] {
  const { promotions, records, self } = observation
  const opened = recordsOf(records.entries, 'promotion_opened')
  const known = new Set(opened.map(({ detail }) => detail.pull))
  const releases = recordsOf(records.entries, 'release_created')
  return promotions.flatMap(({ number, head }) => {
    const of = readPromotionBranch(head.ref)
    if (known.has(number) || of === null) return []
    const { environment, model, version } = of
    const made = releases.findLast(({ entry, detail }) => entry.model === model && detail.version === version)
    if (made === undefined) return []
    const { release } = made.detail
    const { commit, ...source } = sourceOf(observation, made)
    const at = { actor: self.login, model, environment, commit }
    const replaces = stateOf(observation, environment, model).live
    return [record('promotion_opened', at, { pull: number, release, version, head: head.sha, replaces, ...source })]
  })
}

type Source = Pick<RecordDetail<'promotion_opened'>, 'from' | 'tree'> & { readonly commit: string | null }

/** The commit that a release comes from now, its tree, and the pull requests by which it came. */
function sourceOf(observation: DeliveryObservation, made: BotRecord<'release_created'>): Source {
  const { entry, detail } = made
  // On the way to a later environment, run and merge may be too long ago to be seen.
  const earlier = recordsOf(observation.records.entries, 'promotion_opened').findLast(
    (each) => each.entry.model === entry.model && each.detail.release === detail.release
  )
  const newest = newestSource(walksOf(observation, entry.model ?? ''), detail.release)
  const commit = newest ?? earlier?.entry.commit ?? entry.commit
  const told = earlier?.entry.commit === commit ? earlier.detail : undefined
  const tree = observation.trees[commit ?? ''] ?? told?.tree ?? (commit === entry.commit ? detail.tree : undefined)
  const seen = mergedAs(observation, commit ?? '').map(({ number }) => number)
  return { commit, from: seen.length > 0 ? seen : [...(told?.from ?? [])], ...(tree !== undefined && { tree }) }
}

/** The last ones that are no longer open where something has changed: their comments say what became of them. */
export function endedPromotions(
  { promotions, records }: DeliveryObservation,
  changed: readonly { readonly environment: string | null; readonly model: string | null }[]
): readonly number[] {
  const open = new Set(promotions.map(({ number }) => number))
  const ended = recordsOf(records.entries, 'promotion_opened').filter(({ detail }) => !open.has(detail.pull))
  const last = changed.flatMap(({ environment, model }) => {
    const found = ended.findLast(({ entry }) => entry.environment === environment && entry.model === model)
    return found === undefined ? [] : [found.detail.pull]
  })
  return [...new Set(last)]
}
