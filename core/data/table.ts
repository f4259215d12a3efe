// A table in memory, column by column: what predictions and data sets become once they are read.
import { distance } from 'fastest-levenshtein'
import { InputError } from '../errors.ts'
import { floats } from './arrays.ts'

/** Distinct texts of a column, by code. Texts are decoded when asked for. */
export interface Words {
  readonly size: number
  at(code: number): string
}

/** Numbers; NaN where a cell is missing or says NaN. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly name: string
  readonly values: Float64Array
}

/** Texts, each stored once; code -1 where a cell is missing. Every code below `words.size` occurs. */
export interface TextColumn {
  readonly kind: 'text'
  readonly name: string
  readonly codes: Int32Array
  readonly words: Words
}

export type Column = NumberColumn | TextColumn

export interface Table {
  /** Name of the file, for messages. */
  readonly file: string
  readonly rows: number
  readonly columns: ReadonlyMap<string, Column>
  /** The line (from 1) on which a row (from 0) begins, where the format has lines; for messages only. */
  readonly line?: (row: number) => number
}

/** The column of this name. Throws InputError that names the nearest one. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name)
  if (column) return column
  const names = [...table.columns.keys()]
  const nearest = nearestName(name, names)
  throw new InputError(
    `${table.file} has no column ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`,
    {
      cure: `name one of its columns: ${listed(names)}`,
      place: { file: table.file, line: 1 }
    }
  )
}

/** The name most like `wanted`, ignoring case; undefined if none is near. */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Infinity
  for (const name of names) {
    const steps = distance(wanted.toLowerCase(), name.toLowerCase())
    if (steps < bestDistance) [best, bestDistance] = [name, steps]
  }
  return bestDistance <= Math.max(2, wanted.length * 0.4) ? best : undefined
}

/** At most twenty names, as people list them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ')
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown
}

/**
 * A column as numbers, NaN where missing. A text column is taken when each of its texts is a number.
 * Throws InputError naming the first cell that is none.
 */
export function numbersOf(table: Table, name: string): Float64Array {
  const column = columnOf(table, name)
  if (column.kind === 'number') return column.values
  const meaning = new Float64Array(column.words.size)
  for (let code = 0; code < meaning.length; code += 1) {
    const word = column.words.at(code)
    const value = numberOf(word)
    if (value === undefined) {
      const row = column.codes.indexOf(code)
      throw new InputError(
        `column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number`,
        {
          cure: `write numbers only into ${JSON.stringify(name)}, or name another column`,
          place: placeOf(table, row)
        }
      )
    }
    meaning[code] = value
  }
  return floats(column.codes.length, (row) => meaning[column.codes[row] ?? -1] ?? NaN)
}

/** The number that a text says, as CSV writers and Python print it; NaN for the words of missing values, undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim()
  if (missingWords.has(trimmed)) return NaN
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed)
  const infinity = /^([+-]?)inf(inity)?$/i.exec(trimmed)
  if (infinity) return infinity[1] === '-' ? -Infinity : Infinity
  return undefined
}

/** What a missing number looks like in text; in a column of texts only the empty cell is missing. */
export const missingWords: ReadonlySet<string> = new Set([
  '',
  'NA',
  'N/A',
  'n/a',
  '<NA>',
  'NaN',
  'nan',
  '-nan',
  'NULL',
  'null',
  'None'
])

/** A cell as text, null where missing. Numbers as JavaScript prints them. */
export function textAt(column: Column, row: number): string | null {
  if (column.kind === 'number') {
    const value = column.values[row]
    return value === undefined || Number.isNaN(value) ? null : String(value)
  }
  const code = column.codes[row]
  return code === undefined || code < 0 ? null : column.words.at(code)
}

/** First row whose cell is missing, or -1. */
export function firstMissing(column: Column): number {
  return column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1)
}

/** Texts by code: small lists as plain arrays. */
export function wordsOf(texts: readonly string[]): Words {
  return { size: texts.length, at: (code) => texts[code] ?? '' }
}

/** `in row 12`, or `on line 13` where the format has lines. */
export function whereIs(table: Table, row: number): string {
  return table.line ? `on line ${table.line(row)}` : `in row ${row + 1}`
}

/** The place of a row, for errors. */
export function placeOf(table: Table, row: number): { readonly file: string; readonly line?: number } {
  return table.line ? { file: table.file, line: table.line(row) } : { file: table.file }
}
