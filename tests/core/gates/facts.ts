// Facts that pass, for tests that change one of them.
import type { GateFacts } from '../../../core/gates/decide.ts'
import { digestBytes } from '../../../core/digest.ts'
import type { Comparison, Verdict } from '../../../core/metrics/comparison.ts'
import type { Approval } from '../../../core/pipeline/evidence.ts'

export const modelDigest = digestBytes('model')
export const comparisonDigest = digestBytes('comparison')
export const policy = digestBytes('policy')
export const commit = 'a'.repeat(40)
export const now = Date.parse('2026-11-23T12:00:00Z')

export function comparison(verdict: Verdict, metrics: Comparison['metrics'] = []): Comparison {
  return {
    schema: 'modelgate/comparison@1',
    producer: 'test',
    verdict,
    baseline: null,
    rows: { baseline: null, candidate: null, joined: null },
    metrics,
    slices: [],
    hidden: { slices: 0, rows: 0 },
    also: [],
    notes: [],
    method: {},
    errors: []
  }
}

export function passing(changes: Partial<GateFacts> = {}): GateFacts {
  return {
    environment: 'production',
    commit,
    model: 'm',
    modelDigest,
    policy,
    now,
    origin: 'trusted',
    evidenceAt: now - 60_000,
    checks: { test: 'pass', analyze: 'pass', qa: 'pass' },
    comparison: { document: comparison('pass'), digest: comparisonDigest },
    comparisonMissing: null,
    newFindings: [],
    approvals: [],
    contributors: ['Dana Ito <dana@acme.example>'],
    servedBeforeSince: now - 48 * 3_600_000,
    hold: null,
    wasRolledBack: false,
    ...changes
  }
}

export function approval(
  by: string,
  changes: Partial<Approval['models'][number]> & Partial<Pick<Approval, 'policy' | 'commit'>> = {}
): Approval {
  const { policy: boundPolicy = policy, commit: boundCommit = commit, ...model } = changes
  return {
    schema: 'modelgate/approval@1',
    environment: 'production',
    by,
    verified: true,
    at: new Date(now).toISOString(),
    commit: boundCommit,
    policy: boundPolicy,
    models: [{ model: 'm', modelDigest, comparison: comparisonDigest, ...model }]
  }
}
