// Lost deliveries (TRUST.md, running): what a sweep of them takes in, and what it has taken in before.
import { expect, test } from '@jest/globals'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import type { Taken } from '../../bot/intake.ts'
import { createLostDeliveries, type LostDeliveries } from '../../bot/sweep/deliveries.ts'

const minute = 60_000
const hour = 60 * minute
const noon = Date.parse('2026-11-23T12:00:00Z')

interface Listed {
  readonly guid: string
  /** Minutes before noon. */
  readonly ago: number
  readonly status?: number
  readonly event?: string
  readonly action?: string | null
}

interface Scene {
  readonly lost: LostDeliveries
  /** What was taken in, in order. */
  readonly seen: string[]
  /** Pages that were asked for: their cursors. */
  readonly pages: (string | null)[]
  readonly set: (change: {
    readonly listed?: readonly Listed[]
    readonly taken?: Taken
    readonly at?: number
    readonly takes?: number
  }) => void
}

/** `perPage` deliveries a page, as `listed` has them: newest first. */
function sceneOf(listed: readonly Listed[], perPage = 100): Scene {
  const now = { listed, taken: 'queued' as Taken, at: noon, takes: 0 }
  const seen: string[] = []
  const pages: (string | null)[] = []
  const item = ({ guid, ago, status = 502, event = 'push', action = null }: Listed) => {
    const delivered_at = new Date(noon - ago * minute).toISOString()
    return {
      id: 1000 + now.listed.findIndex((each) => each.guid === guid),
      guid,
      delivered_at,
      status_code: status,
      event,
      action
    }
  }
  const request = (route: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    if (route.endsWith('{delivery_id}')) {
      return Promise.resolve({ status: 200, headers: {}, data: { request: { payload: {} } } })
    }
    const cursor = (parameters['cursor'] as string | undefined) ?? null
    pages.push(cursor)
    const from = Number(cursor ?? 0)
    const next = from + perPage
    const link =
      next < now.listed.length ? `<https://api.github.example/app/hook/deliveries?cursor=${next}>; rel="next"` : ''
    return Promise.resolve({ status: 200, headers: { link }, data: now.listed.slice(from, next).map(item) })
  }
  const client: GitHubClient = {
    request: Object.assign(request, { endpoint: { DEFAULTS: { baseUrl: 'https://api.github.example' } } })
  }
  const take = ({ id }: { readonly id: string }): Promise<Taken> => {
    seen.push(id)
    now.at += now.takes
    return Promise.resolve(now.taken)
  }
  const lost = createLostDeliveries(
    () => Promise.resolve(client),
    take,
    () => now.at
  )
  return { lost, seen, pages, set: (change) => void Object.assign(now, change) }
}

test.each<readonly [Taken, number]>([
  ['queued', 1],
  ['full', 3],
  ['closed', 3]
])('a failed delivery that was %s is taken in %d times by three sweeps', async (taken, times) => {
  const { lost, seen, set } = sceneOf([{ guid: 'd1', ago: 1 }])
  set({ taken })
  for (const wanted of [taken === 'queued' ? 1 : 0, 0, 0]) expect(await lost.sweep()).toBe(wanted)
  expect(seen).toHaveLength(times)
})

test('a queue that is full is left alone until the next sweep, which begins where this one did', async () => {
  const { lost, seen, set } = sceneOf([
    { guid: 'new', ago: 1 },
    { guid: 'old', ago: 60 * 70 }
  ])
  set({ taken: 'full' })
  expect(await lost.sweep()).toBe(0)
  expect(seen).toEqual(['new'])
  set({ taken: 'queued' })
  expect(await lost.sweep()).toBe(2)
  expect(seen).toEqual(['new', 'new', 'old'])
})

test('an attempt that was accepted since ends it, and one under way is waited for', async () => {
  const { lost, seen, set } = sceneOf([
    { guid: 'again', ago: 1, status: 200 },
    { guid: 'going', ago: 2, status: 0 },
    { guid: 'again', ago: 3, status: 500 },
    { guid: 'twice', ago: 4, status: 404 },
    { guid: 'twice', ago: 5, status: 503 }
  ])
  expect(await lost.sweep()).toBe(1)
  expect(seen).toEqual(['twice'])
  set({ listed: [{ guid: 'going', ago: 2, status: 504 }], at: noon + 5 * minute })
  expect(await lost.sweep()).toBe(1)
  expect(seen).toEqual(['twice', 'going'])
})

test('an attempt that is under way hides no earlier one that failed', async () => {
  const { lost, seen } = sceneOf([
    { guid: 'd1', ago: 1, status: 0 },
    { guid: 'd1', ago: 9, status: 500 }
  ])
  await lost.sweep()
  expect(seen).toEqual(['d1'])
})

test('the first sweep looks back three days, those after it a quarter of an hour before the last one began', async () => {
  const { lost, seen, set } = sceneOf([
    { guid: 'kept', ago: 72 * 60 },
    { guid: 'gone', ago: 72 * 60 + 1 }
  ])
  expect(await lost.sweep()).toBe(1)
  set({
    at: noon + hour,
    listed: [
      { guid: 'since', ago: -30 },
      { guid: 'overlap', ago: 15 },
      { guid: 'before', ago: 16 }
    ]
  })
  expect(await lost.sweep()).toBe(2)
  expect(seen).toEqual(['kept', 'since', 'overlap'])
})

test('the first sweep takes in again what was accepted lately and is told nowhere else, and later ones do not', async () => {
  const requests = [
    ['pull_request', 'labeled'],
    ['pull_request', 'unlabeled'],
    ['pull_request', 'synchronize'],
    ['check_run', 'requested_action'],
    ['check_run', 'rerequested'],
    ['deployment_protection_rule', 'requested']
  ] as const
  const accepted = (guid: string, ago: number, event: string, action: string): Listed => ({
    ...{ guid, ago, event, action, status: 202 }
  })
  const { lost, seen, set } = sceneOf([
    ...requests.map(([event, action]) => accepted(`${event}.${action}`, 6 * 60, event, action)),
    accepted('opened', 1, 'pull_request', 'opened'),
    accepted('pushed', 2, 'push', ''),
    accepted('long ago', 6 * 60 + 1, 'pull_request', 'labeled')
  ])
  expect(await lost.sweep()).toBe(requests.length)
  expect(seen).toEqual(requests.map(([event, action]) => `${event}.${action}`))
  set({ at: noon + minute, listed: [accepted('later', 0, 'pull_request', 'labeled')] })
  expect(await lost.sweep()).toBe(0)
})

test('what came while a sweep ran is found by the next one, however long it took', async () => {
  const { lost, seen, set } = sceneOf([{ guid: 'd1', ago: 1 }])
  set({ takes: hour })
  expect(await lost.sweep()).toBe(1)
  set({ listed: [{ guid: 'meanwhile', ago: -30 }], takes: 0 })
  expect(await lost.sweep()).toBe(1)
  expect(seen).toEqual(['d1', 'meanwhile'])
})

test('every page is read, and none after the time that is looked back to', async () => {
  const old = { guid: 'old', ago: 72 * 60 + 1 }
  const failed = ['d1', 'd2', 'd3', 'd4', 'd5'].map((guid, index) => ({ guid, ago: index }))
  const { lost, seen, pages } = sceneOf([...failed, old, { guid: 'older', ago: 72 * 60 + 2 }], 2)
  await lost.sweep()
  expect(seen).toEqual(['d1', 'd2', 'd3', 'd4', 'd5'])
  expect(pages).toEqual([null, '2', '4'])
})

test('a sweep that fails is begun again from where it began', async () => {
  const { lost, seen, set } = sceneOf([{ guid: 'd1', ago: 71 * 60, status: 500 }])
  set({ listed: [{ guid: 'd1', ago: Number.NaN }] })
  await expect(lost.sweep()).rejects.toThrow()
  set({ listed: [{ guid: 'd1', ago: 71 * 60 }] })
  expect(await lost.sweep()).toBe(1)
  expect(seen).toEqual(['d1'])
})
