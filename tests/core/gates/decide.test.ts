import { describe, expect, test } from '@jest/globals'
import type { GateConfig } from '../../../core/config/environment-schema.ts'
import { decideGate, decideMetrics, type GateFacts } from '../../../core/gates/decide.ts'
import { cureFor, exitCodeFor, isReasonCode, reasonCodes, type ReasonCode } from '../../../core/gates/reasons.ts'
import { digestBytes } from '../../../core/digest.ts'
import { approval, comparison, comparisonDigest, now, passing } from './facts.ts'

const hour = 3_600_000
const codesOf = (gate: GateConfig, facts: GateFacts) => {
  const { result, reasons } = decideGate(gate, facts)
  return [result, ...reasons.map(({ code }) => code)]
}
const verdict = (word: 'fail' | 'inconclusive', digest = comparisonDigest) => ({
  document: comparison(word, [
    { name: 'recall', change: 'worse', gate: word, reason: word === 'fail' ? 'regression' : 'inconclusive' }
  ]),
  digest
})
const approvals = (changes: Partial<NonNullable<GateConfig['approvals']>> = {}) => ({
  approvals: { count: 1, contributors: false, carry: false, invalidate: 'push' as const, ...changes }
})
const window = (changes: Partial<NonNullable<GateConfig['window']>> = {}) => ({
  window: { cron: '* 9-15 * * 1-4', timezone: 'UTC', ...changes }
})
const checks = (changes: Partial<GateFacts['checks']>) => ({ checks: { ...passing().checks, ...changes } })

test('facts that fit pass, with every condition named', () => {
  const decision = decideGate(
    { ...approvals(), ...window(), soak: '24h', severity: 'warning' },
    passing({ approvals: [approval('ana')] })
  )
  expect(decision.result).toBe('pass')
  expect(decision.conditions.map(({ name }) => name)).toEqual([
    'evidence',
    'test',
    'analyze',
    'qa',
    'severity',
    'metrics',
    'approvals',
    'soak',
    'window'
  ])
})

test.each<[string, GateConfig, Partial<GateFacts>, readonly string[]]>([
  ['nothing was built', {}, { evidenceAt: null }, ['unavailable', 'evidence_missing']],
  [
    'the evidence is what a pull request reports of itself',
    {},
    { origin: 'self_reported' },
    ['fail', 'origin_not_trusted']
  ],
  [
    'the evidence is a fork’s',
    { evidence: { origin: 'self_reported' } },
    { origin: 'untrusted' },
    ['fail', 'origin_not_trusted']
  ],
  [
    'the policy takes self-reported evidence',
    { evidence: { origin: 'self_reported' } },
    { origin: 'self_reported' },
    ['pass']
  ],
  [
    'the evidence is too old',
    { evidence: { origin: 'trusted', max_age: '14d' } },
    { evidenceAt: now - 15 * 24 * hour },
    ['unavailable', 'evidence_too_old']
  ],
  [
    'nobody knows how old the evidence is',
    { evidence: { origin: 'trusted', max_age: '14d' } },
    { evidenceAt: NaN },
    ['unavailable', 'evidence_too_old']
  ],
  ['a test failed', {}, checks({ test: 'fail' }), ['fail', 'check_failed']],
  ['the analysis has not run', {}, checks({ analyze: 'missing' }), ['unavailable', 'evidence_missing']],
  ['a check that nobody uses is not asked for', {}, checks({ analyze: 'unused' }), ['pass']],
  [
    'the policy asks for a check that the model does not define',
    { checks: ['qa'] },
    checks({ qa: 'unused' }),
    ['unavailable', 'evidence_missing']
  ],
  ['only named checks are looked at', { checks: ['test'] }, checks({ analyze: 'fail' }), ['pass']],
  [
    'a flaky check waits for an approval',
    {},
    checks({ test: 'flaky' }),
    ['pending', 'check_flaky', 'approval_missing']
  ],
  [
    'a flaky check that the policy does not name asks for nothing, as a failed one',
    { checks: ['analyze'] },
    checks({ test: 'flaky' }),
    ['pass']
  ],
  ['a flaky check was approved', {}, { ...checks({ test: 'flaky' }), approvals: [approval('ana')] }, ['pass']],
  [
    'new findings are too severe',
    { severity: 'warning' },
    { newFindings: ['note', 'warning'] },
    ['fail', 'new_findings']
  ],
  ['a metric failed', {}, { comparison: verdict('fail') }, ['fail', 'metric_failed']],
  [
    'the comparison could not be made',
    {},
    { comparison: null, comparisonMissing: 'baseline_missing' },
    ['unavailable', 'baseline_missing']
  ],
  [
    'an inconclusive comparison waits for an approval',
    {},
    { comparison: verdict('inconclusive') },
    ['pending', 'comparison_inconclusive', 'approval_missing']
  ],
  [
    'an inconclusive comparison was approved',
    {},
    { comparison: verdict('inconclusive'), approvals: [approval('ana')] },
    ['pass']
  ],
  [
    'an inconclusive comparison passes by rule',
    { metrics: { inconclusive: 'pass' } },
    { comparison: verdict('inconclusive') },
    ['pass']
  ],
  [
    'an inconclusive comparison fails by rule, approved or not',
    { metrics: { inconclusive: 'fail' } },
    { comparison: verdict('inconclusive'), approvals: [approval('ana')] },
    ['fail', 'comparison_inconclusive']
  ],
  [
    'an inconclusive comparison asks though the policy’s rules are for other models',
    approvals({ all: [{ count: 1, models: ['fraud'] }] }),
    { comparison: verdict('inconclusive') },
    ['pending', 'comparison_inconclusive', 'approval_missing']
  ],
  [
    'an inconclusive comparison is approved by its author',
    {},
    { comparison: verdict('inconclusive'), approvals: [approval('Dana Ito')] },
    ['pending', 'comparison_inconclusive', 'approval_missing', 'contributor_cannot_approve']
  ],
  ['nobody approved', approvals(), {}, ['pending', 'approval_missing']],
  [
    'the author approved',
    approvals(),
    { approvals: [approval('dana@acme.example')] },
    ['pending', 'approval_missing', 'contributor_cannot_approve']
  ],
  [
    'somebody approved who is not listed',
    approvals({ users: ['ana'] }),
    { approvals: [approval('ben')] },
    ['pending', 'approval_missing', 'approver_not_listed']
  ],
  [
    'a team is asked for',
    approvals({ teams: ['acme/ml'] }),
    { approvals: [approval('ben')] },
    ['pending', 'approval_missing', 'approval_unverifiable']
  ],
  [
    'an approval of a failing metric does not help',
    approvals(),
    { comparison: verdict('fail'), approvals: [approval('ana')] },
    ['fail', 'metric_failed']
  ],
  [
    'an approval is bound to another comparison',
    approvals(),
    { comparison: { document: comparison('pass'), digest: digestBytes('new') }, approvals: [approval('ana')] },
    ['pending', 'approval_missing', 'approval_stale']
  ],
  ['the soak is not over', { soak: '24h' }, { servedBeforeSince: now - 23 * hour }, ['pending', 'soak_not_over']],
  ['the soak is just over', { soak: '24h' }, { servedBeforeSince: now - 24 * hour }, ['pass']],
  [
    'the environment before serves another release',
    { soak: '24h' },
    { servedBeforeSince: null },
    ['unavailable', 'evidence_missing']
  ],
  ['the window is closed', window({ cron: '* 9-11 * * *' }), {}, ['pending', 'outside_window']],
  ['deployments are frozen', window({ freeze: ['2026-11-20/2026-11-23'] }), {}, ['pending', 'frozen']],
  ['the model is on hold', {}, { hold: 'rolled back by ana' }, ['fail', 'on_hold']],
  ['the release was rolled back', {}, { wasRolledBack: true }, ['fail', 'release_rolled_back']],
  [
    'fail is worse than unavailable, and that than pending',
    approvals(),
    { hold: 'h', evidenceAt: null },
    ['fail', 'on_hold', 'evidence_missing', 'approval_missing']
  ]
])('%s', (_what, gate, changes, expected) => {
  expect(codesOf(gate, passing(changes))).toEqual(expected)
})

test('the metrics of a pull request wait where the gate would, without asking anybody yet', () => {
  expect(decideMetrics({}, verdict('inconclusive').document).result).toBe('pending')
  expect(decideMetrics({}, verdict('fail').document).result).toBe('fail')
  expect(decideMetrics({}, comparison('pass')).result).toBe('pass')
})

test('a reason says which metric failed and on which slice', () => {
  const document = {
    ...comparison('fail'),
    slices: [
      {
        column: 'channel',
        value: 'card',
        rows: 10,
        metrics: [
          { name: 'recall', change: 'worse' as const, gate: 'fail' as const, reason: 'slice_regression' as const }
        ]
      }
    ]
  }
  const { reasons } = decideGate({}, passing({ comparison: { document, digest: comparisonDigest } }))
  expect(reasons.map(({ message }) => message)).toEqual(['recall on channel=card: slice_regression'])
})

describe('reason codes', () => {
  test.each(reasonCodes)('%s has a cure that says what to do', (code: ReasonCode) => {
    expect(isReasonCode(code)).toBe(true)
    expect(cureFor(code).length).toBeGreaterThan(10)
  })

  test('say by their exit code whose fault it is', () => {
    expect([exitCodeFor('metric_failed'), exitCodeFor('data_invalid'), exitCodeFor('start_failed')]).toEqual([1, 2, 3])
    expect(exitCodeFor('no_such_code')).toBe(1)
    expect(isReasonCode('constructor')).toBe(false)
  })
})

describe('emergency', () => {
  const gate = { ...approvals(), soak: '24h', evidence: { origin: 'trusted', max_age: '1h' } } satisfies GateConfig
  const bad: Partial<GateFacts> = {
    ...checks({ test: 'fail', qa: 'missing' }),
    comparison: verdict('fail'),
    servedBeforeSince: null,
    evidenceAt: now - 48 * hour
  }

  test('broken glass skips verification, age and approvals', () => {
    expect(decideGate(gate, passing(bad)).result).toBe('fail')
    expect(codesOf(gate, passing({ ...bad, brokenBy: 'rita' }))).toEqual(['pass'])
  })

  test.each<[string, Partial<GateFacts>, string]>([
    ['origin', { origin: 'self_reported' }, 'origin_not_trusted'],
    ['evidence itself', { evidenceAt: null }, 'evidence_missing'],
    ['a hold', { hold: 'olga: look first' }, 'on_hold'],
    ['a rollback', { wasRolledBack: true }, 'release_rolled_back']
  ])('broken glass never skips %s', (_what, changes, code) => {
    const decided = codesOf(gate, passing({ ...bad, ...changes, brokenBy: 'rita' }))
    expect(decided).toContain(code)
    expect(decided[0]).not.toBe('pass')
  })
})
