// Checks the data sets that a model's config names: what training reads, and what it is evaluated on.
import { readTable } from '../data/readers/read-table.ts'
import { leakageFindings, validateTable, type DataFinding } from '../data/validate.ts'
import type { Table } from '../data/table.ts'
import type { ModelContext } from './context.ts'
import { prepareSplit, splitPaths } from './split-data.ts'

const maxBytes = 256 * 2 ** 20
const isTable = (path: string): boolean => /\.(csv|jsonl|ndjson|parquet)$/i.test(path)

export interface CheckedData {
  readonly path: string
  /** Null where it can't be looked into: not on this machine, or no table. */
  readonly rows: number | null
  readonly findings: readonly DataFinding[]
}

/** Throws InputError for a table that can't be read. */
export async function validateModelData(context: ModelContext): Promise<readonly CheckedData[]> {
  const { settings } = context
  await prepareSplit(context)
  const split = settings.train?.split === undefined ? null : splitPaths(context)
  const test = settings.evaluation?.data ?? split?.test
  const train = [...(settings.train?.data ?? []), ...(split === null ? [] : [split.train])]
  const paths = [...new Set([...train, ...(test === undefined ? [] : [test])])]
  const tables = new Map(await Promise.all(paths.map(async (path) => [path, await read(context, path)] as const)))
  const testTable = test === undefined ? null : (tables.get(test) ?? null)
  return paths.map((path) => {
    const table = tables.get(path) ?? null
    if (table === null) return { path, rows: null, findings: [] }
    const leaks = path === test || testTable === null ? [] : leaksInto(context, table, testTable)
    return { path, rows: table.rows, findings: [...validateTable(table, columnsOf(context, table)), ...leaks] }
  })
}

/** A training table need not hold the columns of the evaluation; where it does, they are checked. */
function columnsOf({ settings }: ModelContext, table: Table) {
  const known = (name: string | undefined) => (name !== undefined && table.columns.has(name) ? name : undefined)
  return { id: known(settings.evaluation?.id), target: known(settings.evaluation?.target) }
}

function leaksInto({ settings }: ModelContext, train: Table, test: Table): readonly DataFinding[] {
  const id = settings.evaluation?.id
  return id !== undefined && train.columns.has(id) && test.columns.has(id) ? leakageFindings(train, test, id) : []
}

async function read({ ports }: ModelContext, path: string): Promise<Table | null> {
  if (path.includes('://') || !isTable(path)) return null
  const bytes = await ports.workspace.read(path, maxBytes)
  return bytes === null ? null : readTable(bytes, path)
}
