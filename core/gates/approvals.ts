// Whether the approvals on record are enough, and exactly why one did not count.
import type { Digest } from '../digest.ts'
import type { ApprovalRule, GateConfig } from '../config/environment-schema.ts'
import type { Approval } from '../pipeline/evidence.ts'
import type { ReasonCode } from './reasons.ts'

/** What an approval must be bound to in order to count for this model. */
export interface Subject {
  readonly model: string
  readonly modelDigest: Digest
  readonly comparison: Digest | null
  readonly policy: Digest
  /** People who made the change, as `Name <email>`: see `isSamePerson`. */
  readonly contributors: readonly string[]
}

export interface Refusal {
  readonly by: string
  readonly reason: ReasonCode
}

export interface ApprovalCount {
  /** Rules that are not met yet, with how many counted of how many needed. */
  readonly open: readonly { readonly rule: ApprovalRule; readonly counted: number }[]
  readonly counted: readonly string[]
  readonly refused: readonly Refusal[]
}

type Policy = NonNullable<GateConfig['approvals']>

/** Approvals bound to other digests are stale and neither counted nor named; each person counts once for each rule. */
export function countApprovals(policy: Policy, subject: Subject, approvals: readonly Approval[]): ApprovalCount {
  const bound = approvals.filter((approval) => isBound(approval, subject))
  const refused: Refusal[] = []
  const counted = new Set<string>()
  const countFor = (rule: ApprovalRule): number => {
    const people = new Set<string>()
    for (const { by } of bound) {
      const reason = refusal(by, rule, policy, subject)
      if (reason === null) people.add(personKey(by))
      else refused.push({ by, reason })
    }
    for (const person of people) counted.add(person)
    return people.size
  }
  const applies = (rule: ApprovalRule): boolean => rule.models === undefined || rule.models.includes(subject.model)
  const judge = (rule: ApprovalRule) => ({ rule, counted: countFor(rule) })
  const isOpen = (state: { rule: ApprovalRule; counted: number }): boolean => state.counted < state.rule.count
  const all = (policy.all ?? (policy.any ? [] : [policy])).filter(applies).map(judge).filter(isOpen)
  const any = (policy.any ?? []).filter(applies).map(judge)
  const open = [...all, ...(any.length > 0 && any.every(isOpen) ? any : [])]
  return { open, counted: [...counted], refused: uniqueRefusals(refused, counted) }
}

function isBound(approval: Approval, subject: Subject): boolean {
  return (
    approval.policy === subject.policy &&
    approval.models.some(
      ({ model, modelDigest, comparison }) =>
        model === subject.model && modelDigest === subject.modelDigest && comparison === subject.comparison
    )
  )
}

function refusal(by: string, rule: ApprovalRule, policy: Policy, subject: Subject): ReasonCode | null {
  if (!policy.contributors && subject.contributors.some((person) => isSamePerson(person, by))) {
    return 'contributor_cannot_approve'
  }
  if (rule.teams !== undefined || rule.roles !== undefined) return 'approval_unverifiable'
  if (rule.users !== undefined && !rule.users.some((user) => isSamePerson(user, by))) return 'approver_not_listed'
  return null
}

function uniqueRefusals(refused: readonly Refusal[], counted: ReadonlySet<string>): Refusal[] {
  const seen = new Map<string, Refusal>()
  for (const entry of refused)
    if (!counted.has(personKey(entry.by))) seen.set(`${personKey(entry.by)} ${entry.reason}`, entry)
  return [...seen.values()]
}

/** The e-mail address of `Name <email>` where there is one, else the whole text; case and spaces folded. */
function personKey(person: string): string {
  return (/<([^<>]+)>\s*$/.exec(person)?.[1] ?? person).trim().toLowerCase()
}

/** Same e-mail address, or the same name where one side gives only a name. */
export function isSamePerson(one: string, other: string): boolean {
  if (personKey(one) === personKey(other)) return true
  const hasBothAddresses = one.includes('<') && other.includes('<')
  return !hasBothAddresses && nameKey(one) === nameKey(other)
}

function nameKey(person: string): string {
  return person
    .replace(/<[^<>]*>\s*$/, '')
    .trim()
    .toLowerCase()
}
