// Quantiles of a sorted list.

/** Linear interpolation between order statistics (Hyndman and Fan's type 7, numpy's default). `sorted` rises; `share` is 0 to 1. */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN
  const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1)
  const lower = Math.floor(position)
  const low = sorted[lower] ?? NaN
  const high = sorted[Math.min(lower + 1, sorted.length - 1)] ?? NaN
  return low === high ? low : low + (high - low) * (position - lower)
}
