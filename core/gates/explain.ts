// A gate in words: what must hold, who may approve, what a push does, when it opens.
import type { ApprovalRule, GateConfig } from '../config/environment-schema.ts'
import type { Config } from '../config/schema.ts'
import { predecessorOf } from '../pipeline/graph.ts'
import { requirementsFor } from './approvals.ts'
import { timeIn } from './times.ts'
import { opensNext, windowState } from './window.ts'

/** `model` null: for every model. `now` is in milliseconds since the epoch. */
export function explainGate(config: Config, environment: string, model: string | null, now: number): readonly string[] {
  const gate = config.gates[environment] ?? {}
  return [
    `Evidence: ${gate.evidence?.origin ?? 'trusted'} or better${gate.evidence?.max_age === undefined ? '' : `, at most ${gate.evidence.max_age} old`}.`,
    gate.checks === undefined
      ? 'Checks: every one that the model uses must have passed.'
      : `Checks: ${gate.checks.join(', ')} must have passed.`,
    `Metrics: a comparison that fails holds it; an inconclusive one ${inconclusiveWords[gate.metrics?.inconclusive ?? 'approval']}.`,
    ...(gate.severity === undefined ? [] : [`Findings: new ones of severity ${gate.severity} or above hold it.`]),
    ...approvalLines(gate, environment, model),
    ...(gate.soak === undefined
      ? []
      : [
          `Soak: ${predecessorOf(config, environment) ?? 'the environment before'} must have served the release for ${gate.soak}.`
        ]),
    ...windowLines(gate, now),
    ...(gate.break_glass === undefined
      ? []
      : [`Emergency: ${gate.break_glass.join(', ')} may set the label ${config.labels.break_glass} on a promotion.`])
  ]
}

const inconclusiveWords = {
  pass: 'passes',
  approval: 'needs an approval',
  fail: 'holds it too'
} as const

function approvalLines(gate: GateConfig, environment: string, model: string | null): readonly string[] {
  const { approvals } = gate
  if (approvals === undefined) return ['Approvals: none is asked for.']
  const asked = requirementsFor(approvals, model)
  const push =
    approvals.invalidate === 'change'
      ? 'A push revokes an approval only where tree, model, serving code or comparison change.'
      : 'Any push revokes approvals.'
  return [
    ...asked.map((alternatives) => {
      const words = alternatives.map((rules) => rules.map(ruleWords).join(' and ')).join('; or ')
      return `Approvals: ${alternatives.length > 1 ? 'one of: ' : ''}${words}.`
    }),
    ...(asked.length === 0 ? [`Approvals: none is asked for${model === null ? '' : ` of ${model}`}.`] : []),
    `Asked for by the label ${approvals.label ?? `approve:${environment}`}; write access is needed whoever is listed, and bots never count.`,
    approvals.contributors
      ? 'Those who made the change may approve it.'
      : 'Nobody who contributed since the live release, pushed, or asked for the run may approve.',
    push,
    ...(approvals.carry
      ? ['Given on the change of code, it holds for the promotion of the very same tree and digests.']
      : [])
  ]
}

/** `1 of users rita, teams acme/risk, for fraud`. */
export function ruleWords({ count, users, teams, roles, models }: ApprovalRule): string {
  const whom = [
    ...(users === undefined ? [] : [`users ${users.join(', ')}`]),
    ...(teams === undefined ? [] : [`teams ${teams.join(', ')}`]),
    ...(roles === undefined ? [] : [`roles ${roles.join(', ')}`])
  ]
  const of = whom.length === 0 ? 'anybody with write access' : whom.join(' or ')
  return `${count} of ${of}${models === undefined ? '' : `, for ${models.join(', ')}`}`
}

function windowLines({ window }: GateConfig, now: number): readonly string[] {
  if (window === undefined) return []
  const { cron, timezone, freeze = [] } = window
  const state = windowState(window, now)
  const next = state === 'open' ? null : opensNext(window, now)
  const opening =
    state === 'open' ? 'open now' : `${state}, opens next ${next === null ? 'never' : timeIn(next, timezone)}`
  return [`Window: ${cron} ${timezone}${freeze.length === 0 ? '' : `, frozen ${freeze.join(', ')}`}: ${opening}.`]
}
