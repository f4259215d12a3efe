// How much a metric moves from one change to the next, and the `max_regression` that such noise asks for.
import { normalQuantile } from '../statistics/normal.ts'
import { quantile } from '../statistics/quantile.ts'

/** The median of fewer differences says next to nothing of their spread. */
export const fewestDifferences = 5

/** Share of changes without any effect that the proposed tolerance lets through. */
const letThrough = 0.95

/**
 * Standard deviation of the differences, as their median absolute value over that of a standard normal variable,
 * 1 / 0.6745 = 1.4826 times the median. It is taken about zero, which is where a change without effect lies, so that a
 * lasting trend widens it and never narrows it; up to half of the differences may be real improvements or failures
 * without moving it far. NaN without differences.
 *
 * Hampel, F. R. (1974), The influence curve and its role in robust estimation, JASA 69, 383-393; Rousseeuw, P. J. and
 * Croux, C. (1993), Alternatives to the median absolute deviation, JASA 88, 1273-1283. Over sqrt(2) it is the control
 * chart's median moving range / 0.954: NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2.
 */
export function robustSpread(differences: readonly number[]): number {
  const sizes = Float64Array.from(differences, Math.abs).toSorted()
  return quantile(sizes, 0.5) / normalQuantile(0.75)
}

/**
 * The loss that a change without effect exceeds once in twenty times: z(0.95) = 1.645 spreads, rounded up to two
 * significant digits. `spread` is that of the difference of two measurements, which is what a gate looks at.
 */
export function toleranceOf(spread: number): number {
  return roundedUp(normalQuantile(letThrough) * spread)
}

/** Up to two significant digits; what a float's last digits add does not count. */
function roundedUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return value
  const power = Math.floor(Math.log10(value)) - 1
  const digits = Math.ceil(Number((value / 10 ** power).toPrecision(12)))
  return Number(`${digits}e${power}`)
}
