// Columns that say what a row is (its groups, cluster, weight), which an older predictions file may not have.
import type { Table } from '../../data/table.ts'
import type { EvaluateOptions } from '../options.ts'
import type { Join } from './join.ts'
import { pickCells, pickRows } from './pair-order.ts'

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
  const shared = pickRows(baseline, from)
  const columns = new Map(shared.columns)
  for (const name of lacking) {
    const column = candidate.columns.get(name)
    if (column) columns.set(name, pickCells(column, to))
  }
  const table: Table = { ...shared, columns }
  return { table, join: { ...join, baseline: Int32Array.from({ length: join.pairs }, (_, pair) => pair) } }
}

function rowsOfPairs(pairOf: Int32Array, pairs: number): Uint32Array {
  const rows = new Uint32Array(pairs)
  for (const [row, pair] of pairOf.entries()) if (pair >= 0) rows[pair] = row
  return rows
}
