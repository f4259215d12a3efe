import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Answer, Client } from '../support/github/client.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await startScene()
})
afterEach(() => scene.github.close())

const ask = (client: Client, query: string, variables: object = {}): Promise<Answer> =>
  client('POST', '/graphql', { query, variables })

const pullQuery = `query ($number: Int!) {
  repository(owner: "acme", name: "models") {
    pullRequest(number: $number) {
      title isDraft state mergeable headRefOid author { login }
      labels(first: 10) { nodes { name } }
      files(first: 100) { totalCount nodes { path changeType additions deletions } }
      commits(last: 1) { nodes { commit { oid author { user { login databaseId } } statusCheckRollup { state contexts(first: 10) { nodes { ... on StatusContext { context state } } } } } } }
      comments(first: 10) { nodes { databaseId body author { __typename login } } }
      reviews(first: 10) { nodes { state author { login } } }
      timelineItems(first: 10, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { label { name } actor { login } } } }
    }
    config: object(expression: "main:README.md") { ... on Blob { text } }
  }
}`

const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid messageHeadline parents(first: 1) { nodes { oid } } } }
}`

describe('one query', () => {
  test('gives all that a bot reads of a pull request, and a file at a ref', async () => {
    const number = await openPull(scene)
    const head = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('head.sha')
    await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['approve:staging'] })
    await scene.rita('POST', `${repo}/pulls/${number}/reviews`, { event: 'APPROVE' })
    await scene.as('job')('POST', `${repo}/issues/${number}/comments`, { body: 'hello' })
    await scene.dana('POST', `${repo}/statuses/${head}`, { state: 'success', context: 'ci' })
    const answer = await ask(scene.as('job'), pullQuery, { number })
    expect(answer.body).toEqual({
      data: {
        repository: {
          pullRequest: {
            title: 'Make it better',
            isDraft: false,
            state: 'OPEN',
            mergeable: 'MERGEABLE',
            headRefOid: head,
            author: { login: 'dana' },
            labels: { nodes: [{ name: 'approve:staging' }] },
            files: { totalCount: 1, nodes: [{ path: 'train.py', changeType: 'MODIFIED', additions: 1, deletions: 1 }] },
            commits: {
              nodes: [
                {
                  commit: {
                    oid: head,
                    author: { user: { login: 'dana', databaseId: expect.any(Number) } },
                    statusCheckRollup: { state: 'SUCCESS', contexts: { nodes: [{ context: 'ci', state: 'SUCCESS' }] } }
                  }
                }
              ]
            },
            comments: {
              nodes: [
                {
                  databaseId: expect.any(Number),
                  body: 'hello',
                  author: { __typename: 'Bot', login: 'github-actions' }
                }
              ]
            },
            reviews: { nodes: [{ state: 'APPROVED', author: { login: 'rita' } }] },
            timelineItems: { nodes: [{ label: { name: 'approve:staging' }, actor: { login: 'rita' } }] }
          },
          config: { text: '# Models\n' }
        }
      }
    })
  })

  test('of a stranger finds no private repository, and one for what the double lacks fails loudly', async () => {
    const stranger = await ask(scene.as('token-eve'), '{ repository(owner: "acme", name: "models") { id } }')
    expect(stranger.body).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] })
    await ask(scene.dana, '{ repository(owner: "acme", name: "models") { stargazerCount } }')
    expect(scene.github.takeViolations()).toMatchObject([
      { what: 'the double does not cover Repository.stargazerCount' }
    ])
    await ask(scene.dana, '{ repository(owner: "acme", name: "models") { starCount } }')
    expect(scene.github.takeViolations()).toHaveLength(1)
  })
})

describe('createCommitOnBranch', () => {
  const input = (head: string, contents: string): object => ({
    branch: { repositoryNameWithOwner: 'acme/models', branchName: 'main' },
    expectedHeadOid: head,
    message: { headline: 'Write' },
    fileChanges: { additions: [{ path: 'state/a.json', contents: Buffer.from(contents).toString('base64') }] }
  })
  const mainOf = async (): Promise<string> => (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')

  test('commits on the expected head and refuses a head that moved', async () => {
    const head = await mainOf()
    const first = await ask(scene.dana, commitMutation, { input: input(head, '1') })
    expect(first.text('data.createCommitOnBranch.commit.parents.nodes.0.oid')).toBe(head)
    expect(first.text('data.createCommitOnBranch.commit.oid')).toBe(await mainOf())
    const second = await ask(scene.dana, commitMutation, { input: input(head, '2') })
    expect(second.body).toMatchObject({ data: { createCommitOnBranch: null }, errors: [{ type: 'STALE_DATA' }] })
    const file = await scene.dana('GET', `${repo}/contents/state/a.json`)
    expect(Buffer.from(file.text('content'), 'base64').toString()).toBe('1')
  })

  test('is refused to a token that may only read', async () => {
    const refused = await ask(scene.as('job'), commitMutation, { input: input(await mainOf(), '1') })
    expect(refused.body).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
  })
})

test('updateRefs moves all refs or none', async () => {
  const before = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const after = await change(scene, 'main', 'train.py', 'print(2)\n')
  const repositoryId = (await scene.dana('GET', repo)).text('node_id')
  const update = (refUpdates: readonly object[]): Promise<Answer> =>
    ask(scene.dana, 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', {
      input: { repositoryId, refUpdates }
    })
  const zero = '0'.repeat(40)
  const stale = await update([
    { name: 'refs/heads/lock', beforeOid: zero, afterOid: after },
    { name: 'refs/heads/main', beforeOid: before, afterOid: after }
  ])
  expect(stale.body).toMatchObject({ errors: [{ type: 'STALE_DATA' }] })
  expect((await scene.dana('GET', `${repo}/git/ref/heads/lock`)).status).toBe(404)
  const lock = { name: 'refs/heads/lock', beforeOid: zero, afterOid: after }
  expect((await update([lock])).body).toEqual({ data: { updateRefs: { clientMutationId: null } } })
  expect((await update([lock])).body).toMatchObject({ errors: [{ type: 'STALE_DATA' }] })
})
