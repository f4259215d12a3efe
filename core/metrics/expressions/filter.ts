// Filter expressions over the columns of a table: which rows are in a slice.
import { InputError } from '../../errors.ts'
import { columnOf, numberOf, type Column, type Table } from '../../data/table.ts'
import { labelOf } from '../labels.ts'
import type { Comparison, Expression } from './expression.ts'

type Cell = number | string | null
type RowTest = (row: number) => boolean

/**
 * A test of rows. Equality compares labels (`1`, `"1"` and `1.0` are equal), the other comparisons numbers, or texts by
 * their code units. A missing cell fails every comparison but `!=`. Throws InputError for what can't be a filter.
 */
export function filterOf(table: Table, expression: Expression, source: string): RowTest {
  switch (expression.kind) {
    case 'unary': {
      if (expression.operator !== 'not') break
      const inner = filterOf(table, expression.operand, source)
      return (row) => !inner(row)
    }
    case 'binary': {
      const { operator, left, right } = expression
      if (operator === 'and' || operator === 'or') {
        const [first, second] = [filterOf(table, left, source), filterOf(table, right, source)]
        return operator === 'and' ? (row) => first(row) && second(row) : (row) => first(row) || second(row)
      }
      if (operator === 'in') return memberTest(table, left, right, source)
      if (operator === '+' || operator === '-' || operator === '*' || operator === '/') break
      const [first, second] = [cellOf(table, left, source), cellOf(table, right, source)]
      return (row) => compared(operator, first(row), second(row))
    }
    case 'name': {
      const cell = cellOf(table, expression, source)
      return (row) => ['1', 'true'].includes(labelOf(String(cell(row))))
    }
    case 'number':
    case 'text':
    case 'list':
    case 'call':
  }
  throw notFilter(source)
}

function memberTest(table: Table, left: Expression, right: Expression, source: string): RowTest {
  if (right.kind !== 'list') throw notFilter(source)
  const members = new Set(right.items.map((item) => labelOf(String(cellOf(table, item, source)(0)))))
  const cell = cellOf(table, left, source)
  return (row) => {
    const value = cell(row)
    return value !== null && members.has(typeof value === 'number' ? String(value) : value)
  }
}

/** Cells of columns come as numbers, or as the labels that texts stand for. */
function cellOf(table: Table, expression: Expression, source: string): (row: number) => Cell {
  switch (expression.kind) {
    case 'number':
      return () => expression.value
    case 'text':
      return () => labelOf(expression.value)
    case 'name':
      return columnCell(columnOf(table, expression.name))
    case 'unary': {
      if (expression.operator !== '-' || expression.operand.kind !== 'number') break
      const value = -expression.operand.value
      return () => value
    }
    case 'list':
    case 'binary':
    case 'call':
  }
  throw notFilter(source)
}

function columnCell(column: Column): (row: number) => Cell {
  if (column.kind === 'number') {
    return (row) => {
      const value = column.values[row] ?? NaN
      return Number.isNaN(value) ? null : value
    }
  }
  const labels = Array.from({ length: column.words.size }, (_, code) => labelOf(column.words.at(code)))
  return (row) => labels[column.codes[row] ?? -1] ?? null
}

function compared(operator: Exclude<Comparison, 'in'>, left: Cell, right: Cell): boolean {
  if (left === null || right === null) return operator === '!=' && left !== right
  const [a, b] = comparable(left, right)
  switch (operator) {
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

/** Both as numbers where both say numbers, else both as texts. */
function comparable(
  left: number | string,
  right: number | string
): readonly [number, number] | readonly [string, string] {
  const [a, b] = [numberIn(left), numberIn(right)]
  return a !== undefined && b !== undefined ? [a, b] : [String(left), String(right)]
}

function numberIn(cell: number | string): number | undefined {
  if (typeof cell === 'number') return cell
  const value = numberOf(cell)
  return value === undefined || Number.isNaN(value) ? undefined : value
}

function notFilter(source: string): InputError {
  return new InputError(
    `the slice ${JSON.stringify(source)} is neither a column, nor a pair of columns, nor a filter`,
    {
      cure: 'write a column (country), a pair (country*sex) or a filter (age >= 30 and country == "DE")'
    }
  )
}
