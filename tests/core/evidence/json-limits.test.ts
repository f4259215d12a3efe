// deep, huge or malformed JSON, YAML aliases bombs, __proto__ (TRUST.md, evidence): measured before it is parsed.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLimitedJson } from '../../../core/evidence/json-limits.ts'
import { jsonLimits, jsonReasons, type JsonLimits, type JsonReason } from '../../../core/evidence/limits.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const small: JsonLimits = { bytes: 1000, depth: 3, keys: 3, values: 8, digits: 10 }

describe('deep, huge or malformed JSON, YAML aliases bombs, __proto__', () => {
  test.each<readonly [string, string, JsonReason]>([
    ['one level too many', '[[[[1]]]]', 'json_too_deep'],
    ['one object too deep', '{"a":{"b":[{}]}}', 'json_too_deep'],
    ['a key too many', '{"a":1,"b":1,"c":1,"d":1}', 'too_many_keys'],
    ['an element too many', '[1,2,3,4,5,6,7,8,9]', 'too_many_values'],
    ['many empty lists', '[[],[],[],[],[]]', 'too_many_values'],
    ['a number of eleven digits', '[12345678901]', 'number_too_large'],
    ['a number over every double', '-1e309', 'number_too_large'],
    ['__proto__', '{"__proto__":{"polluted":true}}', 'forbidden_key'],
    ['__proto__ in other spelling', String.raw`{"a":[{"\u005f_proto_\u005F":1}]}`, 'forbidden_key'],
    ['constructor', '{"constructor":{}}', 'forbidden_key'],
    ['prototype', '[{"a":1,"prototype":1}]', 'forbidden_key'],
    ['a key twice', '{"a":1,"b":{"a":2},"a":3}', 'duplicate_key'],
    ['a key twice in other spelling', String.raw`{"a":1,"\u0061":2}`, 'duplicate_key'],
    ['an empty key twice', '{"":1,"":2}', 'duplicate_key'],
    ['nothing', '', 'not_json'],
    ['half a list', '[1,', 'not_json'],
    ['a string without end', '{"a', 'not_json'],
    ['a string that ends in a backslash', '"\\', 'not_json'],
    ['a comma too many', '[1,]', 'not_json'],
    ['two values', '1 2', 'not_json'],
    ['a comment', '{} // done', 'not_json'],
    ['closed brackets', ']]]]', 'not_json'],
    ['brackets of two kinds', '{"a":[}]', 'not_json'],
    ['NaN', '[NaN]', 'not_json'],
    ['YAML', 'a: &a [x, x]\nb: *a', 'not_json'],
    ['a zip file', 'PK\x03\x04', 'not_json'],
    ['a control character in a string', '"a\nb"', 'not_json']
  ])('%s', (_what, text, reason) => {
    const parsed = parseLimitedJson(bytes(text), small)
    expect(parsed).toMatchObject({ kind: 'refused', reason })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    Uint8Array.of(0x22, 0xff, 0x22),
    Uint8Array.of(0x22, 0xc0, 0xaf, 0x22),
    Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22),
    Uint8Array.of(0xff, 0xfe, 0x31, 0x00)
  ])('invalid UTF-8: %j', (text) => {
    expect(parseLimitedJson(text)).toMatchObject({ kind: 'refused', reason: 'not_utf8' })
  })

  test('at the limits it is read', () => {
    const kept = [
      '[[[1]]]',
      '{"a":1,"b":"}]{[","c":{}}',
      '[1,2,3,4,5,6,7,8]',
      '1234567890',
      '{"a\\":{\\"b":"[[[[["}',
      '\ufeff{}'
    ]
    for (const text of kept) {
      const value: unknown = JSON.parse(text.replace('\ufeff', ''))
      expect(parseLimitedJson(bytes(text), small)).toEqual({ kind: 'ok', value })
    }
  })

  test('of more bytes than are allowed nothing is read', () => {
    expect(parseLimitedJson(new Uint8Array(1001), small)).toMatchObject({ reason: 'json_too_large' })
  })

  test('of the largest size it is refused, whatever fills it', () => {
    const half = jsonLimits.bytes / 2
    const bombs: readonly (readonly [string, JsonReason])[] = [
      ['['.repeat(jsonLimits.bytes), 'json_too_deep'],
      ['{"a":'.repeat(half / 3), 'json_too_deep'],
      [`[${'[],'.repeat(half / 2)}`, 'too_many_values'],
      [`[${'9'.repeat(half)}]`, 'number_too_large'],
      [`"${'\\'.repeat(half)}`, 'not_json'],
      [`{"${'k'.repeat(half)}":1,"${'k'.repeat(half - 100)}"`, 'not_json'],
      [`{${Array.from({ length: 20_000 }, (_, at) => `"${at}":1`).join()}}`, 'too_many_keys']
    ]
    for (const [text, reason] of bombs) expect(parseLimitedJson(bytes(text))).toMatchObject({ reason })
  })
})

describe('any text', () => {
  const wide: JsonLimits = { ...jsonLimits, depth: 1000 }

  test('that JSON.stringify writes reads back', () => {
    const json = fc
      .jsonValue({ maxDepth: 6 })
      .filter((value) => !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseLimitedJson(bytes(text), wide)).toEqual({ kind: 'ok', value: JSON.parse(text) as unknown })
      }),
      { numRuns: 2000, interruptAfterTimeLimit: 15_000 }
    )
  })

  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b":',
      '"',
      '\\',
      '1',
      '-',
      '1e999',
      'null',
      ' ',
      '\n',
      '"__proto__":'
    ),
    { maxLength: 14 }
  )
  test('is read as JSON.parse reads it, or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.string({ unit: 'binary' })
        ),
        (text) => {
          const parsed = parseLimitedJson(bytes(text), wide)
          if (parsed.kind === 'ok') expect(JSON.parse(text.replace(/^\ufeff/, ''))).toEqual(parsed.value)
          else expect(jsonReasons).toContain(parsed.reason)
        }
      ),
      { numRuns: 20_000, interruptAfterTimeLimit: 15_000 }
    )
  })

  test('of random bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        expect(['ok', 'refused']).toContain(parseLimitedJson(random).kind)
      }),
      { numRuns: 5000, interruptAfterTimeLimit: 10_000 }
    )
  })
})
