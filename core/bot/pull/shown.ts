// What the comment shows, and since when it surely did: only what was there to be seen can have been approved or accepted.
import { digestValue, type Digest } from '../../digest.ts'
import type { OwnComment, Shown } from '../observation.ts'
import { boundTree } from './approvals.ts'
import type { PullContext } from './context.ts'

/** GitHub's clock and a write that took long: what was edited since is sure to have been there this much later. */
const slowestWriteMs = 30_000

/** Of everything that an approval would bind now. */
export function shownDigest(context: PullContext): Digest {
  const { observation, policy, states } = context
  const { head } = observation.pull
  const tree = boundTree(context)
  const merged = tree === head.tree ? {} : { tree }
  return digestValue({ head: head.sha, ...merged, policy, models: states.map(({ bound }) => bound) })
}

/** Where the comment stands for what would be bound now; null where it shows something else, or nothing. */
export function shownHere(context: PullContext): (OwnComment & { readonly shown: Shown }) | null {
  const { comment, pull } = context.observation
  const shown = comment?.shown ?? null
  if (comment === null || shown === null) return null
  return shown.head === pull.head.sha && shown.digest === shownDigest(context) ? { ...comment, shown } : null
}

/** In milliseconds, by GitHub's clock: it stood there then, whatever was written around it before or since. */
export function surelyShownAt({ shown, updatedAt }: OwnComment & { readonly shown: Shown }): number {
  return Math.min(updatedAt, shown.foundAt ?? Infinity, shown.at + slowestWriteMs)
}

/** For the next edit, which moves GitHub's time: the first edit that it was found in stays known. */
export function stillShown({ shown, updatedAt }: OwnComment): Shown | null {
  return shown === null ? null : { ...shown, foundAt: shown.foundAt ?? updatedAt }
}
