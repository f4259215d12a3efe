import { describe, expect, test } from '@jest/globals'
import { readCsv } from '../../../core/data/readers/csv.ts'
import { leakageFindings, validateData, type DataColumns } from '../../../core/data/validate.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const validate = (text: string, columns: DataColumns = { id: 'id', target: 'y' }) =>
  validateData(bytes(text), 'data.csv', columns)

describe('validateData', () => {
  test('finds nothing in good data', () => {
    expect(validate('id,x,y\na,1,0\nb,2,1\n')).toEqual([])
  })

  test.each([
    ['no rows', 'id,x,y\n', 'no_rows', /no rows/],
    ['an id that is missing', 'id,x,y\na,1,0\n,2,1\n', 'id_missing', /on line 3/],
    [
      'an id that is used twice',
      'id,x,y\na,1,0\nb,2,1\na,3,1\n',
      'id_duplicate',
      /repeats 1 values of "id", first on line 4/
    ],
    ['a target that is missing', 'id,x,y\na,1,\nb,2,1\nc,3,\n', 'target_missing', /in 2 rows, first on line 2/],
    ['a column that is not there', 'idd,x,y\na,1,0\nb,2,1\n', 'column_missing', /no column "id"/]
  ])('stops at %s', (_, text, code, message) => {
    const [finding] = validate(text)
    expect(finding).toMatchObject({ code, severity: 'error', message: expect.stringMatching(message) })
    expect(finding?.cure).not.toBe('')
  })

  test('warns of constant columns in one finding', () => {
    expect(validate('id,x,z,y\na,1,,0\nb,1,,1\n')).toMatchObject([
      { code: 'constant_column', severity: 'warning', message: 'data.csv has 2 columns with one value only: x, z' }
    ])
  })

  test('warns of rows that differ in the id only', () => {
    expect(validate('id,x,y\na,1,0\nb,2,1\nc,1,0\n')).toMatchObject([
      { code: 'duplicate_rows', severity: 'warning', message: expect.stringContaining('first on line 4') }
    ])
  })

  test('checks no id and no target where none is named', () => {
    expect(validate('x,y\n1,\n2,3\n', {})).toEqual([])
  })

  test('refuses what is no CSV', () => {
    expect(() => validate('id,y\n"a,1\n')).toThrow(/never closed/)
  })
})

describe('leakageFindings', () => {
  const table = (text: string, file: string) => readCsv(bytes(text), file)
  const train = table('id,y\na,1\nb,2\n', 'train.csv')

  test('finds ids that are on both sides', () => {
    expect(leakageFindings(train, table('id,y\nb,2\nc,3\n', 'test.csv'), 'id')).toMatchObject([
      { code: 'leakage', severity: 'error', message: '1 of 2 rows of test.csv are in train.csv too, by "id"' }
    ])
  })

  test('is quiet where the sides share none', () => {
    expect(leakageFindings(train, table('id,y\nc,3\n', 'test.csv'), 'id')).toEqual([])
  })
})
