// A side's rows in the order of their pairs, so that sums come out alike to the last digit in whatever order a file has them.
import type { Column, Table } from '../../data/table.ts'
import { risingOrder } from '../../statistics/sort.ts'
import type { Join } from './join.ts'

export interface OrderedSides {
  readonly baseline: Table
  readonly candidate: Table
  readonly join: Join
}

/** Rows without a pair come first; rows of one pair, and of files that are in order already, keep theirs. */
export function inPairOrder(baseline: Table, candidate: Table, join: Join): OrderedSides {
  const [before, after] = [ordered(baseline, join.baseline), ordered(candidate, join.candidate)]
  return {
    baseline: before.table,
    candidate: after.table,
    join: { ...join, baseline: before.pairOf, candidate: after.pairOf }
  }
}

function ordered(table: Table, pairOf: Int32Array): { readonly table: Table; readonly pairOf: Int32Array } {
  const rows = risingOrder(new Float64Array(pairOf))
  if (rows.every((row, index) => row === index)) return { table, pairOf }
  return { table: pickRows(table, rows), pairOf: Int32Array.from(rows, (row) => pairOf[row] ?? -1) }
}

/** These rows of a table. */
export function pickRows(table: Table, rows: Uint32Array): Table {
  const { line } = table
  return {
    file: table.file,
    rows: rows.length,
    columns: new Map([...table.columns].map(([name, column]) => [name, pickCells(column, rows)])),
    ...(line ? { line: (row: number) => line(rows[row] ?? 0) } : {})
  }
}

export function pickCells(column: Column, rows: Uint32Array): Column {
  return column.kind === 'number'
    ? { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) }
    : { ...column, codes: Int32Array.from(rows, (row) => column.codes[row] ?? -1) }
}
