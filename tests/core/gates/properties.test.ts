// What no combination of facts may bring about.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GateConfig } from '../../../core/config/environment-schema.ts'
import { decideGate, type GateFacts } from '../../../core/gates/decide.ts'
import { digestBytes } from '../../../core/digest.ts'
import { origins } from '../../../core/pipeline/words.ts'
import { approval, comparison, comparisonDigest, modelDigest, now, passing, policy } from './facts.ts'

const digests = fc.constantFrom(modelDigest, comparisonDigest, policy, digestBytes('other'))
const person = fc.constantFrom(
  'ana',
  'Ana <ana@a.example>',
  'ben',
  'Dana Ito',
  'dana',
  'Dana Ito <dana@acme.example>',
  ''
)
const approvals = fc.array(
  fc
    .record({ by: person, modelDigest: digests, comparison: fc.option(digests), policy: digests })
    .map(({ by, ...bound }) => approval(by, bound)),
  { maxLength: 4 }
)
const state = fc.constantFrom('pass', 'flaky', 'fail', 'missing', 'unused')
const facts: fc.Arbitrary<GateFacts> = fc
  .record({
    origin: fc.constantFrom(...origins),
    evidenceAt: fc.option(fc.constantFrom(now, now - 1e6, now - 1e12, NaN)),
    checks: fc.record({ test: state, analyze: state, qa: state }),
    comparison: fc.option(
      fc.record({
        document: fc.constantFrom('pass', 'fail', 'inconclusive').map((verdict) => comparison(verdict)),
        digest: digests
      })
    ),
    comparisonMissing: fc.constantFrom(null, null, 'evidence_missing', 'baseline_missing'),
    newFindings: fc.array(fc.constantFrom('note', 'warning', 'error'), { maxLength: 2 }),
    approvals,
    servedBeforeSince: fc.option(fc.constantFrom(now, now - 1e9)),
    hold: fc.constantFrom(null, null, 'held'),
    wasRolledBack: fc.constantFrom(false, false, true)
  })
  .map((changes) => passing(changes as Partial<GateFacts>))

const rule = fc.record(
  {
    count: fc.integer({ min: 1, max: 3 }),
    users: fc.array(
      person.filter((name) => name !== ''),
      { minLength: 1, maxLength: 2 }
    ),
    teams: fc.constant<string[]>(['acme/ml']),
    models: fc.constantFrom<string[]>(['m'], ['other'])
  },
  { requiredKeys: ['count'] }
)
const gate = fc.record(
  {
    checks: fc.subarray(['test', 'analyze', 'qa'] as const).map((names) => [...names]),
    metrics: fc.record({ inconclusive: fc.constantFrom('pass', 'approval', 'fail') }),
    approvals: fc
      .tuple(
        rule,
        fc.record(
          { all: fc.array(rule, { maxLength: 2 }), any: fc.array(rule, { maxLength: 2 }) },
          { requiredKeys: [] }
        )
      )
      .map(([own, lists]) => ({ ...own, ...lists, contributors: false, carry: false, invalidate: 'push' as const })),
    evidence: fc.record(
      { origin: fc.constantFrom(...origins), max_age: fc.constant('1h') },
      { requiredKeys: ['origin'] }
    ),
    soak: fc.constant('24h'),
    severity: fc.constantFrom('note', 'warning', 'error')
  },
  { requiredKeys: [] }
)
const runs = { numRuns: 2000 }

test('nothing passes without evidence, its origin, an unfailed check and a comparison that may pass', () => {
  fc.assert(
    fc.property(gate, facts, (given: GateConfig, found) => {
      if (decideGate(given, found).result !== 'pass') return
      expect(found.evidenceAt).not.toBeNull()
      expect(origins.indexOf(found.origin)).toBeLessThanOrEqual(origins.indexOf(given.evidence?.origin ?? 'trusted'))
      expect([found.hold, found.wasRolledBack, found.comparisonMissing]).toEqual([null, false, null])
      expect(found.comparison?.document.verdict).not.toBe('fail')
      for (const check of given.checks ?? (['test', 'analyze', 'qa'] as const))
        expect(['pass', 'flaky', ...(given.checks === undefined ? ['unused'] : [])]).toContain(found.checks[check])
    }),
    runs
  )
})

test('nothing that needs an approval passes without one by somebody else, bound to exactly these digests', () => {
  fc.assert(
    fc.property(gate, facts, (given: GateConfig, found) => {
      const isAsked =
        (given.approvals !== undefined &&
          given.approvals.all === undefined &&
          given.approvals.any === undefined &&
          !given.approvals.models?.includes('other')) ||
        (found.comparison?.document.verdict === 'inconclusive' &&
          (given.metrics?.inconclusive ?? 'approval') === 'approval')
      if (!isAsked || decideGate(given, found).result !== 'pass') return
      const bound = found.approvals.filter(
        ({ by, policy: under, models }) =>
          ['ana', 'Ana <ana@a.example>', 'ben'].includes(by) &&
          under === found.policy &&
          models[0]?.modelDigest === found.modelDigest &&
          models[0].comparison === (found.comparison?.digest ?? null)
      )
      expect(bound.length).toBeGreaterThan(0)
    }),
    runs
  )
})

test('adding a failing fact never turns another result into a pass', () => {
  const failing: fc.Arbitrary<Partial<GateFacts>> = fc.constantFrom<Partial<GateFacts>>(
    { evidenceAt: null },
    { origin: 'untrusted' },
    { checks: { test: 'fail', analyze: 'fail', qa: 'fail' } },
    { comparison: { document: comparison('fail'), digest: comparisonDigest } },
    { comparisonMissing: 'baseline_missing' },
    { approvals: [] },
    { hold: 'held' },
    { wasRolledBack: true },
    { servedBeforeSince: null },
    { newFindings: ['error'] }
  )
  fc.assert(
    fc.property(gate, facts, failing, (given: GateConfig, found, change) => {
      const before = decideGate(given, found).result
      const isPassing = decideGate(given, { ...found, ...change }).result === 'pass'
      expect(isPassing && before !== 'pass').toBe(false)
    }),
    runs
  )
})

test('a change of the policy, the model or the comparison revokes every approval', () => {
  const given: GateConfig = { approvals: { count: 1, contributors: false, carry: false, invalidate: 'push' as const } }
  const approved = passing({ approvals: [approval('ana'), approval('ben')] })
  expect(decideGate(given, approved).result).toBe('pass')
  const digest = digestBytes('changed')
  const changes: readonly Partial<GateFacts>[] = [
    { policy: digest },
    { modelDigest: digest },
    { comparison: { document: comparison('pass'), digest } }
  ]
  expect(changes.map((change) => decideGate(given, { ...approved, ...change }).result)).toEqual([
    'pending',
    'pending',
    'pending'
  ])
})
