// People on GitHub: compared by numeric id, and what the policy can know of each.
import { ownersRule, type People } from '../gates/people.ts'
import type { ReasonCode } from '../gates/reasons.ts'
import type { ApprovalRule } from '../config/environment-schema.ts'

/** `id` is GitHub's numeric user id; `login` is only shown, for it can be changed and taken by somebody else. */
export interface Person {
  readonly id: number
  readonly login: string
}

/** What was looked up of a person for this decision. */
export interface PersonFacts extends Person {
  readonly isBot: boolean
  /** `role_name` of the collaborator permission endpoint: none, read, triage, write, maintain, admin, or a custom role's name. */
  readonly role: string
  /** The base role that a custom role folds into: GitHub's `permission`. */
  readonly permission: 'none' | 'read' | 'write' | 'admin'
  /** Teams as `org/slug` of which this person is an active member; only those that the policy names were asked. */
  readonly teams: readonly string[]
  /** Teams that could not be asked (no permission, or GitHub failed): nothing is known of them. */
  readonly unknownTeams: readonly string[]
}

/** What a record keeps of them, so that a job which can ask nobody derives the same from it. */
export function recordedFacts(
  people: readonly PersonFacts[],
  { id }: Pick<Person, 'id'>
): { readonly facts?: { role: string; permission: PersonFacts['permission']; teams: string[] } } {
  const found = people.find((person) => person.id === id)
  if (found === undefined) return {}
  const { role, permission, teams } = found
  return { facts: { role, permission, teams: [...teams] } }
}

/** As records and the audit log write a person: `rita#42`. */
export function personText({ id, login }: Person): string {
  return `${login}#${id}`
}

/** The person of a record's text; null where it names none, as those of the local command do. */
export function parsePerson(text: string): Person | null {
  const match = /^(.{1,100})#(\d{1,15})$/.exec(text)
  return match === null ? null : { login: match[1] ?? '', id: Number(match[2]) }
}

/**
 * Accounts as gates know them. A contributor's text that names no account is a commit whose author nobody is linked to:
 * it may be anybody, so nobody is surely without a part in it.
 */
export function gitHubPeople(facts: readonly PersonFacts[]): People {
  const known = new Map(facts.map((person) => [person.id, person]))
  const factsOf = (text: string): PersonFacts | undefined => known.get(parsePerson(text)?.id ?? -1)
  const isSame = (one: string, other: string): boolean => keyOf(one) === keyOf(other)
  return {
    key: keyOf,
    isSame,
    mayBeSame: isSame,
    barred: (text) => barred(factsOf(text)),
    hadPart(text, contributors) {
      if (contributors.some((other) => isSame(other, text))) return 'contributor_cannot_approve'
      return contributors.some((other) => parsePerson(other) === null) ? 'contributor_unknown' : null
    },
    notAsked(text, rule) {
      const person = factsOf(text)
      return person === undefined ? 'approval_unverifiable' : notAsked(person, rule)
    }
  }
}

function keyOf(text: string): string {
  return String(parsePerson(text)?.id ?? text)
}

function barred(person: PersonFacts | undefined): ReasonCode | null {
  if (person === undefined) return 'approval_unverifiable'
  if (person.isBot) return 'approver_is_bot'
  return mayWrite(person) ? null : 'approver_lacks_role'
}

/** Triage may set labels, and approves nothing: an approval takes write access. */
export function mayWrite({ permission }: PersonFacts): boolean {
  return permission === 'write' || permission === 'admin'
}

function notAsked(person: PersonFacts, { users, teams, roles }: ApprovalRule): ReasonCode | null {
  if (users === undefined && teams === undefined && roles === undefined) return null
  if (users?.some((login) => login.toLowerCase() === person.login.toLowerCase())) return null
  if (teams?.some((team) => holds(person.teams, team))) return null
  if (roles?.includes(person.role)) return null
  return teams?.some((team) => holds(person.unknownTeams, team)) ? 'approval_unverifiable' : 'approver_not_listed'
}

/** Owners are logins, or teams as `org/team`. */
export function isOwner(person: PersonFacts, owners: readonly string[]): boolean {
  return notAsked(person, ownersRule(owners)) === null
}

function holds(teams: readonly string[], team: string): boolean {
  return teams.some((each) => each.toLowerCase() === team.replace(/^@/, '').toLowerCase())
}
