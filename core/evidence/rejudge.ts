// The gates of a comparison, decided again from its numbers and by the rules of whoever reads it.
import type { MetricRule } from '../config/schema.ts'
import { loadNumber } from '../digest.ts'
import { compare } from '../metrics/compare/compare.ts'
import type { PairedDelta } from '../metrics/compare/metric.ts'
import type { PairedRows } from '../metrics/compare/paired.ts'
import { sameNumber } from '../metrics/compare/tolerance.ts'
import type { Comparison, MetricComparison, MetricGate } from '../metrics/comparison.ts'
import { metricValue, type MetricsDocument, type MetricValue } from '../metrics/documents/document.ts'
import type { Tree } from '../metrics/documents/tree.ts'

/** A metric that is not as the rules and its numbers have it; `missing` where the comparison leaves it out. */
export interface Difference {
  readonly metric: string
  /** `column=value`; null for the metric over all rows. */
  readonly slice: string | null
  readonly said: MetricGate | 'missing'
  readonly found: MetricGate
}

export type Rejudged =
  | { readonly kind: 'same' }
  /** `comparison` is the one to go by: the same numbers under these rules. Its digest is not that of the evidence. */
  | { readonly kind: 'differs'; readonly metrics: readonly Difference[]; readonly comparison: Comparison }

/** Half a 95% interval in standard errors. */
const reach = 1.96
/** Intervals are the bootstrap's and not normal: how far the standard error that is read off them may be out. */
const doubt = 1.5

/**
 * Holds the numbers and intervals against `rules`: a gate, change, delta or goal that doesn't follow from them differs,
 * and so does a metric with a rule that was left out. Whether the numbers are true it can't tell. A slice may be
 * `inconclusive` where it would fail alone, if the correction for many slices can have made it so.
 */
export function rejudge(comparison: Comparison, rules: ReadonlyMap<string, MetricRule>): Rejudged {
  const found = judgeAgain(comparison, rules, 1)
  const doubtful = judgeAgain(comparison, rules, doubt)
  const said = new Map(allEntries(comparison).map((one) => [one.key, one.entry]))
  const lenient = new Map(allEntries(doubtful).map((one) => [one.key, one.entry]))
  const metrics = allEntries(found).flatMap(({ key, slice, entry }): readonly Difference[] => {
    const claim = said.get(key)
    if (claim !== undefined && (isSame(claim, entry) || isCautious(claim, entry, lenient.get(key), slice))) return []
    return [{ metric: entry.name, slice, said: claim?.gate ?? 'missing', found: entry.gate }]
  })
  return metrics.length === 0 ? { kind: 'same' } : { kind: 'differs', metrics, comparison: found }
}

interface Placed {
  readonly key: string
  readonly slice: string | null
  readonly entry: MetricComparison
}

function allEntries({ metrics, slices }: Comparison): readonly Placed[] {
  const placed = (entry: MetricComparison, slice: string | null): Placed => ({
    key: JSON.stringify([slice, entry.name]),
    slice,
    entry
  })
  return [
    ...metrics.map((entry) => placed(entry, null)),
    ...slices.flatMap(({ column, value, metrics: list }) => list.map((entry) => placed(entry, `${column}=${value}`)))
  ]
}

function isSame(claim: MetricComparison, entry: MetricComparison): boolean {
  return (
    claim.gate === entry.gate &&
    claim.reason === entry.reason &&
    claim.change === entry.change &&
    isSameDelta(claim, entry)
  )
}

function isSameDelta(claim: MetricComparison, entry: MetricComparison): boolean {
  if (claim.goal !== entry.goal) return false
  if (claim.delta === undefined || entry.delta === undefined) return claim.delta === entry.delta
  return sameNumber(loadNumber(claim.delta), loadNumber(entry.delta))
}

/** The correction of slices turns a failure or a direction into `inconclusive`, and nothing into a pass. */
function isCautious(
  claim: MetricComparison,
  entry: MetricComparison,
  lenient: MetricComparison | undefined,
  slice: string | null
): boolean {
  if (slice === null || lenient === undefined || !isSameDelta(claim, entry)) return false
  const isGate =
    (claim.gate === entry.gate && claim.reason === entry.reason) ||
    (claim.gate === 'fail' && entry.gate === 'inconclusive') ||
    (claim.gate === 'inconclusive' && claim.reason === 'inconclusive' && lenient.gate === 'inconclusive')
  return isGate && (claim.change === entry.change || claim.change === 'inconclusive' || isDirected(claim, entry))
}

/** Better or worse by the comparison's own correction, where ours, from an interval, was in doubt. */
function isDirected({ change, delta, goal }: MetricComparison, entry: MetricComparison): boolean {
  if (entry.change !== 'inconclusive' || delta === undefined || goal === undefined) return false
  const gain = goal === 'maximize' ? loadNumber(delta) : -loadNumber(delta)
  return (change === 'better' && gain > 0) || (change === 'worse' && gain < 0)
}

/** The comparison made again by the code that made it, from what it shows of both sides. */
function judgeAgain(comparison: Comparison, rules: ReadonlyMap<string, MetricRule>, factor: number): Comparison {
  const { baseline, method, notes } = comparison
  const paired = pairedRows(comparison, factor)
  const again = compare({
    baseline: baseline === null ? null : sideOf(comparison, 'baseline'),
    candidate: sideOf(comparison, 'candidate'),
    rules,
    ...(paired === undefined ? {} : { paired }),
    testSet: method['test_set'] === 'strict' ? 'strict' : 'warn',
    notes,
    errors: comparison.errors,
    producer: comparison.producer
  })
  const { metrics, slices, verdict } = again
  return { ...comparison, metrics, slices, verdict }
}

function sideOf({ metrics, slices, rows, hidden }: Comparison, side: 'baseline' | 'candidate'): MetricsDocument {
  return {
    metrics: valuesOf(metrics, side),
    rows: rows[side],
    slices: slices.map((slice) => ({ ...slice, metrics: valuesOf(slice.metrics, side) })),
    hidden,
    predictions: null,
    plots: {},
    testData: null
  }
}

function valuesOf(entries: readonly MetricComparison[], side: 'baseline' | 'candidate'): Map<string, MetricValue> {
  return new Map(
    entries.flatMap((entry) => {
      const value = entry[side]
      return value === undefined ? [] : [[entry.name, metricValue(value as Tree)] as const]
    })
  )
}

function pairedRows({ metrics, slices, rows, method }: Comparison, factor: number): PairedRows | undefined {
  const all = deltasOf(metrics, factor)
  const bySlice = slices.map(({ column, value, metrics: list }) => ({ column, value, metrics: deltasOf(list, factor) }))
  if (all.size === 0 && bySlice.every((slice) => slice.metrics.size === 0)) return undefined
  return { joined: rows.joined ?? 0, metrics: all, slices: bySlice, notes: [], method }
}

function deltasOf(entries: readonly MetricComparison[], factor: number): Map<string, PairedDelta> {
  return new Map(
    entries.flatMap(({ name, interval: stored, tests, detectable }): readonly [string, PairedDelta][] => {
      if (stored === undefined) return []
      const interval = [loadNumber(stored[0]), loadNumber(stored[1])] as const
      const standardError = (factor * (interval[1] - interval[0])) / (2 * reach)
      const more = { ...(tests === undefined ? {} : { tests }), ...(detectable === undefined ? {} : { detectable }) }
      return [[name, { interval, standardError, ...more }]]
    })
  )
}
