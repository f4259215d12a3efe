// Metrics as every reader of metrics files gives them.
import { loadNumber, type Digest } from '../../digest.ts'
import type { Evaluation } from '../evaluation.ts'
import { loggedPlots, plotsIn, type Plots } from '../plots.ts'
import { metricName } from './names.ts'
import { isList, isMap, toPlain, type Tree } from './tree.ts'

/** A list is kept whole: it is a value, not many metrics. */
export type MetricValue = number | string | boolean | null | readonly unknown[]

export interface MetricsSlice {
  readonly column: string
  readonly value: string
  readonly rows: number
  readonly metrics: ReadonlyMap<string, MetricValue>
}

/** One side of a comparison. Only an evaluation knows its rows, slices and digests. */
export interface MetricsDocument {
  readonly metrics: ReadonlyMap<string, MetricValue>
  readonly rows: number | null
  readonly slices: readonly MetricsSlice[]
  readonly hidden: { readonly slices: number; readonly rows: number }
  readonly predictions: Digest | null
  readonly testData: Digest | null
  readonly plots: Plots
}

export function plainMetrics(metrics: ReadonlyMap<string, MetricValue>): MetricsDocument {
  return {
    metrics,
    rows: null,
    slices: [],
    hidden: { slices: 0, rows: 0 },
    predictions: null,
    testData: null,
    plots: loggedPlots(metrics)
  }
}

/** Fairness becomes metrics too: `fairness.<column>.<metric>`. */
export function fromEvaluation(evaluation: Evaluation): MetricsDocument {
  const metrics = estimates(evaluation.metrics)
  for (const [column, byMetric] of Object.entries(evaluation.fairness))
    for (const [name, value] of Object.entries(byMetric))
      metrics.set(metricName(['fairness', column, name]), loadNumber(value))
  return {
    metrics,
    rows: evaluation.rows,
    slices: evaluation.slices.map((slice) => ({ ...slice, metrics: estimates(slice.metrics) })),
    hidden: evaluation.hidden,
    predictions: evaluation.predictions,
    testData: evaluation.testData,
    plots: plotsIn(evaluation.plots)
  }
}

function estimates(record: Evaluation['metrics']): Map<string, MetricValue> {
  return new Map(Object.entries(record).map(([name, { value }]) => [name, loadNumber(value)]))
}

/** Evidence stores NaN and infinities as text; they are numbers again. */
export function metricValue(tree: Tree): MetricValue {
  if (typeof tree === 'number') return tree
  if (isList(tree)) return tree.map(toPlain)
  if (isMap(tree)) return [toPlain(tree)]
  return tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity' ? loadNumber(tree) : tree
}
