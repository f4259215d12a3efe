import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitCsv, type SplitOptions } from '../../../core/data/split.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function split(text: string, options: Partial<SplitOptions> = {}) {
  const parts = splitCsv(encode(text), { test_size: 0.2, seed: 7, ...options }, 'data.csv')
  return { train: decode(parts.train), test: decode(parts.test) }
}

const rowsOf = (text: string) => text.split('\n').slice(1).filter(Boolean)
const table = (rows: readonly string[], header = 'id,x') => `${[header, ...rows].join('\n')}\n`
const numbered = (count: number, cell: (row: number) => unknown = (row) => row * 2) =>
  Array.from({ length: count }, (_, row) => `r${row},${String(cell(row))}`)

describe('splitCsv', () => {
  test('gives a fifth of the rows to the test set, each row to one side, in their order', () => {
    const rows = numbered(100)
    const { train, test } = split(table(rows))
    expect(rowsOf(test)).toHaveLength(20)
    expect(rows.filter((row) => rowsOf(test).includes(row))).toEqual(rowsOf(test))
    expect([...rowsOf(train), ...rowsOf(test)].sort()).toEqual([...rows].sort())
  })

  test('repeats with the same seed and differs with another', () => {
    const text = table(numbered(100))
    expect(split(text, { test_size: '20%' })).toEqual(split(text))
    expect(split(text, { seed: 8 }).test).not.toBe(split(text).test)
  })

  test('keeps the bytes of every row: quotes, line breaks in quotes, CRLF, BOM, no newline at the end', () => {
    const rows = ['a,"x, ""y"""\r\n', 'b,"two\r\nlines"\r\n', 'c,""\r\n', 'd,plain\r\n', '\r\n', 'é,5" pipe']
    const header = '\uFEFF"id",x\r\n'
    const { train, test } = split(header + rows.join(''), { test_size: 0.4 })
    expect(test.startsWith(header) && train.startsWith(header)).toBe(true)
    const kept = rows.filter((row) => row !== '\r\n')
    for (const row of kept) expect([train, test].filter((part) => part.includes(row))).toHaveLength(1)
    expect(train.length + test.length).toBe(2 * header.length + kept.join('').length)
  })

  test('the side of a row never depends on the order of the rows', () => {
    const columns = fc.constantFrom('stratify', 'group', undefined)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 0, max: 5 }),
        columns,
        (ids, seed, column) => {
          const rows = ids.map((id) => `${id},${id % 3}`)
          const options = { seed, ...(column === undefined ? {} : { [column]: 'x' }) }
          if (column === 'stratify' && [0, 1, 2].some((x) => ids.filter((id) => id % 3 === x).length === 1)) return
          if (column === 'group' && new Set(ids.map((id) => id % 3)).size < 2) return
          const sorted = [...rows].sort()
          expect(rowsOf(split(table(rows), options).test).sort()).toEqual(rowsOf(split(table(sorted), options).test))
        }
      )
    )
  })

  test('with an id the side of a row stays when its other cells are corrected', () => {
    const sides = (cell: (row: number) => unknown) =>
      rowsOf(split(table(numbered(50, cell)), { id: 'id' }).test).map((row) => row.split(',')[0])
    expect(sides((row) => row + 1000)).toEqual(sides((row) => row))
  })

  test('stratifies by largest remainder', () => {
    const rows = numbered(100, (row) => (row < 70 ? 'a' : row < 93 ? 'b' : 'c'))
    const test = rowsOf(split(table(rows), { stratify: 'x' }).test)
    const count = (stratum: string) => test.filter((row) => row.endsWith(stratum)).length
    expect([count('a'), count('b'), count('c')]).toEqual([14, 5, 1])
  })

  test('never takes the whole of a stratum, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (sizes, test_size) => {
          const strata = sizes.flatMap((size, stratum) => Array.from({ length: size }, () => `s${stratum}`))
          const { train } = split(table(numbered(strata.length, (row) => strata[row])), { test_size, stratify: 'x' })
          for (const stratum of new Set(strata)) expect(train).toContain(stratum)
        }
      )
    )
  })

  test('keeps every group on one side and comes near the share', () => {
    const rows = numbered(200, (row) => `g${row % 17}`)
    const { train, test } = split(table(rows), { group: 'x' })
    const groups = (text: string) => new Set(rowsOf(text).map((row) => row.split(',')[1]))
    for (const group of groups(test)) expect(groups(train)).not.toContain(group)
    expect(rowsOf(test).length).toBeGreaterThan(28)
    expect(rowsOf(test).length).toBeLessThanOrEqual(40)
  })

  test('takes the smallest group where every group is larger than the share', () => {
    const rows = numbered(10, (row) => (row < 4 ? 'small' : 'large'))
    expect(rowsOf(split(table(rows), { group: 'x' }).test)).toHaveLength(4)
  })

  test.each([
    ['numbers', (row: number) => (row * 37) % 50, ['40', '49']],
    ['dates', (row: number) => `2026-01-${String((row % 25) + 1).padStart(2, '0')}`, ['2026-01-21', '2026-01-25']]
  ])('takes the latest rows by %s', (_, cell, [first, last]) => {
    const test = rowsOf(split(table(numbered(50, cell)), { time: 'x' }).test)
    const times = test.map((row) => row.split(',')[1]).sort()
    expect([times.length, times[0], times.at(-1)]).toEqual([10, first, last])
  })

  test('keeps the rows of one moment on one side', () => {
    const { train, test } = split(table(numbered(10, (row) => (row < 5 ? 1 : 2))), { time: 'x' })
    expect([rowsOf(train).length, rowsOf(test).length]).toEqual([5, 5])
  })

  test('compares times with zones by the moment that they mean', () => {
    const rows = ['a,2026-01-01T23:30:00-05:00', 'b,2026-01-02T01:00:00Z', 'c,2026-01-02T00:00:00', 'd,2026-01-01']
    expect(rowsOf(split(table(rows), { time: 'x', test_size: 0.25 }).test)).toEqual([rows[0]])
  })

  test.each<[string, string, Partial<SplitOptions>, RegExp]>([
    ['one row', table(['a,1']), {}, /1 rows/],
    ['an unknown column', table(numbered(9)), { stratify: 'idd' }, /no column "idd"/],
    ['a stratum with one row', table([...numbered(9, () => 'a'), 'r9,b']), { stratify: 'x' }, /"b" has one row/],
    ['one group', table(numbered(9, () => 'a')), { group: 'x' }, /one group/],
    ['one moment', table(numbered(9, () => 5)), { time: 'x' }, /one moment/],
    ['something that is no time', table(numbered(9, () => 'soon')), { time: 'x' }, /no time on line 2/],
    ['a missing time', table(['a,1', 'b,', 'c,3']), { time: 'x' }, /no time on line 3/],
    ['two ways at once', table(numbered(9)), { time: 'x', group: 'id' }, /2 ways at once/],
    ['an unclosed quote', 'id,x\na,"1\n', {}, /never closed/]
  ])('refuses %s', (_, text, options, message) => {
    expect(() => split(text, options)).toThrow(message)
  })
})
