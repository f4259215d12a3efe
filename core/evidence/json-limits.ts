// JSON from others, measured in one pass before anything is made of it.
import { jsonLimits, type JsonLimits, type JsonReason } from './limits.ts'

export interface JsonRefusal {
  readonly kind: 'refused'
  readonly reason: JsonReason
  readonly message: string
}

const [quote, backslash, comma] = [34, 92, 44]
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125]
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const number = /^[-+.\deE]+/

/** An open list, or an open object with the keys that it has had. */
interface Frame {
  readonly keys: Set<string> | null
  awaitsKey: boolean
}

/**
 * The value of a JSON text that keeps to the limits. Refused are also bytes that aren't UTF-8, a key given twice, a
 * number that a double can't hold, and the keys `__proto__`, `constructor` and `prototype`. Never throws.
 */
export function parseLimitedJson(
  bytes: Uint8Array,
  limits: JsonLimits = jsonLimits
): { readonly kind: 'ok'; readonly value: unknown } | JsonRefusal {
  if (bytes.length > limits.bytes) {
    return refuse('json_too_large', `it has ${bytes.length} bytes; ${limits.bytes} are allowed`)
  }
  const text = decode(bytes)
  if (text === null) return refuse('not_utf8', 'it is not UTF-8')
  const refusal = findExcess(text, limits)
  if (refusal !== null) return refusal
  try {
    return { kind: 'ok', value: JSON.parse(text) as unknown }
  } catch {
    // The parser's message repeats the text.
    return refuse('not_json', 'it is not JSON')
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Of a text that isn't JSON it may find nothing: the parser does. */
function findExcess(text: string, limits: JsonLimits): JsonRefusal | null {
  const frames: Frame[] = []
  let values = 0
  for (let at = 0; at < text.length; at += 1) {
    const frame = frames.at(-1)
    const code = text.charCodeAt(at)
    switch (code) {
      case quote: {
        const end = closing(text, at)
        if (frame?.keys != null && frame.awaitsKey) {
          frame.awaitsKey = false
          const reason = addKey(frame.keys, text.slice(at, end + 1), limits)
          if (reason !== null) return refuse(reason, `${keyMessages[reason]} at character ${at}`)
        }
        at = end
        break
      }
      case openMap:
      case openList:
        if (frames.length === limits.depth) {
          return refuse('json_too_deep', `at character ${at} it is deeper than ${limits.depth} levels`)
        }
        values += 1
        frames.push({ keys: code === openMap ? new Set() : null, awaitsKey: code === openMap })
        break
      case closeMap:
      case closeList:
        frames.pop()
        break
      case comma:
        values += 1
        if (frame !== undefined) frame.awaitsKey = frame.keys !== null
        break
      default:
        if (code === 45 || (code >= 48 && code <= 57)) {
          // Only as much as is allowed, and one more: the expression takes stack for each digit.
          const literal = number.exec(text.slice(at, at + limits.digits + 1))?.[0] ?? ''
          if (literal.length > limits.digits || Math.abs(Number(literal)) === Infinity) {
            return refuse('number_too_large', `the number at character ${at} is larger than a double holds or too long`)
          }
          at += literal.length - 1
        }
    }
    if (values > limits.values) return refuse('too_many_values', `it has more than ${limits.values} values`)
  }
  return null
}

const keyMessages = {
  forbidden_key: 'a key that names a part of every object',
  duplicate_key: 'a key given twice',
  too_many_keys: 'more keys than an object may have'
} as const

/** Two spellings of one key, such as `"a"` and `"\u0061"`, are one key. */
function addKey(keys: Set<string>, literal: string, limits: JsonLimits): keyof typeof keyMessages | null {
  const key = literal.includes('\\') ? unescape(literal) : literal.slice(1, -1)
  if (key === null) return null
  if (forbidden.has(key)) return 'forbidden_key'
  if (keys.has(key)) return 'duplicate_key'
  if (keys.size === limits.keys) return 'too_many_keys'
  keys.add(key)
  return null
}

function unescape(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}

/** Where the string that begins here ends: at its closing quote, or at the end of the text. */
function closing(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === backslash) at += 1
    else if (code === quote) return at
  }
  return text.length
}

function refuse(reason: JsonReason, message: string): JsonRefusal {
  return { kind: 'refused', reason, message }
}
