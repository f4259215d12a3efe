// Which rows of two predictions files are the same case.
import { columnOf, textAt, type Table } from '../../data/table.ts'
import { formatCount } from '../../report/numbers.ts'
import { sameLabel } from '../labels.ts'
import { requireUniqueIds } from '../test-data.ts'
import type { ComparisonNote } from '../comparison.ts'

export interface JoinColumns {
  readonly task?: string
  readonly id?: string | undefined
  readonly target?: string | undefined
  /** Query of a row, where the task is ranking: queries are what is paired. */
  readonly group?: string | undefined
  readonly cluster?: string | undefined
}

/** Pairs are numbered in the order of their ids, so that the order of rows in the files doesn't matter. */
export interface Join {
  readonly pairs: number
  /** For each row of the table the pair that it belongs to, -1 for none. */
  readonly baseline: Int32Array
  readonly candidate: Int32Array
  readonly by: 'id' | 'position' | 'query'
  /** What must be said loudly: rows that don't join, targets that differ. */
  readonly notes: readonly ComparisonNote[]
}

/**
 * Joins by id. Without an id column rows pair by their position, if the files have equally many and the same targets.
 * Rows whose targets differ are not joined: they are no longer the same question. Throws InputError for ids that are
 * missing or double.
 */
export function joinRows(baseline: Table, candidate: Table, columns: JoinColumns): Join {
  const query = columns.group ?? columns.cluster
  if (columns.task === 'ranking' && query !== undefined) return joinByQuery(baseline, candidate, query)
  return columns.id === undefined
    ? joinByPosition(baseline, candidate, columns.target)
    : joinById(baseline, candidate, columns.id, columns.target)
}

function joinById(baseline: Table, candidate: Table, id: string, target: string | undefined): Join {
  const before = rowsById(baseline, id)
  const after = rowsById(candidate, id)
  const sameTarget = targetEquality(baseline, candidate, target)
  const joined = noJoin(baseline, candidate, 'id')
  let [pairs, changed, common] = [0, 0, 0]
  for (const key of [...after.keys()].sort()) {
    const [from, to] = [before.get(key), after.get(key)]
    if (from === undefined || to === undefined) continue
    common += 1
    if (sameTarget(from, to)) {
      joined.baseline[from] = pairs
      joined.candidate[to] = pairs
      pairs += 1
    } else changed += 1
  }
  const notes = [...partnerNotes('id', before.size, after.size, common), ...targetNotes(changed, common)]
  return { ...joined, pairs, notes }
}

function joinByPosition(baseline: Table, candidate: Table, target: string | undefined): Join {
  const sameTarget = targetEquality(baseline, candidate, target)
  const joined = noJoin(baseline, candidate, 'position')
  const rows = candidate.rows
  const differs =
    baseline.rows !== rows || !Array.from({ length: rows }, (_, row) => sameTarget(row, row)).every(Boolean)
  if (differs) {
    const message = `The two files can't be paired: they have no id column, and ${baseline.rows === rows ? 'their targets differ' : `${formatCount(baseline.rows)} and ${formatCount(rows)} rows`}. Name an id column by --id.`
    return { ...joined, pairs: 0, notes: [{ code: 'rows_do_not_join', message }] }
  }
  const inOrder = Int32Array.from({ length: rows }, (_, row) => row)
  const message = 'Rows were paired by their position, since no id column is named; their targets agree.'
  return {
    ...joined,
    pairs: rows,
    baseline: inOrder,
    candidate: inOrder,
    notes: [{ code: 'paired_by_position', message }]
  }
}

/** Rows of a query that has equally many rows on both sides are one pair. */
function joinByQuery(baseline: Table, candidate: Table, query: string): Join {
  const [before, after] = [rowsOfQueries(baseline, query), rowsOfQueries(candidate, query)]
  const joined = noJoin(baseline, candidate, 'query')
  let pairs = 0
  for (const key of [...after.keys()].sort()) {
    const [from, to] = [before.get(key), after.get(key)]
    if (!from || to?.length !== from.length) continue
    for (const row of from) joined.baseline[row] = pairs
    for (const row of to) joined.candidate[row] = pairs
    pairs += 1
  }
  return { ...joined, pairs, notes: partnerNotes('query', before.size, after.size, pairs) }
}

function rowsOfQueries(table: Table, query: string): ReadonlyMap<string, readonly number[]> {
  const column = columnOf(table, query)
  const rows = new Map<string, number[]>()
  for (let row = 0; row < table.rows; row += 1) {
    const key = textAt(column, row) ?? ''
    const list = rows.get(key)
    if (list) list.push(row)
    else rows.set(key, [row])
  }
  return rows
}

function noJoin(baseline: Table, candidate: Table, by: Join['by']) {
  return { by, baseline: new Int32Array(baseline.rows).fill(-1), candidate: new Int32Array(candidate.rows).fill(-1) }
}

function rowsById(table: Table, id: string): ReadonlyMap<string, number> {
  const column = columnOf(table, id)
  requireUniqueIds(table, column)
  const rows = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) rows.set(textAt(column, row) ?? '', row)
  return rows
}

/** Whether a row of each side has the same target; labels as metrics compare them. Always true without a target. */
function targetEquality(
  baseline: Table,
  candidate: Table,
  target: string | undefined
): (from: number, to: number) => boolean {
  if (target === undefined) return () => true
  const [before, after] = [columnOf(baseline, target), columnOf(candidate, target)]
  return (from, to) => {
    const [a, b] = [textAt(before, from), textAt(after, to)]
    return a === b || (a !== null && b !== null && sameLabel(a, b))
  }
}

function partnerNotes(what: 'id' | 'query', before: number, after: number, common: number): readonly ComparisonNote[] {
  if (before === common && after === common) return []
  const rows = what === 'id' ? 'rows' : 'queries'
  const message =
    common === 0
      ? `None of the ${rows} of the two files have the same ${what}: the sides were measured on different rows.`
      : `Not all ${rows} join: ${formatCount(before - common)} of the baseline and ${formatCount(after - common)} of the candidate have no partner; ${formatCount(common)} are on both sides.`
  return [{ code: 'rows_do_not_join', message }]
}

function targetNotes(changed: number, common: number): readonly ComparisonNote[] {
  if (changed === 0) return []
  const message = `The test set changed: ${formatCount(changed)} of ${formatCount(common)} rows with the same id have another target; they are left out.`
  return [{ code: 'test_set_changed', message }]
}
