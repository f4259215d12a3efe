// CSV as RFC 4180 has it: quotes, doubled quotes, line breaks inside quotes; LF, CRLF or CR; a BOM is skipped.
import { InputError } from '../../errors.ts'
import type { Table } from '../table.ts'
import {
  builtColumn,
  numberBuilder,
  setCode,
  setNumber,
  textBuilder,
  type NumberBuilder,
  type TextBuilder
} from './columns.ts'
import { notANumber, parseNumber } from './number.ts'

const [quote, comma, newline, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d]

/** Walks over the cells of a CSV file: after `next` the cell is `bytes[start, end)` and `last` says whether it ends its row. */
interface Cursor {
  bytes: Uint8Array
  start: number
  end: number
  quoted: boolean
  last: boolean
  position: number
  /** Number of the line, from 1, that holds `position`. */
  line: number
}

/** The table in a CSV file whose first row names the columns. Throws InputError with the line of what is wrong. */
export function readCsv(bytes: Uint8Array, file: string): Table {
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const { names, cursor } = readHeader(bytes, begin, file)
  const asText = names.map(() => false)
  for (;;) {
    const table = readRows(bytes, { ...cursor }, file, names, asText)
    if (typeof table !== 'number') return table
    asText[table] = true
  }
}

function readHeader(
  bytes: Uint8Array,
  begin: number,
  file: string
): { readonly names: readonly string[]; readonly cursor: Cursor } {
  const cursor = cursorAt(bytes, begin, 1)
  const names: string[] = []
  const decoder = new TextDecoder()
  do {
    next(cursor, bytes, file)
    names.push(decoder.decode(cursor.bytes.subarray(cursor.start, cursor.end)).trim())
  } while (!cursor.last)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new InputError(`${file} has two columns named ${JSON.stringify(twice)}`, {
      cure: 'give each column a name of its own',
      place: { file, line: 1 }
    })
  }
  const [only = ''] = names
  if (names.length === 1 && /[;\t|]/.test(only)) {
    throw new InputError(`${file} seems to separate its cells by ${JSON.stringify(/[;\t|]/.exec(only)?.[0])}`, {
      cure: 'separate them by commas, as pandas does with to_csv(path, index=False)',
      place: { file, line: 1 }
    })
  }
  return { names, cursor }
}

/** The table, or the index of a column that turned out to hold texts. */
function readRows(
  bytes: Uint8Array,
  cursor: Cursor,
  file: string,
  names: readonly string[],
  asText: readonly boolean[]
): Table | number {
  const capacity = Math.max(16, Math.ceil((bytes.length - cursor.position) / Math.max(8, names.length * 4)))
  const builders: (NumberBuilder | TextBuilder)[] = asText.map((text) =>
    text ? textBuilder(capacity) : numberBuilder(capacity)
  )
  const jumps: [number, number][] = []
  const width = names.length
  let row = 0
  let expected = 2
  while (cursor.position < bytes.length) {
    const { line } = cursor
    next(cursor, bytes, file)
    if (cursor.last && cursor.start === cursor.end && !cursor.quoted) continue
    if (line !== expected) jumps.push([row, line])
    expected = line + 1
    for (let column = 0; ; column += 1) {
      const builder = builders[column]
      if (!builder) throw ragged(line, file, width, 'more')
      if ('values' in builder) {
        const value = parseNumber(cursor.bytes, cursor.start, cursor.end)
        if (value === notANumber) return column
        setNumber(builder, row, value)
      } else {
        setCode(
          builder,
          row,
          cursor.start === cursor.end ? -1 : builder.interner.code(cursor.bytes, cursor.start, cursor.end)
        )
      }
      if (cursor.last) {
        if (column + 1 < width) throw ragged(line, file, width, `only ${column + 1}`)
        break
      }
      next(cursor, bytes, file)
    }
    row += 1
  }
  const columns = new Map(
    names.map((name, index) => [name, builtColumn(name, builders[index] ?? numberBuilder(0), row)])
  )
  return { file, rows: row, columns, line: (wanted) => lineOf(jumps, wanted) }
}

function cursorAt(bytes: Uint8Array, position: number, line: number): Cursor {
  return { bytes, start: position, end: position, quoted: false, last: false, position, line }
}

function next(cursor: Cursor, bytes: Uint8Array, file: string): void {
  let at = cursor.position
  cursor.quoted = bytes[at] === quote
  if (cursor.quoted) {
    at = nextQuoted(cursor, bytes, file)
  } else {
    cursor.bytes = bytes
    cursor.start = at
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte <= comma && (byte === comma || byte === newline || byte === carriageReturn)) break
    }
    cursor.end = at
  }
  const byte = bytes[at]
  cursor.last = byte !== comma
  if (cursor.last) cursor.line += 1
  if (byte === carriageReturn && bytes[at + 1] === newline) at += 1
  cursor.position = at + 1
}

/** Reads a quoted cell and returns the position after its closing quote. */
function nextQuoted(cursor: Cursor, bytes: Uint8Array, file: string): number {
  const start = cursor.position + 1
  let doubled = false
  let at = start
  for (; at < bytes.length; at += 1) {
    if (isLineEnd(bytes, at)) cursor.line += 1
    if (bytes[at] !== quote) continue
    if (bytes[at + 1] !== quote) break
    doubled = true
    at += 1
  }
  const after = bytes[at + 1]
  if (at >= bytes.length || (after !== undefined && after !== comma && after !== newline && after !== carriageReturn)) {
    const { line } = cursor
    throw new InputError(
      `${file} has a quote on line ${line} that ${at >= bytes.length ? 'is never closed' : 'ends in the middle of a cell'}`,
      {
        cure: 'put the whole cell in quotes and write each quote inside it twice',
        place: { file, line }
      }
    )
  }
  cursor.bytes = doubled ? withoutDoubledQuotes(bytes.subarray(start, at)) : bytes
  cursor.start = doubled ? 0 : start
  cursor.end = doubled ? cursor.bytes.length : at
  return at + 1
}

/** A line feed, or a carriage return without one. */
function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === newline || (bytes[at] === carriageReturn && bytes[at + 1] !== newline)
}

function withoutDoubledQuotes(cell: Uint8Array): Uint8Array {
  const plain = new Uint8Array(cell.length)
  let length = 0
  for (let at = 0; at < cell.length; at += 1) {
    plain[length++] = cell[at] ?? 0
    if (cell[at] === quote) at += 1
  }
  return plain.subarray(0, length)
}

function ragged(line: number, file: string, width: number, found: string): InputError {
  return new InputError(`${file} has ${found} cells on line ${line}, and ${width} columns`, {
    cure: 'give every line as many cells as the first; put a cell that holds a comma in double quotes',
    place: { file, line }
  })
}

/** Lines of rows from where a row doesn't begin on the line after the one before: `[row, line]`, rising. */
type Jumps = readonly (readonly [number, number])[]

function lineOf(jumps: Jumps, wanted: number): number {
  const [row, line] = jumps.findLast(([from]) => from <= wanted) ?? [0, 2]
  return line + wanted - row
}
