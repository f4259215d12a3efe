// Tags of releases as the bot writes and knows them.
import { describe, expect, test } from '@jest/globals'
import { formatReleaseTag, nextNumber, readReleaseTag, tagPrefix } from '../../../core/bot/release-tag.ts'
import { stampKey } from '../../../core/bot/stamp.ts'
import { digestBytes } from '../../../core/digest.ts'

const key = stampKey('secret')
const tag = { repository: 7, name: 'fraud#production#1' }
const mirror = { sequence: 4, digest: digestBytes('entry'), segments: 3, index: digestBytes('index') }
const release = { key: 'production-fraud-0-21', mirror }
const message = formatReleaseTag(key, tag, 'fraud v1.2.0 is live in production\n\nrelease sha256:0', release)

describe('TRUST: audit history rewritten. A tag of a release', () => {
  test('tells people what is live, and the bot how far the log went', () => {
    expect(message.split('\n')[0]).toBe('fraud v1.2.0 is live in production')
    expect(readReleaseTag([key], tag, message)).toEqual(release)
    expect(readReleaseTag([key], tag, `${message}\n`)).toEqual(release)
  })

  test('is known after the secret was changed, by the one of before', () => {
    expect(readReleaseTag([stampKey('new'), key], tag, message)).toEqual(release)
    expect(readReleaseTag([stampKey('new')], tag, message)).toBeNull()
  })

  test.each([
    ['of another name', { ...tag, name: 'fraud#production#2' }, message],
    ['of another repository', { ...tag, repository: 8 }, message],
    ['with another entry', tag, message.replace('entry 4', 'entry 5')],
    ['with other words', tag, message.replace('is live', 'is not live')],
    ['with something after it', tag, `${message}0`],
    ['without its signature', tag, message.replace(/\nmodelgate:1 .*/, '')]
  ])('is nothing %s', (_what, other, text) => {
    expect(readReleaseTag([key], other, text)).toBeNull()
  })

  test('is read at its end, whatever a version says', () => {
    const other = formatReleaseTag(key, tag, `fraud v1\n${message}\n\n${message}`, { key: 'second', mirror: null })
    expect(readReleaseTag([key], tag, other)).toEqual({ key: 'second', mirror: null })
  })
})

describe('the next number', () => {
  const prefix = tagPrefix('fraud', 'production')

  test.each([
    [[], 1],
    [[1, 2, 10], 11],
    [['x', '1e3', '-4', '', '07', '2.5'], 1]
  ])('after those of %j is %d', (numbers, next) => {
    expect(nextNumber(prefix, [...numbers.map((each) => `${prefix}${each}`), 'other#production#40'])).toBe(next)
  })

  test('is there after any that somebody pushed', () => {
    const names = ['999999999999', '1000000000000', '9007199254740991', '9'.repeat(40)].map((each) => prefix + each)
    expect(names).not.toContain(`${prefix}${nextNumber(prefix, names)}`)
    expect(nextNumber(prefix, names)).toBe(1_000_000_000_001)
  })

  test('TRUST: is one that can be made where somebody pushed a tag below the one that would be next', () => {
    expect(nextNumber(prefix, [`${prefix}1/x`])).toBe(2)
    expect(nextNumber(prefix, [`${prefix}999999999999`, `${prefix}1000000000000/x`])).toBe(1_000_000_000_001)
  })
})
