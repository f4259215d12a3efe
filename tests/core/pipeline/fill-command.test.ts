// Placeholders of commands: whatever is in a path, and whatever quotes a team put around it, the shell sees one plain word.
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fillCommand } from '../../../core/pipeline/fill-command.ts'

const argumentsOf = (command: string): readonly string[] =>
  spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1)
const print = `printf '%s\\0'`

test.each([
  ['{model}', ['$V']],
  ['"{model}"', ['$V']],
  ["'{model}'", ['$V']],
  ['--model="{model}" --same={model}', ['--model=$V', '--same=$V']],
  [`"it's {model}" 'say "{model}"' \\" {model}`, ["it's $V", 'say "$V"', '"', '$V']]
])('%s', (command, expected) => {
  for (const value of ['plain/path', 'été 1/a b', 'a"b\'c', '$(echo hacked)`echo hacked`', 'a\\b!*?{x}', 'a\nb']) {
    const got = argumentsOf(fillCommand(`${print} ${command}`, { model: value }))
    expect(got).toEqual(expected.map((word) => word.replaceAll('$V', () => value)))
  }
})

test('any value within any quotes is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', "'", ''), (text, quote) => {
      const value = text.replaceAll('\0', '')
      fc.pre(value !== '')
      expect(argumentsOf(fillCommand(`${print} ${quote}{data}${quote}`, { data: value }))).toEqual([value])
    }),
    { numRuns: 60 }
  )
})

test('a list is a word for each of its values, within quotes too', () => {
  const words = ["name='a b'", 'x=$HOME', 'y="']
  expect(argumentsOf(fillCommand(`${print} {overrides} end`, { overrides: words }))).toEqual([...words, 'end'])
  expect(argumentsOf(fillCommand(`${print} "{overrides}"`, { overrides: words }))).toEqual([words.join(' ')])
  expect(argumentsOf(fillCommand(`${print} {overrides} end`, { overrides: [] }))).toEqual(['end'])
})

test('names without a value, and braces of other kinds, stay', () => {
  expect(fillCommand('echo {other} ${HOME} {a,b}', { model: 'm' })).toBe('echo {other} ${HOME} {a,b}')
})
