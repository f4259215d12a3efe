// Somebody asks to approve: by a label, a command or a button. Whether it counts, and exactly why not.
import { requirementsFor } from '../../gates/approvals.ts'
import { cureFor, type ReasonCode } from '../../gates/reasons.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import { personText, type Person } from '../people.ts'
import type { BoundModel } from '../records.ts'
import { contributorsOf, areAllCommitsKnown, pullContributors } from './contributors.ts'
import { gateConfig, type PullContext } from './context.ts'
import { policyChange, policyRule } from './policy-change.ts'
import type { ModelState } from '../model-state.ts'
import { shownHere, surelyShownAt } from './shown.ts'
import { isWithdrawn } from './withdrawals.ts'

export interface Ask {
  readonly environment: string
  readonly by: Person
  readonly viaApp: boolean
  /** GitHub's time, in milliseconds. */
  readonly at: number
  /** What it was given on; null where the event doesn't say, as of a comment: then the head that stands here now. */
  readonly head: string | null
  /** Digest of what a button stood beside: what says so needs no time to prove it. */
  readonly shown?: string
}

export type Judged =
  | { readonly kind: 'given'; readonly models: readonly BoundModel[] }
  | { readonly kind: 'refused'; readonly reason: ReasonCode; readonly message: string; readonly cure: string }

/** An approval binds every model that it may speak for; at least one rule must ask for this person. */
export function judgeAsk(context: PullContext, ask: Ask): Judged {
  return fixedRefusal(context, ask) ?? personRefusal(context, ask) ?? { kind: 'given', models: boundModels(context) }
}

function boundModels({ states }: PullContext): readonly BoundModel[] {
  return states.filter(({ evidence, isExcluded }) => evidence !== null && !isExcluded).map(({ bound }) => bound)
}

/** Models are touched, and none has evidence; a change of the policy can be approved all the same, by its owners. */
function isNothingBound(context: PullContext): boolean {
  return context.states.some(({ isExcluded }) => !isExcluded) && boundModels(context).length === 0
}

const nothingYet = (): Judged => refuse('approval_too_early', 'there is no evidence yet that it could bind')

export function refuse(reason: ReasonCode, message: string): Judged {
  return { kind: 'refused', reason, message, cure: cureFor(reason) }
}

/** What stands against it whoever asks. */
function fixedRefusal(context: PullContext, { viaApp, head, at, by, environment, shown: seen }: Ask): Judged | null {
  const { pull } = context.observation
  if (viaApp) return refuse('approver_is_bot', 'an App set it')
  const isOver = pull.state === 'closed' || (pull.state === 'merged' && context.scope.kind === 'promotion')
  if (isOver) return refuse('approval_stale', 'the pull request is closed')
  if (head !== null && head !== pull.head.sha)
    return refuse('approval_stale', `it was given on ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`)
  if (isWithdrawn(context, { environment, what: 'approval', by, at }))
    return refuse('approval_revoked', 'it was taken back again')
  const comment = shownHere(context)
  if (comment === null) return refuse('approval_too_early', 'what it would bind had not been shown here yet')
  if (seen !== comment.shown.digest && at < surelyShownAt(comment))
    return refuse('approval_too_early', 'it was given before the comparison was shown')
  return isNothingBound(context) && policyChange(context).length === 0 ? nothingYet() : null
}

function personRefusal(context: PullContext, { environment, by }: Ask): Judged | null {
  const { people } = context
  const text = personText(by)
  const barred = people.barred(text)
  if (barred !== null) return refuse(barred, `${by.login} may not approve here`)
  const gate = gateConfig(context, environment)
  const ofPolicy =
    policyChange(context).length === 0
      ? []
      : [people.hadPart(text, pullContributors(context)) ?? people.notAsked(text, policyRule(context.config))]
  const reasons = [
    ...context.states.filter(({ isExcluded }) => !isExcluded).map((state) => refusalFor(context, gate, state, text)),
    ...ofPolicy
  ]
  if (reasons.length === 0 || reasons.includes(null))
    return isNothingBound(context) && !ofPolicy.includes(null) ? nothingYet() : null
  return refuse(reasons.find((reason) => reason !== null) ?? 'approver_not_listed', whyNot(reasons, by))
}

function whyNot(reasons: readonly (ReasonCode | null)[], by: Person): string {
  if (reasons.includes('contributor_cannot_approve')) return `${by.login} had a part in it since the live release`
  if (reasons.includes('contributor_unknown'))
    return 'a commit is linked to no account, so nobody is surely without a part in it'
  return `no rule asks for ${by.login}`
}

/** Null where at least one rule for this model asks for this person, or none asks for anybody. */
function refusalFor(context: PullContext, gate: GateConfig, state: ModelState, text: string): ReasonCode | null {
  const { people } = context
  const policy = gate.approvals
  const isAnybody = policy?.contributors === true
  if (!isAnybody && !areAllCommitsKnown(context, state)) return 'list_cut'
  const part = isAnybody ? null : people.hadPart(text, contributorsOf(context, state))
  if (part !== null) return part
  const rules = policy === undefined ? [] : requirementsFor(policy, state.model).flat(2)
  const answers = rules.map((rule) => people.notAsked(text, rule))
  if (rules.length === 0 || answers.includes(null)) return null
  return answers.find((answer) => answer !== null) ?? 'approver_not_listed'
}
