import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { askThrough } from '../../cli/terminal.ts'

function asked(typed: string): Promise<string> {
  const input = new PassThrough()
  const answer = askThrough(input, new PassThrough(), 'Train command: ')
  input.write(typed)
  return answer
}

test('a question takes what is typed', async () => {
  expect(await asked('python train.py\r')).toBe('python train.py')
})

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004']
])('%s at a question stops it in words, as no fault of ours', async (_, typed) => {
  await expect(asked(typed)).rejects.toMatchObject({
    name: 'InputError',
    message: 'stopped at a question; nothing was written',
    cure: expect.stringContaining('--help')
  })
})
