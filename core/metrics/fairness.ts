// Fairness of a binary classifier over the groups of a sensitive column, as Fairlearn defines it (between groups, worst case).
import { ratio, type Warn } from './measure.ts'
import type { BinarySample, Groups } from './sample.ts'

export const fairnessNames = [
  'demographic_parity_difference',
  'demographic_parity_ratio',
  'equalized_odds_difference',
  'equalized_odds_ratio',
  'equal_opportunity_difference',
  'equal_opportunity_ratio'
] as const

/**
 * Values in the order of `fairnessNames`. Rows without a group are left out. `isWhole`: these are all the rows, not a
 * resample; Fairlearn then gives no true and false positive rates if all rows of a group weigh 0.
 */
export function fairnessValues(
  { truth, predicted }: BinarySample,
  { column, names, codes }: Groups,
  weights: Float64Array | null,
  isWhole: boolean,
  warn?: Warn
): readonly number[] {
  const cells = new Float64Array(names.length * 4)
  for (let row = 0; row < codes.length; row += 1) {
    const group = codes[row] ?? -1
    if (group < 0) continue
    const cell = group * 4 + (truth[row] ?? 0) * 2 + (predicted[row] ?? 0)
    cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0))
  }
  const [selection, truePositive, falsePositive] = [emptyRange(), emptyRange(), emptyRange()]
  for (let group = 0; group < names.length; group += 1) {
    const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = cells.subarray(
      group * 4,
      group * 4 + 4
    )
    const [positives, negatives] = [truePositives + falseNegatives, falsePositives + trueNegatives]
    if (positives + negatives === 0) continue
    widen(selection, (truePositives + falsePositives) / (positives + negatives))
    widen(truePositive, ratio(truePositives, positives))
    widen(falsePositive, ratio(falsePositives, negatives))
    if (warn) warnOfGroup(column, names[group] ?? '', positives, negatives, warn)
  }
  if (warn) warnOfZero(column, { selection, truePositive }, warn)
  const parity = [selection.high - selection.low, share(selection)]
  const weightless = isWhole && weights !== null ? weightlessGroup(cells, codes) : undefined
  if (weightless !== undefined) {
    const where = `every row with ${column} = ${JSON.stringify(names[weightless] ?? '')} weighs 0`
    for (const name of fairnessNames.slice(2)) warn?.('zero_weight_group', name, `${name} is undefined: ${where}.`)
    return [...parity, NaN, NaN, NaN, NaN]
  }
  return [
    ...parity,
    Math.max(truePositive.high - truePositive.low, falsePositive.high - falsePositive.low),
    pythonMin(share(truePositive), share(falsePositive)),
    truePositive.high - truePositive.low,
    share(truePositive)
  ]
}

/** A group that has rows, none of which weighs anything; `cells` holds four weights for each group. */
function weightlessGroup(cells: Float64Array, codes: Int32Array): number | undefined {
  return [...new Set(codes)].find(
    (group) => group >= 0 && cells.subarray(group * 4, group * 4 + 4).every((weight) => weight === 0)
  )
}

interface Range {
  low: number
  high: number
}

function emptyRange(): Range {
  return { low: Infinity, high: -Infinity }
}

function widen(range: Range, value: number): void {
  range.low = Math.min(range.low, value)
  range.high = Math.max(range.high, value)
}

/** Lowest over highest rate; NaN where every rate is 0, as in Fairlearn. */
function share({ low, high }: Range): number {
  return high === 0 ? NaN : low / high
}

/** Fairlearn takes the smaller by Python's `min`, which keeps a leading NaN and passes over a later one. */
function pythonMin(first: number, second: number): number {
  return second < first ? second : first
}

function warnOfZero(
  column: string,
  { selection, truePositive }: Readonly<Record<'selection' | 'truePositive', Range>>,
  warn: Warn
): void {
  if (selection.high === 0) {
    const name = 'demographic_parity_ratio'
    warn('zero_division', name, `${name} is undefined: no row of any ${column} is predicted as positive.`)
  }
  if (truePositive.high === 0) {
    for (const name of ['equalized_odds_ratio', 'equal_opportunity_ratio']) {
      warn('zero_division', name, `${name} is undefined: the true positive rate of every ${column} is 0.`)
    }
  }
}

function warnOfGroup(column: string, group: string, positives: number, negatives: number, warn: Warn): void {
  const [where, rate] = [`${column} = ${JSON.stringify(group)}`, 'rate counts as 0, as in Fairlearn']
  if (positives === 0) {
    for (const name of fairnessNames.slice(2))
      warn('group_without_positives', name, `${name}: no row with ${where} is positive; its true positive ${rate}.`)
  }
  if (negatives === 0) {
    for (const name of fairnessNames.slice(2, 4))
      warn('group_without_negatives', name, `${name}: no row with ${where} is negative; its false positive ${rate}.`)
  }
}
