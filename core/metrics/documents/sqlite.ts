// Reads the tables of a SQLite database from its bytes, for the few that hold metrics. https://www.sqlite.org/fileformat2.html
import { InputError } from '../../errors.ts'

export type Cell = number | string | null
/** A row by its columns' names, and `rowid`, which is what a table's integer primary key holds. */
export type Row = ReadonlyMap<string, Cell>

const magic = 'SQLite format 3\u0000'

export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === magic
}

/** Rows of the tables named, as far as they are there. Indexes, views and blobs are not read; an integer primary key is `rowid`. Throws InputError for what is damaged. */
export function readTables(
  bytes: Uint8Array,
  file: string,
  names: readonly string[]
): ReadonlyMap<string, readonly Row[]> {
  const database = new Database(bytes, file)
  const found = database
    .rows(1, ['type', 'name', 'tbl_name', 'rootpage', 'sql'])
    .filter((row) => row.get('type') === 'table' && names.includes(String(row.get('name'))))
  return new Map(
    found.map((row) => [
      String(row.get('name')),
      database.rows(Number(row.get('rootpage')), columnsOf(String(row.get('sql') ?? '')))
    ])
  )
}

/** Names of the columns in a CREATE TABLE statement, in the order of a record. */
export function columnsOf(sql: string): readonly string[] {
  return sql
    .slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))
    .split(/,(?![^(]*\))/)
    .map((text) => text.trim())
    .filter((text) => !/^(?:constraint|primary|unique|check|foreign)\b/i.test(text))
    .map((text) => text.replace(/^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|(\w+)).*$/s, '$1$2$3$4'))
}

/** One database; a class because every rule of the format needs its bytes and page size. */
class Database {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #file: string
  readonly #pageSize: number
  readonly #usable: number

  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#file = file
    const size = this.#view.getUint16(16)
    this.#pageSize = size === 1 ? 65_536 : size
    this.#usable = this.#pageSize - this.#view.getUint8(20)
    if (this.#pageSize < 512 || this.#usable < 480 || this.#view.getUint32(56) > 1) throw this.#wrong()
  }

  /** Leaves of the table whose b-tree begins at this page. */
  rows(root: number, columns: readonly string[]): readonly Row[] {
    const rows: Row[] = []
    const seen = new Set<number>()
    const pages = [root]
    for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
      if (seen.has(page)) throw this.#wrong()
      seen.add(page)
      const start = this.#startOf(page)
      const head = page === 1 ? start + 100 : start
      const [kind, count] = [this.#byte(head), this.#view.getUint16(head + 3)]
      if (kind !== 5 && kind !== 13) throw this.#wrong()
      const pointers = Array.from(
        { length: count },
        (_, index) => start + this.#short(head + (kind === 5 ? 12 : 8) + 2 * index)
      )
      if (kind === 13) for (const at of pointers) rows.push(this.#row(at, columns))
      else pages.push(this.#long(head + 8), ...pointers.map((at) => this.#long(at)).toReversed())
    }
    return rows
  }

  #row(at: number, columns: readonly string[]): Row {
    const [size, afterSize] = this.#varint(this.#bytes, at)
    const [id, start] = this.#varint(this.#bytes, afterSize)
    const record = this.#payload(start, size)
    const [headSize, first] = this.#varint(record, 0)
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength)
    const row = new Map<string, Cell>([['rowid', id]])
    let [type, value] = [first, headSize]
    for (let index = 0; type < headSize; index += 1) {
      const [serial, next] = this.#varint(record, type)
      const length = lengthOf(serial)
      if (value + length > record.length) throw this.#wrong()
      row.set(columns[index] ?? `column ${index}`, cellOf(serial, view, value, length))
      ;[type, value] = [next, value + length]
    }
    return row
  }

  /** A record's bytes, those on overflow pages with them. */
  #payload(start: number, size: number): Uint8Array {
    const most = this.#usable - 35
    if (size > this.#bytes.length) throw this.#wrong()
    if (size <= most) return this.#slice(start, size)
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23
    const spread = least + ((size - least) % (this.#usable - 4))
    const local = spread <= most ? spread : least
    const whole = new Uint8Array(size)
    whole.set(this.#slice(start, local))
    let [filled, page] = [local, this.#long(start + local)]
    while (filled < size) {
      const from = this.#startOf(page)
      const part = this.#slice(from + 4, Math.min(this.#usable - 4, size - filled))
      whole.set(part, filled)
      ;[filled, page] = [filled + part.length, this.#long(from)]
    }
    return whole
  }

  #startOf(page: number): number {
    const start = (page - 1) * this.#pageSize
    if (page < 1 || start + this.#pageSize > this.#bytes.length) throw this.#wrong()
    return start
  }

  #slice(start: number, size: number): Uint8Array {
    if (start + size > this.#bytes.length) throw this.#wrong()
    return this.#bytes.subarray(start, start + size)
  }

  #byte(at: number): number {
    return this.#slice(at, 1)[0] ?? 0
  }

  #short(at: number): number {
    return this.#slice(at, 2).length === 2 ? this.#view.getUint16(at) : 0
  }

  #long(at: number): number {
    return this.#slice(at, 4).length === 4 ? this.#view.getUint32(at) : 0
  }

  /** Big-endian, seven bits a byte, at most nine; value and the offset after it. */
  #varint(bytes: Uint8Array, at: number): readonly [number, number] {
    let value = 0
    for (let index = 0; index < 8; index += 1) {
      const byte = bytes[at + index]
      if (byte === undefined) throw this.#wrong()
      value = value * 128 + (byte & 127)
      if (byte < 128) return [value, at + index + 1]
    }
    return [value * 256 + (bytes[at + 8] ?? 0), at + 9]
  }

  #wrong(): InputError {
    return new InputError(`${this.#file} is a damaged SQLite database, or of a kind that is not read`, {
      cure: 'look at it with sqlite3, or write the metrics to a JSON file',
      place: { file: this.#file }
    })
  }
}

const integers = [0, 1, 2, 3, 4, 6, 8] as const

function lengthOf(serial: number): number {
  if (serial >= 12) return Math.floor((serial - 12) / 2)
  return serial === 7 ? 8 : (integers[serial] ?? 0)
}

function cellOf(serial: number, view: DataView, at: number, length: number): Cell {
  if (serial === 7) return view.getFloat64(at)
  if (serial === 8 || serial === 9) return serial - 8
  if (serial >= 13 && serial % 2 === 1)
    return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
  if (serial === 0 || serial > 6) return null
  let value = view.getInt8(at)
  for (let index = 1; index < length; index += 1) value = value * 256 + view.getUint8(at + index)
  return value
}
