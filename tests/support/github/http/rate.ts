// GitHub's primary rate limits: points an hour for each caller, REST and GraphQL each with its own. A 304 costs nothing.
import type { Actor } from '../state/types.ts'

export type Resource = 'core' | 'graphql'

interface Numbers {
  readonly limit: number
  readonly remaining: number
  /** Seconds since the epoch. */
  readonly reset: number
  readonly used: number
}

export interface Rate {
  /** Counts points; false when there weren't any left before. */
  spend(actor: Actor, resource: Resource, points?: number): boolean
  refund(actor: Actor): void
  /** Points spent in the present hour by everyone, of both kinds. */
  spent(): number
  show(actor: Actor, resource: Resource): Numbers
  headers(actor: Actor, resource: Resource): Record<string, string>
}

const hour = 3_600_000

export function createRate(now: () => number, limits: { readonly user?: number; readonly job?: number } = {}): Rate {
  const windows = new Map<string, { used: number; reset: number }>()
  const windowOf = (actor: Actor, resource: Resource): { used: number; reset: number } => {
    const key = `${resource} ${keyOf(actor)}`
    const known = windows.get(key)
    if (known !== undefined && known.reset > now()) return known
    const fresh = { used: 0, reset: now() + hour }
    windows.set(key, fresh)
    return fresh
  }
  const limitOf = (actor: Actor): number =>
    actor.kind === 'anonymous' ? 60 : isJob(actor) ? (limits.job ?? 1_000) : (limits.user ?? 5_000)
  const show = (actor: Actor, resource: Resource): Numbers => {
    const [limit, window] = [limitOf(actor), windowOf(actor, resource)]
    const used = Math.min(window.used, limit)
    return { limit, remaining: limit - used, reset: Math.ceil(window.reset / 1000), used }
  }
  return {
    spend(actor, resource, points = 1) {
      const window = windowOf(actor, resource)
      const wasLeft = window.used < limitOf(actor)
      window.used += points
      return wasLeft
    },
    refund(actor) {
      windowOf(actor, 'core').used--
    },
    spent: () => [...windows.values()].reduce((total, { used }) => total + used, 0),
    show,
    headers(actor, resource) {
      const numbers = Object.entries(show(actor, resource)).map(
        ([name, value]: [string, number]) => [`x-ratelimit-${name}`, String(value)] as const
      )
      return { ...Object.fromEntries(numbers), 'x-ratelimit-resource': resource }
    }
  }
}

function isJob(actor: Actor): boolean {
  return actor.kind === 'installation' && actor.run !== null
}

function keyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'user':
      return `user ${actor.user.id}`
    case 'app':
      return `app ${actor.app.id}`
    case 'installation':
      return `installation ${actor.installation.id} ${actor.run?.repositoryId ?? ''}`
  }
}
