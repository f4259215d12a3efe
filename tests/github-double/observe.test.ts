// What a bot asks for of a pull request, in one query, and of many.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Answer, Client } from '../support/github/client.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const permissions = { contents: 'read', pull_requests: 'write', checks: 'write', issues: 'write' } as const
const query = `query ($number: Int!, $app: Int!) {
  viewer { login }
  rateLimit { cost remaining limit nodeCount }
  repository(owner: "acme", name: "models") {
    config: object(expression: "main:README.md") { ... on Blob { text byteSize isTruncated } }
    main: ref(qualifiedName: "refs/heads/main") { target { __typename oid } }
    pullRequest(number: $number) {
      id number state merged isDraft headRefOid headRefName baseRefName baseRefOid
      headRepository { databaseId }
      author { __typename login ... on User { databaseId } }
      labels(first: 1) { pageInfo { hasNextPage endCursor } nodes { id name } }
      commits(last: 1) { nodes { commit {
        oid parents(first: 2) { nodes { oid } } committer { user { databaseId } }
        authors(first: 10) { nodes { email user { login databaseId } } }
        checkSuites(first: 10, filterBy: { appId: $app }) { nodes { databaseId app { databaseId }
          checkRuns(first: 10, filterBy: { checkType: LATEST }) { nodes { databaseId name status conclusion } } } }
      } } }
      files(first: 100) { pageInfo { hasNextPage } nodes { path changeType } }
      comments(first: 10) { nodes { databaseId body createdAt lastEditedAt includesCreatedEdit viewerDidAuthor
        author { login ... on User { databaseId } ... on Bot { databaseId } }
        reactionGroups { content viewerHasReacted reactors(first: 1) { totalCount } } } }
      reviews(first: 10, states: [APPROVED]) { nodes { state commit { oid } author { login } } }
      timelineItems(first: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, PULL_REQUEST_COMMIT]) { nodes {
        __typename
        ... on LabeledEvent { createdAt label { id name } actor { login } }
        ... on UnlabeledEvent { label { name } }
        ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } }
        ... on PullRequestCommit { commit { oid } }
      } }
    }
  }
}`

let scene: Scene
let bot: Client
let now: number
beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z')
  const app = { slug: 'gate', id: 77, owner: 'rita', publicKey: key.publicKey, permissions }
  scene = await startScene({ now: () => now }, { apps: [{ ...app, installations: [{ account: 'acme' }] }] })
  bot = await asApp()
})
afterEach(() => scene.github.close())

async function asApp(only?: object): Promise<Client> {
  const app = scene.as(key.jwt(77, now))
  const id = (await app('GET', '/app/installations')).number('0.id')
  const asked = only === undefined ? {} : { permissions: only }
  return scene.as((await app('POST', `/app/installations/${id}/access_tokens`, asked)).text('token'))
}

const ask = (who: Client, text: string, variables: object = {}): Promise<Answer> =>
  who('POST', '/graphql', { query: text, variables })

/** A pull request of dana's that rita has labelled twice, and on which the App has commented. */
async function busy(): Promise<number> {
  const number = await openPull(scene)
  now += 60_000
  await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['approve:staging', 'hold'] })
  await scene.rita('DELETE', `${repo}/issues/${number}/labels/hold`)
  await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['break-glass'] })
  const comment = await bot('POST', `${repo}/issues/${number}/comments`, { body: 'one' })
  await scene.dana('POST', `${repo}/issues/${number}/comments`, { body: '/modelgate status' })
  await bot('POST', `${repo}/issues/comments/${comment.number('id') + 1}/reactions`, { content: 'eyes' })
  await scene.rita('POST', `${repo}/pulls/${number}/reviews`, { event: 'APPROVE' })
  await scene.rita('POST', `${repo}/pulls/${number}/reviews`, { event: 'COMMENT', body: 'nice' })
  return number
}

describe('one query of the App', () => {
  test('reads a pull request with its people, commits, checks, talk and history', async () => {
    const number = await busy()
    now += 1000
    const head = await change(scene, 'better', 'train.py', 'print(4)\n')
    for (const name of ['modelgate', 'modelgate', 'other']) {
      await bot('POST', `${repo}/check-runs`, { name, head_sha: head, conclusion: 'success' })
    }
    const answer = await ask(bot, query, { number, app: 77 })
    const pull = 'data.repository.pullRequest'
    expect(answer.body).toMatchObject({
      data: {
        viewer: { login: 'gate[bot]' },
        repository: {
          config: { text: '# Models\n', byteSize: 9, isTruncated: false },
          main: { target: { __typename: 'Commit' } },
          pullRequest: {
            number,
            state: 'OPEN',
            headRefOid: head,
            author: { __typename: 'User', databaseId: expect.any(Number) },
            headRepository: { databaseId: (await scene.dana('GET', repo)).number('id') },
            labels: { pageInfo: { hasNextPage: true }, nodes: [{ name: 'approve:staging' }] },
            reviews: { nodes: [{ state: 'APPROVED', author: { login: 'rita' } }] }
          }
        }
      }
    })
    const suites = answer.list(`${pull}.commits.nodes.0.commit.checkSuites.nodes`)
    expect(suites).toMatchObject([
      { app: { databaseId: 77 }, checkRuns: { nodes: [{ name: 'modelgate' }, { name: 'other' }] } }
    ])
    expect(answer.list(`${pull}.timelineItems.nodes`)).toMatchObject([
      { __typename: 'PullRequestCommit' },
      { __typename: 'LabeledEvent', label: { name: 'approve:staging' }, actor: { login: 'rita' } },
      { __typename: 'LabeledEvent', label: { name: 'hold' } },
      { __typename: 'UnlabeledEvent', label: { name: 'hold' } },
      { __typename: 'LabeledEvent', label: { name: 'break-glass' } },
      { __typename: 'PullRequestCommit', commit: { oid: head } }
    ])
    expect(answer.text(`${pull}.timelineItems.nodes.1.label.id`)).toBe(answer.text(`${pull}.labels.nodes.0.id`))
    expect(answer.list(`${pull}.comments.nodes`)).toMatchObject([
      { body: 'one', viewerDidAuthor: true, author: { login: 'gate' } },
      { body: '/modelgate status', viewerDidAuthor: false, author: { login: 'dana' } }
    ])
    const groups = answer.list(`${pull}.comments.nodes.1.reactionGroups`)
    expect(groups).toHaveLength(8)
    expect(groups).toContainEqual({ content: 'EYES', viewerHasReacted: true, reactors: { totalCount: 1 } })
  })

  test('tells an edited comment from one that stands as it was written, even within the same second', async () => {
    const number = await busy()
    const read = async (): Promise<unknown> =>
      (await ask(bot, query, { number, app: 77 })).list('data.repository.pullRequest.comments.nodes')[1]
    expect(await read()).toMatchObject({ lastEditedAt: null, includesCreatedEdit: false })
    const comments = await scene.dana('GET', `${repo}/issues/${number}/comments`)
    await scene.dana('PATCH', `${repo}/issues/comments/${comments.number('1.id')}`, { body: '/modelgate approve' })
    expect(await read()).toMatchObject({ lastEditedAt: '2026-11-23T09:01:00Z', includesCreatedEdit: true })
  })

  test('shows a force push with both commits, and forgets the commits that it threw away', async () => {
    const number = await openPull(scene)
    const before = await change(scene, 'better', 'train.py', 'print(4)\n')
    const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
    const tree = (await scene.dana('GET', `${repo}/git/commits/${before}`)).text('tree.sha')
    const made = await scene.dana('POST', `${repo}/git/commits`, {
      message: 'Anew\n\nCo-authored-by: Rita <rita@example.org>',
      tree,
      parents: [main]
    })
    const after = made.text('sha')
    now += 1000
    await scene.dana('PATCH', `${repo}/git/refs/heads/better`, { sha: after, force: true })
    const answer = await ask(bot, query, { number, app: 77 })
    expect(answer.list('data.repository.pullRequest.timelineItems.nodes')).toMatchObject([
      { commit: { oid: after } },
      { beforeCommit: { oid: before }, afterCommit: { oid: after } }
    ])
    const authors = answer.list('data.repository.pullRequest.commits.nodes.0.commit.authors.nodes')
    expect(authors).toMatchObject([{ user: { login: 'dana' } }, { user: { login: 'rita' } }])
  })

  test('is refused what the token has no permission for, and gets the rest', async () => {
    const number = await busy()
    const answer = await ask(await asApp({ pull_requests: 'read' }), query, { number, app: 77 })
    expect(answer.body).toMatchObject({
      data: { repository: { config: null, pullRequest: { number } } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'config'] }, {}, { type: 'FORBIDDEN' }]
    })
  })
})

describe('many pull requests', () => {
  test('are listed a page at a time and read by id in one query, where an unknown id is null beside the others', async () => {
    for (const name of ['a', 'b', 'c']) await openPull(scene, name, `${name}.py`)
    const list = `query ($after: String) { repository(owner: "acme", name: "models") {
      pullRequests(states: OPEN, first: 2, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { id headRefName } } } }`
    const first = await ask(bot, list)
    const pulls = 'data.repository.pullRequests'
    expect(first.list(`${pulls}.nodes`)).toMatchObject([{ headRefName: 'c' }, { headRefName: 'b' }])
    const second = await ask(bot, list, { after: first.text(`${pulls}.pageInfo.endCursor`) })
    expect(second.body).toMatchObject({
      data: { repository: { pullRequests: { pageInfo: { hasNextPage: false }, nodes: [{ headRefName: 'a' }] } } }
    })
    const ids = [first.text(`${pulls}.nodes.0.id`), 'PR_nothing', second.text(`${pulls}.nodes.0.id`)]
    const many = await ask(bot, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { headRefName } } }', {
      ids
    })
    expect(many.body).toMatchObject({
      data: { nodes: [{ headRefName: 'c' }, null, { headRefName: 'a' }] },
      errors: [{ type: 'NOT_FOUND', path: ['nodes', 1] }]
    })
  })

  test('cost what GitHub would take for them, of a budget that REST does not share', async () => {
    const number = await openPull(scene)
    await bot('GET', repo)
    const one = await ask(bot, query, { number, app: 77 })
    expect(one.body).toMatchObject({ data: { rateLimit: { cost: 1, limit: 5_000, remaining: 4_999 } } })
    expect(one.headers.get('x-ratelimit-resource')).toBe('graphql')
    const wide = `{ rateLimit { cost nodeCount } repository(owner: "acme", name: "models") {
      pullRequests(first: 100) { nodes { comments(first: 50) { nodes { reactions(first: 10) { totalCount } } } } } } }`
    // 1 list, 100 lists of comments, 5,000 lists of reactions; 100 + 5,000 + 50,000 nodes.
    expect((await ask(bot, wide)).body).toMatchObject({ data: { rateLimit: { cost: 51, nodeCount: 55_100 } } })
    const limits = await bot('GET', '/rate_limit')
    expect([limits.number('resources.graphql.remaining'), limits.number('resources.core.remaining')]).toEqual([
      4_948, 4_999
    ])
    const tooWide = wide.replace('first: 10', 'first: 100')
    expect((await ask(bot, tooWide)).body).toMatchObject({ errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED' }] })
  })
})

test('an argument that the double does not look at is a violation, never silently ignored', async () => {
  await openPull(scene)
  await ask(
    bot,
    '{ repository(owner: "acme", name: "models") { parent { id } refs(refPrefix: "refs/heads/", first: 1, direction: DESC) { totalCount } } }'
  )
  expect(scene.github.takeViolations()).toMatchObject([
    { what: 'the double does not cover Repository.refs(direction)' }
  ])
})

test('an annotated tag is a ref whose target is a tag, whose target is the commit', async () => {
  const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const tag = { tag: 'churn@v1.0.0', message: 'Release', object: main, type: 'commit' }
  const sha = (await scene.dana('POST', `${repo}/git/tags`, tag)).text('sha')
  await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/tags/churn@v1.0.0', sha })
  expect((await scene.dana('GET', `${repo}/git/tags/${sha}`)).text('object.sha')).toBe(main)
  const asked = `{ repository(owner: "acme", name: "models") { ref(qualifiedName: "refs/tags/churn@v1.0.0") { name target {
    __typename oid ... on Tag { name message tagger { user { login } } target { __typename oid } } } } } }`
  expect((await ask(bot, asked)).body).toMatchObject({
    data: {
      repository: {
        ref: {
          name: 'churn@v1.0.0',
          target: {
            __typename: 'Tag',
            oid: sha,
            message: 'Release',
            tagger: { user: { login: 'dana' } },
            target: { __typename: 'Commit', oid: main }
          }
        }
      }
    }
  })
})

test('tags come in the order of their making, the newest first', async () => {
  const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  for (const [name, date] of [
    ['a', '2026-01-02T00:00:00Z'],
    ['b', '2026-01-03T00:00:00Z'],
    ['c', '2026-01-01T00:00:00Z']
  ]) {
    const tagger = { name: 'dana', email: 'dana@example.org', date }
    const tag = { tag: name, message: `of ${name}`, object: main, type: 'commit', tagger }
    const sha = (await scene.dana('POST', `${repo}/git/tags`, tag)).text('sha')
    await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/tags/${name}`, sha })
  }
  await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/tags/light', sha: main })
  const asked = `{ repository(owner: "acme", name: "models") {
    refs(refPrefix: "refs/tags/", first: 3, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ... on Tag { message } } } } } }`
  expect((await ask(bot, asked)).body).toMatchObject({
    data: {
      repository: {
        refs: { nodes: [{ name: 'light', target: {} }, { name: 'b', target: { message: 'of b' } }, { name: 'a' }] }
      }
    }
  })
})

test('a pull request is made ready and a draft again by mutations, by its author or a writer', async () => {
  const number = await openPull(scene)
  const id = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('node_id')
  const turn = (who: Client, mutation: string): Promise<Answer> =>
    ask(who, `mutation { ${mutation}(input: { pullRequestId: "${id}" }) { pullRequest { isDraft } } }`)
  expect((await turn(scene.dana, 'convertPullRequestToDraft')).body).toEqual({
    data: { convertPullRequestToDraft: { pullRequest: { isDraft: true } } }
  })
  expect((await turn(scene.as('token-toni'), 'markPullRequestReadyForReview')).body).toMatchObject({
    errors: [{ type: 'FORBIDDEN' }]
  })
  expect((await scene.dana('PUT', `${repo}/pulls/${number}/merge`)).status).toBe(405)
  await turn(scene.rita, 'markPullRequestReadyForReview')
  expect((await scene.dana('GET', `${repo}/pulls/${number}`)).body).toMatchObject({ draft: false })
})
