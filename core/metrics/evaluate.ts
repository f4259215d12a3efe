// The metrics of one model on one table of predictions.
import { InputError } from '../errors.ts'
import type { Digest } from '../digest.ts'
import { storeNumber } from '../digest.ts'
import { columnOf, placeOf, textAt, whereIs, type Table } from '../data/table.ts'
import { resample, strataFrom } from '../statistics/bootstrap.ts'
import { percentileInterval } from '../statistics/interval.ts'
import type { Estimate, Evaluation, Slice } from './evaluation.ts'
import type { MeasureOptions, MetricWarning, Warn } from './measure.ts'
import { filledOptions, type EvaluateOptions, type FilledOptions } from './options.ts'
import { groupsOf, prepare } from './prepare.ts'
import { strataOf, subsample, type Sample } from './sample.ts'
import { metricNames, metricValues } from './values.ts'

/** What the table itself doesn't say. */
export interface EvaluateExtras {
  readonly producer: string
  readonly createdAt?: string
  /** Digest of the predictions file. */
  readonly predictions: Digest | null
}

/** Rows up to which intervals are bootstrapped from all rows. */
const measureOptions: MeasureOptions = { beta: 2, alpha: 0.5, k: [10], season: 1 }

/** Evaluates predictions. Throws InputError for a table that the options don't fit. */
export async function evaluate(table: Table, given: EvaluateOptions, extras: EvaluateExtras): Promise<Evaluation> {
  const options = filledOptions(given)
  if (options.id !== undefined) requireUniqueIds(table, options.id)
  const prepared = prepare(table, options)
  const warnings: MetricWarning[] = [...prepared.warnings]
  const metrics = estimates(prepared.sample, options, (code, metric, message) =>
    warnings.push({ code, metric, message })
  )
  const sliced = slices(table, prepared.sample, prepared.rows, options)
  return await Promise.resolve({
    schema: 'modelgate/evaluation@1',
    producer: extras.producer,
    ...(extras.createdAt === undefined ? {} : { createdAt: extras.createdAt }),
    rows: table.rows,
    task: options.task ?? '',
    predictions: extras.predictions,
    testData: null,
    metrics,
    slices: sliced.shown,
    hidden: sliced.hidden,
    fairness: {},
    warnings
  })
}

function estimates(sample: Sample, options: FilledOptions, warn?: Warn): Record<string, Estimate> {
  const names = metricNames(sample)
  const values = metricValues(sample, sample.weight, measureOptions, warn)
  const weighted = new Float64Array(sample.size)
  const resampled =
    sample.size > 20_000
      ? []
      : resample(strataFrom(strataOf(sample), sample.size), sample.size, options, (weights) => {
          if (sample.weight === null) return metricValues(sample, weights, measureOptions)
          for (let row = 0; row < weighted.length; row += 1)
            weighted[row] = (weights[row] ?? 0) * (sample.weight[row] ?? 0)
          return metricValues(sample, weighted, measureOptions)
        })
  return Object.fromEntries(
    names.map((name, index) => {
      const value = values[index] ?? NaN
      const interval = Number.isFinite(value)
        ? percentileInterval(Float64Array.from(resampled, (each) => each[index] ?? NaN))
        : undefined
      return [name, { value: storeNumber(value), ...(interval ? { low: interval[0], high: interval[1] } : {}) }]
    })
  )
}

function slices(table: Table, sample: Sample, rows: Uint32Array, options: FilledOptions) {
  const shown: Slice[] = []
  const hidden = { slices: 0, rows: 0 }
  for (const name of options.slices ?? []) {
    const groups = groupsOf(table, name)
    for (const [code, value] of groups.names.entries()) {
      const members: number[] = []
      for (let row = 0; row < rows.length; row += 1) if (groups.codes[rows[row] ?? 0] === code) members.push(row)
      if (members.length < options.min_rows) {
        hidden.slices += 1
        hidden.rows += members.length
      } else {
        shown.push({
          column: name,
          value,
          rows: members.length,
          metrics: estimates(subsample(sample, Uint32Array.from(members)), options)
        })
      }
    }
  }
  return { shown, hidden }
}

function requireUniqueIds(table: Table, id: string): void {
  const column = columnOf(table, id)
  const seen = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    const text = textAt(column, row)
    const before = text === null ? undefined : seen.get(text)
    if (text !== null && before === undefined) seen.set(text, row)
    else {
      throw new InputError(
        text === null
          ? `${table.file} has no ${JSON.stringify(id)} ${whereIs(table, row)}.`
          : `${table.file} has the id ${JSON.stringify(text)} twice: ${whereIs(table, before ?? 0)} and ${whereIs(table, row)}.`,
        { cure: 'Write one row for each id.', place: placeOf(table, row) }
      )
    }
  }
}
