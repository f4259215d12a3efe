// Metrics of one positive class's score, whose rows are in falling order of it; values as in sklearn.metrics.
import { ratio, type Warn } from './measure.ts'

export const scoreNames = ['roc_auc', 'average_precision', 'log_loss', 'brier', 'ece'] as const

/** Smallest probability that `log_loss` takes: scikit-learn's, the epsilon of a double. */
const tiny = Number.EPSILON
const binCount = 10

/** Upper edges of the bins of `ece`, which are (lo, hi]; as numpy.linspace prints them. */
const edges = Float64Array.from({ length: binCount }, (_, bin) => (bin + 1) * 0.1)
edges[binCount - 1] = 1

/** Whether scores are probabilities; without that `log_loss`, `brier` and `ece` are undefined. */
export function areProbabilities(score: Float64Array): boolean {
  return score.length === 0 || ((score[0] ?? 2) <= 1 && (score[score.length - 1] ?? -1) >= 0)
}

/** Bin of `ece` of a probability; 0 belongs to the first. */
export function binOf(probability: number): number {
  let bin = Math.min(binCount - 1, Math.max(0, Math.ceil(probability * binCount) - 1))
  if (bin > 0 && probability <= (edges[bin - 1] ?? 0)) bin -= 1
  return bin
}

/** Values in the order of `scoreNames`. */
export function scoreValues(
  truth: Int32Array,
  score: Float64Array,
  weights: Float64Array | null,
  warn?: Warn
): readonly number[] {
  const { positives, negatives, concordant, precisions } = ranked(truth, score, weights)
  if (warn) warnOfClasses(positives, negatives, warn)
  const area = positives > 0 && negatives > 0 ? concordant / (positives * negatives) : NaN
  const ranks = [area, ratio(precisions, positives)]
  if (areProbabilities(score)) return [...ranks, ...probabilityValues(truth, score, weights)]
  if (warn) {
    for (const name of ['log_loss', 'brier', 'ece']) {
      warn('not_probabilities', name, `${name} is undefined: the score has values outside 0 to 1.`)
    }
  }
  return [...ranks, NaN, NaN, NaN]
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

function probabilityValues(truth: Int32Array, score: Float64Array, weights: Float64Array | null): readonly number[] {
  const gaps = new Float64Array(binCount)
  let [loss, square, total] = [0, 0, 0]
  for (let row = 0; row < truth.length; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    if (weight === 0) continue
    const [actual, probability] = [truth[row] ?? 0, score[row] ?? 0]
    const error = actual - probability
    loss -= weight * Math.log(Math.min(1 - tiny, Math.max(tiny, actual === 1 ? probability : 1 - probability)))
    square += weight * error * error
    total += weight
    const bin = binOf(probability)
    gaps[bin] = (gaps[bin] ?? 0) + weight * error
  }
  const gap = gaps.reduce((sum, value) => sum + Math.abs(value), 0)
  return [loss / total, square / total, gap / total]
}

function warnOfClasses(positives: number, negatives: number, warn: Warn): void {
  if (positives === 0 || negatives === 0) {
    warn('one_class', 'roc_auc', 'roc_auc is undefined: the target has one class only.')
  }
  if (positives === 0)
    warn('no_positives', 'average_precision', 'average_precision: no row is positive; it counts as 0.')
}
