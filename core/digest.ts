// Canonical JSON and SHA-256 digests: same input, same bytes, same digest.
import { createHash } from 'node:crypto'

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`

export function digestBytes(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Digest of a plain value's canonical JSON (`canonicalJson`). */
export function digestValue(value: unknown): Digest {
  return digestBytes(canonicalJson(value))
}

/** A number as evidence stores it: NaN and the infinities become strings, since JSON has no such numbers. */
export type StoredNumber = number | 'NaN' | 'Infinity' | '-Infinity'

export function storeNumber(value: number): StoredNumber {
  if (Number.isFinite(value)) return value
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
}

export function loadNumber(value: StoredNumber): number {
  return typeof value === 'number' ? value : Number(value)
}

/**
 * JSON with sorted keys and no white space; `undefined` members are left out, NaN and infinities are written as
 * the strings "NaN", "Infinity" and "-Infinity". Follows RFC 8785 in key order (UTF-16 code units) and numbers.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value))
}

/** The same value, indented by two spaces and ending in a newline: the form of every file Modelgate writes. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(canonical(value), null, 2)}\n`
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return storeNumber(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]))
}
