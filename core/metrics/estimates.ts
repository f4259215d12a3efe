// Metrics with their 95% intervals.
import { storeNumber } from '../digest.ts'
import { bcaInterval, percentileInterval } from '../statistics/interval.ts'
import { wilson } from '../statistics/wilson.ts'
import { confusionOf } from './confusion.ts'
import type { Estimate } from './evaluation.ts'
import type { Parallel } from './job.ts'
import type { MeasureOptions, Warn } from './measure.ts'
import type { FilledOptions } from './options.ts'
import { drawable, jackknifed, partValues, resampled } from './resampling.ts'
import type { Sample } from './sample.ts'
import { metricNames, metricValues } from './values.ts'

export type Estimates = ReadonlyMap<string, Estimate>
type Interval = readonly [number, number]

/** Every metric of a sample. Plain proportions have Wilson's interval, all others a bootstrap interval. */
export async function estimatesOf(
  sample: Sample,
  measure: MeasureOptions,
  options: FilledOptions,
  parallel: Parallel | undefined,
  warn?: Warn
): Promise<Estimates> {
  const values = metricValues(sample, sample.weight, measure, warn)
  const intervals = await intervalsOf(sample, values, measure, options, parallel)
  return new Map(
    metricNames(sample, measure).map((name, index) => {
      const value = values[index] ?? NaN
      const interval = Number.isFinite(value) ? intervals(name, index) : undefined
      return [name, { value: storeNumber(value), ...(interval ? { low: interval[0], high: interval[1] } : {}) }]
    })
  )
}

async function intervalsOf(
  sample: Sample,
  values: readonly number[],
  measure: MeasureOptions,
  options: FilledOptions,
  parallel: Parallel | undefined
): Promise<(name: string, index: number) => Interval | undefined> {
  const exact = wilsonIntervals(sample)
  if (options.resamples === 0) return (name) => exact.get(name)
  const drawn = drawable(sample, options.seed)
  const columns = await resampled(drawn, measure, { resamples: options.resamples, seed: options.seed, parallel })
  const centres = partValues(drawn, measure) ?? values
  const jackknife = options.interval === 'bca' ? jackknifed(drawn, measure) : []
  return (name, index) => {
    const proportion = exact.get(name)
    if (proportion) return proportion
    const centre = centres[index] ?? NaN
    const without = jackknife[index]
    const column = columns[index] ?? new Float64Array()
    const interval = without ? bcaInterval(column, centre, without) : percentileInterval(column)
    const shift = (values[index] ?? NaN) - centre
    return interval && [interval[0] + shift, interval[1] + shift]
  }
}

/** Intervals of the metrics that count successes among independent rows of equal weight. */
function wilsonIntervals(sample: Sample): ReadonlyMap<string, Interval> {
  if (sample.weight || sample.cluster || (sample.task !== 'binary' && sample.task !== 'multiclass')) return new Map()
  const size = sample.task === 'binary' ? 2 : sample.classes
  const { cells, truth, predicted, total } = confusionOf(sample.truth, sample.predicted, size, null)
  const hits = truth.reduce((sum, _, code) => sum + (cells[code * size + code] ?? 0), 0)
  const overall = ['accuracy', 'precision_micro', 'recall_micro', 'f1_micro', 'fbeta_micro', 'recall_weighted']
  const intervals = new Map<string, Interval>(overall.map((name) => [name, wilson(hits, total)]))
  if (sample.task === 'multiclass') return intervals
  const shares = [
    ['precision', cells[3], predicted[1]],
    ['recall', cells[3], truth[1]],
    ['specificity', cells[0], truth[0]]
  ] as const
  for (const [name, successes = 0, trials = 0] of shares) if (trials > 0) intervals.set(name, wilson(successes, trials))
  return intervals
}
