// What every task reads from a table, and the order of rows that depends on their content only.
import { InputError } from '../../errors.ts'
import { columnOf, numbersOf, placeOf, whereIs, type Table } from '../../data/table.ts'
import { labelsOf, partlyLabelled, shareClasses } from '../labels.ts'
import type { MetricWarning } from '../measure.ts'
import type { FilledOptions } from '../options.ts'
import { pickedCodes, pickedFloats, type Groups, type Sample } from '../sample.ts'

/** A table made ready for one task. */
export interface Prepared {
  readonly sample: Sample
  /** The table's row of each row of the sample; of a ranking, a row of each query. */
  readonly rows: Uint32Array
  /** Labels of the classes by code; empty where there are none. */
  readonly classes: readonly string[]
  readonly warnings: readonly MetricWarning[]
}

/** The name of a column that the task can't do without. */
export function needed(options: FilledOptions, key: 'target' | 'prediction' | 'score'): string {
  const name = options[key]
  if (name !== undefined) return name
  throw new InputError(`no ${key} column is named, and task ${options.task} needs one`, {
    cure: `name it by \`--${key} COLUMN\`, or as \`evaluation.${key}\` in the config`
  })
}

/** A column of finite numbers. Throws InputError at the first row without one. */
export function finiteNumbers(table: Table, name: string): Float64Array {
  const values = numbersOf(table, name)
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row < 0) return values
  const value = values[row] ?? NaN
  throw new InputError(
    `column ${JSON.stringify(name)} is ${Number.isNaN(value) ? 'missing or NaN' : String(value)} ${whereIs(table, row)} of ${table.file}`,
    {
      cure: 'correct what writes the file, or leave such rows out of it: metrics need a finite number in every row',
      place: placeOf(table, row)
    }
  )
}

export interface CommonColumns {
  /** Keys that put rows, beside the task's own, in an order of their content: nothing may depend on the order in the file. */
  readonly keys: readonly Float64Array[]
  /** What a sample of these rows has of them. */
  pick(rows: Uint32Array): Pick<Sample, 'size' | 'weight' | 'cluster' | 'groups'>
}

/** Weights, clusters and sensitive columns. */
export function commonColumns(table: Table, options: FilledOptions): CommonColumns {
  const weight = options.weight === undefined ? null : weightsOf(table, options.weight)
  const cluster = options.cluster === undefined ? null : labelCodes(table, options.cluster)
  const groups = (options.sensitive ?? []).map((column) => groupsOf(table, column))
  const codes = [...groups.map((group) => group.codes), ...(cluster ? [cluster] : [])]
  return {
    keys: [...codes.map((column) => new Float64Array(column)), ...(weight ? [weight] : [])],
    pick: (rows) => ({
      size: rows.length,
      weight: weight && pickedFloats(weight, rows),
      cluster: cluster && pickedCodes(cluster, rows),
      groups: groups.map((group) => ({ ...group, codes: pickedCodes(group.codes, rows) }))
    })
  }
}

function weightsOf(table: Table, name: string): Float64Array {
  const values = finiteNumbers(table, name)
  const row = values.findIndex((value) => value < 0)
  if (row < 0 && values.some((value) => value > 0)) return values
  throw new InputError(
    row < 0
      ? `every weight in ${JSON.stringify(name)} is 0`
      : `column ${JSON.stringify(name)} has a negative weight ${whereIs(table, row)}`,
    { cure: 'write weights from 0 up, at least one of them above 0', place: placeOf(table, Math.max(0, row)) }
  )
}

/** Codes of a column's labels in their sorted order. Throws InputError at a missing cell. */
export function labelCodes(table: Table, name: string): Int32Array {
  return shareClasses([labelsOf(table, name)]).columns[0] ?? new Int32Array(table.rows)
}

/** A column's groups in sorted order; code -1 where the cell is missing. */
export function groupsOf(table: Table, name: string): Groups {
  const { classes, columns } = shareClasses([partlyLabelled(columnOf(table, name))])
  return { column: name, names: classes, codes: columns[0] ?? new Int32Array(table.rows) }
}
