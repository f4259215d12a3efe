// Rules of approvals against a naive reference, over random policies and random people of GitHub.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ApprovalRule, GateConfig } from '../../../core/config/environment-schema.ts'
import { gitHubPeople, personText, type PersonFacts } from '../../../core/bot/people.ts'
import { countApprovals } from '../../../core/gates/approvals.ts'
import { decideGate } from '../../../core/gates/decide.ts'
import { approval, commit, comparisonDigest, modelDigest, passing, policy } from './facts.ts'

type Policy = NonNullable<GateConfig['approvals']>

const logins = ['ana', 'ben', 'cho', 'dana', 'eli', 'fay']
const teams = ['acme/ml', 'acme/risk']
const roles = ['maintain', 'admin', 'release-manager']

const rule: fc.Arbitrary<ApprovalRule> = fc.record(
  {
    count: fc.integer({ min: 1, max: 3 }),
    users: fc.subarray([...logins, 'ANA'], { minLength: 1, maxLength: 3 }),
    teams: fc.subarray([...teams, '@acme/ml'], { minLength: 1 }),
    roles: fc.subarray(roles, { minLength: 1 }),
    models: fc.constantFrom<string[]>(['m'], ['other'], ['m', 'other'])
  },
  { requiredKeys: ['count'] }
)
const policies: fc.Arbitrary<Policy> = fc
  .tuple(
    rule,
    fc.record({ all: fc.array(rule, { maxLength: 3 }), any: fc.array(rule, { maxLength: 3 }) }, { requiredKeys: [] }),
    fc.boolean()
  )
  .map(([own, lists, contributors]) => ({ ...own, ...lists, contributors, carry: false, invalidate: 'push' }))

const everybody: fc.Arbitrary<readonly PersonFacts[]> = fc.tuple(
  ...logins.map((login, index) =>
    fc.record({
      id: fc.constant(index + 1),
      login: fc.constant(login),
      isBot: fc.constantFrom(false, false, false, true),
      role: fc.constantFrom('write', 'triage', ...roles),
      permission: fc.constantFrom(
        'write' as const,
        'write' as const,
        'admin' as const,
        'read' as const,
        'none' as const
      ),
      teams: fc.subarray(teams),
      unknownTeams: fc.constantFrom<string[]>([], [], ['acme/risk'])
    })
  )
)
const scene = fc.record({
  given: policies,
  people: everybody,
  approvers: fc.array(fc.constantFrom(...logins, 'gone'), { maxLength: 8 }),
  contributors: fc.subarray(logins, { maxLength: 2 }),
  isUnlinked: fc.constantFrom(false, false, false, true)
})

/** Of those who approved, how many different people this rule may count. */
function countable(
  rule: ApprovalRule,
  { given, people, approvers, contributors, isUnlinked }: typeof scene extends fc.Arbitrary<infer T> ? T : never
): number {
  const isAsked = ({ login, role, teams: own }: PersonFacts): boolean => {
    if (rule.users === undefined && rule.teams === undefined && rule.roles === undefined) return true
    const isUser = (rule.users ?? []).some((user) => user.toLowerCase() === login)
    const isMember = (rule.teams ?? []).some((team) => own.includes(team.replace('@', '')))
    return isUser || isMember || (rule.roles ?? []).includes(role)
  }
  return people.filter((person) => {
    if (!approvers.includes(person.login) || person.isBot) return false
    if (person.permission === 'read' || person.permission === 'none') return false
    if (!given.contributors && (isUnlinked || contributors.includes(person.login))) return false
    return isAsked(person)
  }).length
}

function isMet(found: typeof scene extends fc.Arbitrary<infer T> ? T : never): boolean {
  const { given } = found
  const isForM = ({ models }: ApprovalRule): boolean => models === undefined || models.includes('m')
  const holds = (each: ApprovalRule): boolean => countable(each, found) >= each.count
  const { all = [], any = [] } = given
  const saysItself =
    (all.length === 0 && any.length === 0) ||
    given.count > 1 ||
    given.users !== undefined ||
    given.teams !== undefined ||
    given.roles !== undefined ||
    given.models !== undefined
  const alternatives = any.filter(isForM)
  return (
    [...(saysItself ? [given] : []), ...all].filter(isForM).every(holds) &&
    (alternatives.length === 0 || alternatives.some(holds))
  )
}

const idOf = (login: string): number => logins.indexOf(login) + 1
const textOf = (login: string): string => personText({ id: idOf(login) || 99, login })

test('a gate takes exactly those approvals that the reference takes', () => {
  let met = 0
  fc.assert(
    fc.property(scene, (found) => {
      const { given, people, approvers, contributors, isUnlinked } = found
      const made = [...contributors.map(textOf), ...(isUnlinked ? ['Somebody <some@body.example>'] : [])]
      const approvals = approvers.map((login) => approval(textOf(login)))
      const accounts = gitHubPeople(people)
      const facts = passing({ approvals, contributors: made })
      const { open } = countApprovals(
        given,
        { commit, model: 'm', modelDigest, comparison: comparisonDigest, policy, contributors: made },
        approvals,
        accounts
      )
      const expected = isMet(found)
      if (expected) met += 1
      expect(open.length === 0).toBe(expected)
      expect(decideGate({ approvals: given }, facts, accounts).result).toBe(expected ? 'pass' : 'pending')
    }),
    { numRuns: 5000 }
  )
  expect(met).toBeGreaterThan(200)
})
