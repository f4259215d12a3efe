// Repeated trainings (`train.repeats`) put the spread between seeds into every delta's interval.
import { seedSpread, widen } from '../../statistics/paired-repeats.ts'
import type { MetricValue } from '../documents/document.ts'
import type { PairedDelta } from './metric.ts'

/** For each metric its values over the repeats of a side. */
export interface Repeats {
  readonly baseline: ReadonlyMap<string, readonly number[]>
  readonly candidate: ReadonlyMap<string, readonly number[]>
}

/** The delta's spread with that of the seeds; from seeds alone where rows could not be paired. */
export function withRepeats(
  name: string,
  baseline: MetricValue | undefined,
  candidate: MetricValue | undefined,
  paired: PairedDelta | undefined,
  repeats: Repeats | undefined
): PairedDelta | undefined {
  if (!repeats || typeof baseline !== 'number' || typeof candidate !== 'number') return paired
  const seeds = seedSpread(repeats.baseline.get(name) ?? [], repeats.candidate.get(name) ?? [])
  if (!seeds) return paired
  const delta = candidate - baseline
  const standardError = Math.hypot(paired?.standardError ?? 0, seeds.standardError)
  return { ...paired, interval: widen(paired?.interval ?? [delta, delta], delta, seeds.reach), standardError }
}
