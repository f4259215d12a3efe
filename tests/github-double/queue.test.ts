// Merging by queue and by itself.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Answer, Client } from '../support/github/client.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const permissions = { checks: 'write', contents: 'write', pull_requests: 'write', merge_queues: 'read' } as const

let hook: Receiver
let scene: Scene
let bot: Client
beforeEach(async () => {
  hook = await startReceiver()
  const app = { slug: 'gate', id: 77, owner: 'rita', publicKey: key.publicKey, permissions }
  const events = ['merge_group', 'pull_request', 'push']
  const webhook = { url: hook.url, secret: 'sesame' }
  scene = await startScene({}, { apps: [{ ...app, events, webhook, installations: [{ account: 'acme' }] }] })
  const gate = scene.as(key.jwt(77))
  const id = (await gate('GET', '/app/installations')).number('0.id')
  bot = scene.as((await gate('POST', `/app/installations/${id}/access_tokens`)).text('token'))
})
afterEach(async () => {
  await scene.github.close().finally(() => {
    hook.close()
  })
})

const check = {
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'modelgate', integration_id: 77 }]
  }
}
const queue = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 1,
    max_entries_to_merge: 1,
    merge_method: 'SQUASH',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 0
  }
}

const protect = (...rules: readonly object[]): Promise<Answer> =>
  scene.rita('POST', `${repo}/rulesets`, {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules
  })

const report = (sha: string, conclusion = 'success'): Promise<Answer> =>
  bot('POST', `${repo}/check-runs`, { name: 'modelgate', head_sha: sha, conclusion })

async function mutate(name: string, number: number, more = '', who: Client = scene.dana): Promise<Answer> {
  const id = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('node_id')
  const key = name === 'dequeuePullRequest' ? 'id' : 'pullRequestId'
  return who('POST', '/graphql', {
    query: `mutation { ${name}(input: { ${key}: "${id}" ${more} }) { clientMutationId } }`
  })
}

/** A pull request whose head has passed. */
async function ready(branch: string): Promise<number> {
  const number = await openPull(scene, branch, `${branch}.py`)
  await report((await scene.dana('GET', `${repo}/pulls/${number}`)).text('head.sha'))
  return number
}

async function groups(): Promise<
  readonly { readonly action: string; readonly reason?: string; readonly sha: string }[]
> {
  await scene.github.settled()
  return hook.received
    .filter(({ event }) => event === 'merge_group')
    .map(({ payload }) => {
      const { action, reason, merge_group } = payload as {
        readonly action: string
        readonly reason?: string
        readonly merge_group: { readonly head_sha: string }
      }
      return { action, ...(reason === undefined ? {} : { reason }), sha: merge_group.head_sha }
    })
}

const pulls = (number: number): Promise<Answer> => scene.dana('GET', `${repo}/pulls/${number}`)

describe('the merge queue', () => {
  beforeEach(async () => {
    await protect(check, queue)
  })

  test('merges one after another what passes on its own branch, squashed as the rule says', async () => {
    const [first, second] = [await ready('a'), await ready('b')]
    expect((await scene.dana('PUT', `${repo}/pulls/${first}/merge`)).text('message')).toContain('merge queue')
    await mutate('enqueuePullRequest', first)
    await mutate('enqueuePullRequest', second)
    const query = `{ repository(owner: "acme", name: "models") { mergeQueue(branch: "main") { entries(first: 9) { nodes {
      position state pullRequest { number isInMergeQueue } headCommit { oid } } } } } }`
    const shown = await bot('POST', '/graphql', { query })
    expect(shown.list('data.repository.mergeQueue.entries.nodes')).toMatchObject([
      { position: 1, state: 'AWAITING_CHECKS', pullRequest: { number: first, isInMergeQueue: true } },
      { position: 2, state: 'QUEUED', pullRequest: { number: second }, headCommit: null }
    ])
    const [asked] = await groups()
    expect(asked).toMatchObject({ action: 'checks_requested' })
    await report(asked?.sha ?? '')
    expect((await pulls(first)).body).toMatchObject({
      merged: true,
      merge_commit_sha: asked?.sha,
      merged_by: { login: 'github-merge-queue[bot]' }
    })
    expect((await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')).toBe(asked?.sha)
    const commit = await scene.dana('GET', `${repo}/git/commits/${asked?.sha ?? ''}`)
    expect(commit.list('parents')).toHaveLength(1)
    const later = await groups()
    expect(later.map(({ action, reason }) => `${action} ${reason ?? ''}`)).toEqual([
      'checks_requested ',
      'destroyed merged',
      'checks_requested '
    ])
    await report(later.at(-1)?.sha ?? '')
    expect((await pulls(second)).body).toMatchObject({ merged: true })
    expect((await scene.dana('GET', `${repo}/git/matching-refs/heads/gh-readonly-queue`)).list()).toEqual([])
    await scene.github.settled()
    const names = hook.names().filter((name) => name.includes('queued'))
    expect(names).toEqual([
      'pull_request.enqueued',
      'pull_request.enqueued',
      'pull_request.dequeued',
      'pull_request.dequeued'
    ])
  })

  test('throws out what fails, and builds the next without it', async () => {
    const [first, second] = [await ready('a'), await ready('b')]
    await mutate('enqueuePullRequest', first)
    await mutate('enqueuePullRequest', second)
    await report((await groups())[0]?.sha ?? '', 'failure')
    expect((await pulls(first)).body).toMatchObject({ merged: false, state: 'open' })
    const last = (await groups()).at(-1)
    await report(last?.sha ?? '')
    expect((await pulls(second)).body).toMatchObject({ merged: true })
    expect((await scene.dana('GET', `${repo}/contents/a.py`)).status).toBe(404)
    await scene.github.settled()
    const reasons = hook.received.flatMap(({ payload }) =>
      payload['action'] === 'dequeued' ? [payload['reason']] : []
    )
    expect(reasons).toEqual(['CI_FAILURE', 'MERGE'])
  })

  test('builds the first ones on top of each other, and again without the one that fails', async () => {
    const [{ id } = { id: 0 }] = (await scene.rita('GET', `${repo}/rulesets`)).list() as readonly { id: number }[]
    await scene.rita('DELETE', `${repo}/rulesets/${id}`)
    await protect(check, { ...queue, parameters: { ...queue.parameters, max_entries_to_build: 2 } })
    const all = [await ready('a'), await ready('b'), await ready('c')]
    for (const number of all) await mutate('enqueuePullRequest', number)
    const query = `{ repository(owner: "acme", name: "models") { mergeQueue { entries(first: 9) { nodes {
      headCommit { oid } baseCommit { oid } } } } } }`
    const entries = (await bot('POST', '/graphql', { query })).list('data.repository.mergeQueue.entries.nodes')
    const [first, second] = (await groups()).map(({ sha }) => sha)
    expect(entries).toMatchObject([
      { headCommit: { oid: first } },
      { headCommit: { oid: second }, baseCommit: { oid: first } },
      { headCommit: null }
    ])
    await report(second ?? '')
    expect((await pulls(all[1] ?? 0)).body).toMatchObject({ merged: false })
    await report(first ?? '', 'failure')
    const again = (await groups()).map(({ action, reason }) => `${action} ${reason ?? ''}`)
    expect(again).toEqual([
      'checks_requested ',
      'checks_requested ',
      'destroyed dequeued',
      'destroyed invalidated',
      'checks_requested ',
      'checks_requested '
    ])
    const [, , , , third, fourth] = (await groups()).map(({ sha }) => sha)
    await report(fourth ?? '')
    await report(third ?? '')
    expect((await pulls(all[1] ?? 0)).body).toMatchObject({ merged: true, merge_commit_sha: third })
    expect((await pulls(all[2] ?? 0)).body).toMatchObject({ merged: true, merge_commit_sha: fourth })
  })

  test('lets go of what is pushed to or taken out, and takes nothing that is not ready', async () => {
    const [first, second] = [await ready('a'), await ready('b')]
    await mutate('enqueuePullRequest', first)
    await change(scene, 'a', 'a.py', 'print(9)\n')
    expect((await mutate('dequeuePullRequest', first)).body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE' }] })
    expect((await mutate('enqueuePullRequest', first)).body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE' }] })
    const stranger = await mutate('enqueuePullRequest', second, '', scene.as('token-toni'))
    expect(stranger.body).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    const stale = await mutate('enqueuePullRequest', second, `expectedHeadOid: "${'0'.repeat(40)}"`)
    expect(stale.body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE' }] })
    await mutate('enqueuePullRequest', second)
    await mutate('dequeuePullRequest', second)
    expect((await groups()).map(({ reason }) => reason)).toEqual([undefined, 'dequeued', undefined, 'dequeued'])
    expect((await pulls(second)).body).toMatchObject({ merged: false })
  })
})

describe('auto-merge', () => {
  const auto = (number: number): Promise<Answer> => mutate('enablePullRequestAutoMerge', number, 'mergeMethod: SQUASH')

  test('merges in the name of whoever enabled it when the last check passes', async () => {
    await protect(check)
    const number = await openPull(scene)
    expect((await auto(number)).body).toMatchObject({ errors: [{ message: expect.stringContaining('not allowed') }] })
    await scene.rita('PATCH', repo, { allow_auto_merge: true })
    expect((await auto(number)).body).not.toHaveProperty('errors')
    expect((await pulls(number)).body).toMatchObject({
      auto_merge: { merge_method: 'squash', enabled_by: { login: 'dana' } }
    })
    await report((await pulls(number)).text('head.sha'))
    expect((await pulls(number)).body).toMatchObject({ merged: true, merged_by: { login: 'dana' } })
  })

  test('is refused where nothing is in the way, and can be taken back', async () => {
    await protect(check)
    await scene.rita('PATCH', repo, { allow_auto_merge: true })
    const [waiting, clean] = [await openPull(scene, 'a', 'a.py'), await ready('b')]
    expect((await auto(clean)).body).toMatchObject({ errors: [{ message: expect.stringContaining('clean status') }] })
    await auto(waiting)
    await mutate('disablePullRequestAutoMerge', waiting)
    await report((await pulls(waiting)).text('head.sha'))
    expect((await pulls(waiting)).body).toMatchObject({ merged: false, auto_merge: null })
    await scene.github.settled()
    expect(hook.names()).toContain('pull_request.auto_merge_disabled')
  })

  test('puts into the queue where there is one', async () => {
    await protect(check, queue)
    await scene.rita('PATCH', repo, { allow_auto_merge: true })
    const number = await openPull(scene)
    await auto(number)
    await report((await pulls(number)).text('head.sha'))
    await report((await groups())[0]?.sha ?? '')
    expect((await pulls(number)).body).toMatchObject({ merged: true })
  })
})
