// log_loss, brier and ece: sums over rows of what each adds; values as in sklearn.metrics.
import type { Warn } from './measure.ts'
import type { Losses } from './sample.ts'

export const lossNames = ['log_loss', 'brier', 'ece'] as const

/** Probabilities are kept this far from 0 and 1 by `log_loss`, as scikit-learn does: the epsilon of a double. */
const tiny = Number.EPSILON
const bins = 10

/** Upper edges of the bins of `ece`, which are (lo, hi]; as numpy.linspace gives them. */
const edges = Float64Array.from({ length: bins }, (_, bin) => (bin === bins - 1 ? 1 : (bin + 1) * 0.1))

/** Bin of a confidence; 0 belongs to the first. */
export function binOf(confidence: number): number {
  const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1))
  return bin > 0 && confidence <= (edges[bin - 1] ?? 0) ? bin - 1 : bin
}

/** Losses of the positive class's probability; null where a score is none. */
export function binaryLosses(truth: Int32Array, score: Float64Array): Losses | null {
  if (!score.every(isProbability)) return null
  const losses = emptyLosses(truth.length)
  for (let row = 0; row < truth.length; row += 1) {
    const [actual, probability] = [truth[row] ?? 0, score[row] ?? 0]
    losses.log[row] = logLoss(actual === 1 ? probability : 1 - probability)
    losses.square[row] = (actual - probability) ** 2
    losses.gap[row] = actual - probability
    losses.bin[row] = binOf(probability)
  }
  return losses
}

function emptyLosses(size: number): Losses {
  return {
    log: new Float64Array(size),
    square: new Float64Array(size),
    gap: new Float64Array(size),
    bin: new Int32Array(size)
  }
}

/**
 * Losses of the classes' probabilities, `ece` by the most probable class; null where a score is no probability.
 * scikit-learn halves the `brier` of two classes, so that it is that of the positive class alone.
 */
export function multiclassLosses(truth: Int32Array, probabilities: readonly Float64Array[]): Losses | null {
  if (!probabilities.every((column) => column.every(isProbability))) return null
  const size = truth.length
  const losses = emptyLosses(size)
  const share = probabilities.length === 2 ? 0.5 : 1
  for (let row = 0; row < size; row += 1) {
    const actual = truth[row] ?? 0
    let [top, confidence, square] = [0, -1, 0]
    for (let c = 0; c < probabilities.length; c += 1) {
      const probability = probabilities[c]?.[row] ?? 0
      if (probability > confidence) [top, confidence] = [c, probability]
      square += (probability - (c === actual ? 1 : 0)) ** 2
    }
    losses.log[row] = logLoss(probabilities[actual]?.[row] ?? 0)
    losses.square[row] = share * square
    losses.gap[row] = (top === actual ? 1 : 0) - confidence
    losses.bin[row] = binOf(confidence)
  }
  return losses
}

function isProbability(value: number): boolean {
  return value >= 0 && value <= 1
}

function logLoss(probability: number): number {
  return -Math.log(Math.min(1 - tiny, Math.max(tiny, probability)))
}

/** Values in the order of `lossNames`; NaN without losses. */
export function lossValues(losses: Losses | null, weights: Float64Array | null, warn?: Warn): readonly number[] {
  if (!losses) {
    for (const name of lossNames) warn?.('not_probabilities', name, `${name} is undefined: a score is outside 0 to 1.`)
    return [NaN, NaN, NaN]
  }
  const gaps = new Float64Array(bins)
  let [log, square, total] = [0, 0, 0]
  for (let row = 0; row < losses.log.length; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    if (weight === 0) continue
    log += weight * (losses.log[row] ?? 0)
    square += weight * (losses.square[row] ?? 0)
    total += weight
    const bin = losses.bin[row] ?? 0
    gaps[bin] = (gaps[bin] ?? 0) + weight * (losses.gap[row] ?? 0)
  }
  const gap = gaps.reduce((sum, value) => sum + Math.abs(value), 0)
  return [log / total, square / total, gap / total]
}
