// Metrics of numeric predictions; values and conventions as in sklearn.metrics.
import type { MeanColumn, RegressionSample } from './sample.ts'
import type { Warn } from './measure.ts'

export const regressionNames = [
  'mae',
  'mse',
  'rmse',
  'r2',
  'mape',
  'median_absolute_error',
  'max_error',
  'explained_variance',
  'pinball'
] as const

/** Values in the order of `regressionNames`. `alpha` is the quantile of the pinball loss. */
export function regressionValues(
  sample: RegressionSample,
  weights: Float64Array | null,
  alpha: number,
  warn?: Warn
): readonly number[] {
  const { truth, predicted, size } = sample
  const isWhole = weights === sample.weight
  const [firstTruth, firstError] = [truth[0] ?? 0, (truth[0] ?? 0) - (predicted[0] ?? 0)]
  let [total, truths, errors, absolute, relative, square, pinball, worst, zeros] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let row = 0; row < size; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const actual = truth[row] ?? 0
    const error = actual - (predicted[row] ?? 0)
    const magnitude = Math.abs(error)
    // scikit-learn's max_error knows no weights
    if (magnitude > worst && (weight > 0 || isWhole)) worst = magnitude
    if (weight === 0) continue
    total += weight
    truths += weight * (actual - firstTruth)
    errors += weight * (error - firstError)
    absolute += weight * magnitude
    relative += (weight * magnitude) / Math.max(Math.abs(actual), Number.EPSILON)
    square += weight * error * error
    pinball += weight * (error >= 0 ? alpha * error : (alpha - 1) * error)
    if (actual === 0) zeros += 1
  }
  // means are taken from the first row on, so that a constant has exactly no spread
  const [meanTruth, meanError] = [truths / total, errors / total]
  let [spread, errorSpread] = [0, 0]
  for (let row = 0; row < size; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const actual = truth[row] ?? 0
    spread += weight * (actual - firstTruth - meanTruth) ** 2
    errorSpread += weight * (actual - (predicted[row] ?? 0) - firstError - meanError) ** 2
  }
  if (warn) warnOfDegenerate(size, spread, zeros, warn)
  return [
    absolute / total,
    square / total,
    Math.sqrt(square / total),
    size < 2 ? NaN : explained(square, spread),
    relative / total,
    median(sample, weights, total),
    worst,
    explained(errorSpread, spread),
    pinball / total
  ]
}

/** 1 - unexplained / spread; a constant target gives 1 for perfect predictions and else 0, as scikit-learn does. */
function explained(unexplained: number, spread: number): number {
  if (spread !== 0) return 1 - unexplained / spread
  return unexplained === 0 ? 1 : 0
}

/** Weighted median of the absolute errors; the mean of the two in the middle where the weights split evenly. */
function median({ truth, predicted, order }: RegressionSample, weights: Float64Array | null, total: number): number {
  let below = 0
  let lower: number | undefined
  for (const row of order) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    if (weight === 0) continue
    const error = Math.abs((truth[row] ?? 0) - (predicted[row] ?? 0))
    if (lower !== undefined) return (lower + error) / 2
    below += weight
    if (below > total / 2) return error
    if (below === total / 2) lower = error
  }
  return lower ?? NaN
}

function warnOfDegenerate(size: number, spread: number, zeros: number, warn: Warn): void {
  if (zeros > 0) {
    warn(
      'zero_target',
      'mape',
      `mape divides by 2.2e-16 for the ${zeros} rows whose target is 0, as scikit-learn does.`
    )
  }
  if (size < 2) warn('one_row', 'r2', 'r2 is undefined for fewer than two rows.')
  else if (spread === 0) {
    warn('constant_target', 'r2', 'r2: the target is constant; it is 1 if every prediction is right and else 0.')
    warn('constant_target', 'explained_variance', 'explained_variance: the target is constant; it is 1 or 0.')
  }
}

/** Weighted means, one for each column. */
export function meanValues(columns: readonly MeanColumn[], weights: Float64Array | null): readonly number[] {
  return columns.map(({ values }) => {
    let [sum, total] = [0, 0]
    for (let row = 0; row < values.length; row += 1) {
      const weight = weights === null ? 1 : (weights[row] ?? 0)
      if (weight === 0) continue
      sum += weight * (values[row] ?? NaN)
      total += weight
    }
    return sum / total
  })
}
