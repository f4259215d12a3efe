// What Apps alone hear of: their checks being asked for, their installations, their repositories' moves.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Client } from '../support/github/client.ts'
import type { Seed } from '../support/github/seed.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const permissions = { checks: 'write', contents: 'write', pull_requests: 'write' } as const

let hook: Receiver
let other: Receiver
let scene: Scene
let app: Client
let bot: Client
let installation: number

const appSeed = (
  slug: string,
  id: number,
  url: string,
  events: readonly string[]
): NonNullable<Seed['apps']>[number] => ({
  slug,
  id,
  owner: 'rita',
  publicKey: key.publicKey,
  permissions,
  events,
  webhook: { url, secret: 'sesame' },
  installations: [{ account: 'acme', repositories: ['acme/models'] }]
})

beforeEach(async () => {
  ;[hook, other] = [await startReceiver(), await startReceiver()]
  const events = ['check_suite', 'check_run', 'repository', 'create', 'delete']
  scene = await startScene(
    {},
    { apps: [appSeed('gate', 77, hook.url, events), appSeed('lint', 78, other.url, events)] }
  )
  app = scene.as(key.jwt(77))
  installation = (await app('GET', '/app/installations')).number('0.id')
  bot = scene.as((await app('POST', `/app/installations/${installation}/access_tokens`)).text('token'))
})
afterEach(async () => {
  await scene.github.close().finally(() => {
    hook.close()
    other.close()
  })
})

/** What came since the last look. */
async function news(from = hook): Promise<readonly string[]> {
  await scene.github.settled()
  const names = from.names()
  from.received.length = 0
  return names
}

describe('checks', () => {
  const run = (head: string, name: string, more: object = {}): Promise<number> =>
    bot('POST', `${repo}/check-runs`, { name, head_sha: head, ...more }).then((answer) => answer.number('id'))

  test('are asked of every App that may write them, each in its own suite, when a branch is pushed', async () => {
    await openPull(scene)
    expect(await news()).toEqual(['create.', 'check_suite.requested', 'check_suite.requested'])
    expect(await news(other)).toEqual(['create.', 'check_suite.requested', 'check_suite.requested'])
    const head = (await scene.dana('GET', `${repo}/pulls/1`)).text('head.sha')
    const suites = await scene.dana('GET', `${repo}/commits/${head}/check-suites`)
    expect(suites.body).toMatchObject({ check_suites: [{ app: { id: 77 }, status: 'queued' }, { app: { id: 78 } }] })
  })

  test('complete a suite when the last of its runs does, and everyone hears of it', async () => {
    await openPull(scene)
    const head = (await scene.dana('GET', `${repo}/pulls/1`)).text('head.sha')
    const [first, second] = [await run(head, 'one'), await run(head, 'two')]
    await news()
    await news(other)
    await bot('PATCH', `${repo}/check-runs/${first}`, { conclusion: 'success' })
    await bot('PATCH', `${repo}/check-runs/${second}`, { conclusion: 'failure' })
    const completed = ['check_run.completed', 'check_run.completed', 'check_suite.completed']
    expect(await news()).toEqual(completed)
    expect(await news(other)).toEqual(completed)
  })

  test('that someone asks for again are the App’s to answer, and their suite is queued until it does', async () => {
    await openPull(scene)
    const head = (await scene.dana('GET', `${repo}/pulls/1`)).text('head.sha')
    const id = await run(head, 'one', { conclusion: 'failure' })
    await news()
    await news(other)
    expect((await scene.dana('POST', `${repo}/check-runs/${id}/rerequest`)).status).toBe(201)
    const suite = (await scene.dana('GET', `${repo}/check-runs/${id}`)).number('check_suite.id')
    expect((await scene.dana('GET', `${repo}/check-suites/${suite}`)).text('status')).toBe('queued')
    expect((await scene.dana('POST', `${repo}/check-suites/${suite}/rerequest`)).status).toBe(201)
    expect((await scene.as('token-toni')('POST', `${repo}/check-suites/${suite}/rerequest`)).status).toBe(403)
    expect(await news()).toEqual(['check_run.rerequested', 'check_suite.rerequested'])
    expect(await news(other)).toEqual([])
    await bot('PATCH', `${repo}/check-runs/${id}`, { conclusion: 'success' })
    const after = await scene.dana('GET', `${repo}/check-suites/${suite}`)
    expect([after.text('status'), after.text('conclusion')]).toEqual(['completed', 'success'])
    expect((await scene.dana('GET', `${repo}/check-suites/${suite}/check-runs`)).number('total_count')).toBe(1)
  })

  test('have buttons that a writer presses and nobody else', async () => {
    await openPull(scene)
    const head = (await scene.dana('GET', `${repo}/pulls/1`)).text('head.sha')
    const actions = [{ label: 'Approve', description: 'Approve staging', identifier: 'approve' }]
    const id = await run(head, 'one', { conclusion: 'action_required', actions })
    await news()
    const { people } = scene.github
    expect(() => {
      people.press('token-toni', id, 'approve')
    }).toThrow('push access')
    expect(() => {
      people.press('token-eve', id, 'approve')
    }).toThrow('Not Found')
    expect(() => {
      people.press('token-dana', id, 'destroy')
    }).toThrow("no action 'destroy'")
    people.press('token-dana', id, 'approve')
    await scene.github.settled()
    expect(hook.received).toMatchObject([
      {
        payload: { action: 'requested_action', requested_action: { identifier: 'approve' }, sender: { login: 'dana' } }
      }
    ])
  })
})

describe('a repository', () => {
  test('that is renamed is told of, and its old name leads to it until another takes the name', async () => {
    await scene.rita('PATCH', repo, { name: 'models2' })
    await scene.github.settled()
    expect(hook.received.at(-1)?.payload).toMatchObject({
      action: 'renamed',
      changes: { repository: { name: { from: 'models' } } },
      repository: { full_name: 'acme/models2' }
    })
    const unfollowed = await fetch(scene.github.url + repo, {
      headers: { authorization: 'Bearer token-dana' },
      redirect: 'manual'
    })
    expect(unfollowed.status).toBe(301)
    expect((await bot('GET', `${repo}/commits?per_page=1`)).status).toBe(200)
    expect((await scene.dana('GET', repo)).text('full_name')).toBe('acme/models2')
    expect((await scene.dana('POST', `${repo}/issues`, { title: 'by the old name' })).status).toBe(201)
    expect((await scene.as('token-eve')('GET', repo)).status).toBe(404)
    await scene.rita('POST', '/orgs/acme/repos', { name: 'models' })
    expect((await scene.rita('GET', repo)).text('full_name')).toBe('acme/models')
  })

  test('that goes to another owner leaves the installation, whose token no longer reaches it', async () => {
    expect((await scene.rita('POST', `${repo}/transfer`, { new_owner: 'rita' })).status).toBe(202)
    expect(await news()).toEqual(['installation_repositories.removed'])
    expect((await bot('GET', '/repos/rita/models')).status).toBe(404)
    expect((await bot('GET', repo)).status).toBe(404)
    expect((await scene.rita('GET', repo)).text('full_name')).toBe('rita/models')
  })

  test('that changes or goes is told of once', async () => {
    await change(scene, 'main', 'train.py', 'print(4)\n')
    const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
    await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/trunk', sha: main })
    await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/tags/v1', sha: main })
    await scene.dana('DELETE', `${repo}/git/refs/tags/v1`)
    await news()
    await scene.rita('PATCH', repo, { default_branch: 'trunk' })
    await scene.rita('PATCH', repo, { private: false, default_branch: 'trunk' })
    expect((await scene.rita('PATCH', repo, { default_branch: 'nowhere' })).status).toBe(422)
    await scene.rita('DELETE', repo)
    expect(await news()).toEqual(['repository.edited', 'repository.publicized', 'repository.deleted'])
    expect((await bot('GET', repo)).status).toBe(404)
  })
})

describe('an installation', () => {
  test('is made by the account’s admin, hears of itself without subscribing, and dies with its tokens', async () => {
    const { people } = scene.github
    expect(() => people.install('token-dana', { app: 'gate', account: 'acme' })).toThrow('Only an admin')
    const id = people.install('token-rita', { app: 'gate', account: 'acme', repositories: ['acme/public'] })
    const token = (await app('POST', `/app/installations/${id}/access_tokens`)).text('token')
    expect((await scene.as(token)('GET', '/installation/repositories')).number('total_count')).toBe(1)
    people.uninstall('token-rita', id)
    expect((await scene.as(token)('GET', '/installation/repositories')).status).toBe(401)
    await app('DELETE', `/app/installations/${installation}`)
    expect(await news()).toEqual(['installation.created', 'installation.deleted', 'installation.deleted'])
    expect((await app('GET', '/app/installations')).list()).toHaveLength(0)
  })

  test('is given repositories and deprived of them by its admin', async () => {
    const id = (await scene.dana('GET', '/repos/acme/public')).number('id')
    const place = `/user/installations/${installation}/repositories`
    expect((await scene.dana('PUT', `${place}/${id}`)).status).toBe(404)
    expect((await scene.rita('PUT', `${place}/${id}`)).status).toBe(204)
    expect((await scene.rita('GET', place)).number('total_count')).toBe(2)
    expect((await scene.rita('GET', '/user/installations')).number('total_count')).toBe(2)
    await scene.rita('DELETE', `${place}/${id}`)
    await scene.github.settled()
    expect(hook.received.map(({ payload }) => payload)).toMatchObject([
      { action: 'added', repositories_added: [{ full_name: 'acme/public' }], sender: { login: 'rita' } },
      { action: 'removed', repositories_removed: [{ full_name: 'acme/public' }] }
    ])
  })

  test('that is suspended refuses its tokens and hears nothing else until it is taken up again', async () => {
    await app('PUT', `/app/installations/${installation}/suspended`)
    expect((await bot('GET', repo)).status).toBe(403)
    expect((await app('POST', `/app/installations/${installation}/access_tokens`)).status).toBe(403)
    await openPull(scene)
    await app('DELETE', `/app/installations/${installation}/suspended`)
    expect((await bot('GET', repo)).status).toBe(200)
    expect(await news()).toEqual(['installation.suspend', 'installation.unsuspend'])
  })

  test('keeps its permissions until its admin accepts what the App asks for now', async () => {
    scene.github.people.change('token-rita', 'gate', { permissions: { ...permissions, issues: 'write' } })
    const ask = (): Promise<{ readonly status: number }> =>
      app('POST', `/app/installations/${installation}/access_tokens`, { permissions: { issues: 'write' } })
    expect((await ask()).status).toBe(422)
    scene.github.people.accept('token-rita', installation)
    expect((await ask()).status).toBe(201)
    expect(await news()).toEqual(['installation.new_permissions_accepted'])
  })
})
