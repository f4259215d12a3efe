import { expect, test } from '@jest/globals'
import { createProgress } from '../../cli/progress.ts'

test.each([true, false])('a line of a train command can’t paint or clear, colours %s', (color) => {
  const lines: string[] = []
  const progress = createProgress({ color, stderr: (text) => void lines.push(text) }, 'all')
  progress.line('m', '\x1b[32m✅ m · live: pass\x1b[2J')
  progress.note('\x1b[2Jnote')
  const text = lines.join('').replace(/^\x1b\[2m|\x1b\[0m$/gm, '')
  expect(text).toBe('  m | ✅ m · live: pass\\u001b[2J\n\\u001b[2Jnote\n')
})
