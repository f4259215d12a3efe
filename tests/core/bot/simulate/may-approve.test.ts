// Whom a simulation names as those who could approve, held against what the bot then makes of their label.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { descriptionSchema } from '../../../../core/bot/simulate/description.ts'
import { simulate, type Simulated } from '../../../../core/bot/simulate/simulate.ts'
import { configOf, configText, now } from '../support/pulls.ts'

const logins = ['ana', 'ben', 'cho', 'eli']
const label = 'approve:staging'

const rule = fc.record(
  {
    count: fc.integer({ min: 1, max: 2 }),
    users: fc.subarray(logins, { minLength: 1, maxLength: 2 }),
    teams: fc.subarray(['acme/ml', 'acme/risk'], { minLength: 1 }),
    roles: fc.subarray(['maintain', 'admin'], { minLength: 1 })
  },
  { requiredKeys: ['count'] }
)
const policy = fc.tuple(
  rule,
  fc.record({ all: fc.array(rule, { maxLength: 2 }), any: fc.array(rule, { maxLength: 2 }) }, { requiredKeys: [] }),
  fc.boolean()
)
const person = fc.record({
  role: fc.constantFrom('read', 'triage', 'write', 'maintain', 'admin'),
  teams: fc.subarray(['acme/ml', 'acme/risk']),
  bot: fc.constantFrom(false, false, true)
})
const scene = fc.record({
  policy,
  people: fc.tuple(person, person, person, person),
  makers: fc.subarray(logins, { maxLength: 1 }),
  before: fc.subarray(logins, { maxLength: 2 }),
  next: fc.constantFrom(...logins)
})

/** What is still open: each rule that waits, with how many have approved. */
function openIn({ models }: Simulated): readonly string[] {
  return (models[0]?.reasons ?? [])
    .filter(({ code }) => code === 'approval_missing')
    .map(({ message }) => message)
    .toSorted()
}

test('a person who is named brings it on, and nobody else does', () => {
  let named = 0
  fc.assert(
    fc.property(scene, ({ policy: [own, lists, contributors], people, makers, before, next }) => {
      const approvals = JSON.stringify({ ...own, ...lists, contributors })
      const config = configOf(configText.replace('{ count: 1, teams: [acme/ml-reviewers] }', approvals))
      const said = (by: readonly string[]): Simulated =>
        simulate(
          descriptionSchema.parse({
            author: 'dana',
            commits: [{ by: ['dana', ...makers] }],
            files: ['models/fraud/train.py'],
            people: Object.fromEntries(logins.map((login, index) => [login, people[index]])),
            labels: by.map((each) => ({ label, by: each }))
          }),
          config,
          now
        )
      const seen = said(before)
      const after = said([...before, next])
      const isNamed = seen.models[0]?.mayApprove.includes(next) === true
      if (isNamed) named += 1
      expect(openIn(after).join() !== openIn(seen).join()).toBe(isNamed)
      if (seen.result === 'pass') expect([isNamed, after.result]).toEqual([false, 'pass'])
    }),
    { numRuns: 150 }
  )
  expect(named).toBeGreaterThan(10)
})
