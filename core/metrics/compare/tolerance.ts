// When two numbers are the same: a relative tolerance, so that 0.3 equals 0.1 + 0.2.

export const relativeTolerance = 1e-9

/** How far apart two numbers of this size may be and still be the same. */
export function slack(a: number, b: number): number {
  return relativeTolerance * Math.max(Math.abs(a), Math.abs(b))
}

/** NaN is the same as NaN, and an infinity as itself. */
export function sameNumber(a: number, b: number): boolean {
  if (Object.is(a, b) || a === b) return true
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= slack(a, b)
}

/** Deep equality of plain values, numbers by `sameNumber`. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b)
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]))
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const left = new Map<string, unknown>(Object.entries(a))
  const right = new Map<string, unknown>(Object.entries(b))
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  )
}
