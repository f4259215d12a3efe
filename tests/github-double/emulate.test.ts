// The same small client on the double and on `emulate`, a GitHub that others wrote: what both cover, they must agree on.
// It proves nothing about who may do what: for emulate an unknown token is its first user's.
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createEmulator } from 'emulate'
import { createAppKey } from '../support/github/app-key.ts'
import { client, type Answer, type Client } from '../support/github/client.ts'
import { startGitHub } from '../support/github/github.ts'
import { startReceiver, type Receiver } from './receiver.ts'

const key = createAppKey()
const secret = 'sesame'
const permissions = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' } as const
const events = ['issue_comment', 'check_run', 'pull_request']
const repo = '/repos/dana/models'

interface Place {
  readonly url: string
  readonly hook: Receiver
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

async function startDouble(): Promise<Place> {
  const hook = await startReceiver()
  const app = { slug: 'gate', id: 77, owner: 'dana', publicKey: key.publicKey, permissions, events }
  const github = await startGitHub({
    users: [{ login: 'dana', token: 'token-dana', email: 'dana@example.org' }],
    repositories: [{ name: 'dana/models', files: { 'README.md': '# models\n' } }],
    apps: [{ ...app, webhook: { url: hook.url, secret }, installations: [{ account: 'dana' }] }]
  })
  return { url: github.url, hook, settled: github.settled, close: () => github.close() }
}

async function startOther(): Promise<Place> {
  const hook = await startReceiver()
  const installations = [{ installation_id: 100, account: 'dana', repository_selection: 'all' }]
  const app = {
    app_id: 77,
    slug: 'gate',
    name: 'gate',
    private_key: key.privateKey,
    permissions,
    events,
    installations
  }
  const other = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { 'token-dana': { login: 'dana', scopes: ['repo', 'user'] } },
      github: {
        users: [{ login: 'dana', name: 'dana', email: 'dana@example.org' }],
        repos: [{ owner: 'dana', name: 'models', auto_init: true }],
        apps: [{ ...app, webhook_url: hook.url, webhook_secret: secret }]
      }
    }
  })
  // It answers after its webhooks were answered.
  return { url: other.url, hook, settled: () => Promise.resolve(), close: () => Promise.resolve(other.close()) }
}

let places: readonly Place[]
beforeAll(async () => {
  places = [await startDouble(), await startOther()]
})
afterAll(async () => {
  for (const { hook, close } of places) await close().finally(() => hook.close())
})

/** What a client sees of each step, without the ids and addresses that differ by nature. */
async function scenario({ url, hook, settled }: Place): Promise<Readonly<Record<string, unknown>>> {
  const [dana, app] = [client(url, 'token-dana'), client(url, key.jwt(77))]
  const installation = (await app('GET', '/app/installations')).number('0.id')
  const issued = await app('POST', `/app/installations/${installation}/access_tokens`, {})
  const bot = client(url, issued.text('token'))
  const { head, ...git } = await commit(bot)
  const pull = await dana('POST', `${repo}/pulls`, { title: 'Better', head: 'better', base: 'main', body: 'Why' })
  const number = pull.number('number')
  const comment = await bot('POST', `${repo}/issues/${number}/comments`, { body: 'one' })
  await bot('PATCH', `${repo}/issues/comments/${comment.number('id')}`, { body: 'two' })
  const comments = await dana('GET', `${repo}/issues/${number}/comments`)
  const run = await bot('POST', `${repo}/check-runs`, { name: 'gate', head_sha: head, status: 'in_progress' })
  const output = { title: 'Held', summary: 'Two metrics got worse' }
  const done = { status: 'completed', conclusion: 'failure', output }
  await bot('PATCH', `${repo}/check-runs/${run.number('id')}`, done)
  const checks = await dana('GET', `${repo}/commits/${head}/check-runs`)
  await settled()
  return {
    app: (await app('GET', '/app')).text('slug'),
    forged: (await client(url, createAppKey().jwt(77))('GET', '/app')).status,
    permissions: (issued.body as { readonly permissions: object }).permissions,
    git,
    pull: [
      pull.status,
      pull.text('state'),
      pull.text('head.ref'),
      pull.text('base.ref'),
      pull.text('head.sha') === head
    ],
    comments: [comments.text('0.body'), comments.text('0.user.login'), comments.text('0.user.type')],
    checks: [checks.number('total_count'), ...checkOf(checks)],
    deliveries: hook.names(),
    areSigned: hook.received.every(
      ({ text, signature }) => signature === `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`
    ),
    told: hook.received.map(({ payload }) => {
      const { repository, installation: of } = payload as {
        readonly repository: { readonly full_name: string }
        readonly installation: { readonly id: number }
      }
      return [repository.full_name, of.id === installation]
    })
  }
}

function checkOf(checks: Answer): readonly unknown[] {
  return ['name', 'status', 'conclusion', 'output.title'].map((field) => checks.text(`check_runs.0.${field}`))
}

/** A commit with fixed dates on a branch of its own; ids of what it is made from are git's, so they must be the same. */
async function commit(bot: Client): Promise<{ readonly head: string } & Readonly<Record<string, unknown>>> {
  const main = (await bot('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const blob = await bot('POST', `${repo}/git/blobs`, { content: 'hello\n', encoding: 'utf-8' })
  const entry = { path: 'data/a.txt', mode: '100644', type: 'blob', sha: blob.text('sha') }
  const tree = await bot('POST', `${repo}/git/trees`, { tree: [entry] })
  const dana = { name: 'dana', email: 'dana@example.org', date: '2026-01-01T00:00:00Z' }
  // emulate ends a message in a line break where there is none; GitHub takes it as it is.
  const body = { message: 'Make it better\n', tree: tree.text('sha'), author: dana, committer: dana }
  const root = await bot('POST', `${repo}/git/commits`, { ...body, parents: [] })
  const made = await bot('POST', `${repo}/git/commits`, { ...body, parents: [main] })
  const head = made.text('sha')
  const ref = await bot('POST', `${repo}/git/refs`, { ref: 'refs/heads/better', sha: head })
  const again = await bot('POST', `${repo}/git/refs`, { ref: 'refs/heads/better', sha: head })
  const back = await bot('PATCH', `${repo}/git/refs/heads/better`, { sha: main })
  const compared = await bot('GET', `${repo}/compare/main...better`)
  return {
    head,
    blob: blob.text('sha'),
    tree: tree.text('sha'),
    root: root.text('sha'),
    statuses: [made.status, ref.status, again.status, back.status],
    compared: [compared.text('status'), compared.number('ahead_by')]
  }
}

test('both give an App’s client the same answers, and send it the same signed webhooks', async () => {
  const [double, other] = places
  if (double === undefined || other === undefined) throw new Error('one of them did not start')
  const [mine, theirs] = [await scenario(double), await scenario(other)]
  expect(mine).toMatchObject({ app: 'gate', forged: 401, areSigned: true })
  expect(mine['deliveries']).toEqual([
    'pull_request.opened',
    'issue_comment.created',
    'issue_comment.edited',
    'check_run.created',
    'check_run.completed'
  ])
  expect(mine).toEqual(theirs)
})
