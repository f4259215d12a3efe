// data-profile.json: what a data set looks like, column by column.
import { z } from 'zod'
import { storeNumber } from '../digest.ts'
import { storedNumber } from '../pipeline/evidence.ts'
import { textAt, type Column, type NumberColumn, type Table } from './table.ts'

const columnProfileSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'text']),
  missing: z.int(),
  unique: z.int().describe('Distinct values that are not missing'),
  min: storedNumber.optional(),
  max: storedNumber.optional(),
  mean: storedNumber.optional(),
  sd: storedNumber.optional().describe('Sample standard deviation, n - 1'),
  top: z
    .array(z.strictObject({ value: z.string(), count: z.int() }))
    .describe('At most ten values, those that occur five times at least: a rarer one could name a person')
})
export type ColumnProfile = z.infer<typeof columnProfileSchema>

export const dataProfileSchema = z.strictObject({
  schema: z.literal('modelgate/data-profile@1'),
  file: z.string(),
  rows: z.int(),
  columns: z.array(columnProfileSchema)
})
export type DataProfile = z.infer<typeof dataProfileSchema>

const maxTop = 10
const minTopCount = 5

export function profileTable(table: Table): DataProfile {
  return {
    schema: 'modelgate/data-profile@1',
    file: table.file,
    rows: table.rows,
    columns: [...table.columns.values()].map((column) => profileColumn(column, table.rows))
  }
}

function profileColumn(column: Column, rows: number): ColumnProfile {
  const counts = new Map<string, number>()
  let missing = 0
  for (let row = 0; row < rows; row += 1) {
    const text = textAt(column, row)
    if (text === null) missing += 1
    else counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const top = [...counts]
    .filter(([, count]) => count >= minTopCount)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, maxTop)
    .map(([value, count]) => ({ value, count }))
  const numbers = column.kind === 'number' && missing < rows ? summary(column) : {}
  return { name: column.name, type: column.kind, missing, unique: counts.size, ...numbers, top }
}

/** Mean and deviation in one pass (Welford 1962); missing values are left out. */
function summary({ values }: NumberColumn): Pick<ColumnProfile, 'min' | 'max' | 'mean' | 'sd'> {
  let [count, mean, squares, min, max] = [0, 0, 0, Infinity, -Infinity]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    count += 1
    const step = value - mean
    mean += step / count
    squares += step * (value - mean)
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const sd = count > 1 ? Math.sqrt(squares / (count - 1)) : NaN
  return { min: storeNumber(min), max: storeNumber(max), mean: storeNumber(mean), sd: storeNumber(sd) }
}
