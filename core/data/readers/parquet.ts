// Parquet, read with hyparquet; its compression codecs are loaded with the first Parquet file.
import { InputError } from '../../errors.ts'
import type { Column, Table } from '../table.ts'
import { columnFromValues, type Cell } from './values.ts'

/** The table in a Parquet file; its columns must be flat. Throws InputError if it can't be read. */
export async function readParquet(bytes: Uint8Array, file: string): Promise<Table> {
  const { parquetMetadata, parquetRead } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const buffer = exactBuffer(bytes)
  try {
    const metadata = parquetMetadata(buffer)
    const rows = Number(metadata.num_rows)
    const cells = new Map<string, Cell[]>()
    await parquetRead({
      file: buffer,
      metadata,
      compressors,
      onChunk({ columnName, columnData, rowStart }) {
        let column = cells.get(columnName)
        if (!column) cells.set(columnName, (column = new Array<Cell>(rows)))
        for (let index = 0; index < columnData.length; index += 1) column[rowStart + index] = cellOf(columnData[index])
      }
    })
    const columns = new Map<string, Column>()
    for (const [name, values] of cells)
      if (!/^__index_level_\d+__$/.test(name)) columns.set(name, columnFromValues(name, values, rows))
    return { file, rows, columns }
  } catch (cause) {
    throw new InputError(
      `${file} is not a Parquet file that can be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cure: 'write it again, for example with pandas: frame.to_parquet(path), with one flat column for each value',
        place: { file },
        cause
      }
    )
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean')
    return value
  if (value instanceof Date) return value.toISOString()
  throw new TypeError('a column holds lists or structures')
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
