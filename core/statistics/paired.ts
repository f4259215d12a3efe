// The bootstrap of a difference: both sides are measured under the same draws, so that what they share cancels out.
import { percentileInterval } from './interval.ts'

export interface DeltaSpread {
  /** 95% percentile interval of candidate - baseline. */
  readonly interval: readonly [number, number]
  readonly standardError: number
}

/**
 * From a metric's values of both sides in the same resamples; undefined where fewer than half of them define it. `shift`
 * moves the interval to the delta of all rows, where the resamples are of a part of them.
 */
export function deltaSpread(baseline: Float64Array, candidate: Float64Array, shift: number): DeltaSpread | undefined {
  const deltas = candidate.map((value, resample) => value - (baseline[resample] ?? NaN))
  const interval = percentileInterval(deltas)
  if (!interval) return undefined
  const finite = deltas.filter(Number.isFinite)
  const mean = finite.reduce((sum, delta) => sum + delta, 0) / finite.length
  const variance = finite.reduce((sum, delta) => sum + (delta - mean) ** 2, 0) / Math.max(1, finite.length - 1)
  return { interval: [interval[0] + shift, interval[1] + shift], standardError: Math.sqrt(variance) }
}
