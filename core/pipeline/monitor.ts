// Looks at what is live: whether it answers, and what its rules under `monitor:` say of the traffic since go-live.
import { parseFraction } from '../config/units.ts'
import type { Config } from '../config/schema.ts'
import type { ReasonCode } from '../gates/reasons.ts'
import type { ModelContext } from './context.ts'
import type { GateResult } from './words.ts'

type MonitorRule = NonNullable<Config['monitor']>['rules'][number]

/** One look at one model in one environment. */
export interface Look {
  readonly model: string
  readonly environment: string
  /** Digest of the live release; null where nothing is live. */
  readonly release: string | null
  /** Whether the live release runs, has the traffic and answers its health check. */
  readonly health: 'healthy' | 'not_served' | 'unhealthy'
  /** What is wrong with its health, in words; empty where nothing is. */
  readonly why: string
  readonly requests: number
  readonly failed: number
}

export interface RuleResult {
  readonly rule: string
  readonly kind: MonitorRule['kind'] | 'health'
  readonly result: GateResult
  readonly message: string
}

export interface MonitorReport {
  readonly look: Look
  readonly rules: readonly RuleResult[]
  readonly result: GateResult
  /** Null where everything passed. */
  readonly reason: ReasonCode | null
}

const healthMs = 5000

/** Asks the environment's address for health and counts; throws OutsideError where the counts are gone. */
export async function lookAt(context: ModelContext, environment: string): Promise<Look> {
  const { ports, settings, model } = context
  const { state } = await ports.states.read(environment, model)
  const look = { model, environment, release: state.live, requests: 0, failed: 0 }
  if (state.live === null) return { ...look, health: 'not_served', why: 'no release of it is live' }
  const driver = ports.driver(environment, settings.kind)
  const { running, routed } = await driver.status(environment, model)
  if (!running.includes(state.live)) return { ...look, health: 'not_served', why: 'the live release does not run' }
  if (!routed.some(({ release }) => release === state.live))
    return { ...look, health: 'not_served', why: 'the live release has no traffic' }
  const path = settings.serve?.health
  const answer = path === undefined ? null : await driver.ask(environment, model, null, path, null, healthMs)
  const counted = { ...look, ...(await driver.traffic(environment, model, state.live)) }
  if (answer === null || answer.ok) return { ...counted, health: 'healthy', why: '' }
  const what = answer.error ?? `answered ${answer.status ?? 'nothing'}`
  return { ...counted, health: 'unhealthy', why: `${path ?? ''}: ${what}` }
}

/** Judges health and every rule; a rule that can't be judged yet is `unavailable`, never a pass. */
export function judgeLook(look: Look, rules: readonly MonitorRule[]): MonitorReport {
  const judged = [judgeHealth(look), ...rules.map((rule) => judgeRule(look, rule))]
  const result =
    (['fail', 'unavailable'] as const).find((word) => judged.some((each) => each.result === word)) ?? 'pass'
  return { look, rules: judged, result, reason: reasonOf(look, result) }
}

function reasonOf({ release, health }: Look, result: GateResult): ReasonCode | null {
  if (release === null) return 'nothing_live'
  if (health !== 'healthy') return 'not_served'
  if (result === 'pass') return null
  return result === 'fail' ? 'monitor_breached' : 'monitor_unavailable'
}

function judgeHealth({ release, health, why }: Look): RuleResult {
  const rule = { rule: 'health', kind: 'health' } as const
  if (release === null) return { ...rule, result: 'unavailable', message: why }
  if (health !== 'healthy') return { ...rule, result: 'fail', message: why }
  return { ...rule, result: 'pass', message: 'it runs, has the traffic and answers' }
}

function judgeRule(look: Look, { name, kind, max, window }: MonitorRule): RuleResult {
  const rule = { rule: name, kind }
  if (kind !== 'error_rate') {
    return { ...rule, result: 'unavailable', message: `rules of kind ${kind} can't be judged by this version yet` }
  }
  if (look.health === 'not_served') return { ...rule, result: 'unavailable', message: look.why }
  const most = max === undefined ? 0 : (parseFraction(max) ?? 0)
  if (look.requests === 0) return { ...rule, result: 'unavailable', message: 'there was no traffic since go-live' }
  const share = look.failed / look.requests
  const counted = `${look.failed} of ${look.requests} answers failed since the traffic last moved (${percent(share)}, allowed ${percent(most)})`
  const note = window === undefined ? '' : `; the window of ${window} is not looked at yet, all of them count`
  return { ...rule, result: share > most ? 'fail' : 'pass', message: `${counted}${note}` }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}
