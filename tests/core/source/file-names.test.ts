import { expect, test } from '@jest/globals'
import { fileNames } from '../../../core/source/file-names.ts'

test('takes files and files in folders, each once', () => {
  const isNew = fileNames()
  expect(['a', 'b/c', 'b/d', '..a', 'b/...', 'é'].map(isNew)).toEqual(Array(6).fill(true))
  expect(['a', 'b/c', 'e\u0301'].map(isNew)).toEqual([false, false, false])
})

test('takes no file below a file, and none in the place of a folder', () => {
  const isNew = fileNames()
  expect(['a', 'a/b', 'c/d/e', 'c/d', 'c'].map(isNew)).toEqual([true, false, true, false, false])
})

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  './a',
  '..',
  '../a',
  'a/../b',
  'a\\b',
  'C:a',
  'c:/a',
  'a\0b',
  'a\nb',
  'a\u202eb',
  'a'.repeat(1025),
  // more than a file system takes of one name, in characters and in bytes
  'a'.repeat(256),
  `b/${'é'.repeat(128)}`,
  // written, any two of these are one
  'a\ud800'
])('does not take %j', (path) => {
  expect(fileNames()(path)).toBe(false)
})
