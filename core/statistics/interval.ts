// Intervals out of bootstrap resamples.
import { normalQuantile, normalTail } from './normal.ts'
import { quantile } from './quantile.ts'

/** 95% percentile interval of resampled values; undefined where fewer than half of them are finite. */
export function percentileInterval(resampled: Float64Array): readonly [number, number] | undefined {
  const finite = sortedFinite(resampled)
  return finite && [quantile(finite, 0.025), quantile(finite, 0.975)]
}

/**
 * 95% bias-corrected and accelerated interval (Efron 1987), the bias with ties counted half as scipy.stats.bootstrap does.
 * `estimate` is the value of the rows themselves, `jackknife` the values without each group of rows. Undefined where fewer
 * than half of the resamples are finite; the percentile interval where the correction is undefined.
 */
export function bcaInterval(
  resampled: Float64Array,
  estimate: number,
  jackknife: Float64Array
): readonly [number, number] | undefined {
  const finite = sortedFinite(resampled)
  if (!finite) return undefined
  const below = finite.reduce((sum, value) => sum + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0)
  const bias = normalQuantile(below / finite.length)
  const speed = acceleration(jackknife.filter(Number.isFinite))
  const end = (z: number): number => {
    const share = 1 - normalTail(bias + (bias + z) / (1 - speed * (bias + z)))
    return quantile(finite, Number.isFinite(share) ? share : 1 - normalTail(z))
  }
  const z = normalQuantile(0.975)
  return [end(-z), end(z)]
}

function acceleration(jackknife: Float64Array): number {
  const mean = jackknife.reduce((sum, value) => sum + value, 0) / jackknife.length
  const [squares, cubes] = jackknife.reduce(
    ([square, cube], value) => [square + (mean - value) ** 2, cube + (mean - value) ** 3] as const,
    [0, 0] as readonly [number, number]
  )
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}

function sortedFinite(resampled: Float64Array): Float64Array | undefined {
  const finite = resampled.filter(Number.isFinite).sort()
  return finite.length === 0 || finite.length * 2 < resampled.length ? undefined : finite
}
