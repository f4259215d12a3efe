// What others wrote reaches the terminal as letters: it can't clear the screen, hide a line or turn it round.
import { expect, test } from '@jest/globals'
import { visible, visiblePainted } from '../../core/visible.ts'

const hostile = 'a\x1b[2Jb\x1b]0;title\x07c\x9b31md\re\u202ef\x7fg'
const shown = 'a\\u001b[2Jb\\u001b]0;title\\u0007c\\u009b31md\\u000de\\u202ef\\u007fg'

test('escape sequences, single control characters and marks of direction are shown, not sent', () => {
  expect(visible(hostile)).toBe(shown)
})

test('lines, tabs, Windows line ends and every script are as they were', () => {
  const text = 'a\tb\r\nc\né 日本 עברית 👍\n'
  expect(visible(text)).toBe(text)
})

test('JSON says the same before and after', () => {
  const value = { 'm\x1b[31m': ['\x9b2J', '\u202e'] }
  expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value)
})

test('colours of a team are left out, so that nobody has to read around them', () => {
  expect(visible('\x1b[1;32m3 passed\x1b[0m in \x1b[38;5;8m2 s\x1b[m')).toBe('3 passed in 2 s')
})

test('of painted text the colours of the progress pass, and no others', () => {
  expect(visiblePainted('\x1b[31mred\x1b[0m \x1b[8mhidden\x1b[2J')).toBe(
    '\x1b[31mred\x1b[0m \\u001b[8mhidden\\u001b[2J'
  )
})
