// Both sides measured on the same rows: their metrics, and the spread of every difference.
import type { Digest } from '../../digest.ts'
import type { Table } from '../../data/table.ts'
import { InputError } from '../../errors.ts'
import { deltaSpread, type DeltaSpread } from '../../statistics/paired.ts'
import type { ComparisonNote } from '../comparison.ts'
import type { MetricsDocument, MetricsSlice } from '../documents/document.ts'
import type { Parallel } from '../job.ts'
import type { MeasureOptions } from '../measure.ts'
import { filledOptions, type EvaluateOptions, type FilledOptions } from '../options.ts'
import { groupsOf, prepare, type Prepared } from '../prepare.ts'
import { resampledSides } from '../resampling.ts'
import type { Sample } from '../sample.ts'
import { metricNames, metricValues } from '../values.ts'
import { joinRows, type Join } from './join.ts'
import { drawnFrom, sideOf } from './sides.ts'
import type { PairedDelta } from './metric.ts'
import { pairedTests } from './tests.ts'

/** Predictions of one side, with the digest of their file. */
export interface Predictions {
  readonly table: Table
  readonly digest: Digest | null
}

/** What pairing the rows gave: a delta's spread for each metric, and for each metric of each slice. */
export interface PairedRows {
  readonly joined: number
  readonly metrics: ReadonlyMap<string, PairedDelta>
  readonly slices: readonly PairedSlice[]
  readonly notes: readonly ComparisonNote[]
  readonly method: Readonly<Record<string, string | number>>
}

export interface PairedSlice {
  readonly column: string
  readonly value: string
  readonly metrics: ReadonlyMap<string, PairedDelta>
}

export interface PairedPredictions {
  /** Measured on the joined rows, or on all of a side's rows if none join. */
  readonly baseline: MetricsDocument
  readonly candidate: MetricsDocument
  readonly paired: PairedRows
}

type PairOptions = FilledOptions & { readonly parallel: Parallel | undefined }

const measureOptions: MeasureOptions = { beta: 2, alpha: 0.5, amounts: [], expressions: [] }
/** Two-sided 95% and 80% power: z(0.975) + z(0.8). */
const detectableFactor = 1.959963984540054 + 0.8416212335729143

/** Throws InputError where the tables don't fit the options, or have a positive class each. */
export async function pairPredictions(
  baseline: Predictions,
  candidate: Predictions,
  given: EvaluateOptions & { readonly parallel?: Parallel | undefined }
): Promise<PairedPredictions> {
  const options = { ...filledOptions(given), parallel: given.parallel }
  const join = joinRows(baseline.table, candidate.table, options)
  const sides = {
    baseline: prepare(baseline.table, options),
    candidate: prepare(candidate.table, options)
  }
  requireOnePositive(sides.baseline, sides.candidate)
  if (join.pairs === 0) return unpaired(baseline, candidate, sides, join)
  const pairs = Uint32Array.from({ length: join.pairs }, (_, pair) => pair)
  const whole = await measurePairs(sides, join, pairs, options, options.seed)
  const slices = await measureSlices(sides, candidate.table, join, options)
  const document = (side: 'baseline' | 'candidate', { table, digest }: Predictions): MetricsDocument => ({
    metrics: whole[side],
    rows: table.rows,
    slices: slices.shown.map(({ column, value, rows, measured }) => ({ column, value, rows, metrics: measured[side] })),
    hidden: slices.hidden,
    predictions: digest,
    testData: null
  })
  return {
    baseline: document('baseline', baseline),
    candidate: document('candidate', candidate),
    paired: {
      joined: join.pairs,
      metrics: whole.deltas,
      slices: slices.shown.map(({ column, value, measured }) => ({ column, value, metrics: measured.deltas })),
      notes: join.notes,
      method: {
        delta: 'paired bootstrap, percentile interval',
        resamples: options.resamples,
        seed: options.seed,
        joined_by: join.by,
        ...(slices.shown.length > 0 ? { slices: 'corrected by Benjamini-Hochberg' } : {})
      }
    }
  }
}

interface Sides {
  readonly baseline: Prepared
  readonly candidate: Prepared
}

interface MeasuredPairs {
  readonly baseline: ReadonlyMap<string, number>
  readonly candidate: ReadonlyMap<string, number>
  readonly deltas: ReadonlyMap<string, PairedDelta>
}

/** Both sides' metrics on these pairs (rising), and each delta's spread over resamples of them. */
async function measurePairs(
  sides: Sides,
  join: Join,
  pairs: Uint32Array,
  options: PairOptions,
  seed: number
): Promise<MeasuredPairs> {
  const before = sideOf(sides.baseline, join.baseline, pairs)
  const after = sideOf(sides.candidate, join.candidate, pairs)
  const drawn = drawnFrom(before, after, pairs.length, seed)
  const [baseline = [], candidate = []] = await resampledSides(
    drawn.sides.map((side) => ({ ...side, options: measureOptions })),
    drawn,
    { resamples: options.resamples, seed, parallel: options.parallel }
  )
  const tests = pairedTests(before, after, pairs.length)
  const names = metricNames(after.sample, measureOptions)
  const deltas = names.flatMap((name, index) => {
    const [from, to] = [baseline[index], candidate[index]]
    return from && to ? named(name, deltaSpread(from, to), tests.get(name)) : []
  })
  return { baseline: valuesOf(before.sample), candidate: valuesOf(after.sample), deltas: new Map(deltas) }
}

function valuesOf(sample: Sample): ReadonlyMap<string, number> {
  const values = metricValues(sample, sample.weight, measureOptions)
  return new Map(metricNames(sample, measureOptions).map((name, index) => [name, values[index] ?? NaN]))
}

function named(
  name: string,
  spread: DeltaSpread | undefined,
  tests: PairedDelta['tests']
): readonly (readonly [string, PairedDelta])[] {
  if (!spread) return []
  const { interval, standardError } = spread
  const delta = { interval, standardError, detectable: detectableFactor * standardError }
  return [[name, tests ? { ...delta, tests } : delta]]
}

interface ShownSlice {
  readonly column: string
  readonly value: string
  readonly rows: number
  readonly measured: MeasuredPairs
}

/** Slices by the candidate's columns, on both sides the same pairs. */
async function measureSlices(sides: Sides, table: Table, join: Join, options: PairOptions) {
  const shown: ShownSlice[] = []
  const hidden = { slices: 0, rows: 0 }
  let number = 0
  for (const column of options.slices ?? []) {
    const groups = groupsOf(table, column)
    const members = groups.names.map((): number[] => [])
    for (let row = 0; row < table.rows; row += 1) {
      const pair = join.candidate[row] ?? -1
      if (pair >= 0) members[groups.codes[row] ?? -1]?.push(pair)
    }
    for (const [code, value] of groups.names.entries()) {
      const pairs = Uint32Array.from(members[code] ?? []).sort()
      number += 1
      if (pairs.length === 0) continue
      if (pairs.length < options.min_rows) {
        hidden.slices += 1
        hidden.rows += pairs.length
      } else {
        const measured = await measurePairs(sides, join, pairs, options, options.seed + number)
        shown.push({ column, value, rows: pairs.length, measured })
      }
    }
  }
  return { shown, hidden }
}

function unpaired(baseline: Predictions, candidate: Predictions, sides: Sides, join: Join): PairedPredictions {
  const document = ({ table, digest }: Predictions, { sample }: Prepared): MetricsDocument => ({
    metrics: valuesOf(sample),
    rows: table.rows,
    slices: [] as readonly MetricsSlice[],
    hidden: { slices: 0, rows: 0 },
    predictions: digest,
    testData: null
  })
  return {
    baseline: document(baseline, sides.baseline),
    candidate: document(candidate, sides.candidate),
    paired: {
      joined: 0,
      metrics: new Map(),
      slices: [],
      notes: join.notes,
      method: { delta: 'point estimates, of different rows' }
    }
  }
}

function requireOnePositive(baseline: Prepared, candidate: Prepared): void {
  if (baseline.sample.task !== 'binary' || baseline.classes[1] === candidate.classes[1]) return
  throw new InputError(
    `The positive class is ${String(baseline.classes[1])} on one side and ${String(candidate.classes[1])} on the other.`,
    { cure: 'Name it by --positive.' }
  )
}
