// Whether the approvals on record are enough, and exactly why one did not count.
import type { Digest } from '../digest.ts'
import type { ApprovalRule, GateConfig, NestedRule } from '../config/environment-schema.ts'
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
}

/** Alternatives, of which one is enough, each with its rules, which must all hold. None is empty. */
export type Requirement<Rule = ApprovalRule> = readonly (readonly Rule[])[]

export interface ApprovalCount {
  /** What is not met yet: of each alternative the rules that are open, with how many counted. */
  readonly open: readonly Requirement<OpenRule>[]
  readonly counted: readonly string[]
  readonly refused: readonly Refusal[]
}

type Policy = NonNullable<GateConfig['approvals']>

/**
 * Approvals of another commit or of other digests are stale: they are named where nothing newer of theirs counts.
 * Each person counts once for each rule.
 * All of `all` must hold and one of `any`; what stands beside them must hold too. So it is in each of their rules.
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
  const open = requirementsFor(policy, subject.model)
    .map((alternatives) => alternatives.map((rules) => rules.map(judge).filter(isOpen)))
    .filter((alternatives) => alternatives.every((rules) => rules.length > 0))
  const stale = approvals.filter((approval) => isStale(approval, subject, bound, people))
  refused.push(...stale.map(({ by }) => ({ by, reason: 'approval_stale' as const })))
  return { open, counted: [...counted], refused: uniqueRefusals(refused, counted, people) }
}

/** What is asked of this model, or of any where it is null: nothing at all where each rule names other models. */
export function requirementsFor(policy: Policy, model: string | null): readonly Requirement[] {
  const applies = ({ models }: ApprovalRule): boolean =>
    model === null || models === undefined || models.includes(model)
  const { all = [], any = [], ...own } = policy
  const isAsked = isOwnRule(policy) || own.models !== undefined
  return [...(isAsked && applies(own) ? [[[own]]] : []), ...requirementsOf({ all, any }, applies)]
}

/** How many it takes at least, where nobody counts for two rules. */
export function fewestApprovals(policy: Policy, model: string): number {
  const size = (rules: readonly ApprovalRule[]): number => rules.reduce((sum, { count }) => sum + count, 0)
  return requirementsFor(policy, model).reduce((sum, alternatives) => sum + Math.min(...alternatives.map(size)), 0)
}

/** What is open, in words: `0 of 1 approvals for staging by rita, or …`. */
export function openWords(alternatives: Requirement<OpenRule>, environment: string): string {
  const words = ({ rule, counted }: OpenRule): string => {
    const people = [...(rule.users ?? []), ...(rule.teams ?? []), ...(rule.roles ?? [])].join(', ')
    return `${counted} of ${rule.count} approvals for ${environment}${people && ` by ${people}`}`
  }
  return alternatives.map((rules) => rules.map(words).join(', and ')).join(', or ')
}

function requirementsOf(
  { all = [], any = [] }: { readonly all?: readonly NestedRule[]; readonly any?: readonly NestedRule[] },
  applies: (rule: ApprovalRule) => boolean
): readonly Requirement[] {
  const nested = (rule: NestedRule): readonly Requirement[] => {
    const { all: inAll = [], any: inAny = [], ...own } = rule
    const within = { all: inAll.map(scoped(own)), any: inAny.map(scoped(own)) }
    return [...(isOwnRule(rule) ? [[[own]]] : []), ...requirementsOf(within, applies)]
  }
  const alternatives = any
    .filter(applies)
    .map(nested)
    .filter((requirements) => requirements.length > 0)
    .flatMap(alternativesOf)
  return [...all.filter(applies).flatMap(nested), ...(alternatives.length === 0 ? [] : [alternatives])]
}

/** What a rule stands in is for its models alone. */
function scoped({ models: outer }: ApprovalRule) {
  return (rule: ApprovalRule): ApprovalRule =>
    outer === undefined ? rule : { ...rule, models: rule.models?.filter((model) => outer.includes(model)) ?? outer }
}

/** One alternative of each requirement, in every combination. */
function alternativesOf(requirements: readonly Requirement[]): Requirement {
  return requirements.reduce<Requirement>(
    (sum, requirement) => sum.flatMap((rules) => requirement.map((more) => [...rules, ...more])),
    [[]]
  )
}

/** Whether it asks for somebody itself, beside what its `all` and `any` ask. */
function isOwnRule({ count, users, teams, roles, all = [], any = [] }: NestedRule): boolean {
  return all.length + any.length === 0 || count > 1 || [users, teams, roles].some(Boolean)
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
