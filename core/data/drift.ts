// drift.json: how far the columns of one table have moved from those of another.
import { z } from 'zod'
import { storeNumber } from '../digest.ts'
import { InputError } from '../errors.ts'
import { storedNumber } from '../pipeline/evidence.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { columnOf, textAt, type Column, type Table } from './table.ts'

export const columnDriftResults = ['stable', 'drifted', 'inconclusive', 'added', 'removed', 'type_changed'] as const

const columnDriftSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'text']),
  result: z.enum(columnDriftResults),
  psi: storedNumber.optional().describe('Population stability index, at least 0'),
  noise: storedNumber.optional().describe('95th percentile of the index where nothing drifted, for this many rows'),
  ks: storedNumber
    .optional()
    .describe("Kolmogorov-Smirnov's largest distance of both distributions, 0 to 1; numbers only")
})
export type ColumnDrift = z.infer<typeof columnDriftSchema>

const sideSchema = z.strictObject({ file: z.string(), rows: z.int() })

export const driftSchema = z.strictObject({
  schema: z.literal('modelgate/drift@1'),
  reference: sideSchema,
  current: sideSchema,
  threshold: z.number().describe('An index above it is drift'),
  drifted: z.int().describe('Columns that drifted, vanished, came or changed their type'),
  share: z.number().describe('drifted / columns, 0 to 1'),
  columns: z.array(columnDriftSchema)
})
export type Drift = z.infer<typeof driftSchema>

export interface DriftOptions {
  /** Columns to look at; all by default. */
  readonly columns?: readonly string[] | undefined
  /** Columns that say nothing, such as ids. */
  readonly ignore?: readonly string[] | undefined
  /** 0.2 is the usual line between "some" and "much" change (Siddiqi, Credit Risk Scorecards, 2006). */
  readonly threshold?: number | undefined
}

/** Bins of a column of numbers, and most values of a column of texts that are told apart; the others are one more. */
const bins = 10
const words = 50
/** Added to each count, so that an empty bin of few rows doesn't look like drift (Krichevsky and Trofimov 1981). */
const added = 0.5

/**
 * Population stability index of each column: sum over bins of (q - p) ln(q / p), p and q being the shares of reference
 * and current. Numbers fall into bins of equal size of the reference, texts each into its own, missing ones into one of
 * theirs. Where nothing drifted the index is about (1/n + 1/m) chi-squared with bins - 1 degrees (Yurdakul and Naranjo
 * 2020): an index above the threshold and within that noise is `inconclusive`. Throws InputError where a named column is
 * in neither table, or a table is empty.
 */
export function driftOf(reference: Table, current: Table, options: DriftOptions = {}): Drift {
  for (const { file, rows } of [reference, current])
    if (rows === 0) {
      throw new InputError(`${file} has no rows to compare`, {
        cure: 'give a file with at least one row',
        place: { file }
      })
    }
  const threshold = options.threshold ?? 0.2
  const ignored = new Set(options.ignore)
  const names = (options.columns ?? [...new Set([...reference.columns.keys(), ...current.columns.keys()])]).filter(
    (name) => !ignored.has(name)
  )
  const columns = names.map((name) => columnDrift(reference, current, name, threshold))
  const drifted = columns.filter(({ result }) => result !== 'stable' && result !== 'inconclusive').length
  return {
    schema: 'modelgate/drift@1',
    reference: { file: reference.file, rows: reference.rows },
    current: { file: current.file, rows: current.rows },
    threshold,
    drifted,
    share: columns.length === 0 ? 0 : drifted / columns.length,
    columns
  }
}

function columnDrift(reference: Table, current: Table, name: string, threshold: number): ColumnDrift {
  const before = reference.columns.get(name)
  const after = current.columns.get(name)
  if (before === undefined) return { name, type: columnOf(current, name).kind, result: 'added' }
  if (after === undefined) return { name, type: before.kind, result: 'removed' }
  const type = before.kind
  if (type !== after.kind && !isEmpty(before, reference.rows) && !isEmpty(after, current.rows))
    return { name, type, result: 'type_changed' }
  const [p, q] =
    before.kind === 'number' && after.kind === 'number'
      ? binned(before.values, after.values)
      : counted(before, reference.rows, after, current.rows)
  const index = stabilityIndex(p, q)
  const used = p.filter((count, bin) => count + (q[bin] ?? 0) > 0).length
  const noise = noiseOf(reference.rows, current.rows, used)
  return {
    name,
    type,
    result: !(index > threshold) ? 'stable' : index > noise ? 'drifted' : 'inconclusive',
    psi: storeNumber(index),
    noise: storeNumber(noise),
    ...(before.kind === 'number' && after.kind === 'number'
      ? { ks: storeNumber(largestDistance(before.values, after.values)) }
      : {})
  }
}

/** Population stability index of counts by bin, half a row added to each bin that either side uses; 0 where a side is empty. */
export function stabilityIndex(reference: readonly number[], current: readonly number[]): number {
  const used = reference.flatMap((count, bin) => {
    const other = current[bin] ?? 0
    return count + other === 0 ? [] : [[count + added, other + added] as const]
  })
  if (total(reference) === 0 || total(current) === 0) return 0
  const [n, m] = [total(used.map(([count]) => count)), total(used.map(([, count]) => count))]
  return used.reduce((sum, [count, other]) => sum + (other / m - count / n) * Math.log(other / m / (count / n)), 0)
}

/** Counts by bin of equal size of the reference; equal values are never parted, and missing ones have the last bin. */
function binned(reference: Float64Array, current: Float64Array): readonly [readonly number[], readonly number[]] {
  const sorted = reference.filter((value) => !Number.isNaN(value)).sort()
  const edges = [
    ...new Set(
      Array.from({ length: bins - 1 }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / bins) - 1] ?? NaN)
    )
  ].filter((edge) => !Number.isNaN(edge))
  const count = (values: Float64Array): readonly number[] => {
    const counts = new Array<number>(edges.length + 2).fill(0)
    for (const value of values) {
      const bin = Number.isNaN(value) ? edges.length + 1 : binOf(edges, value)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    return counts
  }
  return [count(reference), count(current)]
}

/** The first bin whose upper edge is not below the value; above all edges the last but one. */
function binOf(edges: readonly number[], value: number): number {
  const bin = edges.findIndex((edge) => value <= edge)
  return bin === -1 ? edges.length : bin
}

/** Counts by text: the reference's commonest, those that are new or rare in one, missing ones in the last. */
function counted(
  before: Column,
  rowsBefore: number,
  after: Column,
  rowsAfter: number
): readonly [readonly number[], readonly number[]] {
  const reference = countsOf(before, rowsBefore)
  const current = countsOf(after, rowsAfter)
  const common = [...reference.texts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, words)
    .map(([text]) => text)
  const shares = ({ texts, missing }: Counts, rows: number): readonly number[] => {
    const own = common.map((text) => texts.get(text) ?? 0)
    return [...own, rows - missing - total(own), missing]
  }
  return [shares(reference, rowsBefore), shares(current, rowsAfter)]
}

interface Counts {
  readonly texts: ReadonlyMap<string, number>
  readonly missing: number
}

function countsOf(column: Column, rows: number): Counts {
  if (column.kind === 'number') return { texts: new Map(), missing: rows }
  const counts = new Array<number>(column.words.size).fill(0)
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  return { texts: new Map(counts.map((count, code) => [column.words.at(code), count])), missing: rows - total(counts) }
}

function isEmpty(column: Column, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) if (textAt(column, row) !== null) return false
  return true
}

/** (1/n + 1/m) times the 95% quantile of chi-squared with `used` - 1 degrees (Wilson and Hilferty 1931, within 1%). */
function noiseOf(n: number, m: number, used: number): number {
  const degrees = used - 1
  if (degrees < 1 || n === 0 || m === 0) return 0
  const part = 2 / (9 * degrees)
  return (1 / n + 1 / m) * degrees * (1 - part + normalQuantile(0.95) * Math.sqrt(part)) ** 3
}

/** sup |F - G| of both empirical distributions, missing values left out; 0 where a side is empty. */
function largestDistance(a: Float64Array, b: Float64Array): number {
  const [one, two] = [a, b].map((values) => values.filter((value) => !Number.isNaN(value)).sort()) as [
    Float64Array,
    Float64Array
  ]
  if (one.length === 0 || two.length === 0) return 0
  let [i, j, largest] = [0, 0, 0]
  while (i < one.length && j < two.length) {
    const value = Math.min(one[i] ?? Infinity, two[j] ?? Infinity)
    while (i < one.length && (one[i] ?? Infinity) <= value) i += 1
    while (j < two.length && (two[j] ?? Infinity) <= value) j += 1
    largest = Math.max(largest, Math.abs(i / one.length - j / two.length))
  }
  return largest
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
