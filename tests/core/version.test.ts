import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { version } from '../../core/version.ts'

test('evidence names the version that package.json has', () => {
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(version).toBe(packaged)
})
