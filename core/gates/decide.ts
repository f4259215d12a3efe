// The gate before a step: a pure decision over the evidence. Nothing passes by default.
import type { Digest } from '../digest.ts'
import { parseDuration } from '../config/units.ts'
import { severities, type GateConfig, type Severity } from '../config/environment-schema.ts'
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import type { Approval, Reason } from '../pipeline/evidence.ts'
import { origins, type GateResult, type Origin } from '../pipeline/words.ts'
import { describeDetectable } from '../report/numbers.ts'
import { countApprovals, openWords, requirementsFor, type ApprovalCount } from './approvals.ts'
import { localPeople, type People } from './people.ts'
import { condition, reason, type Condition } from './condition.ts'
import { earlierSteps, type ReasonCode } from './reasons.ts'
import { soakCondition, windowCondition } from './timing.ts'

/** `flaky`: passed, after it had failed on the very same inputs. */
export type CheckState = 'pass' | 'flaky' | 'fail' | 'missing' | 'unused'

/** Everything the gate before an environment looks at, for one model. Times in milliseconds since the epoch. */
export interface GateFacts {
  readonly environment: string
  readonly commit: string
  readonly model: string
  readonly modelDigest: Digest
  /** Of the serving code, for approvals that bind it. */
  readonly serving?: Digest | null
  readonly policy: Digest
  readonly now: number
  readonly origin: Origin
  readonly evidenceAt: number | null
  readonly checks: Readonly<Record<Check, CheckState>>
  /** null where the model has no metrics to compare. */
  readonly comparison: { readonly document: Comparison; readonly digest: Digest } | null
  /** Why there is no comparison though there should be one. */
  readonly comparisonMissing: ReasonCode | null
  /** Severities of the findings that the baseline doesn't have; undefined where nothing was scanned. */
  readonly newFindings?: readonly Severity[]
  readonly approvals: readonly Approval[]
  readonly contributors: readonly string[]
  /** Since when the environment before this one serves the release; null where there is none before. */
  readonly servedBeforeSince: number | null
  readonly hold: string | null
  readonly wasRolledBack: boolean
  /** Who opened this gate in an emergency: then only its evidence's origin, a hold and a rollback still close it. */
  readonly brokenBy?: string | null
}

const checks = ['test', 'analyze', 'qa'] as const
type Check = (typeof checks)[number]

/** Those that the policy names; where it names none, those that the model has. */
function namedChecks(gate: GateConfig, facts: GateFacts): readonly Check[] {
  return checks.filter((check) => gate.checks?.includes(check) ?? facts.checks[check] !== 'unused')
}

function flakyChecks(gate: GateConfig, facts: GateFacts): readonly Check[] {
  return namedChecks(gate, facts).filter((check) => facts.checks[check] === 'flaky')
}

export interface GateDecision {
  readonly result: GateResult
  readonly conditions: readonly Condition[]
  readonly reasons: readonly Reason[]
  readonly approvals: ApprovalCount | null
}

/** What the metrics alone say, before an environment is asked for: the rule of the required check on a pull request. */
export function decideMetrics(gate: GateConfig, document: Comparison): Pick<GateDecision, 'result' | 'reasons'> {
  return (
    metricsCondition(gate, { comparison: { document }, comparisonMissing: null }, null) ?? {
      result: 'pass',
      reasons: []
    }
  )
}

/** The worst condition decides: fail, then unavailable, then pending, then pass. */
export function decideGate(gate: GateConfig, facts: GateFacts, people: People = localPeople): GateDecision {
  if (facts.brokenBy != null) return decided(emergencyConditions(gate, facts), null)
  const approvals = approvalPolicy(gate, facts)
  const count = approvals && countApprovals(approvals, subjectOf(facts), facts.approvals, people)
  const conditions = [
    holdCondition(facts),
    rolledBackCondition(facts),
    evidenceCondition(gate, facts),
    ...checkConditions(gate, facts, count),
    severityCondition(gate, facts),
    metricsCondition(gate, facts, count),
    approvalsCondition(facts, count),
    soakCondition(gate, facts),
    windowCondition(gate, facts)
  ]
  return decided(conditions, count)
}

/** Verification is skipped, and never where the bytes came from. */
function emergencyConditions(gate: GateConfig, facts: GateFacts): readonly (Condition | null)[] {
  const { origin } = gate.evidence ?? {}
  const evidence = evidenceCondition(origin === undefined ? {} : { evidence: { origin } }, facts)
  return [holdCondition(facts), rolledBackCondition(facts), evidence]
}

function decided(found: readonly (Condition | null)[], approvals: ApprovalCount | null): GateDecision {
  const conditions = found.filter((condition) => condition !== null)
  const order: readonly GateResult[] = ['fail', 'unavailable', 'pending']
  const result = order.find((candidate) => conditions.some((condition) => condition.result === candidate)) ?? 'pass'
  return { result, conditions, reasons: conditions.flatMap(({ reasons }) => reasons), approvals }
}

function subjectOf({ commit, model, modelDigest, serving = null, comparison, policy, contributors }: GateFacts) {
  return { commit, model, modelDigest, serving, comparison: comparison?.digest ?? null, policy, contributors }
}

/** A noisy result asks for one approval even where the policy asks for none of this model. */
function approvalPolicy(gate: GateConfig, facts: GateFacts): NonNullable<GateConfig['approvals']> | null {
  const policy = gate.approvals
  const isNoisy = facts.comparison?.document.verdict === 'inconclusive' || flakyChecks(gate, facts).length > 0
  if (!isNoisy || inconclusiveRule(gate) !== 'approval') return policy ?? null
  const asked = policy === undefined ? [] : requirementsFor(policy, facts.model)
  const one = { count: 1, contributors: policy?.contributors ?? false, carry: false, invalidate: 'push' as const }
  return asked.length > 0 && policy !== undefined ? policy : one
}

function inconclusiveRule(gate: GateConfig): 'pass' | 'approval' | 'fail' {
  return gate.metrics?.inconclusive ?? 'approval'
}

function holdCondition({ hold }: GateFacts): Condition | null {
  return hold === null ? null : condition('hold', 'fail', reason('on_hold', `on hold: ${hold}`))
}

function rolledBackCondition({ wasRolledBack, environment }: GateFacts): Condition | null {
  if (!wasRolledBack) return null
  return condition('release', 'fail', reason('release_rolled_back', `this release was rolled back in ${environment}`))
}

function evidenceCondition(gate: GateConfig, facts: GateFacts): Condition {
  if (facts.evidenceAt === null) {
    return condition('evidence', 'unavailable', reason('evidence_missing', 'no evidence for this commit'))
  }
  const needed = gate.evidence?.origin ?? 'trusted'
  if (origins.indexOf(facts.origin) > origins.indexOf(needed)) {
    const message = `the evidence is ${facts.origin}, ${facts.environment} takes ${needed}`
    return condition('evidence', 'fail', reason('origin_not_trusted', message))
  }
  const maxAge = gate.evidence?.max_age
  if (maxAge !== undefined && !(facts.now - facts.evidenceAt <= (parseDuration(maxAge) ?? 0))) {
    return condition('evidence', 'unavailable', reason('evidence_too_old', `the evidence is older than ${maxAge}`))
  }
  return condition('evidence', 'pass')
}

/** Without `checks` in the policy, every check that the model uses must have passed. */
function checkConditions(gate: GateConfig, facts: GateFacts, approvals: ApprovalCount | null): Condition[] {
  return namedChecks(gate, facts).map((check) => {
    switch (facts.checks[check]) {
      case 'pass':
        return condition(check, 'pass')
      case 'flaky':
        return noisy(
          gate,
          approvals,
          check,
          reason('check_flaky', `${check} passed after it had failed on the same inputs`)
        )
      case 'fail':
        return condition(check, 'fail', reason('check_failed', `${check} failed`))
      case 'missing':
        return condition(
          check,
          'unavailable',
          reason('evidence_missing', `${check} has not run for this commit`, earlierSteps(check))
        )
      case 'unused':
        return condition(
          check,
          'unavailable',
          reason(
            'evidence_missing',
            `the policy asks for ${check}, and model ${facts.model} does not define it`,
            `define it for ${facts.model}, or take it out of gates.${facts.environment}.checks`
          )
        )
    }
  })
}

function severityCondition({ severity }: GateConfig, facts: GateFacts): Condition | null {
  if (severity === undefined) return null
  const { newFindings } = facts
  if (newFindings === undefined) {
    return condition(
      'severity',
      'unavailable',
      reason(
        'evidence_missing',
        'the policy names a severity, and nothing was scanned',
        `give ${facts.model} an \`analyze\`, or take \`severity\` out of gates.${facts.environment}`
      )
    )
  }
  const blocking = newFindings.filter((found) => severities.indexOf(found) >= severities.indexOf(severity))
  if (blocking.length === 0) return condition('severity', 'pass')
  return condition(
    'severity',
    'fail',
    reason('new_findings', `${blocking.length} new findings of severity ${severity} or above`)
  )
}

function metricsCondition(
  gate: GateConfig,
  facts: {
    readonly comparison: { readonly document: Comparison } | null
    readonly comparisonMissing: ReasonCode | null
  },
  approvals: ApprovalCount | null
): Condition | null {
  if (facts.comparisonMissing !== null) {
    return condition('metrics', 'unavailable', reason(facts.comparisonMissing, 'the metrics could not be compared'))
  }
  if (facts.comparison === null) return null
  const { verdict, metrics, slices } = facts.comparison.document
  switch (verdict) {
    case 'pass':
      return condition('metrics', 'pass')
    case 'fail': {
      const sliced = slices.flatMap((slice) =>
        slice.metrics.map((metric) => ({ ...metric, name: `${metric.name} on ${slice.column}=${slice.value}` }))
      )
      const failed = [...metrics, ...sliced].filter(({ gate: outcome }) => outcome === 'fail')
      const reasons = failed.map(({ name, reason: code, message }) =>
        reason('metric_failed', [`${name}: ${code ?? 'failed'}`, message].filter(Boolean).join(', '))
      )
      return condition(
        'metrics',
        'fail',
        ...(reasons.length > 0 ? reasons : [reason('metric_failed', 'the comparison failed')])
      )
    }
    case 'inconclusive': {
      const names = metrics.filter(({ gate: outcome }) => outcome === 'inconclusive').map(withDetectable)
      const message = `inconclusive on this test set: ${names.join(', ') || 'a slice'}`
      return noisy(gate, approvals, 'metrics', reason('comparison_inconclusive', message))
    }
  }
}

function withDetectable({ name, detectable }: MetricComparison): string {
  return detectable === undefined ? name : `${name} (${describeDetectable(detectable)})`
}

/** A result that noise could turn follows the rule for inconclusive ones. */
function noisy(gate: GateConfig, approvals: ApprovalCount | null, name: string, why: Reason): Condition {
  const rule = inconclusiveRule(gate)
  if (rule === 'pass' || (rule === 'approval' && approvals?.open.length === 0)) return condition(name, 'pass')
  return condition(name, rule === 'fail' ? 'fail' : 'pending', why)
}

function approvalsCondition({ environment }: GateFacts, count: ApprovalCount | null): Condition | null {
  if (count === null) return null
  const refusals = count.refused.map(({ by, reason: code }) => reason(code, `the approval of ${by} does not count`))
  if (count.open.length === 0) return condition('approvals', 'pass')
  const cure = `have it approved: \`modelgate approve ${environment} --by NAME\``
  const open = count.open.map((each) => reason('approval_missing', openWords(each, environment), cure))
  return condition('approvals', 'pending', ...open, ...refusals)
}
