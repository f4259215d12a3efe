// One door for table files: CSV, JSON Lines and Parquet.
import { InputError } from '../../errors.ts'
import type { Table } from '../table.ts'
import { readCsv } from './csv.ts'
import { readJsonLines } from './jsonl.ts'
import { readParquet } from './parquet.ts'

/**
 * Reads a table by the file name's extension: .csv, .jsonl (or .ndjson), .parquet; Parquet is also known by its first
 * bytes. Throws InputError for a file that is empty, has no rows or can't be read.
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<Table> {
  if (bytes.length === 0) throw nothingIn(file, 'is empty')
  const table = await readAs(bytes, file)
  if (table.rows === 0) throw nothingIn(file, 'has no rows')
  return table
}

async function readAs(bytes: Uint8Array, file: string): Promise<Table> {
  const extension = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase()
  if (isParquet(bytes)) return await readParquet(bytes, file)
  switch (extension) {
    case 'jsonl':
    case 'ndjson':
      return readJsonLines(bytes, file)
    case 'parquet':
    case 'pq':
      return await readParquet(bytes, file)
    case 'csv':
    case 'txt':
    case undefined:
      return readCsv(bytes, file)
    default:
      throw new InputError(`${file}: a table can't be read from a .${extension} file`, {
        cure: 'write .csv, .jsonl or .parquet',
        place: { file }
      })
  }
}

function isParquet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x31
}

function nothingIn(file: string, what: string): InputError {
  return new InputError(`${file} ${what}`, {
    cure: 'check that the command which writes it got to its end; a metric needs at least one row',
    place: { file }
  })
}
