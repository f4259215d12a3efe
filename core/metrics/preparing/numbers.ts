// Samples of regressions and of rows of scores.
import { InputError } from '../../errors.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { lexicalOrder, risingOrder } from '../../statistics/sort.ts'
import type { FilledOptions } from '../options.ts'
import { pickedFloats, type MeanColumn } from '../sample.ts'
import { commonColumns, finiteNumbers, needed, type Prepared } from './columns.ts'

/** `means` are more metrics, which are means of a value per row. */
export function prepareRegression(table: Table, options: FilledOptions, means: readonly MeanColumn[] = []): Prepared {
  const truth = finiteNumbers(table, needed(options, 'target'))
  const predicted = finiteNumbers(table, needed(options, 'prediction'))
  const common = commonColumns(table, options)
  const rows = lexicalOrder(table.rows, [truth, predicted, ...means.map(({ values }) => values), ...common.keys])
  const picked = { truth: pickedFloats(truth, rows), predicted: pickedFloats(predicted, rows) }
  const errors = picked.truth.map((actual, row) => Math.abs(actual - (picked.predicted[row] ?? 0)))
  return {
    sample: {
      task: 'regression',
      ...common.pick(rows),
      ...picked,
      order: risingOrder(errors),
      means: means.map(({ name, values }) => ({ name, values: pickedFloats(values, rows) }))
    },
    rows,
    classes: [],
    warnings: []
  }
}

/** Numeric columns, each of which is a metric by its mean: those that `score` names, else all that have no other use. */
export function prepareScores(table: Table, options: FilledOptions): Prepared {
  const names = scoreColumns(table, options)
  return meansOf(
    table,
    options,
    names.map((name) => ({ name, values: finiteNumbers(table, name) }))
  )
}

function meansOf(table: Table, options: FilledOptions, means: readonly MeanColumn[]): Prepared {
  const common = commonColumns(table, options)
  const rows = lexicalOrder(table.rows, [...means.map(({ values }) => values), ...common.keys])
  return {
    sample: {
      task: 'means',
      ...common.pick(rows),
      means: means.map(({ name, values }) => ({ name, values: pickedFloats(values, rows) }))
    },
    rows,
    classes: [],
    warnings: []
  }
}

function scoreColumns(table: Table, options: FilledOptions): readonly string[] {
  const all = [...table.columns.keys()]
  if (options.score !== undefined) {
    const named = options.score.split(',').map((part) => part.trim())
    return named.flatMap((name) =>
      name.endsWith('*') && !table.columns.has(name)
        ? all.filter((one) => one.startsWith(name.slice(0, -1)))
        : [columnOf(table, name).name]
    )
  }
  const { id, target, prediction, weight, cluster, group, time, slices = [], sensitive = [] } = options
  const used = [
    id,
    target,
    prediction,
    weight,
    cluster,
    group,
    time,
    ...slices.flatMap((slice) => slice.split('*')),
    ...sensitive
  ]
  const names = all.filter((name) => table.columns.get(name)?.kind === 'number' && !used.includes(name))
  if (names.length > 0) return names
  throw new InputError(`${table.file} has no column of numbers to take as a score`, {
    cure: 'name the columns: `--score quality,cost,latency`',
    place: { file: table.file }
  })
}
