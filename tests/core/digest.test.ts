import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, digestValue, loadNumber, prettyJson, storeNumber } from '../../core/digest.ts'

test('the order of keys and members that are undefined do not change a digest', () => {
  expect(digestValue({ a: 1, b: { c: 2, d: undefined } })).toBe(digestValue({ b: { c: 2 }, a: 1 }))
  expect(digestValue({ a: 1 })).not.toBe(digestValue({ a: 2 }))
  expect(digestValue([1, 2])).not.toBe(digestValue([2, 1]))
})

test('NaN and the infinities are stored as text and come back as numbers', () => {
  expect(canonicalJson([NaN, Infinity, -Infinity, -0])).toBe('["NaN","Infinity","-Infinity",0]')
  fc.assert(fc.property(fc.double(), (value) => Object.is(loadNumber(storeNumber(value)), value)))
})

test('a key named __proto__ is a key like any other', () => {
  const value = JSON.parse('{"__proto__": 1, "a": 2}') as unknown
  expect(canonicalJson(value)).toBe('{"__proto__":1,"a":2}')
})

test('what is written reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = prettyJson(value)
      expect(text.endsWith('\n')).toBe(true)
      expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(value))
    })
  )
})
