// Approvals on record: which are in force, and which of them hold for what this pull request is now.
import type { Digest } from '../../digest.ts'
import type { Approval } from '../../pipeline/evidence.ts'
import { personText } from '../people.ts'
import { recordsOf, type BotRecord, type BoundModel } from '../records.ts'
import { gateConfig, type PullContext } from './context.ts'
import type { ModelState } from './models.ts'

export type GivenApproval = BotRecord<'approval_given'>

/** Given for this environment on this pull request and not revoked, oldest first. */
export function approvalsInForce({ observation }: PullContext, environment: string): readonly GivenApproval[] {
  const { records, pull } = observation
  const isHere = ({ entry, detail }: BotRecord<'approval_given' | 'approval_revoked'>): boolean =>
    entry.environment === environment && detail.pull === pull.number
  const revocations = recordsOf(records.entries, 'approval_revoked').filter(isHere)
  const revoked = new Set(revocations.map(({ detail }) => detail.request))
  const given = recordsOf(records.entries, 'approval_given').filter(isHere)
  return given.filter(({ detail }) => !revoked.has(detail.request))
}

/**
 * Whether an approval is for what stands here now: the same policy, and the same head or, where the policy says that only a
 * change revokes, another head of the very same tree or with the very same digests.
 */
export function holdsHere(context: PullContext, environment: string, { detail }: GivenApproval): boolean {
  const { pull } = context.observation
  if (detail.policy !== context.policy) return false
  if (detail.head === pull.head.sha) return true
  if (gateConfig(context, environment).approvals?.invalidate !== 'change') return false
  if (detail.tree === pull.head.tree) return true
  return detail.models.some((bound) => context.states.some((state) => isBoundTo(state, bound)))
}

/** Model, serving code and comparison are the very ones that were approved. */
export function isBoundTo({ bound, evidence }: ModelState, approved: BoundModel): boolean {
  return (
    evidence !== null &&
    bound.model === approved.model &&
    bound.modelDigest === approved.modelDigest &&
    bound.serving === approved.serving &&
    bound.comparison === approved.comparison
  )
}

/** Stands where a model is only compared, and so has no bytes. */
export const noModel: Digest = `sha256:${'0'.repeat(64)}`

/** The approvals in force that hold here, as the gate of one model counts them: they speak of the head. */
export function approvalsFor(context: PullContext, environment: string, state: ModelState): readonly Approval[] {
  return approvalsInForce(context, environment).flatMap((given): readonly Approval[] => {
    const { entry, detail } = given
    const approved = detail.models.find((bound) => isBoundTo(state, bound))
    if (approved === undefined || !holdsHere(context, environment, given)) return []
    const { model, modelDigest, comparison } = approved
    return [
      {
        schema: 'modelgate/approval@1',
        environment,
        by: personText(detail.by),
        verified: true,
        at: entry.at,
        commit: context.observation.pull.head.sha,
        policy: detail.policy,
        models: [{ model, modelDigest: modelDigest ?? noModel, comparison }]
      }
    ]
  })
}
