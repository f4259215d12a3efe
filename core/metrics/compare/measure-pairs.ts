// Metrics of both sides on some pairs of rows, and the spread of each difference over resamples of those pairs.
import { deltaSpread, type DeltaSpread } from '../../statistics/paired.ts'
import type { Parallel } from '../job.ts'
import type { MeasureOptions } from '../measure.ts'
import type { Measurable } from '../prepare.ts'
import { resampledSides } from '../resampling.ts'
import type { Sample } from '../sample.ts'
import { metricNames, metricValues } from '../values.ts'
import type { Join } from './join.ts'
import type { PairedDelta } from './metric.ts'
import { drawnFrom, sideOf, standingWeights, type Drawn } from './sides.ts'
import { pairedTests } from './tests.ts'

export interface Sides {
  readonly baseline: Measurable
  readonly candidate: Measurable
}

export interface PairPlan {
  readonly resamples: number
  readonly seed: number
  readonly parallel: Parallel | undefined
}

export interface MeasuredPairs {
  readonly baseline: ReadonlyMap<string, number>
  readonly candidate: ReadonlyMap<string, number>
  readonly deltas: ReadonlyMap<string, PairedDelta>
}

/** Two-sided 95% and 80% power: z(0.975) + z(0.8). */
const detectableFactor = 1.959963984540054 + 0.8416212335729143

/** `pairs` are in rising order. */
export async function measurePairs(
  sides: Sides,
  join: Join,
  pairs: Uint32Array,
  plan: PairPlan
): Promise<MeasuredPairs> {
  const before = sideOf(sides.baseline, join.baseline, pairs)
  const after = sideOf(sides.candidate, join.candidate, pairs)
  const measures = [sides.baseline.measure, sides.candidate.measure] as const
  const values = [
    metricValues(before.sample, before.sample.weight, measures[0]),
    metricValues(after.sample, after.sample.weight, measures[1])
  ] as const
  const drawn = drawnFrom(before, after, pairs.length, plan.seed)
  const [baseline = [], candidate = []] = await resampledSides(
    drawn.sides.map((side, index) => ({ ...side, options: measures[index] ?? measures[0] })),
    { units: drawn.units, strata: drawn.strata },
    plan
  )
  const shifts = shiftsOf(values, drawn, measures)
  const tests = pairedTests(before, after, pairs.length)
  const names = metricNames(after.sample, measures[1])
  const deltas = names.flatMap((name, index) => {
    const [from, to] = [baseline[index], candidate[index]]
    const spread = from && to && deltaSpread(from, to, shifts?.[index] ?? 0)
    return spread ? [[name, pairedDelta(spread, tests.get(name))] as const] : []
  })
  return {
    baseline: valuesOf(before.sample, measures[0]),
    candidate: valuesOf(after.sample, measures[1]),
    deltas: new Map(deltas)
  }
}

/** Every metric of a sample by name. */
export function valuesOf(sample: Sample, measure: MeasureOptions): ReadonlyMap<string, number> {
  const values = metricValues(sample, sample.weight, measure)
  return new Map(metricNames(sample, measure).map((name, index) => [name, values[index] ?? NaN]))
}

/** Where a part of the pairs stands for all: how far each delta of all pairs is from that of the part. */
function shiftsOf(
  [before, after]: readonly [readonly number[], readonly number[]],
  { sides, strata, units }: Drawn,
  measures: readonly MeasureOptions[]
): readonly number[] | undefined {
  if (strata.every(({ represents }) => represents === 1)) return undefined
  const [from = [], to = []] = sides.map((side, index) => {
    const measure = measures[index]
    return measure ? metricValues(side.sample, standingWeights(side, strata, units), measure) : []
  })
  return after.map((value, index) => value - (before[index] ?? NaN) - ((to[index] ?? NaN) - (from[index] ?? NaN)))
}

function pairedDelta({ interval, standardError }: DeltaSpread, tests: PairedDelta['tests']): PairedDelta {
  return {
    interval,
    standardError,
    detectable: detectableFactor * standardError,
    ...(tests ? { tests } : {})
  }
}
