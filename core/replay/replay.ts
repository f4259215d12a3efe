// What the gate would have said of earlier changes, by the rules as written and as the noise between those changes proposes them.
import type { MetricRule } from '../config/schema.ts'
import { compare } from '../metrics/compare/compare.ts'
import type { Verdict } from '../metrics/comparison.ts'
import type { MetricsDocument } from '../metrics/documents/document.ts'
import type { EarlierChange, History, HistoryKind } from './history.ts'
import { fewestDifferences, robustSpread, toleranceOf } from './noise.ts'

export type Rules = ReadonlyMap<string, MetricRule>

/** What one rule would have said of one change; `absent` where the change has no such metric. Numbers are finite, or null. */
export interface Judged {
  readonly metric: string
  readonly before: number | null
  readonly after: number | null
  readonly gate: Verdict | 'absent'
  /** By the proposed rules; equal where nothing is proposed. */
  readonly proposed: Verdict | 'absent'
}

export interface ReplayedChange {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly verdict: Verdict | 'absent'
  readonly proposed: Verdict | 'absent'
  readonly metrics: readonly Judged[]
}

export type Outcome =
  /** Another `max_regression` than the rule has. */
  | 'proposed'
  /** The noise asks for what the rule has already. */
  | 'kept'
  /** Fewer differences than the rule of noise needs. */
  | 'too_few'
  /** Half of the changes or more left the metric exactly as it was. */
  | 'no_noise'
  /** No change has a number of this name. */
  | 'absent'

export interface Noise {
  readonly metric: string
  readonly goal: MetricRule['goal']
  readonly values: readonly number[]
  readonly differences: number
  /** Robust standard deviation of a difference; in percent of what was before where the rule is. Null without any. */
  readonly spread: number | null
  readonly unit: 'absolute' | 'percent'
  readonly outcome: Outcome
  readonly written: number | string | null
  readonly max_regression: number | string | null
}

export interface Replay {
  readonly model: string
  readonly kind: HistoryKind
  readonly what: string
  readonly asked: number
  readonly changes: readonly ReplayedChange[]
  readonly noise: readonly Noise[]
  readonly notes: readonly string[]
}

/** `asked` is how many changes a person wanted to see; there may be fewer. */
export function replay(model: string, rules: Rules, history: History, asked: number): Replay {
  const changes = history.changes.slice(-asked)
  const noise = [...rules].map(([metric, rule]) => noiseOf(metric, rule, changes))
  const proposed = proposedRules(rules, noise)
  return {
    model,
    kind: history.kind,
    what: history.what,
    asked,
    changes: changes.map((change) => replayed(change, rules, proposed)),
    noise,
    notes: history.notes
  }
}

/** The rules with what is proposed in the place of what is written. */
export function proposedRules(rules: Rules, noise: readonly Noise[]): Rules {
  const found = new Map(noise.map((each) => [each.metric, each]))
  return new Map(
    [...rules].map(([metric, rule]) => {
      const { outcome, max_regression: limit = null } = found.get(metric) ?? {}
      return [metric, outcome === 'proposed' && limit !== null ? { ...rule, max_regression: limit } : rule]
    })
  )
}

function noiseOf(metric: string, rule: MetricRule, changes: readonly EarlierChange[]): Noise {
  const pairs = changes.flatMap(({ before, after }) => {
    const [from, to] = [numberIn(before, metric), numberIn(after, metric)]
    return from === null || to === null ? [] : [{ from, to }]
  })
  const isPercent = typeof rule.max_regression === 'string' && pairs.every(({ from }) => from !== 0)
  const differences = pairs.map(({ from, to }) => (isPercent ? ((to - from) / Math.abs(from)) * 100 : to - from))
  const spread = differences.length === 0 ? null : robustSpread(differences)
  const written = rule.max_regression ?? null
  const asked = spread === null ? null : toleranceOf(spread)
  const limit = asked === null ? null : isPercent ? `${asked}%` : asked
  const values = changes.flatMap(({ after }) => numberIn(after, metric) ?? [])
  const outcome = outcomeOf(values.length, differences.length, spread, limit === written)
  return {
    metric,
    goal: rule.goal,
    values,
    differences: differences.length,
    spread,
    unit: isPercent ? 'percent' : 'absolute',
    outcome,
    written,
    max_regression: outcome === 'proposed' ? limit : written
  }
}

function outcomeOf(values: number, differences: number, spread: number | null, isSame: boolean): Outcome {
  if (values === 0) return 'absent'
  if (differences < fewestDifferences || spread === null) return 'too_few'
  if (spread === 0) return 'no_noise'
  return isSame ? 'kept' : 'proposed'
}

function replayed(change: EarlierChange, rules: Rules, proposed: Rules): ReplayedChange {
  const [before, after] = [judge(change, rules), judge(change, proposed)]
  const metrics = [...rules.keys()].map((metric): Judged => ({
    metric,
    before: numberIn(change.before, metric),
    after: numberIn(change.after, metric),
    gate: before.gates.get(metric) ?? 'absent',
    proposed: after.gates.get(metric) ?? 'absent'
  }))
  const { id, title, at } = change
  return { id, title, at, verdict: before.verdict, proposed: after.verdict, metrics }
}

interface Verdicts {
  readonly verdict: Verdict | 'absent'
  readonly gates: ReadonlyMap<string, Verdict>
}

/** As the gate does, but for a metric that this change did not have yet, which is no failure of that time. */
function judge({ before, after }: EarlierChange, rules: Rules): Verdicts {
  const there = new Map([...rules].filter(([metric]) => after.metrics.has(metric)))
  if (there.size === 0) return { verdict: 'absent', gates: new Map() }
  const { verdict, metrics } = compare({ baseline: before, candidate: after, rules: there, producer: 'modelgate init' })
  const gates = metrics.flatMap(({ name, gate }) => (gate === 'none' ? [] : [[name, gate] as const]))
  return { verdict, gates: new Map(gates) }
}

function numberIn(document: MetricsDocument | null, metric: string): number | null {
  const value = document?.metrics.get(metric)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
