// What an event means for the bot: which subjects to look at, and what was asked in it that can't be read again later.
import type { Work } from '../../core/bot/queue.ts'
import type { Request } from '../../core/bot/requests.ts'
import type { RepositoryName, Subject } from '../../core/bot/subjects.ts'
import type { Envelope } from './payloads.ts'

/** Open pull requests that the payload doesn't name by number; each one found is work with these requests. */
export type Search =
  | {
      readonly kind: 'head'
      readonly repository: RepositoryName
      readonly sha: string
      /** Null where the event doesn't say it, or the fork was deleted. */
      readonly head: { readonly repositoryId: number; readonly owner: string; readonly branch: string } | null
      readonly requests: readonly Request[]
    }
  | { readonly kind: 'base'; readonly repository: RepositoryName; readonly base: string }

export interface Attended {
  readonly kind: 'attended'
  readonly work: readonly Work[]
  readonly searches: readonly Search[]
  /** Repositories of which every open pull request must be looked at. */
  readonly sweeps: readonly RepositoryName[]
}

export type Heard =
  | Attended
  | { readonly kind: 'ignored'; readonly why: string }
  /** The payload isn't as GitHub documents it. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** As an event arrives. `id` is `X-GitHub-Delivery`. */
export interface Event {
  readonly id: string
  readonly name: string
  readonly payload: unknown
}

export interface Own {
  readonly login: string
  readonly appId: number | null
}

/** An event of one repository, read so far. */
export interface Context {
  readonly event: Event
  readonly action: string
  readonly sender: NonNullable<Envelope['sender']>
  readonly repository: RepositoryName
  readonly defaultBranch: string
  /** An App acted, for somebody or by itself. */
  readonly viaApp: boolean
  readonly own: Own
  /** This bot itself did what the event tells of. */
  readonly isOwn: boolean
}

export function attend(found: Partial<Omit<Attended, 'kind'>>): Attended {
  return { kind: 'attended', work: [], searches: [], sweeps: [], ...found }
}

export function ignore(why: string): Heard {
  return { kind: 'ignored', why }
}

export function pull({ repository }: Pick<Context, 'repository'>, number: number): Subject {
  return { kind: 'pull', repository, number }
}

export function look(...subjects: readonly Subject[]): readonly Work[] {
  return subjects.map((subject) => ({ subject, requests: [] }))
}

/** Everything of a repository, as when it is seen for the first time. */
export function wholeRepository(repository: RepositoryName): Attended {
  return attend({
    work: look({ kind: 'repository', repository }, { kind: 'delivery', repository }),
    sweeps: [repository]
  })
}
