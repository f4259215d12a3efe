// Metrics that depend only on how often each class was predicted as which; values and conventions as in sklearn.metrics.
import { ratio, type Warn } from './measure.ts'

/** `cells[t * size + p]` is the weight of the rows of class t that were predicted as p. */
export interface Confusion {
  readonly size: number
  readonly cells: Float64Array
  /** Weights of the rows by true and by predicted class, and of all. */
  readonly truth: Float64Array
  readonly predicted: Float64Array
  readonly total: number
  /** 1 for each class that counts in averages though its rows all weigh 0; null for none. */
  readonly weightless: Uint8Array | null
}

/** `isWhole`: these are all the rows, and not a resample, in which a row of weight 0 is one that was not drawn. */
export function confusionOf(
  truth: Int32Array,
  predicted: Int32Array,
  size: number,
  weights: Float64Array | null,
  isWhole = false
): Confusion {
  const cells = new Float64Array(size * size)
  for (let row = 0; row < truth.length; row += 1) {
    const cell = (truth[row] ?? 0) * size + (predicted[row] ?? 0)
    cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0))
  }
  const weightless = isWhole && weights?.includes(0) === true ? classesIn(truth, predicted, size) : null
  return { ...withMargins(size, cells), weightless }
}

function classesIn(truth: Int32Array, predicted: Int32Array, size: number): Uint8Array {
  const present = new Uint8Array(size)
  for (const code of truth) present[code] = 1
  for (const code of predicted) present[code] = 1
  return present
}

function withMargins(size: number, cells: Float64Array): Omit<Confusion, 'weightless'> {
  const truth = new Float64Array(size)
  const predicted = new Float64Array(size)
  let total = 0
  for (let t = 0; t < size; t += 1) {
    for (let p = 0; p < size; p += 1) {
      const weight = cells[t * size + p] ?? 0
      truth[t] = (truth[t] ?? 0) + weight
      predicted[p] = (predicted[p] ?? 0) + weight
      total += weight
    }
  }
  return { size, cells, truth, predicted, total }
}

const averaged = ['precision', 'recall', 'f1', 'fbeta'] as const
const averages = ['macro', 'micro', 'weighted'] as const
const averageNames = averaged.flatMap((metric) => averages.map((average) => `${metric}_${average}`))

export const multiclassConfusionNames: readonly string[] = [
  'accuracy',
  'balanced_accuracy',
  ...averageNames,
  'mcc',
  'cohen_kappa'
]
export const binaryConfusionNames: readonly string[] = [...multiclassConfusionNames, ...averaged, 'specificity']

/**
 * Values in the order of `multiclassConfusionNames`, or of `binaryConfusionNames` where the positive class is given.
 * Classes that no row has or was predicted as don't count in averages.
 */
export function confusionValues(
  confusion: Confusion,
  positive: number | null,
  beta: number,
  warn?: Warn
): readonly number[] {
  const { size, cells, truth, predicted, total, weightless } = confusion
  const sums = averaged.map(() => ({ macro: 0, weighted: 0, own: 0 }))
  let [classes, recalls, known, hits] = [0, 0, 0, 0]
  for (let c = 0; c < size; c += 1) {
    const [hit, actual, called] = [cells[c * size + c] ?? 0, truth[c] ?? 0, predicted[c] ?? 0]
    hits += hit
    const each = [
      ratio(hit, called),
      ratio(hit, actual),
      fScore(hit, actual, called, 1),
      fScore(hit, actual, called, beta)
    ]
    if (c === positive) each.forEach((value, index) => setOwn(sums, index, value))
    if (actual === 0 && called === 0 && weightless?.[c] !== 1) continue
    classes += 1
    if (actual > 0) {
      known += 1
      recalls += hit / actual
    }
    for (const [index, value] of each.entries()) {
      const sum = sums[index]
      if (!sum) continue
      sum.macro += value
      sum.weighted += value * actual
    }
  }
  const micro = ratio(hits, total)
  const values = [micro, recalls / known]
  for (const sum of sums) values.push(ratio(sum.macro, classes), micro, ratio(sum.weighted, total))
  values.push(mcc(confusion, hits), cohenKappa(confusion, hits))
  if (warn) warnOfAverages(confusion, warn)
  if (positive === null) return values
  if (warn) warnOfPositive(confusion, positive, warn)
  const negative = 1 - positive
  return [...values, ...sums.map((sum) => sum.own), ratio(cells[negative * size + negative] ?? 0, truth[negative] ?? 0)]
}

function setOwn(sums: readonly { own: number }[], index: number, value: number): void {
  const sum = sums[index]
  if (sum) sum.own = value
}

function fScore(hit: number, actual: number, called: number, beta: number): number {
  const square = beta * beta
  return ratio((1 + square) * hit, square * actual + called)
}

/** Matthews' correlation coefficient (Gorodkin 2004); 0 where one side has one class only. */
function mcc({ truth, predicted, total }: Confusion, hits: number): number {
  let [both, truths, predictions] = [0, 0, 0]
  for (let c = 0; c < truth.length; c += 1) {
    const [actual, called] = [truth[c] ?? 0, predicted[c] ?? 0]
    both += actual * called
    truths += actual * actual
    predictions += called * called
  }
  const square = total * total
  const denominator = (square - truths) * (square - predictions)
  return denominator > 0 ? (hits * total - both) / Math.sqrt(denominator) : 0
}

/** Cohen's kappa (1960); NaN where chance alone agrees on everything. */
function cohenKappa({ truth, predicted, total }: Confusion, hits: number): number {
  let byChance = 0
  for (let c = 0; c < truth.length; c += 1) byChance += (truth[c] ?? 0) * (total - (predicted[c] ?? 0))
  return byChance === 0 ? NaN : 1 - (total - hits) / (byChance / total)
}

function warnOfAverages({ truth, predicted, total, weightless }: Confusion, warn: Warn): void {
  const all = [...truth].map((actual, c) => ({ actual, called: predicted[c] ?? 0 }))
  if (all.some((c, code) => c.actual + c.called === 0 && weightless?.[code] === 1)) {
    for (const name of averageNames.filter((one) => one.endsWith('_macro')))
      warn('zero_weight_class', name, `${name}: every row of a class weighs 0; it counts as 0.`)
  }
  const present = all.filter((c) => c.actual + c.called > 0)
  if (present.some((c) => c.called === 0)) {
    for (const name of ['precision_macro', 'precision_weighted'] as const) {
      warn('zero_division', name, `${name}: a class was never predicted; its precision counts as 0.`)
    }
  }
  if (present.some((c) => c.actual === 0)) {
    warn(
      'zero_division',
      'recall_macro',
      'recall_macro: a class was predicted that no row has; its recall counts as 0.'
    )
    warn(
      'class_not_in_target',
      'balanced_accuracy',
      'balanced_accuracy: a class was predicted that no row has; it is left out.'
    )
  }
  if (present.filter((c) => c.actual > 0).length < 2 || present.filter((c) => c.called > 0).length < 2) {
    warn('one_class', 'mcc', 'mcc: target or prediction has one class only; it counts as 0.')
  }
  if (present.length < 2 && total > 0) {
    warn('one_class', 'cohen_kappa', 'cohen_kappa is undefined: target and prediction have the same one class only.')
  }
}

function warnOfPositive({ truth, predicted }: Confusion, positive: number, warn: Warn): void {
  const [actual, called] = [truth[positive] ?? 0, predicted[positive] ?? 0]
  if (called === 0) warn('zero_division', 'precision', 'precision: no row was predicted as positive; it counts as 0.')
  if (actual === 0) warn('zero_division', 'recall', 'recall: no row is positive; it counts as 0.')
  if (actual + called === 0) {
    warn('zero_division', 'f1', 'f1: no row is positive or predicted as positive; it counts as 0.')
    warn('zero_division', 'fbeta', 'fbeta: no row is positive or predicted as positive; it counts as 0.')
  }
  if ((truth[1 - positive] ?? 0) === 0) {
    warn('zero_division', 'specificity', 'specificity: no row is negative; it counts as 0.')
  }
}
