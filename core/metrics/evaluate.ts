// The metrics of one model on one table of predictions.
import type { Digest } from '../digest.ts'
import { loadNumber } from '../digest.ts'
import type { Table } from '../data/table.ts'
import { estimatesOf, type Estimates } from './estimates.ts'
import type { Evaluation, Slice } from './evaluation.ts'
import { fairnessNames } from './fairness.ts'
import type { Parallel } from './job.ts'
import { goalOf } from './known.ts'
import type { MetricWarning, Warn } from './measure.ts'
import { filledOptions, type EvaluateOptions, type FilledOptions } from './options.ts'
import { plotsOf } from './plots.ts'
import { prepare, type Measurable } from './prepare.ts'
import { membersOf, slicingOf } from './slices.ts'
import { subsample } from './sample.ts'
import { testDataDigest } from './test-data.ts'
import { fairnessName } from './values.ts'

/** What the table itself doesn't say. */
export interface EvaluateExtras {
  readonly producer: string
  readonly createdAt?: string | undefined
  /** Digest of the predictions file. */
  readonly predictions: Digest | null
  /** Threads for the bootstrap; the result doesn't depend on them. */
  readonly parallel?: Parallel | undefined
}

/** Evaluates predictions. Throws InputError for a table that the options don't fit. */
export async function evaluate(table: Table, given: EvaluateOptions, extras: EvaluateExtras): Promise<Evaluation> {
  const options = filledOptions(given)
  const testData = testDataDigest(table, options)
  const prepared = prepare(table, options)
  const warnings: MetricWarning[] = [...prepared.warnings]
  const warn: Warn = (code, metric, message) => {
    if (!warnings.some((known) => known.message === message)) warnings.push({ code, metric, message })
  }
  const estimates = await estimatesOf(prepared.sample, prepared.measure, options, extras.parallel, warn)
  const slices = await sliced(table, prepared, options, extras.parallel, warn)
  if (prepared.sample.groups.length > 0 && prepared.sample.task !== 'binary') {
    warn('fairness_undefined', null, `Fairness is defined for binary tasks only, not for ${options.task}.`)
  }
  return {
    schema: 'modelgate/evaluation@1',
    producer: extras.producer,
    ...(extras.createdAt === undefined ? {} : { createdAt: extras.createdAt }),
    rows: table.rows,
    task: options.task,
    predictions: extras.predictions,
    testData,
    metrics: withoutFairness(estimates),
    ...slices,
    fairness: fairnessOf(prepared, estimates),
    warnings,
    plots: plotsOf(prepared.sample, prepared.classes)
  }
}

function withoutFairness(estimates: Estimates): Evaluation['metrics'] {
  return Object.fromEntries([...estimates].filter(([name]) => !name.startsWith('fairness.')))
}

function fairnessOf({ sample }: Measurable, estimates: Estimates): Evaluation['fairness'] {
  if (sample.task !== 'binary') return {}
  return Object.fromEntries(
    sample.groups.map(({ column }) => [
      column,
      Object.fromEntries(fairnessNames.map((name) => [name, estimates.get(fairnessName(column, name))?.value ?? 'NaN']))
    ])
  )
}

/** Every slice of at least `min_rows` rows; smaller ones are hidden and counted. A slice has no fairness of its own. */
async function sliced(
  table: Table,
  { sample, rows, measure }: Measurable,
  options: FilledOptions,
  parallel: Parallel | undefined,
  warn: Warn
): Promise<Pick<Evaluation, 'slices' | 'hidden' | 'worst'>> {
  const slices: Slice[] = []
  const hidden = { slices: 0, rows: 0 }
  const ungrouped = { ...sample, groups: [] }
  for (const source of new Set(options.slices)) {
    const slicing = slicingOf(table, source)
    for (const [index, members] of membersOf(slicing, rows).entries()) {
      const value = slicing.values[index] ?? ''
      if (members.length === 0) continue
      if (members.length < options.min_rows) {
        hidden.slices += 1
        hidden.rows += members.length
        continue
      }
      const warnOfSlice: Warn = (code, metric, message) =>
        warn(code, metric, `${slicing.column} = ${value}: ${message}`)
      const estimates = await estimatesOf(subsample(ungrouped, members), measure, options, parallel, warnOfSlice)
      slices.push({ column: slicing.column, value, rows: members.length, metrics: Object.fromEntries(estimates) })
    }
  }
  return { slices, hidden, ...(slices.length > 0 ? { worst: worstOf(slices) } : {}) }
}

/** For each metric whose direction is known the slice where it is worst. */
function worstOf(slices: readonly Slice[]): NonNullable<Evaluation['worst']> {
  const worst = new Map<string, { column: string; value: string; metric: number }>()
  for (const { column, value, metrics } of slices) {
    for (const [name, estimate] of Object.entries(metrics)) {
      const goal = goalOf(name)
      const metric = loadNumber(estimate.value)
      const before = worst.get(name)?.metric
      if (goal === undefined || Number.isNaN(metric)) continue
      if (before === undefined || (goal === 'maximize' ? metric < before : metric > before))
        worst.set(name, { column, value, metric })
    }
  }
  return Object.fromEntries([...worst].map(([name, { column, value }]) => [name, { column, value }]))
}
