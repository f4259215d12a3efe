// Intervals out of bootstrap resamples.
import { quantile } from './quantile.ts'

/** 95% percentile interval of resampled values; undefined where fewer than half of them are finite. */
export function percentileInterval(resampled: Float64Array): readonly [number, number] | undefined {
  const finite = resampled.filter(Number.isFinite).sort()
  if (finite.length === 0 || finite.length * 2 < resampled.length) return undefined
  return [quantile(finite, 0.025), quantile(finite, 0.975)]
}
