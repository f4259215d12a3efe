// The bootstrap of a difference: both sides are measured under the same draw, so that what they share cancels out.
import { drawRows, type Strata } from './bootstrap.ts'
import { percentileInterval } from './interval.ts'
import { createRandom } from './random.ts'

/** One side's metrics under weights of the units that were drawn. Both sides give the same metrics in the same order. */
export type MeasureSide = (unitWeights: Float64Array) => readonly number[]

export interface PairedPlan {
  /** Units (rows, or clusters of them) that are drawn among themselves. */
  readonly strata: Strata
  readonly units: number
  readonly resamples: number
  readonly seed: number
  /** First stream of the seed; samples that must be independent take streams that don't overlap. */
  readonly stream: number
}

export interface DeltaSpread {
  /** 95% percentile interval of candidate - baseline. */
  readonly interval: readonly [number, number]
  readonly standardError: number
}

/** For each metric the spread of its delta; undefined where fewer than half of the resamples define it. */
export function pairedBootstrap(
  plan: PairedPlan,
  baseline: MeasureSide,
  candidate: MeasureSide
): readonly (DeltaSpread | undefined)[] {
  const weights = new Float64Array(plan.units)
  const deltas: Float64Array[] = []
  for (let resample = 0; resample < plan.resamples; resample += 1) {
    drawRows(plan.strata, createRandom(plan.seed, plan.stream + resample), weights)
    const before = baseline(weights)
    const after = candidate(weights)
    for (let metric = 0; metric < after.length; metric += 1) {
      const list = (deltas[metric] ??= new Float64Array(plan.resamples))
      list[resample] = (after[metric] ?? NaN) - (before[metric] ?? NaN)
    }
  }
  return deltas.map(spread)
}

function spread(deltas: Float64Array): DeltaSpread | undefined {
  const interval = percentileInterval(deltas)
  if (!interval) return undefined
  const finite = deltas.filter(Number.isFinite)
  const mean = finite.reduce((sum, delta) => sum + delta, 0) / finite.length
  const variance = finite.reduce((sum, delta) => sum + (delta - mean) ** 2, 0) / Math.max(1, finite.length - 1)
  return { interval, standardError: Math.sqrt(variance) }
}
