import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseConfig } from '../../../core/config/parse.ts'
import { fitWorkflow } from '../../../core/config/workflow-files.ts'
import { configText } from '../../support/walks.ts'

const template = readFileSync('workflows-templates/modelgate-release.yml', 'utf8')

/** Each job of the release workflow, with the environment that it enters. */
function jobsWith(environments: string): Readonly<Record<string, string | undefined>> {
  const parsed = parseConfig(configText({ environments: `environments: ${environments}`, gates: '' }), 'modelgate.yml')
  if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.errors))
  const setup = { python: '3.12', install: 'pip install -r requirements.txt', besides: '', notes: [] }
  const text = fitWorkflow('modelgate-release.yml', template, {
    branch: 'main',
    setup,
    config: parsed.config,
    stages: null
  })
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, { readonly environment?: string }>> }
  return Object.fromEntries(Object.entries(jobs).map(([name, { environment }]) => [name, environment]))
}

test.each([
  ['{ staging: {}, production: {} }', { check: undefined, staging: 'staging' }],
  ['{ dev: {}, uat: {}, prod-eu: {} }', { check: undefined, staging: 'dev' }],
  ['{ production: {} }', { check: undefined }]
])('with the environments %s the workflow after a merge has the jobs %j', (environments, jobs) => {
  expect(jobsWith(environments)).toEqual(jobs)
})
