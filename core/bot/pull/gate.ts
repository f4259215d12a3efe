// The gate of each model on a pull request, and of the pull request as a whole. Nothing passes by default.
import { reason, decideGate, type CheckState, type GateDecision, type GateFacts } from '../../gates/decide.ts'
import type { ApprovalCount } from '../../gates/approvals.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import { isFlaky } from '../../pipeline/attempts.ts'
import { applicableSteps, environmentParts } from '../../pipeline/environments.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult, Step } from '../../pipeline/words.ts'
import { recordsOf } from '../records.ts'
import { approvalsFor, noModel } from './approvals.ts'
import { areAllCommitsKnown, contributorsOf } from './contributors.ts'
import { gateConfig, type PullContext } from './context.ts'
import { holdOf } from './hold.ts'
import { recordOf, type ModelState } from './models.ts'
import { policyApprovals, policyChange } from './policy-change.ts'

export interface ModelGate {
  readonly state: ModelState
  readonly result: GateResult
  readonly reasons: readonly Reason[]
  readonly approvals: ApprovalCount | null
}

export interface PullGate {
  readonly environment: string
  readonly result: GateResult
  /** Of the pull request itself, whatever the model. */
  readonly reasons: readonly Reason[]
  /** Those that need somebody first. */
  readonly models: readonly ModelGate[]
  /** How many owners have approved a change of the policy; null where it changes none. */
  readonly policy: ApprovalCount | null
}

const order = ['fail', 'unavailable', 'pending', 'pass'] as const

export function worstResult(results: readonly GateResult[]): GateResult {
  return order.find((result) => results.includes(result)) ?? 'pass'
}

/** The gate before `environment`. On a code pull request it is asked before the merge: see `beforeMerge`. */
export function pullGate(context: PullContext, environment: string): PullGate {
  const models = context.states
    .map((state) => modelGate(context, environment, state))
    .toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
  const own = ownConditions(context, environment)
  const counted = models.filter(({ state }) => !state.isExcluded).map(({ result }) => result)
  return {
    environment,
    result: worstResult([...counted, ...own.conditions.map(({ result }) => result)]),
    reasons: own.conditions.flatMap(({ reasons }) => reasons),
    models,
    policy: own.policy
  }
}

function modelGate(context: PullContext, environment: string, state: ModelState): ModelGate {
  if (state.isExcluded) {
    return { state, result: 'pass', reasons: [reason('excluded', `${state.model} is left out`)], approvals: null }
  }
  if (state.missing !== null) {
    const isRunning = state.missing.code === 'evidence_running'
    return { state, result: isRunning ? 'pending' : 'unavailable', reasons: [state.missing], approvals: null }
  }
  const decision = decide(context, environment, state)
  const hold = holdOf(context, state.model)
  const stopped = [...(hold === null ? [] : [hold]), ...failedStep(state)]
  const { result, reasons, approvals } = decision
  return stopped.length > 0
    ? { state, result: 'fail', reasons: stopped, approvals }
    : { state, result, reasons, approvals }
}

/** A step that did not pass stops the walk, whether or not the gate names it as a check. */
function failedStep({ evidence }: ModelState): readonly Reason[] {
  const last = evidence?.walk.records.at(-1)
  if (last === undefined || last.result === 'pass') return []
  return last.reasons.length > 0 ? last.reasons : [reason('check_failed', `${last.step} did not pass`)]
}

function decide(context: PullContext, environment: string, state: ModelState): GateDecision {
  const gate = gateConfig(context, environment)
  const asked = context.scope.kind === 'code' ? beforeMerge(gate) : gate
  return decideGate(asked, gateFacts(context, environment, state), context.people)
}

/**
 * Before the merge a pull request's own run may speak for it, and nothing has to soak or wait for a window: the gate is
 * decided once more, by trusted evidence, before anything is deployed.
 */
function beforeMerge({ evidence, soak: _soak, window: _window, ...gate }: GateConfig): GateConfig {
  const least = evidence?.origin === 'untrusted' ? ('untrusted' as const) : ('self_reported' as const)
  return { ...gate, evidence: { ...evidence, origin: least } }
}

function gateFacts(context: PullContext, environment: string, state: ModelState): GateFacts {
  const { observation, config, policy } = context
  const { settings, evidence, bound, comparison, model } = state
  const place = observation.places.find((each) => each.environment === environment && each.model === model)
  const digest = bound.comparison
  return {
    environment,
    commit: observation.pull.head.sha,
    model,
    modelDigest: bound.modelDigest ?? noModel,
    policy,
    now: observation.now,
    origin: evidence?.origin ?? 'untrusted',
    evidenceAt: evidence?.run.startedAt ?? null,
    checks: {
      test: checkState(context, state, 'test'),
      analyze: checkState(context, state, 'analyze'),
      qa: environment === environmentParts(config).production ? checkState(context, state, 'qa') : 'unused'
    },
    comparison: comparison === null || digest === null ? null : { document: comparison, digest },
    comparisonMissing: comparison === null && settings?.metrics !== undefined ? 'evidence_missing' : null,
    approvals: areAllCommitsKnown(context, state) ? approvalsFor(context, environment, state) : [],
    contributors: contributorsOf(context, state),
    servedBeforeSince: servedSince(context, environment, state),
    hold: place?.state.hold ?? null,
    wasRolledBack: false
  }
}

function checkState(
  { config, observation }: PullContext,
  state: ModelState,
  step: 'test' | 'analyze' | 'qa'
): CheckState {
  const { settings, evidence, model } = state
  const uses = settings === null ? (evidence?.walk.planned ?? []) : applicableSteps(config, settings)
  if (!uses.includes(step)) return 'unused'
  const record = recordOf(evidence, step)
  if (record === undefined) return 'missing'
  if (record.result !== 'pass') return 'fail'
  const inputs = record.attempts?.inputs
  const failedBefore = recordsOf(observation.records.entries, 'attempt_failed').some(
    ({ entry, detail }) => entry.model === model && detail.step === step && detail.inputs === inputs
  )
  return isFlaky(record) || failedBefore ? 'flaky' : 'pass'
}

/** When the environment before this one began to serve the release, by the first run that says so; null while it doesn't. */
function servedSince(
  { config, observation, scope }: PullContext,
  environment: string,
  state: ModelState
): number | null {
  const before = config.environments[environment]?.after ?? environmentParts(config).staging
  if (scope.kind === 'code' || before === null) return null
  const place = observation.places.find((each) => each.environment === before && each.model === state.model)
  if (place?.state.live !== scope.release) return null
  const served = recordOf(state.evidence, 'staging' satisfies Step)
  return served?.result === 'pass' && served.outputs.release === scope.release ? Date.parse(served.createdAt) : null
}

interface Own {
  readonly conditions: readonly { readonly result: GateResult; readonly reasons: readonly Reason[] }[]
  readonly policy: ApprovalCount | null
}

/** What holds the pull request whatever its models say. */
function ownConditions(context: PullContext, environment: string): Own {
  const { pull } = context.observation
  const hold = holdOf(context)
  const cut = (['files', 'commits', 'labels'] as const).filter((list) => pull[list].kind === 'cut')
  const policy = policyApprovals(context, environment)
  const open = policy?.open ?? []
  return {
    policy,
    conditions: [
      ...(hold === null ? [] : [{ result: 'fail' as const, reasons: [hold] }]),
      ...cut.map((list) => ({
        result: 'unavailable' as const,
        reasons: [
          reason('list_cut', `GitHub lists only the first ${pull[list].items.length} ${list} of this pull request`)
        ]
      })),
      ...(open.length === 0
        ? []
        : [
            {
              result: 'pending' as const,
              reasons: [
                reason(
                  'policy_changed',
                  `${policyChange(context).join(', ')} decide what may be deployed: 0 of 1 approvals by their owners`
                )
              ]
            }
          ])
    ]
  }
}
