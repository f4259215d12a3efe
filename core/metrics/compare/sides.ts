// Both sides' rows of the same pairs, and what the bootstrap draws of them.
import { partOf, strataFrom, type Part } from '../../statistics/bootstrap.ts'
import type { Prepared } from '../prepare.ts'
import { resampledRows } from '../resampling.ts'
import { strataOf, subsample, type Sample } from '../sample.ts'

/** A side's rows that belong to the pairs; `pairs[row]` is the number of a sample row's pair. */
export interface PairedSide {
  readonly sample: Sample
  readonly pairs: Int32Array
}

/** The rows of a side whose pairs are among these (rising); pairs are numbered anew in their order. */
export function sideOf(prepared: Prepared, pairOf: Int32Array, pairs: Uint32Array): PairedSide {
  const number = new Map([...pairs].map((pair, index) => [pair, index]))
  return keep(prepared.sample, (row) => number.get(pairOf[prepared.rows[row] ?? 0] ?? -1))
}

function keep(sample: Sample, numberOf: (row: number) => number | undefined): PairedSide {
  const rows: number[] = []
  const numbers: number[] = []
  for (let row = 0; row < sample.size; row += 1) {
    const number = numberOf(row)
    if (number === undefined) continue
    rows.push(row)
    numbers.push(number)
  }
  return { sample: subsample(sample, Uint32Array.from(rows)), pairs: Int32Array.from(numbers) }
}

/** Both sides with the unit of each row: pairs drawn within their class, or clusters of them. */
export interface Drawn {
  readonly sides: readonly { readonly sample: Sample; readonly units: Int32Array }[]
  readonly units: number
  readonly strata: Part['strata']
}

/** Of very many pairs a seeded part is drawn from, as `partOf` has it. */
export function drawnFrom(baseline: PairedSide, candidate: PairedSide, pairs: number, seed: number): Drawn {
  const { cluster } = candidate.sample
  if (cluster) return drawnClusters(baseline, candidate, byPair(cluster, candidate, pairs))
  const classes = strataOf(candidate.sample)
  const part = partOf(strataFrom(classes && byPair(classes, candidate, pairs), pairs), resampledRows, seed)
  const sides = [baseline, candidate]
  if (part.rows.length === pairs)
    return { sides: sides.map(({ sample, pairs: units }) => ({ sample, units })), units: pairs, strata: part.strata }
  const number = new Map([...part.rows].map((pair, index) => [pair, index]))
  const kept = sides.map((side) => keep(side.sample, (row) => number.get(side.pairs[row] ?? -1)))
  const strata = part.strata.map(({ rows, represents }) => ({
    rows: rows.map((pair) => number.get(pair) ?? 0),
    represents
  }))
  return {
    sides: kept.map(({ sample, pairs: units }) => ({ sample, units })),
    units: part.rows.length,
    strata
  }
}

function drawnClusters(baseline: PairedSide, candidate: PairedSide, clusterOf: Int32Array): Drawn {
  const numbers = new Map([...new Set(clusterOf)].map((code, index) => [code, index]))
  const sides = [baseline, candidate].map(({ sample, pairs }) => ({
    sample,
    units: pairs.map((pair) => numbers.get(clusterOf[pair] ?? -1) ?? 0)
  }))
  const rows = Uint32Array.from({ length: numbers.size }, (_, unit) => unit)
  return { sides, units: numbers.size, strata: [{ rows, represents: 1 }] }
}

/** A side's codes in the order of the pairs. */
function byPair(codes: Int32Array, { pairs }: PairedSide, size: number): Int32Array {
  const ordered = new Int32Array(size)
  for (let row = 0; row < pairs.length; row += 1) ordered[pairs[row] ?? 0] = codes[row] ?? 0
  return ordered
}

/** Weights under which a part of the pairs stands for all. */
export function standingWeights(
  { sample, units }: Drawn['sides'][number],
  strata: Drawn['strata'],
  size: number
): Float64Array {
  const standing = new Float64Array(size)
  for (const { rows, represents } of strata) for (const unit of rows) standing[unit] = represents
  return Float64Array.from(units, (unit, row) => (standing[unit] ?? 0) * (sample.weight?.[row] ?? 1))
}
