// One way to write numbers: as many digits as the evidence supports, the same for both sides.

const minus = '−'

/** A number with a real minus sign. `decimals` fixes its digits; without it, at most six significant ones. */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : `${minus}∞`
  const text = decimals === undefined ? short(value) : fixed(value, decimals)
  return text.replace(/^-/, minus).replace(/e-/, `e${minus}`)
}

/** Like `formatNumber`, with a plus sign; zero has none. */
export function formatSigned(value: number, decimals?: number): string {
  const text = formatNumber(value, decimals)
  if (/^[−∞N]/.test(text)) return value === Infinity ? `+${text}` : text
  return /[1-9]/.test(text) ? `+${text}` : text
}

/** A count with thousands separators. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/**
 * Decimals for both sides of a comparison and their delta: two significant digits of the interval's half width, else of
 * the delta; never more than the numbers themselves have. Undefined where a fixed point would be unreadable.
 */
export function sharedDecimals(
  values: readonly number[],
  interval: readonly [number, number] | undefined
): number | undefined {
  const finite = values.filter(Number.isFinite)
  const largest = Math.max(...finite.map(Math.abs), 0)
  if (finite.length === 0 || largest >= 1e9) return undefined
  const halfWidth = interval && interval[1] > interval[0] ? (interval[1] - interval[0]) / 2 : null
  const wanted = decimalsFor(halfWidth ?? smallestStep(finite), 2)
  const enough = halfWidth === null ? Math.max(wanted, decimalsFor(largest, 4)) : wanted
  if (enough > 12) return undefined
  return Math.min(enough, Math.max(...finite.map(ownDecimals)))
}

function smallestStep(values: readonly number[]): number {
  const steps = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)))
  return Math.min(...steps.filter((step) => step > 1e-9 * Math.max(...values.map(Math.abs))))
}

function decimalsFor(size: number, significant: number): number {
  if (!Number.isFinite(size) || size <= 0) return 0
  return Math.max(0, significant - 1 - Math.floor(Math.log10(size)))
}

function ownDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)))
}

function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return /[1-9]/.test(text) ? text : text.replace(/^-/, '')
}

/** Bytes in the unit that gives one to three digits before the point, by powers of 1,000. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const value = bytes / 1000 ** power
  return `${power === 0 ? String(bytes) : value.toFixed(value < 100 ? 1 : 0)} ${units[power] ?? 'B'}`
}

/** `0.8 s`, `42 s`, `6 min`, `1 h 20 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** What a test set can tell apart, in words. */
export function describeDetectable(smallest: number): string {
  return `these rows can show a change of ${formatNumber(Number(smallest.toPrecision(2)))} or more`
}
