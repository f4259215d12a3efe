import { expect, test } from '@jest/globals'
import { comparisonDigest, type Comparison } from '../../../core/metrics/comparison.ts'
import { digestBytes } from '../../../core/digest.ts'
import { comparisonOf } from '../bot/support/pulls.ts'

const evaluation = digestBytes('the evaluation of what is live')
const against = (baseline: Comparison['baseline']): string => comparisonDigest({ ...comparisonOf(0.71), baseline })

test('what is compared stays the same, whether a baseline is called by its release or by its commit', () => {
  expect(against({ name: 'v1.2.0 (live)', evaluation })).toBe(against({ name: '4f2c9e1', evaluation }))
  expect(against({ name: '4f2c9e1', evaluation: digestBytes('another') })).not.toBe(
    against({ name: '4f2c9e1', evaluation })
  )
})

test('a baseline without an evaluation is known by its name alone', () => {
  expect(against({ name: 'old.json', evaluation: null })).not.toBe(against({ name: 'new.json', evaluation: null }))
  expect(against(null)).not.toBe(against({ name: 'old.json', evaluation: null }))
})
