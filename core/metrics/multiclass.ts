// Metrics of class probabilities; values as in sklearn.metrics.
import type { MulticlassSample } from './sample.ts'
import { lossNames, lossValues } from './losses.ts'
import type { Warn } from './measure.ts'

const areaNames = [
  'roc_auc_ovr',
  'roc_auc_ovr_macro',
  'roc_auc_ovr_weighted',
  'roc_auc_ovo',
  'roc_auc_ovo_macro',
  'roc_auc_ovo_weighted'
] as const

export const multiclassScoreNames = [...areaNames, ...lossNames] as const

/** Values in the order of `multiclassScoreNames`. */
export function multiclassScoreValues(
  sample: MulticlassSample,
  probabilities: readonly Float64Array[],
  orders: readonly Uint32Array[],
  weights: Float64Array | null,
  warn?: Warn
): readonly number[] {
  const { classes, truth } = sample
  const totals = new Float64Array(classes)
  for (let row = 0; row < truth.length; row += 1) {
    const code = truth[row] ?? 0
    totals[code] = (totals[code] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0))
  }
  if (warn) warnOfUndefined(sample, totals, warn)
  if (!sample.addUp) return [...areaNames.map(() => NaN), ...lossValues(sample.losses, weights, warn)]
  const concordant = orders.map((order, c) =>
    concordance(truth, probabilities[c] ?? new Float64Array(), order, c, classes, weights)
  )
  const [ovr, ovrWeighted] = oneVersusRest(concordant, totals)
  const [ovo, ovoWeighted] = oneVersusOne(concordant, totals)
  const pairs = sample.weight ? [NaN, NaN, NaN] : [ovo, ovo, ovoWeighted]
  return [ovr, ovr, ovrWeighted, ...pairs, ...lossValues(sample.losses, weights, warn)]
}

/** For each other class b: the weight of pairs (row of class c, row of class b) that class c's probability puts right; ties count half. */
function concordance(
  truth: Int32Array,
  probability: Float64Array,
  order: Uint32Array,
  c: number,
  classes: number,
  weights: Float64Array | null
): Float64Array {
  const pairs = new Float64Array(classes)
  let above = 0
  for (let at = 0; at < order.length;) {
    const threshold = probability[order[at] ?? 0]
    let [end, own] = [at, 0]
    for (; end < order.length; end += 1) {
      const row = order[end] ?? 0
      if (probability[row] !== threshold) break
      if (truth[row] === c) own += weights === null ? 1 : (weights[row] ?? 0)
    }
    const credit = above + own / 2
    for (; at < end; at += 1) {
      const row = order[at] ?? 0
      const other = truth[row] ?? 0
      if (other !== c) pairs[other] = (pairs[other] ?? 0) + credit * (weights === null ? 1 : (weights[row] ?? 0))
    }
    above += own
  }
  return pairs
}

function oneVersusRest(concordant: readonly Float64Array[], totals: Float64Array): readonly [number, number] {
  const all = totals.reduce((sum, value) => sum + value, 0)
  let [macro, weighted] = [0, 0]
  for (const [c, pairs] of concordant.entries()) {
    const own = totals[c] ?? 0
    const area = own > 0 && all > own ? pairs.reduce((sum, value) => sum + value, 0) / (own * (all - own)) : NaN
    macro += area / concordant.length
    if (own > 0) weighted += (area * own) / all
  }
  return [macro, weighted]
}

/** Hand and Till (2001): the mean over pairs of the classes that some row has; NaN where there is no pair. */
function oneVersusOne(concordant: readonly Float64Array[], totals: Float64Array): readonly [number, number] {
  let [macro, weighted, pairs, prevalence] = [0, 0, 0, 0]
  for (let a = 0; a < concordant.length; a += 1) {
    for (let b = a + 1; b < concordant.length; b += 1) {
      const [ofA, ofB] = [totals[a] ?? 0, totals[b] ?? 0]
      if (ofA === 0 || ofB === 0) continue
      const area = ((concordant[a]?.[b] ?? 0) + (concordant[b]?.[a] ?? 0)) / (2 * ofA * ofB)
      macro += area
      pairs += 1
      weighted += area * (ofA + ofB)
      prevalence += ofA + ofB
    }
  }
  return [macro / pairs, weighted / prevalence]
}

function warnOfUndefined(sample: MulticlassSample, totals: Float64Array, warn: Warn): void {
  if (!sample.addUp) {
    const cure = 'write them unrounded'
    for (const name of areaNames)
      warn('not_probabilities', name, `${name} is undefined: the probabilities of a row don't add up to 1. ${cure}`)
    return
  }
  if (totals.includes(0)) warnOfMissingClass(totals, warn)
  if (sample.weight) {
    for (const name of areaNames.filter((one) => one.includes('ovo'))) {
      warn('weights_unsupported', name, `${name} is undefined with sample weights, as in scikit-learn.`)
    }
  }
}

/** As scikit-learn has it where it is told all classes: areas that average over classes need each of them. */
function warnOfMissingClass(totals: Float64Array, warn: Warn): void {
  const isOne = totals.filter((total) => total > 0).length < 2
  for (const name of areaNames) {
    const needsAll = name === 'roc_auc_ovr' || name === 'roc_auc_ovr_macro'
    const why = needsAll || isOne ? 'it is undefined' : 'that class is left out'
    warn('class_missing', name, `${name}: no row has one of the classes; ${why}.`)
  }
}
