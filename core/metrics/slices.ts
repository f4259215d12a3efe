// Slices of a table: the values of a column, those of several columns together, or the rows that pass a filter.
import { columnOf, type Table } from '../data/table.ts'
import { filterOf } from './expressions/filter.ts'
import { parseExpression } from './expressions/parse.ts'
import { groupsOf } from './preparing/columns.ts'

/** Some rows of a table: `codes[row]` is the index of the row's slice, -1 where it is in none. */
export interface Slicing {
  readonly column: string
  readonly values: readonly string[]
  readonly codes: Int32Array
}

/** What a cell without a value is called. */
const missing = '(missing)'

/** Reads `country`, `country*sex` or `age >= 30 and country == "DE"`. Throws InputError for what is none of them. */
export function slicingOf(table: Table, source: string): Slicing {
  if (table.columns.has(source)) return columnSlicing(table, source)
  const parts = source.split('*').map((part) => part.trim())
  const isPair = parts.length > 1 && parts.some((part) => table.columns.has(part))
  if (isPair) return parts.map((part) => columnSlicing(table, columnOf(table, part).name)).reduce(crossed)
  const expression = parseExpression(source)
  if (expression.kind === 'name') columnOf(table, expression.name)
  const passes = filterOf(table, expression, source)
  const codes = new Int32Array(table.rows)
  for (let row = 0; row < codes.length; row += 1) codes[row] = passes(row) ? 0 : -1
  return { column: source, values: ['true'], codes }
}

function columnSlicing(table: Table, column: string): Slicing {
  const { names, codes } = groupsOf(table, column)
  if (!codes.includes(-1)) return { column, values: names, codes }
  return { column, values: [...names, missing], codes: codes.map((code) => (code < 0 ? names.length : code)) }
}

function crossed(left: Slicing, right: Slicing): Slicing {
  return {
    column: `${left.column}*${right.column}`,
    values: left.values.flatMap((first) => right.values.map((second) => `${first}*${second}`)),
    codes: left.codes.map((code, row) => code * right.values.length + (right.codes[row] ?? 0))
  }
}

/** For each slice the sample's rows in it, in rising order; `rows` gives the table's row of each row of the sample. */
export function membersOf({ values, codes }: Slicing, rows: Uint32Array): readonly Uint32Array[] {
  const counts = new Uint32Array(values.length)
  for (const row of rows) {
    const code = codes[row] ?? -1
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  }
  const members = Array.from(counts, (count) => new Uint32Array(count))
  const filled = new Uint32Array(values.length)
  for (let index = 0; index < rows.length; index += 1) {
    const code = codes[rows[index] ?? 0] ?? -1
    const list = members[code]
    if (!list) continue
    const place = filled[code] ?? 0
    list[place] = index
    filled[code] = place + 1
  }
  return members
}
