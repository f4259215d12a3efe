// The gate of each model on a pull request, and of the pull request as a whole. Nothing passes by default.
import { reason } from '../../gates/condition.ts'
import { decideGate, type GateDecision, type GateFacts } from '../../gates/decide.ts'
import type { ApprovalCount } from '../../gates/approvals.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult } from '../../pipeline/words.ts'
import { gateFacts, gateResults, servedBefore, worstResult } from '../gate-facts.ts'
import type { ModelState } from '../model-state.ts'
import { approvalsFor } from './approvals.ts'
import { brokenGlass } from './broken-glass.ts'
import { areAllCommitsKnown, contributorsOf } from './contributors.ts'
import { gateConfig, type PullContext } from './context.ts'
import { originOf } from './evidence.ts'
import { holdOf } from './hold.ts'
import { policyApprovals, policyChange } from './policy-change.ts'
import { blockingPermissions, withoutPermission } from '../permissions.ts'
import { promotionConditions } from './promotion-conditions.ts'

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

/** The gate before `environment`. On a code pull request it is asked before the merge: see `beforeMerge`. */
export function pullGate(context: PullContext, environment: string): PullGate {
  const models = context.states
    .map((state) => modelGate(context, environment, state))
    .toSorted((a, b) => gateResults.indexOf(a.result) - gateResults.indexOf(b.result))
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
  const isWaiting = state.evidence?.walk.records.at(-1)?.result === 'pending'
  const failed = brokenGlass(context) === null ? failedStep(state) : []
  const stopped = [...(hold === null ? [] : [hold]), ...failed]
  const { result, reasons, approvals } = decision
  return stopped.length > 0
    ? { state, result: hold === null && isWaiting ? 'pending' : 'fail', reasons: stopped, approvals }
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
  return decideGate(asked, factsOf(context, environment, state), context.people)
}

/**
 * Before the merge a pull request's own run may speak for it, and nothing has to soak or wait for a window: the gate is
 * decided once more, by trusted evidence, before anything is deployed.
 */
function beforeMerge({ evidence, soak: _soak, window: _window, ...gate }: GateConfig): GateConfig {
  const least = evidence?.origin === 'untrusted' ? ('untrusted' as const) : ('self_reported' as const)
  return { ...gate, evidence: { ...evidence, origin: least } }
}

function factsOf(context: PullContext, environment: string, state: ModelState): GateFacts {
  const { observation, config, policy } = context
  const { now, places, records, pull } = observation
  return gateFacts(
    { config, policy, now, places, environment, commit: pull.head.sha, entries: records.entries },
    state,
    {
      approvals: areContributorsKnown(context, environment, state) ? approvalsFor(context, environment, state) : [],
      contributors: contributorsOf(context, state),
      servedBeforeSince: servedBeforeSince(context, environment, state),
      brokenBy: brokenGlass(context)
    }
  )
}

/** Since when the environment before serves what is promoted, in milliseconds since the epoch; null where it doesn't. */
export function servedBeforeSince(context: PullContext, environment: string, { model }: ModelState): number | null {
  const { observation, config, scope } = context
  if (scope.kind === 'code') return null
  const runs = observation.runs.filter((run) => originOf(run, observation, scope) === 'trusted')
  return servedBefore(
    { config, places: observation.places, runs, branch: observation.servedBefore },
    { environment, model, release: scope.release }
  )
}

/** Where contributors may approve, nobody has to know who they are. */
function areContributorsKnown(context: PullContext, environment: string, state: ModelState): boolean {
  return gateConfig(context, environment).approvals?.contributors === true || areAllCommitsKnown(context, state)
}

/** Where a model is touched, what can't be seen or put on record may be what decides. */
function permissionConditions({ observation, states }: PullContext): Own['conditions'] {
  const missing = states.length === 0 ? [] : blockingPermissions(observation)
  return missing.map((each) => ({
    result: 'unavailable',
    reasons: [reason('permission_missing', `the App lacks the permission ${each}, so ${withoutPermission(each)}`)]
  }))
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
      ...promotionConditions(context),
      ...permissionConditions(context),
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
