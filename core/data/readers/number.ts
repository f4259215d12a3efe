// Numbers straight from a file's bytes, correctly rounded.
import { missingWords, numberOf } from '../table.ts'

/** What `parseNumber` gives for a cell that is no number. A NaN can't say it: NaN is a missing number. */
export const notANumber = Symbol('not a number')

const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

/**
 * The number in bytes [start, end), NaN for the words of missing values. Not a number: words, and what would lose
 * something as one: integers over 2^53 and leading zeros, which are identifiers (`007`).
 * At most 15 digits and 22 decimals are exact as one division of exact doubles (Clinger 1990); the rest is left to `Number`.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number | typeof notANumber {
  if (start === end) return NaN
  let at = start
  const negative = bytes[at] === 0x2d
  if (negative) at += 1
  const first = at
  let mantissa = 0
  let digits = 0
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) break
    mantissa = mantissa * 10 + digit
    digits += 1
  }
  if (digits > 1 && bytes[first] === 0x30) return notANumber
  if (at === end && digits > 0) return mantissa <= Number.MAX_SAFE_INTEGER ? signed(mantissa, negative) : notANumber
  if (digits > 0 && bytes[at] === 0x2e) {
    const point = at + 1
    for (at = point; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - 0x30
      if (digit < 0 || digit > 9) break
      mantissa = mantissa * 10 + digit
      digits += 1
    }
    if (at === end && digits <= 15) return signed(mantissa / (powers[at - point] ?? NaN), negative)
    if (at === end) return Number(textOf(bytes, start, end))
  }
  return slowNumber(textOf(bytes, start, end))
}

/** A short text of ASCII bytes; quicker than a decoder. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

function slowNumber(text: string): number | typeof notANumber {
  if (missingWords.has(text)) return NaN
  return numberOf(text) ?? notANumber
}

function signed(value: number, negative: boolean): number {
  return negative ? -value : value
}
