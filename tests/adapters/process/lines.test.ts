import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLineSplitter } from '../../../adapters/process/lines.ts'

function split(pieces: readonly string[], mask = (text: string) => text, now = () => 0): readonly string[] {
  const lines: string[] = []
  const splitter = createLineSplitter((line) => lines.push(line), mask, now)
  for (const piece of pieces) splitter.push(piece)
  splitter.end()
  return lines
}

test('LF and CRLF end a line, wherever the stream is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé ]*$/)),
      fc.array(fc.nat(50)),
      fc.boolean(),
      (lines, cuts, isWindows) => {
        const text = lines.map((line) => `${line}${isWindows ? '\r\n' : '\n'}`).join('')
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const pieces = places.slice(1).map((place, index) => text.slice(places[index], place))
        expect(split(pieces)).toEqual(lines)
      }
    )
  )
})

test('a progress bar gives at most one state a second, and its last one', () => {
  let now = 0
  const states = Array.from({ length: 25 }, (_, index) => `${index}%\r`)
  const lines: string[] = []
  const splitter = createLineSplitter(
    (line) => lines.push(line),
    (text) => text,
    () => now
  )
  for (const state of states) {
    now += 100
    splitter.push(state)
  }
  splitter.push('100%\nnext')
  splitter.end()
  expect(lines).toEqual(['0%', '10%', '20%', '100%', 'next'])
})

test('a line that never ends is cut, and a secret across the cut is masked whole', () => {
  const start = 'x'.repeat((64 << 10) - 3)
  const [line, next] = split([`${start}secret${'y'.repeat(1 << 20)}\nnext`], (text) => text.replaceAll('secret', '***'))
  expect(line).toBe(`${start}*** [… the rest of this line is cut]`)
  expect(next).toBe('next')
})
