// Checks of a data set before anything is trained or measured on it.
import { InputError } from '../errors.ts'
import { readCsv } from './readers/csv.ts'
import { columnOf, firstMissing, listed, textAt, whereIs, type Column, type Table } from './table.ts'

export interface DataFinding {
  readonly code:
    | 'no_rows'
    | 'column_missing'
    | 'id_missing'
    | 'id_duplicate'
    | 'target_missing'
    | 'constant_column'
    | 'duplicate_rows'
    | 'leakage'
  /** An error stops the way; a warning is shown. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly cure: string
}

/** The columns that have a meaning; what isn't named isn't checked. */
export interface DataColumns {
  readonly id?: string | undefined
  readonly target?: string | undefined
}

/** Checks a CSV file. Throws InputError if it is no well-formed CSV. */
export function validateData(bytes: Uint8Array, file: string, columns: DataColumns): readonly DataFinding[] {
  return validateTable(readCsv(bytes, file), columns)
}

export function validateTable(table: Table, { id, target }: DataColumns): readonly DataFinding[] {
  if (table.rows === 0) {
    const message = `${table.file} has no rows`
    return [{ code: 'no_rows', severity: 'error', message, cure: 'check that the data is complete' }]
  }
  return [
    ...(id === undefined ? [] : checked(table, id, idFindings)),
    ...(target === undefined ? [] : checked(table, target, targetFindings)),
    ...constantColumns(table),
    ...duplicateRows(table, id)
  ]
}

/** Rows of the same id in both files: the model has seen what it is tested on. Throws InputError for an unknown column. */
export function leakageFindings(train: Table, test: Table, id: string): readonly DataFinding[] {
  const known = new Set(textsOf(train, columnOf(train, id)))
  const shared = textsOf(test, columnOf(test, id)).filter((text) => text !== null && known.has(text))
  if (shared.length === 0) return []
  return [
    {
      code: 'leakage',
      severity: 'error',
      message: `${shared.length} of ${test.rows} rows of ${test.file} are in ${train.file} too, by ${JSON.stringify(id)}`,
      cure: 'take them out of one side, or let `train.split` make the split'
    }
  ]
}

type Check = (table: Table, column: Column) => readonly DataFinding[]

function checked(table: Table, name: string, check: Check): readonly DataFinding[] {
  try {
    return check(table, columnOf(table, name))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ code: 'column_missing', severity: 'error', message: error.message, cure: error.cure }]
  }
}

function idFindings(table: Table, column: Column): readonly DataFinding[] {
  const name = JSON.stringify(column.name)
  const missing = firstMissing(column)
  if (missing >= 0) {
    const message = `${table.file} has no ${name} ${whereIs(table, missing)}`
    return [{ code: 'id_missing', severity: 'error', message, cure: 'give every row an id of its own' }]
  }
  const texts = textsOf(table, column)
  const again = texts.length - new Set(texts).size
  if (again === 0) return []
  const first = firstRepeated(texts)
  return [
    {
      code: 'id_duplicate',
      severity: 'error',
      message: `${table.file} repeats ${again} values of ${name}, first ${whereIs(table, first)}`,
      cure: 'give every row an id of its own, or name another column as `evaluation.id`'
    }
  ]
}

function targetFindings(table: Table, column: Column): readonly DataFinding[] {
  const missing = textsOf(table, column).filter((text) => text === null).length
  if (missing === 0) return []
  const first = whereIs(table, firstMissing(column))
  return [
    {
      code: 'target_missing',
      severity: 'error',
      message: `${table.file} has no ${JSON.stringify(column.name)} in ${missing} rows, first ${first}`,
      cure: 'label these rows or leave them out: without a target nothing can be measured on them'
    }
  ]
}

/** One finding for all of them: wide data has many. */
function constantColumns(table: Table): readonly DataFinding[] {
  if (table.rows < 2) return []
  const constant = [...table.columns.values()].filter((column) => new Set(textsOf(table, column)).size === 1)
  if (constant.length === 0) return []
  const names = listed(constant.map(({ name }) => name))
  return [
    {
      code: 'constant_column',
      severity: 'warning',
      message: `${table.file} has ${constant.length} columns with one value only: ${names}`,
      cure: 'check that the column was filled, or leave it out: it tells a model nothing'
    }
  ]
}

/** Rows that are equal in everything but the id. */
function duplicateRows(table: Table, id: string | undefined): readonly DataFinding[] {
  const columns = [...table.columns.values()].filter(({ name }) => name !== id)
  if (columns.length === 0) return []
  const rows = Array.from({ length: table.rows }, (_, row) =>
    JSON.stringify(columns.map((column) => textAt(column, row)))
  )
  const again = rows.length - new Set(rows).size
  if (again === 0) return []
  return [
    {
      code: 'duplicate_rows',
      severity: 'warning',
      message: `${table.file} has ${again} rows that are equal to an earlier one, first ${whereIs(table, firstRepeated(rows))}`,
      cure: 'check that nothing was collected twice; duplicates on both sides of a split flatter the model'
    }
  ]
}

function firstRepeated(texts: readonly (string | null)[]): number {
  const seen = new Set<string | null>()
  return texts.findIndex((text) => seen.size === seen.add(text).size)
}

function textsOf(table: Table, column: Column): readonly (string | null)[] {
  return Array.from({ length: table.rows }, (_, row) => textAt(column, row))
}
