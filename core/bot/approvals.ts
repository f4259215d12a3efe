// Approvals on record, wherever they were given: which are in force, and what each binds.
import type { AuditEntry } from '../audit/entry.ts'
import type { Digest } from '../digest.ts'
import type { Approval } from '../pipeline/evidence.ts'
import type { ModelState } from './model-state.ts'
import { personText } from './people.ts'
import { recordsOf, type BotRecord, type BoundModel } from './records.ts'

export type GivenApproval = BotRecord<'approval_given'>

/** Stands where a model is only compared, and so has no bytes. */
export const noModel: Digest = `sha256:${'0'.repeat(64)}`

/** Given and not revoked since, whichever pull request the revocation was heard on; oldest first. */
export function givenApprovals(entries: readonly AuditEntry[]): readonly GivenApproval[] {
  const revoked = new Set(recordsOf(entries, 'approval_revoked').map(({ detail }) => detail.request))
  return recordsOf(entries, 'approval_given').filter(({ detail }) => !revoked.has(detail.request))
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

/** As the gate of one model counts it, of the commit that it was found to hold for; null where it binds anything else. */
export function asApproval(
  { entry, detail }: GivenApproval,
  state: ModelState,
  { environment, commit }: { readonly environment: string; readonly commit: string }
): Approval | null {
  const approved = detail.models.find((bound) => isBoundTo(state, bound))
  if (approved === undefined) return null
  const { model, modelDigest, comparison } = approved
  return {
    schema: 'modelgate/approval@1',
    environment,
    by: personText(detail.by),
    verified: true,
    at: entry.at,
    commit,
    policy: detail.policy,
    models: [{ model, modelDigest: modelDigest ?? noModel, comparison }]
  }
}
