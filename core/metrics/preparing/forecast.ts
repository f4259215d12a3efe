// Samples of forecasts: a regression with smape and mase.
import { numbersOf, type Table } from '../../data/table.ts'
import { risingOrder } from '../../statistics/sort.ts'
import type { FilledOptions } from '../options.ts'
import { finiteNumbers, labelCodes, needed, type Prepared } from './columns.ts'
import { prepareRegression } from './numbers.ts'

/**
 * `smape` is the mean of 2|y - f| / (|y| + |f|), 0 where both are 0. `mase` is the mean of |y - f| over the mean absolute
 * error of the seasonal naive forecast of the row's series (Hyndman and Koehler 2006), computed on the rows of the file.
 */
export function prepareForecast(table: Table, options: FilledOptions): Prepared {
  const truth = finiteNumbers(table, needed(options, 'target'))
  const predicted = finiteNumbers(table, needed(options, 'prediction'))
  const naive = naiveErrors(table, options, truth)
  const error = (row: number): number => Math.abs((truth[row] ?? 0) - (predicted[row] ?? 0))
  const smape = truth.map((actual, row) => {
    const size = Math.abs(actual) + Math.abs(predicted[row] ?? 0)
    return size === 0 ? 0 : (2 * error(row)) / size
  })
  const mase = truth.map((_, row) => error(row) / (naive[row] ?? NaN))
  const undefinedMase = !mase.every(Number.isFinite)
  const prepared = prepareRegression(table, options, [
    { name: 'smape', values: smape },
    { name: 'mase', values: undefinedMase ? mase.fill(NaN) : mase }
  ])
  if (!undefinedMase) return prepared
  const message = `mase is undefined: a series has no change from one season to the next, or not more than ${options.season ?? 1} rows.`
  return { ...prepared, warnings: [{ code: 'naive_error_missing', metric: 'mase', message }] }
}

/** For each row the mean absolute change of its series from one season to the next; NaN where there is none. */
function naiveErrors(table: Table, options: FilledOptions, truth: Float64Array): Float64Array {
  const name = options.group ?? options.cluster
  const season = options.season ?? 1
  const series = name === undefined ? new Int32Array(table.rows) : labelCodes(table, name)
  const order = options.time === undefined ? truth.keys() : timeOrder(table, options.time)
  const rowsOf = new Map<number, number[]>()
  for (const row of order) {
    const code = series[row] ?? 0
    const rows = rowsOf.get(code)
    if (rows) rows.push(row)
    else rowsOf.set(code, [row])
  }
  const errors = new Float64Array(table.rows)
  for (const rows of rowsOf.values()) {
    let sum = 0
    for (let at = season; at < rows.length; at += 1) {
      sum += Math.abs((truth[rows[at] ?? 0] ?? 0) - (truth[rows[at - season] ?? 0] ?? 0))
    }
    const mean = sum / (rows.length - season)
    for (const row of rows) errors[row] = rows.length > season && mean > 0 ? mean : NaN
  }
  return errors
}

/** Rows by time: a column of numbers, or of texts that sort as times do (ISO 8601). */
function timeOrder(table: Table, name: string): Uint32Array {
  const column = table.columns.get(name)
  return risingOrder(column?.kind === 'text' ? new Float64Array(labelCodes(table, name)) : numbersOf(table, name))
}
