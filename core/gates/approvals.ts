// Whether the approvals on record are enough, and exactly why one did not count.
import type { Digest } from '../digest.ts'
import type { ApprovalRule, GateConfig } from '../config/environment-schema.ts'
import type { Approval } from '../pipeline/evidence.ts'
import { localPeople, type People } from './people.ts'
import type { ReasonCode } from './reasons.ts'

/** What an approval must be bound to in order to count for this model. */
export interface Subject {
  /** The commit that would be deployed: what one commit was approved for, another hasn't earned. */
  readonly commit: string
  readonly model: string
  readonly modelDigest: Digest
  readonly comparison: Digest | null
  readonly serving?: Digest | null
  readonly policy: Digest
  /** People who made the change, as `people` knows them. */
  readonly contributors: readonly string[]
}

export interface Refusal {
  readonly by: string
  readonly reason: ReasonCode
}

export interface OpenRule {
  readonly rule: ApprovalRule
  readonly counted: number
  /** One of several of which one is enough. */
  readonly isAlternative?: boolean
}

export interface ApprovalCount {
  /** Rules that are not met yet, with how many counted of how many needed. */
  readonly open: readonly OpenRule[]
  readonly counted: readonly string[]
  readonly refused: readonly Refusal[]
}

type Policy = NonNullable<GateConfig['approvals']>

/**
 * Approvals of another commit or of other digests are stale: they are named where nothing newer of theirs counts.
 * Each person counts once for each rule.
 * All of `all` must hold and one of `any`; what the policy says of itself beside them must hold too.
 */
export function countApprovals(
  policy: Policy,
  subject: Subject,
  approvals: readonly Approval[],
  people: People = localPeople
): ApprovalCount {
  const bound = approvals.filter((approval) => isBound(approval, subject))
  const refused: Refusal[] = []
  const counted = new Set<string>()
  const judge = (rule: ApprovalRule) => {
    const eligible: string[] = []
    for (const { by } of bound) {
      const reason = refusal(by, rule, policy, subject, people)
      if (reason === null) eligible.push(by)
      else refused.push({ by, reason })
    }
    for (const person of eligible) counted.add(people.key(person))
    return { rule, counted: countPeople(eligible, people) }
  }
  const isOpen = (state: { rule: ApprovalRule; counted: number }): boolean => state.counted < state.rule.count
  const { all, any } = rulesFor(policy, subject.model)
  const judgedAny = any.map(judge)
  const alternatives = judgedAny.map((each) => (judgedAny.length > 1 ? { ...each, isAlternative: true } : each))
  const open = [...all.map(judge).filter(isOpen), ...(judgedAny.every(isOpen) ? alternatives : [])]
  const stale = approvals.filter((approval) => isStale(approval, subject, bound, people))
  refused.push(...stale.map(({ by }) => ({ by, reason: 'approval_stale' as const })))
  return { open, counted: [...counted], refused: uniqueRefusals(refused, counted, people) }
}

/** The rules that are for this model: none at all where each names other models. */
export function rulesFor(
  policy: Policy,
  model: string
): { readonly all: readonly ApprovalRule[]; readonly any: readonly ApprovalRule[] } {
  const applies = (rule: ApprovalRule): boolean => rule.models === undefined || rule.models.includes(model)
  const { count, users, teams, roles, models, all = [], any = [] } = policy
  const isRule = all.length + any.length === 0 || count > 1 || [users, teams, roles, models].some(Boolean)
  return { all: [...(isRule ? [policy] : []), ...all].filter(applies), any: any.filter(applies) }
}

/** People who are surely different: those who may be the same person count once. */
function countPeople(persons: readonly string[], people: People): number {
  let groups: readonly (readonly string[])[] = []
  for (const person of persons) {
    const isMine = (group: readonly string[]) => group.some((other) => people.mayBeSame(other, person))
    groups = [...groups.filter((group) => !isMine(group)), [person, ...groups.filter(isMine).flat()]]
  }
  return groups.length
}

function isBound(approval: Approval, subject: Subject): boolean {
  return (
    approval.commit === subject.commit &&
    approval.policy === subject.policy &&
    approval.models.some(
      ({ model, modelDigest, comparison, serving }) =>
        model === subject.model &&
        modelDigest === subject.modelDigest &&
        comparison === subject.comparison &&
        (serving === undefined || serving === subject.serving)
    )
  )
}

/** Given for this commit, or for this very model, and no longer for what would be deployed now. */
function isStale(approval: Approval, subject: Subject, bound: readonly Approval[], people: People): boolean {
  const isNear = approval.models.some(
    ({ model, modelDigest }) =>
      model === subject.model && (approval.commit === subject.commit || modelDigest === subject.modelDigest)
  )
  return isNear && !bound.includes(approval) && !bound.some(({ by }) => people.isSame(by, approval.by))
}

function refusal(by: string, rule: ApprovalRule, policy: Policy, subject: Subject, people: People): ReasonCode | null {
  const part = policy.contributors ? null : people.hadPart(by, subject.contributors)
  return people.barred(by) ?? part ?? people.notAsked(by, rule)
}

function uniqueRefusals(refused: readonly Refusal[], counted: ReadonlySet<string>, people: People): Refusal[] {
  const seen = new Map<string, Refusal>()
  for (const entry of refused)
    if (!counted.has(people.key(entry.by))) seen.set(`${people.key(entry.by)} ${entry.reason}`, entry)
  return [...seen.values()]
}
