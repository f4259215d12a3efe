// Ranking metrics of one positive class's score, whose rows are in falling order of it; values as in sklearn.metrics.
import { lossNames, lossValues } from './losses.ts'
import { ratio, type Warn } from './measure.ts'
import type { BinarySample } from './sample.ts'

export const scoreNames: readonly string[] = ['roc_auc', 'average_precision', ...lossNames]

/** Values in the order of `scoreNames`. */
export function scoreValues(
  { truth, losses }: BinarySample,
  score: Float64Array,
  weights: Float64Array | null,
  warn?: Warn
): readonly number[] {
  const { positives, negatives, concordant, precisions } = ranked(truth, score, weights)
  if (warn) warnOfClasses(positives, negatives, warn)
  const area = positives > 0 && negatives > 0 ? concordant / (positives * negatives) : NaN
  return [area, ratio(precisions, positives), ...lossValues(losses, weights, warn)]
}

/** One walk from the highest score down; rows of equal score count as one threshold. */
function ranked(truth: Int32Array, score: Float64Array, weights: Float64Array | null) {
  let [positives, negatives, concordant, precisions] = [0, 0, 0, 0]
  for (let row = 0; row < truth.length;) {
    const threshold = score[row]
    let [hits, misses] = [0, 0]
    for (; row < truth.length && score[row] === threshold; row += 1) {
      const weight = weights === null ? 1 : (weights[row] ?? 0)
      if (truth[row] === 1) hits += weight
      else misses += weight
    }
    concordant += misses * (positives + hits / 2)
    positives += hits
    negatives += misses
    if (hits > 0) precisions += (hits * positives) / (positives + negatives)
  }
  return { positives, negatives, concordant, precisions }
}

function warnOfClasses(positives: number, negatives: number, warn: Warn): void {
  if (positives === 0 || negatives === 0) {
    warn('one_class', 'roc_auc', 'roc_auc is undefined: the target has one class only.')
  }
  if (positives === 0)
    warn('no_positives', 'average_precision', 'average_precision: no row is positive; it counts as 0.')
}
