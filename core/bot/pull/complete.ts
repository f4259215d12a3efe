// Whether the approvals for an environment are all there, for every model that goes on.
import { gateConfig, type PullContext } from './context.ts'
import { countApprovals } from '../../gates/approvals.ts'
import { noModel } from '../approvals.ts'
import { approvalsFor, approvalsHere } from './approvals.ts'
import { contributorsOf } from './contributors.ts'
import { policyApprovals } from './policy-change.ts'

/** Somebody has approved, and no rule for any model, nor for the policy, still asks for more. */
export function isComplete(context: PullContext, environment: string): boolean {
  if (approvalsHere(context, environment).length === 0) return false
  const policy = gateConfig(context, environment).approvals
  const open = context.states
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap((state) => {
      const { model, modelDigest, comparison } = state.bound
      const approvals = approvalsFor(context, environment, state)
      if (policy === undefined) return approvals.length > 0 ? [] : [state.model]
      const subject = {
        commit: context.observation.pull.head.sha,
        model,
        modelDigest: modelDigest ?? noModel,
        comparison,
        policy: context.policy,
        contributors: contributorsOf(context, state)
      }
      return countApprovals(policy, subject, approvals, context.people).open.length > 0 ? [state.model] : []
    })
  return open.length === 0 && (policyApprovals(context, environment)?.open.length ?? 0) === 0
}
