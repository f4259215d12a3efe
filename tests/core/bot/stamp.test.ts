import { expect, test } from '@jest/globals'
import { formatStamp, readStamp, stampKey } from '../../../core/bot/stamp.ts'

const key = stampKey('secret')
const place = { repository: 7, pull: 12 }
const shown = {
  head: 'a'.repeat(40),
  digest: `sha256:${'b'.repeat(64)}`,
  at: 1_700_000_000_000,
  foundAt: 1_700_000_001_000
} as const
const stamp = formatStamp(key, { ...place, shown })

test('a stamp gives back what was shown, and what stands below it', () => {
  expect(readStamp(key, place, `${stamp}\n\nWords\n\nmore`)).toEqual({ shown, rest: 'Words\n\nmore' })
  expect(readStamp(key, place, `${stamp}\r\n\r\nWords`)?.shown).toEqual(shown)
  expect(readStamp(key, place, formatStamp(key, { ...place, shown: null }))).toEqual({ shown: null, rest: '' })
})

test('a stamp of another pull request, repository or key is none', () => {
  expect(readStamp(key, { ...place, pull: 13 }, stamp)).toBeNull()
  expect(readStamp(key, { ...place, repository: 8 }, stamp)).toBeNull()
  expect(readStamp(stampKey('other'), place, stamp)).toBeNull()
})

test('a stamp that was edited, or is not the first line, is none', () => {
  const later = formatStamp(key, { ...place, shown: { ...shown, at: shown.at + 1 } })
  const [, , payload = ''] = later.slice(5).split(' ')
  const forged = stamp.replace(/(modelgate:1) [^ ]+/, `$1 ${payload}`)
  expect(forged).not.toBe(stamp)
  expect(readStamp(key, place, forged)).toBeNull()
  expect(readStamp(key, place, `Hello\n${stamp}`)).toBeNull()
  expect(readStamp(key, place, '')).toBeNull()
})
