// The metrics of any sample under any weights: a bootstrap resample is a vector of weights.
import {
  binaryConfusionNames,
  confusionOf,
  confusionValues,
  multiclassConfusionNames,
  type Confusion
} from './confusion.ts'
import { valueOf } from './expressions/arithmetic.ts'
import { fairnessNames, fairnessValues } from './fairness.ts'
import type { MeasureOptions, Warn } from './measure.ts'
import { multiclassScoreNames, multiclassScoreValues } from './multiclass.ts'
import { scoreNames, scoreValues } from './probability.ts'
import { meanValues, regressionNames, regressionValues } from './regression.ts'
import type { BinarySample, MulticlassSample, Sample } from './sample.ts'

/** Name of a fairness metric among the others: `fairness.<column>.<metric>`, a column with a dot or quote quoted. */
export function fairnessName(column: string, metric: string): string {
  return `fairness.${column === '' || /[."]/.test(column) ? JSON.stringify(column) : column}.${metric}`
}

/** Names of the metrics of a sample, in the order of `metricValues`: the task's own, costs, fairness, expressions. */
export function metricNames(sample: Sample, options: MeasureOptions): readonly string[] {
  return [...baseNames(sample, options), ...options.expressions.map(({ name }) => name)]
}

/** The same without expressions, which are made of them. */
export function baseNames(sample: Sample, options: MeasureOptions): readonly string[] {
  const amounts = options.amounts.flatMap(({ name }) => [name, `${name}_total`])
  switch (sample.task) {
    case 'binary': {
      const fairness = sample.groups.flatMap(({ column }) => fairnessNames.map((name) => fairnessName(column, name)))
      return [...binaryConfusionNames, ...(sample.score ? scoreNames : []), ...amounts, ...fairness]
    }
    case 'multiclass':
      return [...multiclassConfusionNames, ...(sample.probabilities ? multiclassScoreNames : []), ...amounts]
    case 'regression':
      return [...regressionNames, ...sample.means.map(({ name }) => name)]
    case 'means':
      return sample.means.map(({ name }) => name)
  }
}

/** Values in the order of `metricNames`, NaN where undefined. `weights` has an entry for each row; null: 1 each. */
export function metricValues(
  sample: Sample,
  weights: Float64Array | null,
  options: MeasureOptions,
  warn?: Warn
): readonly number[] {
  const base = baseValues(sample, weights, options, warn)
  if (options.expressions.length === 0) return base
  const named = new Map(baseNames(sample, options).map((name, index) => [name, base[index] ?? NaN]))
  return [
    ...base,
    ...options.expressions.map(({ expression }) => valueOf(expression, (name) => named.get(name) ?? NaN))
  ]
}

function baseValues(
  sample: Sample,
  weights: Float64Array | null,
  options: MeasureOptions,
  warn?: Warn
): readonly number[] {
  switch (sample.task) {
    case 'binary':
      return binaryValues(sample, weights, options, warn)
    case 'multiclass':
      return multiclassValues(sample, weights, options, warn)
    case 'regression':
      return [...regressionValues(sample, weights, options.alpha, warn), ...meanValues(sample.means, weights)]
    case 'means':
      return meanValues(sample.means, weights)
  }
}

function binaryValues(sample: BinarySample, weights: Float64Array | null, options: MeasureOptions, warn?: Warn) {
  const isWhole = weights === sample.weight
  const confusion = confusionOf(sample.truth, sample.predicted, 2, weights, isWhole)
  return [
    ...confusionValues(confusion, 1, options.beta, warn),
    ...(sample.score ? scoreValues(sample, sample.score, weights, warn) : []),
    ...amountValues(confusion, options),
    ...sample.groups.flatMap((groups) => fairnessValues(sample, groups, weights, isWhole, warn))
  ]
}

function multiclassValues(
  sample: MulticlassSample,
  weights: Float64Array | null,
  options: MeasureOptions,
  warn?: Warn
) {
  const { probabilities, orders } = sample
  const confusion = confusionOf(sample.truth, sample.predicted, sample.classes, weights, weights === sample.weight)
  return [
    ...confusionValues(confusion, null, options.beta, warn),
    ...(probabilities && orders ? multiclassScoreValues(sample, probabilities, orders, weights, warn) : []),
    ...amountValues(confusion, options)
  ]
}

/** The mean of a row's amount, and the sum. */
function amountValues({ cells, total }: Confusion, { amounts }: MeasureOptions): readonly number[] {
  return amounts.flatMap((amount) => {
    const sum = cells.reduce((before, weight, cell) => before + weight * (amount.cells[cell] ?? 0), 0)
    return [sum / total, sum]
  })
}
