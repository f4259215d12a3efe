// Who is who among approvers and contributors, and whether a rule asks for somebody. On one machine people are texts as git
// has them; on GitHub they are accounts (`core/bot/people.ts`).
import type { ApprovalRule } from '../config/environment-schema.ts'
import type { ReasonCode } from './reasons.ts'

export interface People {
  /** The same text for the same person, whom it is sure of. */
  key(person: string): string
  /** For those who are listed: surely the same person. */
  isSame(one: string, other: string): boolean
  /** For those who are not to count twice: may be the same person. */
  mayBeSame(one: string, other: string): boolean
  /** Why this person is none who may approve at all, whatever the rule; null where nothing is against it. */
  barred(person: string): ReasonCode | null
  /** Why a person may not approve what these people made; null where they had no part in it. */
  hadPart(person: string, contributors: readonly string[]): ReasonCode | null
  /** Why a person is not one of whom the rule asks for; null where they are. */
  notAsked(person: string, rule: ApprovalRule): ReasonCode | null
}

/** People as a laptop knows them: by name and address, with neither teams nor roles. */
export const localPeople: People = {
  key: personKey,
  isSame: isSamePerson,
  mayBeSame: mayBeSamePerson,
  barred: (person) => (/[\p{L}\p{N}]/u.test(personKey(person)) ? null : 'approver_not_listed'),
  hadPart: (person, contributors) =>
    contributors.some((other) => mayBeSamePerson(other, person)) ? 'contributor_cannot_approve' : null,
  notAsked(person, rule) {
    if (rule.users?.some((user) => isSamePerson(user, person))) return null
    if (rule.teams !== undefined || rule.roles !== undefined) return 'approval_unverifiable'
    return rule.users === undefined ? null : 'approver_not_listed'
  }
}

/** Owners are names, or teams as `org/team`. */
export function ownersRule(owners: readonly string[]): ApprovalRule {
  const teams = owners.filter((owner) => owner.includes('/'))
  const users = owners.filter((owner) => !owner.includes('/'))
  return { count: 1, users, teams }
}

/** The e-mail address of `Name <email>` where there is one, else the whole text; folded. */
function personKey(person: string): string {
  return fold(/<([^<>]+)>\s*$/.exec(person)?.[1] ?? person)
}

/** Same e-mail address, or the same name where one side gives only a name: for those who are listed. */
export function isSamePerson(one: string, other: string): boolean {
  if (personKey(one) === personKey(other)) return true
  const hasBothAddresses = one.includes('<') && other.includes('<')
  return !hasBothAddresses && nameKey(one) === nameKey(other)
}

/** Also the same name with another address, or a login that is the local part of an address: for those who are not to count. */
export function mayBeSamePerson(one: string, other: string): boolean {
  if (isSamePerson(one, other)) return true
  if (nameKey(one) !== '' && nameKey(one) === nameKey(other)) return true
  return isLoginOf(one, other) || isLoginOf(other, one)
}

function isLoginOf(one: string, person: string): boolean {
  const login = personKey(one).replace(/^@/, '')
  const local = /^(?:\d+\+)?([^@]+)@/.exec(personKey(person))?.[1]
  return local !== undefined && local === login
}

function nameKey(person: string): string {
  return fold(person.replace(/<[^<>]*>\s*$/, ''))
}

/** Case, width, repeated spaces and what can't be seen make no other person. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
