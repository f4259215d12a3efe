// Columns that say what a row is (its groups, cluster, weight), which an older predictions file may not have.
import type { Column, Table } from '../../data/table.ts'
import type { EvaluateOptions } from '../options.ts'
import type { Join } from './join.ts'

export interface Borrowed {
  readonly table: Table
  readonly join: Join
}

/** The baseline's joined rows with the candidate's columns for what it lacks: both sides are then measured alike. */
export function borrowColumns(baseline: Table, candidate: Table, join: Join, options: EvaluateOptions): Borrowed {
  const named = [...(options.sensitive ?? []), options.cluster, options.weight].filter((name) => name !== undefined)
  const lacking = named.filter((name) => !baseline.columns.has(name) && candidate.columns.has(name))
  if (lacking.length === 0 || join.by === 'query' || join.pairs === 0) return { table: baseline, join }
  const [from, to] = [rowsOfPairs(join.baseline, join.pairs), rowsOfPairs(join.candidate, join.pairs)]
  const columns = new Map([...baseline.columns].map(([name, column]) => [name, pick(column, from)]))
  for (const name of lacking) {
    const column = candidate.columns.get(name)
    if (column) columns.set(name, pick(column, to))
  }
  const { line } = baseline
  const table: Table = {
    file: baseline.file,
    rows: join.pairs,
    columns,
    ...(line ? { line: (row: number) => line(from[row] ?? 0) } : {})
  }
  return { table, join: { ...join, baseline: Int32Array.from({ length: join.pairs }, (_, pair) => pair) } }
}

function rowsOfPairs(pairOf: Int32Array, pairs: number): Uint32Array {
  const rows = new Uint32Array(pairs)
  for (const [row, pair] of pairOf.entries()) if (pair >= 0) rows[pair] = row
  return rows
}

function pick(column: Column, rows: Uint32Array): Column {
  return column.kind === 'number'
    ? { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) }
    : { ...column, codes: Int32Array.from(rows, (row) => column.codes[row] ?? -1) }
}
