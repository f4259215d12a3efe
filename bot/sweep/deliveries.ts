// Finds deliveries that were lost: GitHub keeps them for three days, and sends none again by itself.
import { z } from 'zod'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import { createMemory } from '../../core/bot/memory.ts'
import { isIrreplaceable } from '../events.ts'
import type { Event } from '../events/heard.ts'
import type { Taken } from '../intake.ts'

const itemSchema = z.object({
  id: z.int(),
  guid: z.string(),
  delivered_at: z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
  status_code: z.int(),
  event: z.string(),
  action: z.string().nullable()
})
type Item = z.infer<typeof itemSchema>
const deliverySchema = z.object({ request: z.object({ payload: z.unknown() }) })

const minute = 60_000
const hour = 60 * minute
const threeDays = 72 * hour
/** Deliveries are listed by the time of their sending: one under way at the last sweep may have failed since. */
const overlap = 15 * minute
/** Accepted deliveries older than this were worked on before the process that had them ended, or will not be asked for. */
const longestWork = 6 * hour
const mostPages = 300
/** Found by one sweep and seen again by the next ones, while they overlap. */
const mostTaken = 10_000

export interface LostDeliveries {
  /** Takes in what was lost since the last sweep that came to its end; gives how many were queued. Throws as Octokit does. */
  sweep(): Promise<number>
}

export function createLostDeliveries(
  app: () => Promise<GitHubClient>,
  take: (event: Event) => Promise<Taken>,
  now: () => number
): LostDeliveries {
  let sweptUntil: number | null = null
  const before = createMemory(mostTaken)

  return {
    async sweep() {
      const began = now()
      const since = sweptUntil === null ? began - threeDays : sweptUntil - overlap
      // An earlier process may have taken deliveries in and ended before it was done with them.
      const isFirst = sweptUntil === null
      const client = await app()
      let queued = 0
      for await (const item of lost(client, since, isFirst ? began - longestWork : null)) {
        if (before.has(item.guid)) continue
        const { data } = await client.request('GET /app/hook/deliveries/{delivery_id}', { delivery_id: item.id })
        const { request } = deliverySchema.parse(data)
        const taken = await take({ id: item.guid, name: item.event, payload: request.payload })
        if (taken === 'full' || taken === 'closed') return queued
        before.add(item.guid)
        if (taken === 'queued') queued += 1
      }
      sweptUntil = began
      return queued
    }
  }
}

/**
 * Newest first, each once: deliveries of which no attempt was accepted, and accepted ones since `recent` whose requests
 * stand nowhere else.
 */
async function* lost(client: GitHubClient, since: number, recent: number | null): AsyncGenerator<Item> {
  const seen = new Set<string>()
  for await (const item of list(client)) {
    if (item.delivered_at < since) return
    if (seen.has(item.guid)) continue
    const isAccepted = item.status_code >= 200 && item.status_code < 300
    const isPending = item.status_code === 0
    if (isPending) continue
    seen.add(item.guid)
    const isUncertain = recent !== null && item.delivered_at >= recent && isIrreplaceable(item.event, item.action)
    if (!isAccepted || isUncertain) yield item
  }
}

async function* list(client: GitHubClient): AsyncGenerator<Item> {
  let cursor: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const query: Readonly<Record<string, string>> = cursor === null ? {} : { cursor }
    const { data, headers } = await client.request('GET /app/hook/deliveries', { per_page: 100, ...query })
    yield* z.array(itemSchema).parse(data)
    cursor = nextCursor(String(headers['link'] ?? ''))
    if (cursor === null) return
  }
}

function nextCursor(link: string): string | null {
  const url = /<([^>]+)>;\s*rel="next"/.exec(link)?.[1]
  return url === undefined ? null : (URL.parse(url)?.searchParams.get('cursor') ?? null)
}
