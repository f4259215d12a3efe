import { expect, test } from '@jest/globals'
import { commitFacts as factsOf } from '../../../../../adapters/github/bot/queries/commit.ts'

const commitFacts = (made: typeof commit, host = 'github.com') => factsOf(made, host)
const dana = { name: 'Dana', email: 'dana@example.org', user: { databaseId: 1, login: 'dana' } }
const webFlow = { name: 'GitHub', email: 'noreply@github.com', user: null }
const commit = {
  oid: 'a'.repeat(40),
  authors: { totalCount: 1, nodes: [dana] },
  committer: dana,
  signature: null
} as Parameters<typeof factsOf>[0]

test('authors and the committer are people, each once', () => {
  expect(commitFacts(commit)).toEqual({ sha: commit.oid, people: [{ id: 1, login: 'dana' }], unknown: [] })
})

test('GitHub as the committer is nobody, where its own signature proves it, and else somebody unknown', () => {
  const signed = { isValid: true, wasSignedByGitHub: true }
  const unknown = ['GitHub <noreply@github.com>']
  expect(commitFacts({ ...commit, committer: webFlow, signature: signed }).unknown).toEqual([])
  expect(commitFacts({ ...commit, committer: webFlow }).unknown).toEqual(unknown)
  expect(commitFacts({ ...commit, committer: webFlow, signature: { ...signed, isValid: false } }).unknown).toEqual(
    unknown
  )
})

test('on a GitHub Enterprise Server its committer is who it signs for, under the address that its administrators chose', () => {
  const host = 'github.acme.example'
  const committer = { name: 'web-flow', email: 'web-flow@acme.example', user: null }
  const signature = { isValid: true, wasSignedByGitHub: true }
  const unknown = ['web-flow <web-flow@acme.example>']
  expect(commitFacts({ ...commit, committer, signature }, host).unknown).toEqual([])
  expect(commitFacts({ ...commit, committer }, host).unknown).toEqual(unknown)
  expect(commitFacts({ ...commit, committer, signature }).unknown).toEqual(unknown)
  const bot = { name: 'bot', email: `7+modelgate[bot]@users.noreply.${host}`, user: null }
  const byBot = { ...commit, authors: { totalCount: 1, nodes: [bot] } }
  expect(commitFacts(byBot, host).people[0]).toEqual({ id: 7, login: 'modelgate[bot]' })
  expect(commitFacts(byBot).unknown).toHaveLength(1)
})

test("an App's bot is known by the address that GitHub gives it", () => {
  const bot = { name: 'bot', email: '41898282+github-actions[bot]@users.noreply.github.com', user: null }
  const { people, unknown } = commitFacts({ ...commit, authors: { totalCount: 1, nodes: [bot] } })
  expect(people[0]).toEqual({ id: 41898282, login: 'github-actions[bot]' })
  expect(unknown).toEqual([])
})

test('authors that GitHub did not list count as unknown', () => {
  expect(commitFacts({ ...commit, authors: { totalCount: 23, nodes: [dana] } }).unknown).toEqual(['22 more authors'])
})
