import { expect, test } from '@jest/globals'
import { createMasker } from '../../core/masking.ts'

test('values of variables with secret names are masked, the longest first', () => {
  const mask = createMasker({
    DB_PASSWORD: 'abc.def+',
    gh_token: 'abc.def+ghi',
    HOME: '/home/dana',
    SHORT_TOKEN: 'abc'
  })
  expect(mask('abc.def+ghi abc.def+ abcXdef+ /home/dana abc')).toBe('*** *** abcXdef+ /home/dana abc')
})

test('each line of a secret, its URL encoding and its base64 are masked', () => {
  const mask = createMasker({ PRIVATE_KEY: 'first line\nsecond/line' })
  expect(mask('a first line b')).toBe('a *** b')
  expect(mask('second/line')).toBe('***')
  expect(mask(`x${Buffer.from('first line\nsecond/line').toString('base64')}`)).toBe('x***')
  expect(createMasker({}, ['a b&c=d'])('?q=a%20b%26c%3Dd')).toBe('?q=***')
})

test('well-known tokens and passwords in addresses are masked without being named', () => {
  const mask = createMasker({})
  expect(mask(`ghp_${'a'.repeat(36)} AKIA${'A'.repeat(16)}`)).toBe('*** ***')
  expect(mask('postgres://dana:pass@db/x and https://x.example/a@b')).toBe(
    'postgres://dana:***@db/x and https://x.example/a@b'
  )
  expect(mask('sha256:0123456789abcdef accuracy 0.93')).toBe('sha256:0123456789abcdef accuracy 0.93')
})
