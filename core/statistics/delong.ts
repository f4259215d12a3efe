// DeLong's test of two ROC curves on the same rows (DeLong, DeLong and Clarke-Pearson 1988), by midranks as Sun and Xu (2014).
import { normalTwoSided } from './normal.ts'
import { risingOrder } from './sort.ts'

export interface DeLong {
  readonly baseline: number
  readonly candidate: number
  /** Standard error of candidate - baseline. */
  readonly standardError: number
  readonly pValue: number
}

/** `truth` is 1 for positives and 0 for negatives. Undefined where a class has fewer than two rows. */
export function delong(truth: Int32Array, baseline: Float64Array, candidate: Float64Array): DeLong | undefined {
  const before = placements(truth, baseline)
  const after = placements(truth, candidate)
  const [positives, negatives] = [before.positive.length, before.negative.length]
  if (positives < 2 || negatives < 2) return undefined
  const variance =
    differenceVariance(before.positive, after.positive) / positives +
    differenceVariance(before.negative, after.negative) / negatives
  const standardError = Math.sqrt(variance)
  const delta = mean(after.positive) - mean(before.positive)
  const pValue = standardError > 0 ? normalTwoSided(delta / standardError) : Math.abs(delta) < 1e-12 ? 1 : 0
  return { baseline: mean(before.positive), candidate: mean(after.positive), standardError, pValue }
}

/** For each positive the share of negatives that it outranks, for each negative the share of positives that outrank it; ties half. */
function placements(truth: Int32Array, score: Float64Array) {
  const order = risingOrder(score)
  const positives = truth.reduce((sum, label) => sum + label, 0)
  const negatives = truth.length - positives
  const positive = new Float64Array(positives)
  const negative = new Float64Array(negatives)
  const index = Uint32Array.from(ownIndex(truth))
  let [positivesBelow, negativesBelow] = [0, 0]
  for (let at = 0; at < order.length;) {
    let end = at
    let tiedPositives = 0
    const value = score[order[at] ?? 0]
    for (; end < order.length && score[order[end] ?? 0] === value; end += 1)
      tiedPositives += truth[order[end] ?? 0] ?? 0
    const tiedNegatives = end - at - tiedPositives
    for (; at < end; at += 1) {
      const row = order[at] ?? 0
      if (truth[row] === 1) positive[index[row] ?? 0] = (negativesBelow + tiedNegatives / 2) / negatives
      else negative[index[row] ?? 0] = (positives - positivesBelow - tiedPositives / 2) / positives
    }
    positivesBelow += tiedPositives
    negativesBelow += tiedNegatives
  }
  return { positive, negative }
}

/** Each row's number within its own class. */
function ownIndex(truth: Int32Array): number[] {
  const seen = [0, 0]
  return Array.from(truth, (label) => {
    const own = seen[label] ?? 0
    seen[label] = own + 1
    return own
  })
}

function differenceVariance(before: Float64Array, after: Float64Array): number {
  const differences = after.map((value, row) => value - (before[row] ?? 0))
  const centre = mean(differences)
  return differences.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (differences.length - 1)
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
