import { expect, test } from '@jest/globals'
import { countNewFindings, readNewFindings } from '../../../../core/pipeline/findings/finding-counts.ts'

const finding = (severity: 'note' | 'warning' | 'error', isNew = true) => ({ severity, isNew })

test('new findings are counted by severity, known ones are not', () => {
  const text = countNewFindings([finding('error'), finding('note'), finding('error'), finding('warning', false)])
  expect(text).toBe('note=1 warning=0 error=2')
  expect(readNewFindings(text)).toEqual(['note', 'error', 'error'])
  expect(readNewFindings(countNewFindings([]))).toEqual([])
})

test('more than a text can say are as many as it can', () => {
  const many = Array.from({ length: 100_001 }, () => finding('error'))
  expect(readNewFindings(countNewFindings(many))).toHaveLength(99_999)
})

test.each([
  [undefined],
  [''],
  ['none'],
  ['error=0'],
  ['note=0 warning=0 error=-1'],
  ['note=0 warning=0 error=999999'],
  ['note=0 warning=0 error=0 error=1'],
  ['note=0 warning=0 error=1\n']
])('%j says nothing', (text) => {
  expect(readNewFindings(text)).toBeUndefined()
})
