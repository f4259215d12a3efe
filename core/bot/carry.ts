// Approvals that hold beyond the pull request on which they were given: from a change of code to what its merge made, and
// from one environment of a group to the others.
import type { AuditEntry } from '../audit/entry.ts'
import type { Config } from '../config/schema.ts'
import type { Digest } from '../digest.ts'
import { givenApprovals, type GivenApproval } from './approvals.ts'
import { recordsOf } from './records.ts'
import { takenBackAt } from './taken-back.ts'

/** Given on the pull request that was merged as this tree. */
export interface Merged {
  readonly config: Config
  readonly environment: string
  readonly policy: Digest
  /** Numbers of the pull requests by which the commit came to the default branch. */
  readonly pulls: readonly number[]
  /** Of the commit on the default branch. */
  readonly tree: string | null
}

/** The same tree, or, where the policy says that only a change revokes, any: the digests are compared for each model. */
export function mergedApprovals(entries: readonly AuditEntry[], merged: Merged): readonly GivenApproval[] {
  const { config, environment, policy, pulls, tree } = merged
  const isChangeOnly = config.gates[environment]?.approvals?.invalidate === 'change'
  return givenApprovals(entries).filter(
    ({ entry, detail }) =>
      entry.environment === environment &&
      pulls.includes(detail.pull) &&
      detail.policy === policy &&
      (detail.tree === tree || isChangeOnly)
  )
}

/**
 * Approvals from elsewhere that hold for a promotion: of the change itself (`carry`), and of the group's other environments. None
 * that was given before the release was taken back from here.
 */
export function promotionApprovals(
  entries: readonly AuditEntry[],
  { config, environment, policy, pull }: Pick<Merged, 'config' | 'environment' | 'policy'> & { readonly pull: number }
): readonly GivenApproval[] {
  const opened = recordsOf(entries, 'promotion_opened')
  const own = opened.findLast(({ detail }) => detail.pull === pull)
  if (own === undefined) return []
  const { from = [], tree = null, release } = own.detail
  const carries = config.gates[environment]?.approvals?.carry === true
  // DESIGN.md section 10.8: carrying asks for the identical tree, whatever else keeps an approval.
  const carried = carries
    ? mergedApprovals(entries, { config, environment, policy, pulls: from, tree }).filter(
        ({ detail }) => detail.tree === tree
      )
    : []
  const others = opened.filter(
    ({ entry, detail }) =>
      detail.pull !== pull &&
      detail.release === release &&
      entry.model === own.entry.model &&
      entry.environment !== environment &&
      isOneGroup(config, entry.environment, environment)
  )
  const shared = givenApprovals(entries).filter(
    ({ entry, detail }) =>
      detail.policy === policy &&
      others.some((other) => other.detail.pull === detail.pull && other.entry.environment === entry.environment)
  )
  const since = takenBackAt(entries, { environment, model: own.entry.model, release }) ?? -1
  const found = [...carried, ...shared].filter(({ entry }) => entry.sequence > since)
  return found.toSorted((a, b) => a.entry.sequence - b.entry.sequence)
}

export function isOneGroup({ environments }: Config, one: string | null, other: string): boolean {
  const group = environments[other]?.group
  return one !== null && group !== undefined && environments[one]?.group === group
}
