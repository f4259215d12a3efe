// Bootstrap resamples as weights: how often each row was drawn.
import { createRandom, type Random } from './random.ts'
import { identity } from './sort.ts'

/** Rows that are drawn among themselves, such as those of one class. */
export type Strata = readonly Uint32Array[]

/** The rows of each stratum in the order of their codes; one stratum of all rows without codes. */
export function strataFrom(codes: Int32Array | null, size: number): Strata {
  if (codes === null) return size === 0 ? [] : [identity(size)]
  const counts = new Map<number, number>()
  for (let row = 0; row < size; row += 1) counts.set(codes[row] ?? 0, (counts.get(codes[row] ?? 0) ?? 0) + 1)
  const known = [...counts.keys()].sort((a, b) => a - b)
  const places = new Map(known.map((code) => [code, { rows: new Uint32Array(counts.get(code) ?? 0), filled: 0 }]))
  for (let row = 0; row < size; row += 1) {
    const place = places.get(codes[row] ?? 0)
    if (place) place.rows[place.filled++] = row
  }
  return known.map((code) => places.get(code)?.rows ?? new Uint32Array())
}

/** Draws as many rows as there are, with replacement; each draw adds `step`. The bias of a share is at most rows / 2^32. */
function draw(rows: Uint32Array, random: Random, weights: Float64Array, step: number): void {
  const size = rows.length
  const scale = size / 4294967296
  for (let index = 0; index < size; index += 1) {
    const row = rows[Math.floor(random() * scale)] ?? 0
    weights[row] = (weights[row] ?? 0) + step
  }
}

/**
 * Rows from which resamples are drawn: all of them, or of a large table a part, each row of which stands for
 * `represents` rows of its stratum. `rows` are in rising order.
 */
export interface Part {
  readonly rows: Uint32Array
  readonly strata: readonly { readonly rows: Uint32Array; readonly represents: number }[]
}

/**
 * Rows to bootstrap from. Up to `limit` rows all are taken. Above it a seeded random part of about that size: the spread of
 * a statistic is a constant over the root of the number of rows, and `limit` = 10,000 rows give that constant within about
 * 1% (its relative standard error is 1/sqrt(2 limit)), less than the 2 to 3% by which the ends of an interval from 2,000
 * resamples vary by chance. Each stratum keeps at least an even share, so that rare classes aren't thinned out.
 */
export function partOf(strata: Strata, limit: number, seed: number): Part {
  const size = strata.reduce((sum, rows) => sum + rows.length, 0)
  const random = createRandom(seed, 0xffffffff)
  const parts = strata.map((rows) => {
    if (size <= limit) return { rows, represents: 1 }
    const wanted = Math.ceil(Math.max((limit * rows.length) / size, limit / strata.length))
    const taken = someOf(rows, Math.min(rows.length, wanted), random)
    return { rows: taken, represents: rows.length / taken.length }
  })
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.rows.length, 0))
  let filled = 0
  for (const part of parts) {
    rows.set(part.rows, filled)
    filled += part.rows.length
  }
  return { rows: rows.sort(), strata: parts }
}

/** `count` different rows by chance (Floyd 1987), in rising order. */
function someOf(rows: Uint32Array, count: number, random: Random): Uint32Array {
  if (count === rows.length) return rows
  const chosen = new Set<number>()
  for (let last = rows.length - count; last < rows.length; last += 1) {
    const index = Math.floor((random() / 4294967296) * (last + 1))
    chosen.add(chosen.has(index) ? last : index)
  }
  return Uint32Array.from(chosen, (index) => rows[index] ?? 0).sort()
}

/**
 * Fills `weights` (an entry for each row of all, though only rows of the part count) with one resample. A row that stands
 * for r rows and is drawn c times weighs r + sqrt(r) (c - 1): the mean is that of r rows, and so is the variance of every
 * sum (a generalised bootstrap: Praestgaard and Wellner 1993). With r = 1 it weighs c.
 */
export function drawPart(strata: Part['strata'], random: Random, weights: Float64Array): void {
  for (const { rows, represents } of strata) {
    const step = Math.sqrt(represents)
    for (const row of rows) weights[row] = represents - step
    draw(rows, random, weights, step)
  }
}
