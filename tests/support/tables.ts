// Small tables for tests.
import { readTable } from '../../core/data/readers/read-table.ts'
import type { Table } from '../../core/data/table.ts'

/** A table of these columns, read as CSV. */
export async function tableOf(
  columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>
): Promise<Table> {
  return readTable(new TextEncoder().encode(csvOf(columns)), 'test.csv')
}

export function csvOf(columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>): string {
  const names = Object.keys(columns)
  const rows =
    Object.values(columns)[0]?.map((_, row) => names.map((name) => cell(columns[name]?.[row] ?? null)).join(',')) ?? []
  return `${[names.map(cell).join(','), ...rows].join('\n')}\n`
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
