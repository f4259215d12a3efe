// What a sweep of deliveries does with one that the sweep before has found.
import { expect, test } from '@jest/globals'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import type { Taken } from '../../bot/intake.ts'
import { createLostDeliveries } from '../../bot/sweep/deliveries.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const item = { id: 1, guid: 'd1', delivered_at: '2026-11-23T11:59:00Z', status_code: 502, event: 'push', action: null }

const client: GitHubClient = {
  request: Object.assign(
    (route: string) =>
      Promise.resolve({
        ...{ status: 200, headers: {} },
        data: route.endsWith('{delivery_id}') ? { request: { payload: {} } } : [item]
      }),
    { endpoint: { DEFAULTS: { baseUrl: 'https://api.github.example' } } }
  )
}

test.each<readonly [Taken, number]>([
  ['queued', 1],
  ['full', 3]
])('a failed delivery that was %s is taken in %d times by three sweeps', async (taken, times) => {
  const seen: string[] = []
  const take = ({ id }: { readonly id: string }): Promise<Taken> => {
    seen.push(id)
    return Promise.resolve(taken)
  }
  const lost = createLostDeliveries(
    () => Promise.resolve(client),
    take,
    () => now
  )
  for (const wanted of [taken === 'queued' ? 1 : 0, 0, 0]) expect(await lost.sweep()).toBe(wanted)
  expect(seen).toHaveLength(times)
})
