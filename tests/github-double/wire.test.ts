import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openPull, repo, startScene, type Scene } from './scene.ts'

let scene: Scene
let now: number
beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z')
  scene = await startScene({ now: () => now, limits: { user: 20, job: 3 } })
})
afterEach(() => scene.github.close())

describe('faults', () => {
  const labels = `${repo}/labels`
  const make = (name: string): Promise<number> =>
    scene.rita('POST', labels, { name, color: 'ffffff' }).then(({ status }) => status)
  const names = async (): Promise<readonly unknown[]> =>
    (await scene.rita('GET', labels)).list().map((label) => (label as { name: string }).name)

  test('answer with a status once, then let the request through', async () => {
    scene.github.faults.push({
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '1' },
      method: 'POST',
      path: labels
    })
    const refused = await scene.rita('POST', labels, { name: 'a', color: 'ffffff' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await names()).toEqual([])
    expect(await make('a')).toBe(201)
  })

  test('refuse as the secondary rate limit does, in the words that clients look for', async () => {
    scene.github.faults.push({ kind: 'secondary_limit', retryAfter: 60, method: 'POST', path: labels })
    const refused = await scene.rita('POST', labels, { name: 'a', color: 'ffffff' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60'])
    expect(refused.text('message')).toMatch(/secondary rate/)
  })

  test('cut the connection before or after the effect', async () => {
    scene.github.faults.push({ kind: 'drop_before', method: 'POST' })
    await expect(make('before')).rejects.toThrow()
    expect(await names()).toEqual([])
    scene.github.faults.push({ kind: 'drop_after', method: 'POST' })
    await expect(make('after')).rejects.toThrow()
    expect(await names()).toEqual(['after'])
  })

  test('hang until the client gives up, for the chosen request only', async () => {
    scene.github.faults.push({ kind: 'hang', path: labels, skip: 1 })
    expect(await names()).toEqual([])
    const signal = AbortSignal.timeout(100)
    await expect(
      fetch(scene.github.url + labels, { headers: { authorization: 'Bearer token-rita' }, signal })
    ).rejects.toThrow(/timeout/)
    expect(scene.github.faults.left()).toBe(0)
    expect(await names()).toEqual([])
  })
})

describe('rate limits', () => {
  test('count down in headers, refuse at zero and begin anew after an hour', async () => {
    const job = scene.as('job')
    expect((await job('GET', repo)).headers.get('x-ratelimit-remaining')).toBe('2')
    await job('GET', repo)
    await job('GET', repo)
    const refused = await job('GET', repo)
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    now += 3_600_001
    expect((await job('GET', repo)).status).toBe(200)
  })

  test('are not touched by an unchanged answer, which is 304', async () => {
    const first = await scene.dana('GET', repo)
    const etag = first.headers.get('etag') ?? ''
    const spent = scene.github.rate.spent()
    const second = await scene.dana('GET', repo, undefined, { 'if-none-match': etag })
    expect([second.status, second.body, scene.github.rate.spent()]).toEqual([304, undefined, spent])
    await scene.rita('PATCH', repo, { description: 'new' })
    expect((await scene.dana('GET', repo, undefined, { 'if-none-match': etag })).status).toBe(200)
  })
})

test('an App that lacks a permission is told which ones would do', async () => {
  const refused = await scene.as('job-reads')('POST', `${repo}/issues`, { title: 'No' })
  expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([403, 'issues=write'])
})

test('/api/v3 in front of a path is GitHub Enterprise Server’s way and the same API', async () => {
  expect((await scene.dana('GET', `/api/v3${repo}`)).text('full_name')).toBe('acme/models')
})

test('merging demands the head that was looked at', async () => {
  const number = await openPull(scene)
  const pull = `${repo}/pulls/${number}`
  const stale = await scene.rita('PUT', `${pull}/merge`, { sha: '0'.repeat(40) })
  expect(stale.status).toBe(409)
  const sha = (await scene.rita('GET', pull)).text('head.sha')
  expect((await scene.rita('PUT', `${pull}/merge`, { sha })).status).toBe(200)
  expect((await scene.rita('GET', pull)).body).toMatchObject({
    merged: true,
    state: 'closed',
    merged_by: { login: 'rita' }
  })
  expect((await scene.rita('PUT', `${pull}/merge`, { sha })).status).toBe(405)
})
