import { describe, expect, test } from '@jest/globals'
import { formatBytes, formatNumber, formatSeconds, formatSigned, sharedDecimals } from '../../../core/report/numbers.ts'

describe('numbers for people', () => {
  test.each([
    [0.5, 2, '0.50'],
    [-0.06, 3, '−0.060'],
    [-0.0001, 2, '0.00'],
    [1e-12, undefined, '1e−12'],
    [0.30000000000000004, undefined, '0.3'],
    [NaN, 2, 'NaN'],
    [-Infinity, 2, '−∞']
  ])('%d with %p decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  test.each([
    [0.01, 3, '+0.010'],
    [-0.01, 3, '−0.010'],
    [0.0001, 2, '0.00'],
    [Infinity, 2, '+∞']
  ])('%d signed with %p decimals is %s', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text)
  })

  test.each([
    ['two significant digits of the half width', [0.713, 0.72151234], [0.0012, 0.0158], 4],
    ['of a wide one', [0.041123, 0.047456], [-0.012, 0.025], 3],
    ['no more than the numbers have', [0.9, 0.89], undefined, 2],
    ['enough to see the difference', [0.9123456, 0.9123478], undefined, 7],
    ['as without an interval where it has no width', [0.825, 0.825, 0], [0, 0], 3],
    ['none for counts', [12, 15], undefined, 0],
    ['none for what is huge', [1e12, 2e12], undefined, undefined],
    ['none for what is tiny', [1e-15, 2e-15], undefined, undefined]
  ] as const)('decimals: %s', (_, values, interval, decimals) => {
    expect(sharedDecimals(values, interval)).toBe(decimals)
  })

  test('bytes and durations have the unit that fits', () => {
    expect([0, 999, 1000, 2_100_000, 123_456_789_000].map(formatBytes)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '2.1 MB',
      '123 GB'
    ])
    expect([0.81, 42, 89.9, 360, 3600, 4800].map(formatSeconds)).toEqual([
      '0.8 s',
      '42 s',
      '90 s',
      '6 min',
      '1 h',
      '1 h 20 min'
    ])
  })
})
