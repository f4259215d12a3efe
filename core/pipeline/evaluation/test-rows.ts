// The test set with its features: the rows that golden predictions ask for, and where target labels come from.
import { readTable } from '../../data/readers/read-table.ts'
import { columnOf, textAt, type Table } from '../../data/table.ts'
import type { ModelContext } from '../context.ts'
import { splitPaths } from '../split-data.ts'

export interface TestRow {
  readonly id: string
  /** Every column but id and target; null where a cell is empty. */
  readonly features: Readonly<Record<string, string | number | null>>
}

/** `evaluation.data`, or the test part of the split; null where the config names neither. */
export function testDataPath({ model, settings }: Pick<ModelContext, 'model' | 'settings'>): string | null {
  if (settings.evaluation?.data !== undefined) return settings.evaluation.data
  return settings.train?.split === undefined ? null : splitPaths({ model }).test
}

/** Null where there is no test set on this machine, as for `s3://` addresses. */
export async function readTestData(context: ModelContext): Promise<Table | null> {
  const path = testDataPath(context)
  if (path === null || path.includes('://')) return null
  const bytes = await context.ports.workspace.read(path)
  return bytes === null ? null : readTable(bytes, path)
}

/** The first rows of the test set, all of them without a limit; null where there is none or the config names no id. */
export async function readTestRows(context: ModelContext, limit = Infinity): Promise<readonly TestRow[] | null> {
  const id = context.settings.evaluation?.id
  const table = await readTestData(context)
  if (table === null || id === undefined) return null
  const ids = columnOf(table, id)
  const target = context.settings.evaluation?.target
  const features = [...table.columns.values()].filter(({ name }) => name !== id && name !== target)
  return Array.from({ length: Math.min(limit, table.rows) }, (_, row) => ({
    id: textAt(ids, row) ?? '',
    features: Object.fromEntries(features.map((column) => [column.name, valueAt(column, row)]))
  }))
}

type Column = ReturnType<typeof columnOf>

function valueAt(column: Column, row: number): string | number | null {
  if (column.kind === 'text') return textAt(column, row)
  const value = column.values[row] ?? NaN
  return Number.isFinite(value) ? value : null
}
