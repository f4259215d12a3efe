// Resamples of metrics: one table of values for each side, a row for each resample.
import { partOf, strataFrom, type Part } from '../statistics/bootstrap.ts'
import { identity } from '../statistics/sort.ts'
import { runJob, type Parallel, type ResampleJob, type Side } from './job.ts'
import type { MeasureOptions } from './measure.ts'
import { strataOf, subsample, type Sample } from './sample.ts'
import { metricNames, metricValues } from './values.ts'

/** More rows than this are bootstrapped by a part of them; `partOf` says why. */
export const resampledRows = 10_000

/** Rows times resamples from which on other threads are worth their start. */
const handedOver = 5_000_000

export interface ResamplePlan {
  readonly resamples: number
  readonly seed: number
  readonly parallel?: Parallel | undefined
}

/** A sample made ready to be drawn from: rows, or whole clusters. */
export interface Drawable {
  readonly sample: Sample
  readonly units: Int32Array | null
  readonly size: number
  readonly strata: Part['strata']
}

/** Classes keep their shares, unless clusters are drawn. */
export function drawable(sample: Sample, seed: number): Drawable {
  if (sample.cluster) {
    const units = numbered(sample.cluster)
    return { sample, units: units.codes, size: units.size, strata: [{ rows: identity(units.size), represents: 1 }] }
  }
  const part = partOf(strataFrom(strataOf(sample), sample.size), resampledRows, seed)
  if (part.rows.length === sample.size) return { sample, units: null, size: sample.size, strata: part.strata }
  const place = new Map([...part.rows].map((row, index) => [row, index]))
  const strata = part.strata.map(({ rows, represents }) => ({
    rows: rows.map((row) => place.get(row) ?? 0),
    represents
  }))
  return { sample: subsample(sample, part.rows), units: null, size: part.rows.length, strata }
}

/** Codes without gaps: a slice may lack some of its table's clusters. */
function numbered(codes: Int32Array): { readonly codes: Int32Array; readonly size: number } {
  const known = new Map([...new Set(codes)].sort((a, b) => a - b).map((code, index) => [code, index]))
  return { codes: codes.map((code) => known.get(code) ?? 0), size: known.size }
}

/** For each metric, in the order of `metricNames`, its value in each resample. */
export async function resampled(
  { sample, units, size, strata }: Drawable,
  options: MeasureOptions,
  plan: ResamplePlan
): Promise<readonly Float64Array[]> {
  const [columns] = await resampledSides([{ sample, options, units }], { units: size, strata }, plan)
  return columns ?? []
}

/**
 * For each side and each of its metrics the value in each resample; all sides are measured under the same draws.
 * The result is the same for any number of threads.
 */
export async function resampledSides(
  sides: readonly Side[],
  drawn: { readonly units: number; readonly strata: Part['strata'] },
  plan: ResamplePlan
): Promise<readonly (readonly Float64Array[])[]> {
  const job: Omit<ResampleJob, 'from' | 'to'> = { kind: 'resample', sides, ...drawn, seed: plan.seed }
  const results = await runSpans(job, plan)
  const widths = sides.map(({ sample, options }) => metricNames(sample, options).length)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const columns = widths.map((count) => Array.from({ length: count }, () => new Float64Array(plan.resamples)))
  let index = 0
  for (const values of results) {
    for (let at = 0; at < values.length; at += width, index += 1) {
      let offset = at
      for (const side of columns) for (const column of side) column[index] = values[offset++] ?? NaN
    }
  }
  return columns
}

/** One span of resamples for each thread; all in this one where the work is too little to hand over. */
async function runSpans(
  job: Omit<ResampleJob, 'from' | 'to'>,
  { resamples, parallel }: ResamplePlan
): Promise<readonly Float64Array[]> {
  if (!parallel || parallel.threads < 2 || resamples * job.units < handedOver)
    return [runJob({ ...job, from: 0, to: resamples })]
  const length = Math.ceil(resamples / parallel.threads)
  const starts = Array.from({ length: parallel.threads }, (_, thread) => Math.min(resamples, thread * length))
  return await Promise.all(starts.map((from) => parallel.run({ ...job, from, to: Math.min(resamples, from + length) })))
}

/** The metrics of the rows that stand for all, under the weights with which they do; null where all rows are drawn from. */
export function partValues({ sample, strata }: Drawable, options: MeasureOptions): readonly number[] | null {
  if (strata.every(({ represents }) => represents === 1)) return null
  return metricValues(sample, standingWeights(sample, strata), options)
}

function standingWeights(sample: Sample, strata: Drawable['strata']): Float64Array {
  const weights = new Float64Array(sample.size)
  for (const { rows, represents } of strata) {
    for (const row of rows) weights[row] = represents * (sample.weight?.[row] ?? 1)
  }
  return weights
}

/** Groups that the jackknife leaves out in turn; with fewer units, each unit is one. */
const jackknifeGroups = 200

/** For each metric its values without each group of units: what a BCa interval takes its acceleration from. */
export function jackknifed(
  { sample, units, size, strata }: Drawable,
  options: MeasureOptions
): readonly Float64Array[] {
  const groups = Math.min(size, jackknifeGroups)
  const standing = units === null ? standingWeights(sample, strata) : sample.weight
  const weights = new Float64Array(sample.size)
  const columns = metricNames(sample, options).map(() => new Float64Array(groups))
  for (let group = 0; group < groups; group += 1) {
    for (let row = 0; row < weights.length; row += 1) {
      weights[row] = (units?.[row] ?? row) % groups === group ? 0 : (standing?.[row] ?? 1)
    }
    for (const [index, value] of metricValues(sample, weights, options).entries()) {
      const column = columns[index]
      if (column) column[group] = value
    }
  }
  return columns
}
