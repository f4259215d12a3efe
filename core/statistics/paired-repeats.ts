// Trainings repeated with other seeds: their spread is noise too, and belongs into the interval of a difference.

/** 97.5% points of Student's t by degrees of freedom from 1 (NIST/SEMATECH e-Handbook 1.3.6.7.2); 1.96 above 30. */
const student = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042
]

export interface SeedSpread {
  readonly standardError: number
  /** Half of the width of the 95% interval that seeds alone give. */
  readonly reach: number
}

/**
 * What one training's metric may differ by for its seed alone: a candidate and a baseline are one training each, so their
 * difference has the sum of both variances. A side trained once takes the other's variance. Undefined below two repeats.
 */
export function seedSpread(baseline: readonly number[], candidate: readonly number[]): SeedSpread | undefined {
  const sides = [baseline, candidate].filter((side) => side.length > 1)
  if (sides.length === 0) return undefined
  const variances = sides.map(variance)
  const sum = variances.reduce((total, one) => total + one, 0) * (2 / sides.length)
  const freedom = sides.reduce((total, side) => total + side.length - 1, 0)
  const standardError = Math.sqrt(sum)
  return { standardError, reach: (student[freedom - 1] ?? 1.96) * standardError }
}

/** Widens an interval around its point by independent noise: distances add in squares. */
export function widen([low, high]: readonly [number, number], point: number, reach: number): readonly [number, number] {
  return [point - Math.hypot(point - low, reach), point + Math.hypot(high - point, reach)]
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
