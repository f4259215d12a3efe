import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Client } from '../support/github/client.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const events = ['pull_request', 'issue_comment', 'push', 'label', 'pull_request_review', 'check_run', 'status']

let hook: Receiver
let scene: Scene
let app: Client
beforeEach(async () => {
  hook = await startReceiver()
  const permissions = {
    checks: 'write',
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    statuses: 'write',
    metadata: 'read'
  } as const
  scene = await startScene(
    {},
    {
      apps: [
        {
          slug: 'gate',
          id: 77,
          owner: 'rita',
          publicKey: key.publicKey,
          permissions,
          events,
          webhook: { url: hook.url, secret: 'sesame' },
          installations: [{ account: 'acme', repositories: ['acme/models'] }]
        }
      ]
    }
  )
  app = scene.as(key.jwt(77))
})
afterEach(async () => {
  await scene.github.close().finally(() => hook.close())
})

async function installationToken(body: object = {}): Promise<string> {
  const [installation] = (await app('GET', '/app/installations')).list()
  const { id } = installation as { id: number }
  return (await app('POST', `/app/installations/${id}/access_tokens`, body)).text('token')
}

describe('webhooks', () => {
  test('are signed with the secret and tell of what people did, in order', async () => {
    const number = await openPull(scene)
    await scene.dana('POST', `${repo}/issues/${number}/comments`, { body: 'hello' })
    await scene.github.settled()
    expect(hook.names()).toEqual(['push.', 'push.', 'pull_request.opened', 'issue_comment.created'])
    for (const { text, signature } of hook.received) {
      expect(signature).toBe(`sha256=${createHmac('sha256', 'sesame').update(text).digest('hex')}`)
    }
  })

  test('say that a label on a pull request is an event of the pull request, with head and sender', async () => {
    const number = await openPull(scene)
    await scene.rita('POST', `${repo}/labels`, { name: 'approve:staging', color: '00ff00' })
    await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['approve:staging'] })
    await scene.github.settled()
    const head = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('head.sha')
    expect(hook.received.at(-1)).toMatchObject({
      event: 'pull_request',
      payload: {
        action: 'labeled',
        label: { name: 'approve:staging' },
        sender: { login: 'rita' },
        pull_request: { head: { sha: head } }
      }
    })
    expect(hook.names()).not.toContain('issues.labeled')
  })

  test('of every kind that people and Apps cause fit the description', async () => {
    const number = await openPull(scene)
    const pull = `${repo}/pulls/${number}`
    const head = (await scene.dana('GET', pull)).text('head.sha')
    const bot = scene.as(await installationToken())
    await bot('POST', `${repo}/check-runs`, {
      name: 'modelgate',
      head_sha: head,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'No', summary: 'held' }
    })
    await bot('POST', `${repo}/statuses/${head}`, { state: 'success', context: 'ci' })
    await scene.dana('PATCH', pull, { title: 'Other' })
    await scene.dana('PATCH', pull, { state: 'closed' })
    await scene.dana('PATCH', pull, { state: 'open' })
    await scene.rita('POST', `${pull}/reviews`, { event: 'APPROVE' })
    await scene.rita('PUT', `${repo}/issues/${number}/labels`, { labels: ['one'] })
    await scene.rita('DELETE', `${repo}/issues/${number}/labels/one`)
    await scene.rita('PATCH', `${repo}/labels/one`, { new_name: 'two' })
    await scene.rita('DELETE', `${repo}/labels/two`)
    expect((await scene.rita('PUT', `${pull}/merge`, { sha: head, merge_method: 'squash' })).status).toBe(200)
    await scene.github.settled()
    expect(hook.names().slice(3)).toEqual([
      'check_run.created',
      'check_run.completed',
      'status.',
      'pull_request.edited',
      'pull_request.closed',
      'pull_request.reopened',
      'pull_request_review.submitted',
      'pull_request.labeled',
      'pull_request.unlabeled',
      'label.edited',
      'label.deleted',
      'push.',
      'pull_request.closed'
    ])
  })

  test('are listed with their payload, newest first, and sent again when asked', async () => {
    await openPull(scene)
    await scene.github.settled()
    const list = (await app('GET', '/app/hook/deliveries')).list() as readonly {
      id: number
      guid: string
      event: string
    }[]
    expect(list.map(({ event }) => event)).toEqual(['pull_request', 'push', 'push'])
    const [newest] = list
    const full = await app('GET', `/app/hook/deliveries/${newest?.id ?? 0}`)
    expect(full.body).toMatchObject({
      status_code: 200,
      request: { payload: { action: 'opened' } },
      response: { payload: 'ok' }
    })
    expect((await app('POST', `/app/hook/deliveries/${newest?.id ?? 0}/attempts`)).status).toBe(202)
    await scene.github.settled()
    expect(hook.received.at(-1)).toMatchObject({ guid: newest?.guid, event: 'pull_request' })
    expect((await app('GET', '/app/hook/deliveries')).list()).toHaveLength(4)
  })

  test('are listed a page at a time by cursors, and by whether they arrived', async () => {
    scene.github.deliveryFaults.push({ kind: 'fail', event: 'pull_request' })
    await openPull(scene)
    await scene.github.settled()
    const first = await app('GET', '/app/hook/deliveries?per_page=2')
    expect(first.list()).toMatchObject([{ event: 'pull_request', status_code: 502 }, { event: 'push' }])
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await app('GET', next)
    expect([second.list().length, second.headers.get('link')]).toEqual([1, null])
    expect((await app('GET', '/app/hook/deliveries?cursor=v1_1')).status).toBe(422)
    expect((await app('GET', '/app/hook/deliveries?status=failure')).list()).toMatchObject([{ event: 'pull_request' }])
    expect((await app('GET', '/app/hook/deliveries?status=success')).list()).toHaveLength(2)
  })

  test('are lost, failed, doubled, swapped and delayed when a test says so', async () => {
    scene.github.deliveryFaults.push(
      { kind: 'lose', event: 'push', times: 2 },
      { kind: 'duplicate', event: 'pull_request' },
      { kind: 'swap', event: 'issue_comment', action: 'created' },
      { kind: 'delay', event: 'label', milliseconds: 50 }
    )
    const number = await openPull(scene)
    await scene.rita('POST', `${repo}/labels`, { name: 'late', color: 'ffffff' })
    const id = (await scene.dana('POST', `${repo}/issues/${number}/comments`, { body: 'one' })).number('id')
    await scene.dana('PATCH', `${repo}/issues/comments/${id}`, { body: 'two' })
    await scene.github.settled()
    expect(hook.names()).toContain('label.created')
    expect(hook.names().filter((name) => name !== 'label.created')).toEqual([
      'pull_request.opened',
      'pull_request.opened',
      'issue_comment.edited',
      'issue_comment.created'
    ])
    expect(hook.received[0]?.guid).toBe(hook.received[1]?.guid)
    expect((await app('GET', '/app/hook/deliveries')).list()).toHaveLength(4)
  })
})

describe('an installation token', () => {
  test('has only the permissions and repositories asked for, and never more than the App', async () => {
    const token = await installationToken({ permissions: { issues: 'read' }, repositories: ['models'] })
    await openPull(scene)
    expect((await scene.as(token)('GET', `${repo}/issues/1/comments`)).status).toBe(200)
    expect((await scene.as(token)('POST', `${repo}/issues/1/comments`, { body: 'no' })).status).toBe(403)
    const [installation] = (await app('GET', '/app/installations')).list()
    const { id } = installation as { id: number }
    const greedy = await app('POST', `/app/installations/${id}/access_tokens`, {
      permissions: { administration: 'write' }
    })
    expect(greedy.status).toBe(422)
  })

  test('is refused to a JWT of another key or one that has expired', async () => {
    expect((await scene.as(createAppKey().jwt(77))('GET', '/app')).status).toBe(401)
    expect((await scene.as(key.jwt(77, Date.now() - 3_600_000))('GET', '/app')).status).toBe(401)
    expect((await app('GET', '/app')).text('slug')).toBe('gate')
  })
})
