// How much of a change is this pull request's, and how much was merged before and isn't live yet.
import type { MetricComparison } from '../metrics/comparison.ts'
import { formatSigned, sharedDecimals } from './numbers.ts'
import { code, type Inline } from './tree.ts'
import { loadNumber } from '../digest.ts'

/**
 * "Of `roc_auc`'s +0.0125, this pull request brings +0.0094; #412 (merged, not live) the rest." `base` is the metric of
 * the commit that the pull request branches from, on the same rows. Undefined where nothing was merged since, or the
 * metric is no number.
 */
export function creditLine(
  entry: MetricComparison,
  base: number,
  merged: readonly number[]
): readonly Inline[] | undefined {
  if (typeof entry.candidate !== 'number' || typeof entry.delta !== 'number' || merged.length === 0) return undefined
  const interval = entry.interval && ([loadNumber(entry.interval[0]), loadNumber(entry.interval[1])] as const)
  const decimals = sharedDecimals([entry.candidate, entry.candidate - entry.delta, base], interval)
  const signed = (value: number) => formatSigned(value, decimals)
  const others = merged.map((number) => `#${number}`).join(', ')
  const [whole, own] = [signed(entry.delta), signed(entry.candidate - base)]
  return [
    'Of ',
    code(entry.name),
    `’s ${whole}, this pull request brings ${own}; ${others} (merged, not live) the rest.`
  ]
}
