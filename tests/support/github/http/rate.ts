// GitHub's primary rate limit: requests an hour for each caller. A 304 costs nothing.
import type { Actor } from '../state/types.ts'

export interface Rate {
  /** Counts one request and gives the headers to answer with; `remaining` below zero means refused. */
  spend(actor: Actor): { readonly headers: Readonly<Record<string, string>>; readonly isOver: boolean }
  refund(actor: Actor): void
  /** Points spent in the present hour by everyone. */
  spent(): number
  show(actor: Actor): object
}

const hour = 3_600_000

export function createRate(now: () => number, limits: { readonly user?: number; readonly job?: number } = {}): Rate {
  const windows = new Map<string, { used: number; reset: number }>()
  const windowOf = (actor: Actor): { used: number; reset: number } => {
    const known = windows.get(keyOf(actor))
    if (known !== undefined && known.reset > now()) return known
    const fresh = { used: 0, reset: now() + hour }
    windows.set(keyOf(actor), fresh)
    return fresh
  }
  const limitOf = (actor: Actor): number =>
    actor.kind === 'anonymous' ? 60 : isJob(actor) ? (limits.job ?? 1_000) : (limits.user ?? 5_000)
  const describe = (actor: Actor): Record<string, number> => {
    const [limit, window] = [limitOf(actor), windowOf(actor)]
    const used = Math.min(window.used, limit)
    return { limit, remaining: limit - used, reset: Math.ceil(window.reset / 1000), used }
  }
  return {
    spend(actor) {
      const window = windowOf(actor)
      window.used++
      const numbers = Object.entries(describe(actor)).map(
        ([name, value]) => [`x-ratelimit-${name}`, String(value)] as const
      )
      return {
        headers: { ...Object.fromEntries(numbers), 'x-ratelimit-resource': 'core' },
        isOver: window.used > limitOf(actor)
      }
    },
    refund(actor) {
      windowOf(actor).used--
    },
    spent: () => [...windows.values()].reduce((total, { used }) => total + used, 0),
    show: describe
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
