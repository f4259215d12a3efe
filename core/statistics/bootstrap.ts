// Bootstrap resamples as weights: how often each row was drawn.
import { below, createRandom, type Random } from './random.ts'

/** Rows that are drawn among themselves, such as those of one class. */
export type Strata = readonly Uint32Array[]

/** The rows of each stratum; one stratum of all rows without codes. */
export function strataFrom(codes: Int32Array | null, size: number): Strata {
  if (codes === null) return [Uint32Array.from({ length: size }, (_, row) => row)]
  const rows = new Map<number, number[]>()
  for (let row = 0; row < size; row += 1) {
    const code = codes[row] ?? 0
    const list = rows.get(code)
    if (list) list.push(row)
    else rows.set(code, [row])
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, list]) => Uint32Array.from(list))
}

/** Fills `weights` with the draws of one resample: as many rows of each stratum as it has, with replacement. */
export function drawRows(strata: Strata, random: Random, weights: Float64Array): void {
  weights.fill(0)
  for (const rows of strata) {
    const size = rows.length
    for (let draw = 0; draw < size; draw += 1) {
      const row = rows[below(random, size)] ?? 0
      weights[row] = (weights[row] ?? 0) + 1
    }
  }
}

/** One row of values for each resample: `measure` under its weights. Resample r draws from stream r of the seed. */
export function resample(
  strata: Strata,
  size: number,
  plan: { readonly resamples: number; readonly seed: number },
  measure: (weights: Float64Array) => readonly number[]
): readonly (readonly number[])[] {
  const weights = new Float64Array(size)
  return Array.from({ length: plan.resamples }, (_, index) => {
    drawRows(strata, createRandom(plan.seed, index), weights)
    return measure(weights)
  })
}
