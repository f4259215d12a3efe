import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffHunks, diffLines } from '../../../core/config/diff.ts'

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

describe('a diff', () => {
  test('keeps what stays between two changes', () => {
    expect(diffLines('a\nb\nc\nd\n', 'a\nB\nc\nD\n')).toEqual(['  a', '- b', '+ B', '  c', '- d', '+ D'])
  })

  test('gives back both texts', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(text(before), text(after))
        const side = (sign: string) =>
          diff.filter((line) => line.startsWith('  ') || line.startsWith(sign)).map((line) => line.slice(2))
        expect(side('-')).toEqual(before)
        expect(side('+')).toEqual(after)
      })
    )
  })

  test('is empty of signs for equal texts, and of lines as hunks', () => {
    expect(diffLines('a\nb\n', 'a\nb\n')).toEqual(['  a', '  b'])
    expect(diffHunks('a\nb\n', 'a\nb\n')).toEqual([])
  })

  test('shows as hunks what changed and two lines around it, with a mark between', () => {
    const before = Array.from({ length: 12 }, (_, index) => `line ${index}`)
    const after = before.map((line, index) => (index === 1 || index === 10 ? `${line}!` : line))
    expect(diffHunks(text(before), text(after))).toEqual([
      '  line 0',
      '- line 1',
      '+ line 1!',
      '  line 2',
      '  line 3',
      '…',
      '  line 8',
      '  line 9',
      '- line 10',
      '+ line 10!',
      '  line 11'
    ])
  })
})
