// Approvals that count on this pull request: given here, or given elsewhere and holding here too.
import type { Approval } from '../../pipeline/evidence.ts'
import { asApproval, givenApprovals, isBoundTo, type GivenApproval } from '../approvals.ts'
import { promotionApprovals } from '../carry.ts'
import type { ModelState } from '../model-state.ts'
import { gateConfig, type PullContext } from './context.ts'

/** Given for this environment on this pull request and not revoked, oldest first. */
export function approvalsInForce({ observation }: PullContext, environment: string): readonly GivenApproval[] {
  const { records, pull } = observation
  return givenApprovals(records.entries).filter(
    ({ entry, detail }) => entry.environment === environment && detail.pull === pull.number
  )
}

/** Given elsewhere: on the change that this release came from, or on another promotion of a group. */
export function carriedApprovals(
  { observation, config, policy, scope }: PullContext,
  environment: string
): readonly GivenApproval[] {
  if (scope.kind === 'code') return []
  const { records, pull } = observation
  return promotionApprovals(records.entries, { config, environment, policy, pull: pull.number })
}

/**
 * Whether an approval is for what stands here now: the same policy, and the same head, once it is merged as the very tree, or,
 * where the policy says that only a change revokes, anything of the very same tree or with the very same digests.
 */
export function holdsHere(context: PullContext, environment: string, { detail }: GivenApproval): boolean {
  const { pull } = context.observation
  const tree = boundTree(context)
  if (detail.policy !== context.policy) return false
  if (detail.head === pull.head.sha && (tree === pull.head.tree || tree === detail.tree)) return true
  if (gateConfig(context, environment).approvals?.invalidate !== 'change') return false
  if (detail.tree === tree) return true
  return detail.models.some((bound) => context.states.some((state) => isBoundTo(state, bound)))
}

/** Of what an approval binds now: after the merge that of the merged commit, once its models were measured. */
export function boundTree({ observation: { pull }, scope, states }: PullContext): string {
  const isMeasured = scope.kind === 'code' && states.some(({ evidence }) => evidence?.origin === 'trusted')
  return (isMeasured ? pull.mergedTree : null) ?? pull.head.tree
}

/** All that are in force and hold here, wherever they were given. */
export function approvalsHere(context: PullContext, environment: string): readonly GivenApproval[] {
  const own = approvalsInForce(context, environment).filter((given) => holdsHere(context, environment, given))
  return [...carriedApprovals(context, environment), ...own]
}

/** The same, as the gate of one model counts them: they speak of the head. */
export function approvalsFor(context: PullContext, environment: string, state: ModelState): readonly Approval[] {
  const at = { environment, commit: context.observation.pull.head.sha }
  return approvalsHere(context, environment).flatMap((given) => asApproval(given, state, at) ?? [])
}
