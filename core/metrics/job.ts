// Work that can be done in any thread, as plain data: resamples of the metrics of one side, or of two sides on the same rows.
import { drawPart, type Part } from '../statistics/bootstrap.ts'
import { createRandom } from '../statistics/random.ts'
import type { MeasureOptions } from './measure.ts'
import type { Sample } from './sample.ts'
import { metricNames, metricValues } from './values.ts'

/** One side that is measured. */
export interface Side {
  readonly sample: Sample
  readonly options: MeasureOptions
  /** The unit (row of the shared numbering, or cluster) that each row of the sample belongs to; null: its own number. */
  readonly units: Uint32Array | Int32Array | null
}

export interface ResampleJob {
  readonly kind: 'resample'
  readonly sides: readonly Side[]
  /** Units in all, and those that are drawn. */
  readonly units: number
  readonly strata: Part['strata']
  readonly seed: number
  /** Resamples [from, to); resample r draws from stream r of the seed, whichever thread it is in. */
  readonly from: number
  readonly to: number
}

export type Job = ResampleJob

/** Runs jobs in other threads. */
export interface Parallel {
  readonly threads: number
  run(job: Job): Promise<Float64Array>
}

/** For each resample and each side its metrics in the order of `metricNames`, one after the other. */
export function runJob(job: Job): Float64Array {
  const { sides, strata, seed, from, to } = job
  const widths = sides.map(({ sample, options }) => metricNames(sample, options).length)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const results = new Float64Array((to - from) * width)
  const drawn = new Float64Array(job.units)
  const weights = sides.map(({ sample }) => new Float64Array(sample.size))
  for (let index = from, at = 0; index < to; index += 1) {
    drawPart(strata, createRandom(seed, index), drawn)
    for (const [number, side] of sides.entries()) {
      const values = metricValues(side.sample, rowWeights(side, drawn, weights[number]), side.options)
      results.set(values, at)
      at += widths[number] ?? 0
    }
  }
  return results
}

/** Weights of a side's rows: those of their units, times their sample weights. */
function rowWeights({ sample, units }: Side, drawn: Float64Array, into: Float64Array | undefined): Float64Array {
  if (units === null && sample.weight === null) return drawn
  const weights = into ?? new Float64Array(sample.size)
  for (let row = 0; row < weights.length; row += 1) {
    const weight = drawn[units === null ? row : (units[row] ?? 0)] ?? 0
    weights[row] = sample.weight === null ? weight : weight * (sample.weight[row] ?? 0)
  }
  return weights
}
