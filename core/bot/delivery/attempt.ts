// One attempt to bring a release up: it begins with a promotion that was merged, and only the run that was started for it tells
// how it ended.
import type { Digest } from '../../digest.ts'
import { isTitled, promoteWorkflow, promotionKey } from '../branches.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { recordsOf } from '../records.ts'
import { newestOf, type Served, type Walked } from './releases.ts'
import { stateOf } from './states.ts'

export interface Attempt {
  readonly release: Digest
  readonly key: string
  /** That the promotion was judged by, which its run walks. */
  readonly commit: string | null
  /** The pull request that was merged. */
  readonly pull: number
  /** Its gate had let it through; what was merged around it is not brought up. */
  readonly isGated: boolean
  readonly isBegun: boolean
  /** When this bot, or another beside it, took it on; null where none has. */
  readonly begunAt: number | null
}

/** Of the release that stands promoted; null where none does, or where this bot knows of no promotion that was merged. */
export function attemptOf(observation: DeliveryObservation, environment: string, model: string): Attempt | null {
  const { records, promotions } = observation
  const { candidate, live } = stateOf(observation, environment, model)
  if (candidate === null || candidate === live) return null
  const open = new Set(promotions.map(({ number }) => number))
  const promotion = recordsOf(records.entries, 'promotion_opened').findLast(
    ({ entry, detail }) =>
      entry.environment === environment &&
      entry.model === model &&
      detail.release === candidate &&
      !open.has(detail.pull)
  )
  if (promotion === undefined) return null
  const key = promotionKey(environment, model, candidate, promotion.detail.pull)
  const begun = recordsOf(records.entries, 'deployment_dispatched').find(({ detail }) => detail.key === key)
  const begunAt = begun === undefined ? null : Date.parse(begun.entry.at)
  const { pull, head } = promotion.detail
  const gated = recordsOf(records.entries, 'promotion_gated').findLast(({ detail }) => detail.pull === pull)?.detail
  const isGated = gated?.isOpen === true && gated.head === head
  const { commit } = promotion.entry
  return { release: candidate, key, commit, pull, isGated, isBegun: begunAt !== null, begunAt }
}

/**
 * Whether it is the run that this bot started for an attempt, also where somebody ran it again. Its workflow checks out the
 * commit that it is given: whoever else starts it could give another.
 */
export function isRunOf({ self }: DeliveryObservation, { key }: Attempt, run: RunFacts): boolean {
  return (
    run.startedBy?.login === self.login &&
    run.path === `.github/workflows/${promoteWorkflow}` &&
    isTitled(run.title, key)
  )
}

/** What the newest walk that tried to bring a release up came to; null where none is seen. */
export function lastTry(walks: readonly Walked[], environment: string, release: Digest): Served | null {
  const wanted = { release, environment }
  for (const walk of walks) {
    const tried = newestOf([walk], 'live', wanted) ?? newestOf([walk], 'production', wanted)
    if (tried !== null) return tried
  }
  return null
}
