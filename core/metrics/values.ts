// The metrics of any sample under any weights: a bootstrap resample is a vector of weights.
import { binaryConfusionNames, confusionOf, confusionValues, multiclassConfusionNames } from './confusion.ts'
import type { MeasureOptions, Warn } from './measure.ts'
import { multiclassScoreNames, multiclassScoreValues } from './multiclass.ts'
import { scoreNames, scoreValues } from './probability.ts'
import { meanValues, regressionNames, regressionValues } from './regression.ts'
import type { Sample } from './sample.ts'

/** Names of the metrics of a sample, in the order of `metricValues`. */
export function metricNames(sample: Sample): readonly string[] {
  switch (sample.task) {
    case 'binary':
      return [...binaryConfusionNames, ...(sample.score ? scoreNames : [])]
    case 'multiclass':
      return [...multiclassConfusionNames, ...(sample.probabilities ? multiclassScoreNames : [])]
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
  switch (sample.task) {
    case 'binary': {
      const confusion = confusionOf(sample.truth, sample.predicted, 2, weights)
      const counts = confusionValues(confusion, 1, options.beta, warn)
      return sample.score ? [...counts, ...scoreValues(sample.truth, sample.score, weights, warn)] : counts
    }
    case 'multiclass': {
      const confusion = confusionOf(sample.truth, sample.predicted, sample.classes, weights)
      const counts = confusionValues(confusion, null, options.beta, warn)
      const { probabilities, orders } = sample
      if (!probabilities || !orders) return counts
      return [...counts, ...multiclassScoreValues(sample, probabilities, orders, weights, warn)]
    }
    case 'regression':
      return [...regressionValues(sample, weights, options.alpha, warn), ...meanValues(sample.means, weights)]
    case 'means':
      return meanValues(sample.means, weights)
  }
}
