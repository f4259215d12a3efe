import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTable } from '../../../../core/data/readers/read-table.ts'
import { columnOf, textAt, type Table } from '../../../../core/data/table.ts'
import { InputError } from '../../../../core/errors.ts'
import { csvOf } from '../../../support/tables.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): Promise<Table> => readTable(bytes(text), 'p.csv')
const column = (table: Table, name: string): readonly (string | null)[] =>
  Array.from({ length: table.rows }, (_, row) => textAt(columnOf(table, name), row))

describe('a CSV file', () => {
  test('keeps commas, quotes and line breaks inside quotes', async () => {
    const table = await read('id,note\n1,"a, ""b""\nc"\n2,plain\n')
    expect(column(table, 'note')).toEqual(['a, "b"\nc', 'plain'])
  })

  test('is the same with CRLF, CR, a byte order mark, blank lines and without a last line end', async () => {
    for (const text of ['a,b\r\n1,x\r\n2,y\r\n', 'a,b\r1,x\r2,y', '\uFEFFa,b\n1,x\n\n2,y\n\n']) {
      const table = await read(text)
      expect([column(table, 'a'), column(table, 'b')]).toEqual([
        ['1', '2'],
        ['x', 'y']
      ])
    }
  })

  test('has numbers where every cell is one, and else texts as they were written', async () => {
    const table = await read('number,text\n1.50,1.50\n-2e3,x\nNaN,\n,NaN\n')
    expect(columnOf(table, 'number')).toMatchObject({ kind: 'number', values: Float64Array.of(1.5, -2000, NaN, NaN) })
    expect(column(table, 'text')).toEqual(['1.50', 'x', null, 'NaN'])
  })

  test.each(['007', '12345678901234567890'])('keeps %s as a text, which a number would change', async (id) => {
    expect(column(await read(`id\n${id}\n`), 'id')).toEqual([id])
  })

  test.each([
    ['', 'p.csv is empty', undefined],
    ['a,b\n', 'p.csv has no rows', undefined],
    ['a,b\n1,2\n3\n', 'p.csv has only 1 cells on line 3, and 2 columns', 3],
    ['a,b\n"x\ny",2\n3,4,5\n', 'p.csv has more cells on line 4, and 2 columns', 4],
    ['a,b\n1,"2\n', 'p.csv has a quote on line 3 that is never closed', 3],
    ['a,b\n1,"2"3\n', 'p.csv has a quote on line 2 that ends in the middle of a cell', 2],
    ['a;b\n1;2\n', 'p.csv seems to separate its cells by ";"', 1],
    ['a,a\n1,2\n', 'p.csv has two columns named "a"', 1]
  ])('%j is refused with the line and a cure', async (text, message, line) => {
    const error: unknown = await read(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({
      message,
      cure: expect.stringMatching(/\w/),
      place: line === undefined ? {} : { line }
    })
  })

  test('names the nearest column when one is missing', async () => {
    const table = await read('target,prediction\n1,1\n')
    expect(() => columnOf(table, 'targt')).toThrow('p.csv has no column "targt"')
    expect(catchCure(() => columnOf(table, 'targt'))).toContain('name one of its columns: ')
  })

  test('knows the line of a row behind cells with line breaks and blank lines', async () => {
    const table = await read('a,b\n1,"x\ny"\n2,z\n\n3,w\n')
    expect([0, 1, 2].map((row) => table.line?.(row))).toEqual([2, 4, 6])
  })

  test('gives back any texts that were written', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => `x${one}`)
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const table = await read(csvOf({ id: texts.map((_, row) => row), text: texts }))
        expect(column(table, 'text')).toEqual(texts)
      })
    )
  })

  test('reads every number as JavaScript does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (values) => {
          const integers = values.some(
            (value) => Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21
          )
          fc.pre(!integers)
          const table = await read(csvOf({ value: values }))
          expect(columnOf(table, 'value')).toMatchObject({
            kind: 'number',
            values: Float64Array.from(values, (value) => value + 0)
          })
        }
      )
    )
  })
})

function catchCure(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof InputError) return error.cure
  }
  return ''
}
