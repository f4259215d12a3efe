import { expect, test } from '@jest/globals'
import { readTable } from '../../../../core/data/readers/read-table.ts'
import { columnOf, textAt, type Table } from '../../../../core/data/table.ts'
import { describeWithPython } from '../../../support/describe-with-python.ts'
import { python } from '../../../support/python.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const cells = (table: Table): Readonly<Record<string, readonly (string | null)[]>> =>
  Object.fromEntries(
    [...table.columns.values()].map((column) => [
      column.name,
      Array.from({ length: table.rows }, (_, row) => textAt(column, row))
    ])
  )

test('JSON Lines have the types they say, and NaN as Python writes it is missing', async () => {
  const table = await readTable(bytes('{"a": 1, "b": true, "c": "1"}\n\n{"a": NaN, "c": "say NaN, "}\n'), 'p.jsonl')
  expect(cells(table)).toEqual({ a: ['1', null], b: ['true', null], c: ['1', 'say NaN, '] })
  expect(columnOf(table, 'a').kind).toBe('number')
})

test.each([
  ['{"a": 1}\n{"a": \n', 'p.jsonl has no valid JSON on line 2'],
  ['[1]\n', 'p.jsonl has no JSON object on line 1'],
  ['{"a": [1]}\n', 'p.jsonl has a list or an object in "a" on line 1']
])('JSON Lines %j are refused with the line', async (text, message) => {
  await expect(readTable(bytes(text), 'p.jsonl')).rejects.toThrow(message)
})

test('a key named __proto__ is a column like any other', async () => {
  const table = await readTable(bytes('{"__proto__": 1, "a": 2}\n'), 'p.jsonl')
  expect([...table.columns.keys()].sort()).toEqual(['__proto__', 'a'])
})

test('a file that is no Parquet is refused with a cure', async () => {
  await expect(readTable(bytes('PAR1 not really'), 'p.parquet')).rejects.toMatchObject({
    name: 'InputError',
    cure: expect.stringContaining('to_parquet') as unknown
  })
})

test('a file of another kind is refused with the kinds that can be read', async () => {
  await expect(readTable(bytes('x'), 'p.xlsx')).rejects.toMatchObject({ cure: 'write .csv, .jsonl or .parquet' })
})

const write = `
import base64, io, sys
import pandas as pd
frame = pd.DataFrame(dict(id=[3, 1, 2], y=['a', None, 'b'], s=[0.1, float('nan'), 1 / 3], flag=[True, False, True], n=pd.array([1, None, 2], dtype='Int64')))
for codec in ('snappy', 'zstd', 'gzip', None):
    out = io.BytesIO()
    frame.to_parquet(out, compression=codec, index=False)
    print(base64.b64encode(out.getvalue()).decode())
`

describeWithPython('Parquet', () => {
  test('as pandas writes it reads the same with every compression', async () => {
    for (const line of python(write).trim().split('\n')) {
      const table = await readTable(Buffer.from(line, 'base64'), 'p.parquet')
      expect(cells(table)).toEqual({
        id: ['3', '1', '2'],
        y: ['a', null, 'b'],
        s: ['0.1', null, String(1 / 3)],
        flag: ['true', 'false', 'true'],
        n: ['1', null, '2']
      })
    }
  })
})
