// Both sides measured on the same rows: their metrics, and the spread of every difference.
import type { Digest } from '../../digest.ts'
import type { Table } from '../../data/table.ts'
import { InputError } from '../../errors.ts'
import type { ComparisonNote } from '../comparison.ts'
import { plainMetrics, type MetricsDocument } from '../documents/document.ts'
import type { Parallel } from '../job.ts'
import { sameLabel } from '../labels.ts'
import { filledOptions, type EvaluateOptions, type FilledOptions } from '../options.ts'
import { prepare, type Measurable } from '../prepare.ts'
import { slicingOf } from '../slices.ts'
import { borrowColumns } from './borrow.ts'
import { joinRows, type Join } from './join.ts'
import { measurePairs, valuesOf, type MeasuredPairs, type PairPlan, type Sides } from './measure-pairs.ts'
import type { PairedDelta } from './metric.ts'
import { inPairOrder } from './pair-order.ts'
import { plotsOf, type Plots } from '../plots.ts'
import { sideOf } from './sides.ts'

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

/**
 * Measures both sides on the rows that they share. `parallel` gives threads for the bootstrap; the result doesn't depend
 * on them. Throws InputError where a table doesn't fit the options, or each has a positive class of its own.
 */
export async function pairPredictions(
  baseline: Predictions,
  candidate: Predictions,
  given: EvaluateOptions,
  parallel?: Parallel
): Promise<PairedPredictions> {
  const options = filledOptions(given)
  const joined = joinRows(baseline.table, candidate.table, options)
  const ordered = inPairOrder(baseline.table, candidate.table, joined)
  const { table, join } = borrowColumns(ordered.baseline, ordered.candidate, ordered.join, options)
  const sides = { baseline: prepare(table, options), candidate: prepare(ordered.candidate, options) }
  requireOnePositive(sides.baseline, sides.candidate)
  if (join.pairs === 0) return unpaired(baseline, candidate, sides, join)
  const plan = { resamples: options.resamples, seed: options.seed, parallel }
  const all = Uint32Array.from({ length: join.pairs }, (_, pair) => pair)
  const whole = await measurePairs(sides, join, all, plan)
  const slices = await measureSlices(sides, ordered.candidate, join, options, plan)
  const document = (side: 'baseline' | 'candidate', { table, digest }: Predictions): MetricsDocument => ({
    metrics: whole[side],
    rows: table.rows,
    slices: slices.shown.map(({ column, value, rows, measured }) => ({ column, value, rows, metrics: measured[side] })),
    hidden: slices.hidden,
    predictions: digest,
    testData: null,
    plots: plotsOfPairs(sides[side], join[side], all)
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

function plotsOfPairs(side: Measurable, pairOf: Int32Array, pairs: Uint32Array): Plots {
  const isWhole = side.sample.size === pairs.length
  return plotsOf(isWhole ? side.sample : sideOf(side, pairOf, pairs).sample, side.classes)
}

interface ShownSlice {
  readonly column: string
  readonly value: string
  readonly rows: number
  readonly measured: MeasuredPairs
}

/** Slices by the candidate's columns, on both sides the same pairs; those under `min_rows` are hidden and counted. */
async function measureSlices(sides: Sides, table: Table, join: Join, options: FilledOptions, plan: PairPlan) {
  const shown: ShownSlice[] = []
  const hidden = { slices: 0, rows: 0 }
  const ungrouped = { baseline: withoutGroups(sides.baseline), candidate: withoutGroups(sides.candidate) }
  for (const source of new Set(options.slices)) {
    const { column, values, codes } = slicingOf(table, source)
    const members = values.map((): number[] => [])
    for (const [row, code] of codes.entries()) {
      const pair = join.candidate[row] ?? -1
      if (pair >= 0) members[code]?.push(pair)
    }
    for (const [code, value] of values.entries()) {
      const pairs = Uint32Array.from(new Set(members[code])).sort()
      if (pairs.length === 0) continue
      if (pairs.length < options.min_rows) {
        hidden.slices += 1
        hidden.rows += pairs.length
      } else {
        const measured = await measurePairs(ungrouped, join, pairs, plan)
        shown.push({ column, value, rows: pairs.length, measured })
      }
    }
  }
  return { shown, hidden }
}

/** A slice has no fairness of its own. */
function withoutGroups(side: Measurable): Measurable {
  return { ...side, sample: { ...side.sample, groups: [] } }
}

function unpaired(baseline: Predictions, candidate: Predictions, sides: Sides, join: Join): PairedPredictions {
  return {
    baseline: aloneOf(baseline, sides.baseline),
    candidate: aloneOf(candidate, sides.candidate),
    paired: {
      joined: 0,
      metrics: new Map(),
      slices: [],
      notes: join.notes,
      method: { delta: 'point estimates, of different rows' }
    }
  }
}

/** The metrics of one side that has nothing to be paired with: the first model. */
export function measureAlone(predictions: Predictions, options: EvaluateOptions): MetricsDocument {
  return aloneOf(predictions, prepare(predictions.table, options))
}

function aloneOf({ table, digest }: Predictions, { sample, measure, classes }: Measurable): MetricsDocument {
  const plots = plotsOf(sample, classes)
  return { ...plainMetrics(valuesOf(sample, measure)), rows: table.rows, predictions: digest, plots }
}

function requireOnePositive(baseline: Measurable, candidate: Measurable): void {
  const [before = '', after = ''] = [baseline.classes[1], candidate.classes[1]]
  if (baseline.sample.task !== 'binary' || sameLabel(before, after)) return
  throw new InputError(`the positive class is ${before} on one side and ${after} on the other`, {
    cure: 'name it by `--positive`'
  })
}
