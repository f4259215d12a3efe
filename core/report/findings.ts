// What of a comparison deserves words, and those words.
import { loadNumber } from '../digest.ts'
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import { formatNumber, formatSigned, sharedDecimals } from './numbers.ts'
import { code, untrusted, type Inline } from './tree.ts'

/** A metric's entry, with the slice it is of. */
export interface Finding {
  readonly entry: MetricComparison
  readonly slice: { readonly column: string; readonly value: string; readonly rows: number } | null
}

/** Metrics first, then slices. */
export function findings(comparison: Comparison): readonly Finding[] {
  return [
    ...comparison.metrics.map((entry) => ({ entry, slice: null })),
    ...comparison.slices.flatMap((slice) => slice.metrics.map((entry) => ({ entry, slice })))
  ]
}

/** Whether any metric has a rule; then only those are told of, and the others are folded. */
export function hasRules(comparison: Comparison): boolean {
  return findings(comparison).some(({ entry }) => entry.goal !== undefined)
}

/** For each metric with slices under a rule the one that did worst, by gate and then by how much was lost. */
export function worstSlices(comparison: Comparison): readonly Finding[] {
  const worst = new Map<string, Finding>()
  for (const finding of findings(comparison)) {
    const { entry, slice } = finding
    if (!slice || entry.gate === 'none') continue
    const before = worst.get(entry.name)
    if (!before || badness(entry) > badness(before.entry)) worst.set(entry.name, finding)
  }
  return [...worst.values()]
}

function badness({ gate, delta, goal }: MetricComparison): number {
  const rank = { fail: 2e9, inconclusive: 1e9, pass: 0, none: 0 }[gate]
  const loss = typeof delta === 'number' ? (goal === 'minimize' ? delta : -delta) : 0
  return rank + Math.max(-1e8, Math.min(1e8, loss))
}

/** The numbers of one entry as text, each with the same decimals. */
export interface Shown {
  readonly baseline: string
  readonly candidate: string
  /** `+0.0085 [+0.0012, +0.0158]`; empty where there is no delta. */
  readonly delta: string
  readonly difference: string
}

export function show(entry: MetricComparison): Shown {
  const interval = entry.interval && ([loadNumber(entry.interval[0]), loadNumber(entry.interval[1])] as const)
  const sides = [entry.baseline, entry.candidate].flatMap((side) => (typeof side === 'number' ? [side] : []))
  const decimals = sharedDecimals(sides, interval)
  const delta = entry.delta === undefined ? '' : formatSigned(loadNumber(entry.delta), decimals)
  const range = interval ? ` [${interval.map((end) => formatSigned(end, decimals)).join(', ')}]` : ''
  return {
    baseline: showSide(entry.baseline, decimals),
    candidate: showSide(entry.candidate, decimals),
    delta: delta + range,
    difference: typeof entry.delta === 'number' ? formatNumber(Math.abs(entry.delta), decimals) : ''
  }
}

function showSide(side: MetricComparison['baseline'], decimals: number | undefined): string {
  if (side === undefined) return '–'
  if (typeof side === 'number') return formatNumber(side, decimals)
  return typeof side === 'string' ? side : JSON.stringify(side)
}

export const arrow = (entry: MetricComparison): string =>
  entry.goal === undefined ? '' : entry.goal === 'maximize' ? ' ↑' : ' ↓'

/** "`recall` fell by 0.060 on `channel=card_not_present`" */
export function describe({ entry, slice }: Finding): readonly Inline[] {
  return [
    code(entry.name),
    ' ',
    untrusted(happened(entry)),
    ...(slice ? [' on ', code(`${slice.column}=${slice.value}`)] : [])
  ]
}

function happened(entry: MetricComparison): string {
  const shown = show(entry)
  switch (entry.reason) {
    case 'missing':
    case 'not_finite':
    case 'not_numeric':
      return `can't be judged: ${entry.message ?? 'there is no number'}`
    case 'below_min':
      return `is ${shown.candidate}, under its minimum`
    case 'above_max':
      return `is ${shown.candidate}, over its maximum`
    case 'no_improvement':
      return `did not improve enough (${shown.delta})`
    case 'inconclusive':
      return 'may be worse than allowed: the test set is too small to tell'
    case 'test_set_changed':
    case 'rows_do_not_join':
      return 'was not measured on the same rows'
    case 'regression':
    case 'slice_regression':
    case 'accepted':
    case undefined:
      return moved(entry, shown)
  }
}

function moved(entry: MetricComparison, { difference }: Shown): string {
  if (typeof entry.delta !== 'number') return `is ${entry.change}`
  if (entry.delta === 0) return 'stayed the same'
  return `${entry.delta > 0 ? 'rose' : 'fell'} by ${difference}`
}
