import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  chooseGolden,
  compareGolden,
  goldenRequests,
  mergeGolden,
  sameValue,
  type GoldenRow
} from '../../../../core/pipeline/serving/golden.ts'

const rows: readonly GoldenRow[] = [
  { id: 'a', values: { predicted: '1', prob: '0.25', other: 'x' } },
  { id: 'b', values: { predicted: '0', prob: '0.75' } }
]
const columns = { prediction: 'predicted', scores: ['prob'], labels: true }
const compare = (served: unknown, tolerance = 1e-6) => compareGolden(rows, served, columns, tolerance)

describe('chooseGolden', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `row-${index}`)

  test('chooses n distinct ids, the same for the same seed and others for another seed', () => {
    const chosen = chooseGolden(ids, 50, 7)
    expect(new Set(chosen).size).toBe(50)
    expect(chooseGolden(ids, 50, 7)).toEqual(chosen)
    expect(chooseGolden(ids, 50, 8)).not.toEqual(chosen)
  })

  test('chooses the same ids whatever their order, and keeps the order they came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(20), fc.nat(), (names, n, seed) => {
        const forwards = chooseGolden(names, n, seed)
        const backwards = chooseGolden(names.toReversed(), n, seed)
        expect(backwards.toReversed()).toEqual(forwards)
        expect(forwards).toHaveLength(Math.min(n, names.length))
      })
    )
  })

  test('spreads over ids that differ only in a running number', () => {
    const halves = Array.from({ length: 100 }, (_, seed) => chooseGolden(ids, 20, seed)).flat()
    const low = halves.filter((id) => Number(id.slice(4)) < 100).length / halves.length
    expect(low).toBeGreaterThan(0.4)
    expect(low).toBeLessThan(0.6)
  })

  test('asks a repeated id once', () => {
    expect(chooseGolden(['a', 'a', 'b'], 5, 7)).toEqual(['a', 'b'])
  })
})

describe('goldenRequests', () => {
  test('makes batches of at most 25 rows that hold all rows in order', () => {
    const asked = Array.from({ length: 60 }, (_, index) => ({ x: index }))
    const requests = goldenRequests(asked)
    expect(requests.map(({ dataframe_records }) => dataframe_records.length)).toEqual([25, 25, 10])
    expect(requests.flatMap(({ dataframe_records }) => dataframe_records)).toEqual(asked)
    expect(goldenRequests([])).toEqual([])
  })
})

describe('compareGolden', () => {
  test('finds scalars equal to the prediction column', () => {
    expect(compare({ predictions: [1, 0] })).toEqual({ asked: 2, equal: 2, differences: [] })
    expect(compare({ predictions: ['1', '0.0'] }).equal).toBe(2)
  })

  test('compares objects by column name and ignores what else they hold', () => {
    const served = {
      predictions: [
        { predicted: 1, prob: 0.25, trace: 'z' },
        { predicted: 0, prob: 0.7500001 }
      ]
    }
    expect(compare(served).equal).toBe(2)
    expect(
      compare({
        predictions: [
          { predicted: 1, prob: 0.25 },
          { predicted: 0, prob: 0.76 }
        ]
      }).differences
    ).toEqual([{ id: 'b', column: 'prob', evaluated: '0.75', served: '0.76' }])
  })

  test('names a column that an object lacks, and what it has instead', () => {
    const { equal, differences } = compare({ predictions: [{ label: 1 }, { predicted: 0, prob: 0.75 }] })
    expect(equal).toBe(1)
    expect(differences).toEqual([
      { id: 'a', column: 'predicted', evaluated: '1', served: 'missing; the answer has label' },
      { id: 'a', column: 'prob', evaluated: '0.25', served: 'missing; the answer has label' }
    ])
  })

  test('takes nothing for equal in an answer of the wrong length, shape or format', () => {
    expect(compare({ predictions: [1] })).toEqual({
      asked: 2,
      equal: 0,
      differences: [{ id: 'a and 1 more', column: 'predictions', evaluated: '2 predictions', served: '1 prediction' }]
    })
    expect(compare('<html>').differences[0]?.served).toBe('not JSON: <html>')
    for (const served of [null, undefined, [], [1, 0], {}, { predictions: 'ab' }, { predictions: null }]) {
      expect(compare(served)).toMatchObject({ asked: 2, equal: 0 })
    }
    expect(compare({ predictions: [null, [0]] }).equal).toBe(0)
  })

  test('allows the tolerance for numbers but never for labels', () => {
    const id = [{ id: 'a', values: { predicted: '1000000' } }]
    const served = { predictions: [1000001] }
    const asNumber = { prediction: 'predicted', scores: [], labels: false }
    expect(compareGolden(id, served, asNumber, 1e-6).equal).toBe(1)
    expect(compareGolden(id, served, { ...asNumber, labels: true }, 1e-6).equal).toBe(0)
  })

  test('adds up batches', () => {
    const merged = mergeGolden([compare({ predictions: [1, 0] }), compare({ predictions: [1, 1] })])
    expect(merged).toMatchObject({ asked: 4, equal: 3, differences: [{ id: 'b' }] })
  })
})

describe('sameValue', () => {
  test('compares numbers within tolerance * max(1, |a|), whatever their form', () => {
    expect(sameValue('0.3', 0.1 + 0.2, 1e-9)).toBe(true)
    expect(sameValue(1000, 1000.5, 1e-3)).toBe(true)
    expect(sameValue(1000, 1001.5, 1e-3)).toBe(false)
    expect(sameValue(0.001, 0.002, 1e-4)).toBe(false)
  })

  test('never takes NaN, nothing or an empty text for a number', () => {
    for (const value of [NaN, 'NaN', 'nan', null, undefined, Infinity]) expect(sameValue(value, value, 1)).toBe(false)
    expect(sameValue('', 0, 1)).toBe(false)
    expect(sameValue(0, null, 1)).toBe(false)
  })

  test('compares labels as text, and true and false in any case', () => {
    expect(sameValue('setosa', 'setosa', 1)).toBe(true)
    expect(sameValue('setosa', 'Setosa', 1)).toBe(false)
    expect(sameValue('True', true, 0)).toBe(true)
    expect(sameValue('1', true, 0)).toBe(false)
  })
})
