// Looks at what is live: whether it answers, and what its rules under `monitor:` say of the traffic since go-live.
import { z } from 'zod'
import { parseFraction } from '../../config/units.ts'
import type { MonitorRule } from '../../config/schema.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import { listed } from '../../data/table.ts'
import { prettyJson } from '../../digest.ts'
import type { ModelContext } from '../context.ts'
import { driftKinds, driftOfRule, type DriftLook } from './monitor-drift.ts'
import type { GateResult } from '../words.ts'

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
  /** By name of the rule, for rules of drift. */
  readonly drift: ReadonlyMap<string, DriftLook>
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
  /** How often in a row each breached rule was, by name. */
  readonly breaches: ReadonlyMap<string, number>
}

const healthMs = 5000

/** Looks, judges, and counts how often in a row each rule was breached. */
export async function monitorModel(
  context: ModelContext,
  environment: string,
  rules: readonly MonitorRule[]
): Promise<MonitorReport> {
  const look = await lookAt(context, environment, rules)
  const report = judgeLook(look, rules, await breachesBefore(context, look))
  await keepBreaches(context, report)
  return report
}

/** Asks the environment's address for health and counts, and recent rows for drift; throws OutsideError where the counts are gone. */
async function lookAt(context: ModelContext, environment: string, rules: readonly MonitorRule[]): Promise<Look> {
  const { ports, settings, model } = context
  const { state } = await ports.states.read(environment, model)
  const look = { model, environment, release: state.live, requests: 0, failed: 0, drift: new Map<string, DriftLook>() }
  const { live } = state
  if (live === null) return { ...look, health: 'not_served', why: 'no release of it is live' }
  for (const rule of rules.filter(({ kind }) => driftKinds.has(kind))) {
    look.drift.set(rule.name, await driftOfRule(context, live, rule))
  }
  const driver = ports.driver(environment, settings.kind)
  const { running, routed } = await driver.status(environment, model)
  if (!running.includes(live)) return { ...look, health: 'not_served', why: 'the live release does not run' }
  if (!routed.some(({ release }) => release === live))
    return { ...look, health: 'not_served', why: 'the live release has no traffic' }
  const path = settings.serve?.health
  const answer = path === undefined ? null : await driver.ask(environment, model, null, path, null, healthMs)
  const counted = { ...look, ...(await driver.traffic(environment, model, live)) }
  if (answer === null || answer.ok) return { ...counted, health: 'healthy', why: '' }
  const what = answer.error ?? `answered ${answer.status ?? 'nothing'}`
  return { ...counted, health: 'unhealthy', why: `${path ?? ''}: ${what}` }
}

/** Judges health and every rule; a rule that can't be judged is `unavailable`, one breached too few times in a row `pending`. */
export function judgeLook(
  look: Look,
  rules: readonly MonitorRule[],
  before: ReadonlyMap<string, number>
): MonitorReport {
  const breaches = new Map<string, number>()
  const judged = rules.map((rule) => {
    const found = judgeRule(look, rule)
    if (found.result !== 'fail') return found
    const count = (before.get(rule.name) ?? 0) + 1
    breaches.set(rule.name, count)
    if (rule.consecutive === 1) return found
    const message = `${found.message}; look ${String(count)} in a row, ${String(rule.consecutive)} are a breach`
    return count < rule.consecutive ? { ...found, result: 'pending' as const, message } : { ...found, message }
  })
  const all = [judgeHealth(look), ...judged]
  const result = (['fail', 'unavailable'] as const).find((word) => all.some((each) => each.result === word)) ?? 'pass'
  return { look, rules: all, result, reason: reasonOf(look, result), breaches }
}

/** The report as plain JSON. */
export function monitorDocument({ look, rules, result, reason, breaches }: MonitorReport): object {
  return {
    look: { ...look, drift: Object.fromEntries(look.drift) },
    rules,
    result,
    reason,
    breaches: Object.fromEntries(breaches)
  }
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

function judgeRule(look: Look, rule: MonitorRule): RuleResult {
  switch (rule.kind) {
    case 'error_rate':
      return judgeErrors(look, rule)
    case 'data_drift':
    case 'prediction_drift':
      return judgeDrift(look, rule)
    case 'performance':
    case 'latency':
    case 'resources':
      return {
        rule: rule.name,
        kind: rule.kind,
        result: 'unavailable',
        message: `rules of kind ${rule.kind} can't be judged by this version yet`
      }
  }
}

function judgeErrors(look: Look, { name, kind, max, window }: MonitorRule): RuleResult {
  const rule = { rule: name, kind }
  if (look.health === 'not_served') return { ...rule, result: 'unavailable', message: look.why }
  const most = max === undefined ? 0 : (parseFraction(max) ?? 0)
  if (look.requests === 0) return { ...rule, result: 'unavailable', message: 'there was no traffic since go-live' }
  const share = look.failed / look.requests
  const counted = `${look.failed} of ${look.requests} answers failed since the traffic last moved (${percent(share)}, allowed ${percent(most)})`
  const note = window === undefined ? '' : `; the window of ${window} is not looked at yet, all of them count`
  return { ...rule, result: share > most ? 'fail' : 'pass', message: `${counted}${note}` }
}

/** Fails where more columns drifted than `share` lets; none may without it. Inconclusive columns are named and hold nothing. */
function judgeDrift(look: Look, { name, kind, share }: MonitorRule): RuleResult {
  const rule = { rule: name, kind }
  const drift = look.drift.get(name) ?? { unavailable: look.why }
  if ('unavailable' in drift) return { ...rule, result: 'unavailable', message: drift.unavailable }
  const most = share === undefined ? 0 : (parseFraction(share) ?? 0)
  const named = (wanted: readonly string[]) =>
    drift.columns.filter(({ result }) => wanted.includes(result)).map((column) => column.name)
  const moved = named(['drifted', 'removed', 'added', 'type_changed'])
  const unsure = named(['inconclusive'])
  const message = [
    `${String(moved.length)} of ${String(drift.columns.length)} columns drifted in ${String(drift.current.rows)} rows (${percent(drift.share)}, allowed ${percent(most)})`,
    ...(moved.length === 0 ? [] : [listed(moved)]),
    ...(unsure.length === 0 ? [] : [`too few rows to tell of ${listed(unsure)}`])
  ].join(': ')
  return { ...rule, result: drift.share > most ? 'fail' : 'pass', message }
}

const breachesPath = ({ environment, model }: Pick<Look, 'environment' | 'model'>): string =>
  `.modelgate/monitor/${environment}/${model}.json`

const breachesSchema = z.strictObject({
  schema: z.literal('modelgate/breaches@1'),
  release: z.string().nullable(),
  breaches: z.record(z.string(), z.int().min(1))
})

/** Of the same release: another one begins anew. A file that can't be read counts as none. */
async function breachesBefore({ ports }: ModelContext, look: Look): Promise<ReadonlyMap<string, number>> {
  const bytes = await ports.workspace.read(breachesPath(look))
  if (bytes === null) return new Map()
  const kept = breachesSchema.safeParse(parseJson(new TextDecoder().decode(bytes)))
  return new Map(kept.success && kept.data.release === look.release ? Object.entries(kept.data.breaches) : [])
}

async function keepBreaches({ ports }: ModelContext, { look, breaches }: MonitorReport): Promise<void> {
  await ports.workspace.write(
    breachesPath(look),
    prettyJson({ schema: 'modelgate/breaches@1', release: look.release, breaches: Object.fromEntries(breaches) })
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}
