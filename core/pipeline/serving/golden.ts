// Golden predictions: evaluated rows that are asked again of what is served, and must come out the same.
import { counted } from '../words.ts'

/** One evaluated row as the predictions file has it; `values` holds at least the columns that are compared. */
export interface GoldenRow {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface GoldenColumns {
  readonly prediction: string
  readonly scores: readonly string[]
  /** True where the prediction is a class label: labels are equal or not, the tolerance is for numbers only. */
  readonly labels: boolean
}

export interface GoldenDifference {
  readonly id: string
  readonly column: string
  readonly evaluated: string
  readonly served: string
}

export interface GoldenComparison {
  readonly asked: number
  readonly equal: number
  readonly differences: readonly GoldenDifference[]
}

/** Rows in one request: small enough for a server with a body limit, large enough to be quick. */
export const goldenBatchSize = 25

/**
 * Picks at most `n` distinct ids, in the order in which they came. The choice depends on the ids and the seed only,
 * not on their order: those whose seeded hash (FNV-1a with murmur3's finalizer) is smallest.
 */
export function chooseGolden(ids: readonly string[], n: number, seed: number): readonly string[] {
  const distinct = [...new Set(ids)]
  if (distinct.length <= n) return distinct
  const ranked = distinct.map((id, index) => ({ id, index, rank: seededHash(id, seed) }))
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  return ranked
    .slice(0, n)
    .sort((a, b) => a.index - b.index)
    .map(({ id }) => id)
}

/** Request bodies in MLflow's scoring protocol, `{"dataframe_records": [...]}`, of at most `goldenBatchSize` rows each. */
export function goldenRequests<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[]
): readonly { readonly dataframe_records: readonly Row[] }[] {
  const count = Math.ceil(rows.length / goldenBatchSize)
  return Array.from({ length: count }, (_, batch) => ({
    dataframe_records: rows.slice(batch * goldenBatchSize, (batch + 1) * goldenBatchSize)
  }))
}

/**
 * Compares one answer, `{"predictions": [...]}`, with the evaluated rows that were asked, in their order. An item is
 * a scalar (the prediction) or an object by column name; what else an object holds is ignored. Numbers are equal when
 * |a - b| <= tolerance * max(1, |a|); NaN equals nothing, since JSON can't carry it.
 */
export function compareGolden(
  expected: readonly GoldenRow[],
  served: unknown,
  columns: GoldenColumns,
  tolerance: number
): GoldenComparison {
  const items = predictionsOf(served)
  if (items === null) {
    const answer = typeof served === 'string' ? `not JSON: ${show(served)}` : show(served)
    return unusable(expected, '{"predictions": [...]}', answer)
  }
  if (items.length !== expected.length) {
    return unusable(expected, counted(expected.length, 'prediction'), counted(items.length, 'prediction'))
  }
  const byRow = expected.map((row, index) => compareItem(row, items[index], columns, tolerance))
  return {
    asked: expected.length,
    equal: byRow.filter((differences) => differences.length === 0).length,
    differences: byRow.flat()
  }
}

/** One comparison for several batches. */
export function mergeGolden(parts: readonly GoldenComparison[]): GoldenComparison {
  return {
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    equal: parts.reduce((sum, part) => sum + part.equal, 0),
    differences: parts.flatMap((part) => part.differences)
  }
}

/** Whether an evaluated and a served value are the same, by the rules of `compareGolden`. */
export function sameValue(evaluated: unknown, served: unknown, tolerance: number): boolean {
  const a = numberOf(evaluated)
  const b = numberOf(served)
  if (a !== null && b !== null) return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a))
  const [left, right] = [textOf(evaluated), textOf(served)]
  return left !== null && left === right && left.toLowerCase() !== 'nan'
}

function compareItem(
  row: GoldenRow,
  item: unknown,
  columns: GoldenColumns,
  tolerance: number
): readonly GoldenDifference[] {
  const asked = isRecord(item) ? [columns.prediction, ...columns.scores] : [columns.prediction]
  return asked.flatMap((column) => {
    const evaluated = own(row.values, column)
    const value = isRecord(item) ? own(item, column) : item
    const allowed = columns.labels && column === columns.prediction ? 0 : tolerance
    if (sameValue(evaluated, value, allowed)) return []
    const served = isRecord(item) && value === undefined ? `missing; the answer has ${names(item)}` : show(value)
    return [{ id: row.id, column, evaluated: show(evaluated), served }]
  })
}

function unusable(expected: readonly GoldenRow[], evaluated: string, served: string): GoldenComparison {
  const id = expected.length > 1 ? `${expected[0]?.id ?? ''} and ${expected.length - 1} more` : (expected[0]?.id ?? '')
  return { asked: expected.length, equal: 0, differences: [{ id, column: 'predictions', evaluated, served }] }
}

function predictionsOf(served: unknown): readonly unknown[] | null {
  if (!isRecord(served)) return null
  const predictions = own(served, 'predictions')
  return Array.isArray(predictions) ? predictions : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** A finite number, or the text of one as a CSV file has it. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() === '') return null
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** Labels as text; true and false in lower case, as Python and JSON disagree on their case. */
function textOf(value: unknown): string | null {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
  if (typeof value !== 'string') return null
  return /^(true|false)$/i.test(value) ? value.toLowerCase() : value
}

function names(item: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(item)
  return keys.length === 0 ? 'no columns' : keys.slice(0, 8).join(', ')
}

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

function seededHash(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
