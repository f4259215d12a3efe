import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../core/config/parse.ts'
import { environmentParts } from '../../../core/pipeline/environments.ts'
import { configText } from '../../support/walks.ts'

const partsOf = (environments: string) => {
  const parsed = parseConfig(configText({ environments: `environments: ${environments}`, gates: '' }), 'modelgate.yml')
  if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.errors))
  const { staging, production } = environmentParts(parsed.config)
  return [staging, production]
}

test.each([
  ['{}', [null, null]],
  ['{ staging: {} }', ['staging', null]],
  ['{ test: {} }', ['test', null]],
  ['{ production: {} }', [null, 'production']],
  ['{ staging: {}, production: {} }', ['staging', 'production']],
  ['{ dev: {}, staging: {}, production: {} }', ['dev', 'production']],
  ['{ canary: {}, production: {} }', ['canary', 'production']],
  ['{ dev: {}, uat: {}, prod-eu: {} }', ['dev', 'prod-eu']],
  ['{ dev: {}, staging: {} }', ['staging', null]],
  ['{ production: {}, staging: {} }', ['staging', 'production']],
  ['{ dev: {}, production: {} }', ['dev', 'production']],
  ['{ dev: {}, staging: { after: dev }, production: { after: staging } }', ['dev', 'production']],
  ['{ dev: {}, qa: { after: dev }, live: { after: qa } }', ['dev', 'live']],
  ['{ staging: {}, canary: {}, production: { after: canary } }', ['canary', 'production']],
  ['{ production: {}, us: { after: production } }', [null, 'production']],
  ['{ production: {}, us: { after: production }, asia: { after: us } }', [null, 'production']],
  ['{ production: { group: world }, us: { group: world } }', [null, 'production']],
  ['{ production: {}, us: { after: production }, dev: {} }', ['dev', 'production']]
])('%s has %j as staging and production', (environments, expected) => {
  expect(partsOf(environments)).toEqual(expected)
})
