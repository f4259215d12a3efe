// What of a comparison deserves words, and those words.
import { loadNumber } from '../digest.ts'
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import { formatNumber, formatSigned, sharedDecimals } from './numbers.ts'
import { code, type Inline } from './tree.ts'

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
  return [code(entry.name), ` ${happened(entry)}`, ...(slice ? [' on ', code(`${slice.column}=${slice.value}`)] : [])]
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
      return `may have become worse: the test set is too small to tell (${shown.delta})`
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
