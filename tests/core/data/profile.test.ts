import { describe, expect, test } from '@jest/globals'
import { dataProfileSchema, profileTable } from '../../../core/data/profile.ts'
import { readCsv } from '../../../core/data/readers/csv.ts'

const profile = (text: string) => profileTable(readCsv(new TextEncoder().encode(text), 'data.csv'))

describe('profileTable', () => {
  test('describes numbers and texts', () => {
    const rows = ['1,a', '2,a', '3,a', '4,a', 'NaN,a', '10,b', ',']
    const result = profile(`x,y\n${rows.join('\n')}\n`)
    expect(dataProfileSchema.parse(result)).toEqual({
      schema: 'modelgate/data-profile@1',
      file: 'data.csv',
      rows: 7,
      columns: [
        { name: 'x', type: 'number', missing: 2, unique: 5, min: 1, max: 10, mean: 4, sd: Math.sqrt(12.5), top: [] },
        { name: 'y', type: 'text', missing: 1, unique: 2, top: [{ value: 'a', count: 5 }] }
      ]
    })
  })

  test('shows no value that occurs fewer than five times', () => {
    expect(profile('name\nada\nada\nada\nada\ngrace\n').columns[0]?.top).toEqual([])
  })

  test('has no statistics where every number is missing, and no deviation of one number', () => {
    expect(profile('x,y\n,a\n,b\n').columns[0]).not.toHaveProperty('mean')
    expect(profile('x,y\n5,a\n').columns[0]).toMatchObject({ mean: 5, sd: 'NaN' })
  })
})
