import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../core/config/parse.ts'
import { githubFindings, type GitHubFacts } from '../../../core/doctor/github.ts'
import { localFindings, type LocalFacts } from '../../../core/doctor/local.ts'

const parsed = parseConfig(
  "version: 1\nmodels: { churn: { evaluation: { metrics: m.json } } }\ngates: { staging: { approvals: { label: 'approve:staging', users: [rita] } } }\n",
  'modelgate.yml'
)
if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
const { config } = parsed
const plain: GitHubFacts = {
  repository: 'acme/models',
  url: 'https://github.com/acme/models',
  scopes: null,
  defaultBranch: 'main',
  isAdmin: true,
  labels: { value: [] },
  rules: new Map([['main', { value: [] }]]),
  classic: { value: null },
  environments: { value: [] },
  mayCreatePulls: { value: true },
  hasBotWorkflow: false
}
const found = (check: string, facts: Partial<GitHubFacts>) =>
  githubFindings({ ...plain, ...facts }, config).filter((finding) => finding.check === check)

describe('the required check', () => {
  test('that nothing requires is required by the page of a new ruleset', () => {
    expect(found('required_check', {})).toMatchObject([
      {
        state: 'problem',
        cure: expect.stringContaining('https://github.com/acme/models/settings/rules/new?target=branch')
      }
    ])
  })

  test('may be required by classic protection, of one App', () => {
    expect(found('required_check', { classic: { value: [{ context: 'modelgate', app: 7 }] } })).toMatchObject([
      { state: 'ok', message: 'main (by its classic branch protection) requires `modelgate` of App 7' }
    ])
  })

  test('that classic protection lacks, or takes from anybody, is mended on its own page', () => {
    for (const value of [[], [{ context: 'modelgate', app: null }]])
      expect(found('required_check', { classic: { value } })).toMatchObject([
        { state: 'problem', cure: expect.stringContaining('https://github.com/acme/models/settings/branches') }
      ])
  })
})

test('a classic token without the scope repo is told how to have it, and one without scopes is another kind', () => {
  expect(found('permissions', { scopes: ['gist'] })[0]).toEqual({
    check: 'permissions',
    state: 'problem',
    message: 'the token has only the scopes gist, and not `repo`',
    cure: 'type `gh auth refresh --scopes repo`'
  })
  expect(found('permissions', { scopes: ['repo'] })).toMatchObject([{ state: 'ok' }])
  expect(found('permissions', { scopes: null })).toMatchObject([{ state: 'ok' }])
})

test('an old Node is told which one to install', () => {
  const facts: LocalFacts = {
    node: '18.20.1',
    git: '2.39.2',
    head: 'a'.repeat(40),
    python: '3.12',
    config,
    isIgnored: true,
    workflows: [],
    uses: []
  }
  const [node] = localFindings(facts)
  expect(node).toMatchObject({ check: 'node', state: 'problem', cure: expect.stringContaining('nvm install 24') })
})
