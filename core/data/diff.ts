// What changed from one table to another: rows by id, columns by name. Counts only: a row could name a person.
import { z } from 'zod'
import { InputError } from '../errors.ts'
import { columnOf, textAt, type Table } from './table.ts'

export const dataDiffSchema = z.strictObject({
  schema: z.literal('modelgate/data-diff@1'),
  before: z.strictObject({ file: z.string(), rows: z.int() }),
  after: z.strictObject({ file: z.string(), rows: z.int() }),
  columns: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  rows: z
    .strictObject({ added: z.int(), removed: z.int(), changed: z.int(), same: z.int() })
    .optional()
    .describe('By id; absent where no id is given'),
  changes: z
    .record(z.string(), z.int())
    .optional()
    .describe('Rows that are on both sides with another value, by column; columns without one are left out')
})
export type DataDiff = z.infer<typeof dataDiffSchema>

/** Cells are compared as texts, numbers as numbers. Throws InputError where an id is missing or there twice. */
export function diffTables(before: Table, after: Table, id?: string): DataDiff {
  const names = (table: Table) => [...table.columns.keys()]
  const both = names(before).filter((name) => after.columns.has(name) && name !== id)
  return {
    schema: 'modelgate/data-diff@1',
    before: { file: before.file, rows: before.rows },
    after: { file: after.file, rows: after.rows },
    columns: {
      added: names(after).filter((name) => !before.columns.has(name)),
      removed: names(before).filter((name) => !after.columns.has(name))
    },
    ...(id === undefined ? {} : diffRows(before, after, id, both))
  }
}

function diffRows(
  before: Table,
  after: Table,
  id: string,
  columns: readonly string[]
): Pick<DataDiff, 'rows' | 'changes'> {
  const old = rowsById(before, id)
  const fresh = rowsById(after, id)
  const joined = [...fresh].flatMap(([key, row]) => {
    const other = old.get(key)
    return other === undefined ? [] : [[other, row] as const]
  })
  const isChanged = new Uint8Array(joined.length)
  const changes = columns.flatMap((name) => {
    const [one, two] = [columnOf(before, name), columnOf(after, name)]
    let count = 0
    for (const [index, [rowBefore, rowAfter]] of joined.entries()) {
      if (textAt(one, rowBefore) === textAt(two, rowAfter)) continue
      count += 1
      isChanged[index] = 1
    }
    return count === 0 ? [] : [[name, count] as const]
  })
  const changed = isChanged.reduce((sum, flag) => sum + flag, 0)
  return {
    rows: {
      added: fresh.size - joined.length,
      removed: old.size - joined.length,
      changed,
      same: joined.length - changed
    },
    changes: Object.fromEntries(changes)
  }
}

function rowsById(table: Table, id: string): ReadonlyMap<string, number> {
  const column = columnOf(table, id)
  const rows = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    const key = textAt(column, row)
    if (key === null || rows.has(key)) {
      throw new InputError(
        `${table.file}: ${key === null ? 'an id is missing' : `the id ${JSON.stringify(key)} is there twice`}`,
        {
          cure: 'name a column that names each row once: `--id COLUMN`',
          place: { file: table.file, line: table.line?.(row) ?? row + 1 }
        }
      )
    }
    rows.set(key, row)
  }
  return rows
}
