// What may happen to branches and tags, and the queue of pull requests that wait to be merged.
import type { Actor, User } from './types.ts'
import type { PullIssue } from './pulls.ts'

export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

export interface BypassActor {
  readonly actor_id: number | null
  readonly actor_type: string
  readonly bypass_mode?: string
}

export interface Ruleset {
  readonly id: number
  name: string
  target: string
  enforcement: string
  bypass: readonly BypassActor[]
  include: readonly string[]
  exclude: readonly string[]
  rules: readonly Rule[]
  readonly createdAt: number
  updatedAt: number
}

export interface QueueEntry {
  readonly id: number
  readonly issue: PullIssue
  readonly enqueuer: User
  readonly enqueuedAt: number
  /** The branch that checks run on; of as many of the first entries as the rule lets be built. */
  group: { readonly ref: string; readonly headSha: string; readonly baseSha: string } | null
}

export interface AutoMerge {
  readonly actor: Actor
  readonly by: User
  readonly method: 'merge' | 'squash' | 'rebase'
  readonly title: string
  readonly message: string
  readonly enabledAt: number
}
