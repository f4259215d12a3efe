// One request as a handler sees it, and the answer it gives.
import type { Actor, App, Issue, Level, Repository, Role, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { Failure, notFound } from './failure.ts'
import type { Rate } from './rate.ts'

export interface Call {
  readonly world: World
  readonly actor: Actor
  /** As requested, without the query. */
  readonly path: string
  /** From the path, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Validated by the route's schema before the handler runs; `{}` without a body. */
  readonly body: Readonly<Record<string, unknown>>
  /** The raw bytes, for uploads. */
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly rate: Rate
}

export interface Reply {
  readonly status: number
  /** JSON, bytes, or nothing. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Who may call. Apps need one of the permissions; people need the role in the repository. */
export interface Needs {
  readonly permissions?: readonly (readonly [name: string, level: Level])[]
  readonly role?: Role
  /** Answered to an App's own JWT alone, or to any signed-in user. */
  readonly as?: 'app' | 'user' | 'anyone'
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The key of `paths` in GitHub's OpenAPI description. */
  readonly path: string
  readonly needs: Needs
  readonly handle: (call: Call, repository: Repository) => Reply | Promise<Reply>
}

/** Handlers outside a repository are given none; `repositoryOnly` routes are always given one. */
export function route(method: Route['method'], path: string, needs: Needs, handle: Route['handle']): Route {
  return { method, path, needs, handle }
}

/** What the double does by itself, in someone's name. */
export function callAs({ world, rate }: Pick<Call, 'world' | 'rate'>, actor: Actor): Call {
  const nothing = { path: '', params: {}, query: new URLSearchParams(), body: {}, bytes: Buffer.alloc(0), headers: {} }
  return { world, rate, actor, ...nothing }
}

/** The user that the request acts as: a person, or the bot of an App. */
export function sender(call: Call): User {
  if (call.actor.kind === 'user' || call.actor.kind === 'installation') return call.actor.user
  throw new Failure(call.actor.kind === 'anonymous' ? 401 : 403, 'Requires authentication')
}

/** The App by which it was done: by itself, or in a person's name. */
export function appOf({ actor }: Call): App | null {
  if (actor.kind === 'user') return actor.via ?? null
  return actor.kind === 'installation' ? actor.app : null
}

export function text(call: Call, name: string): string | undefined {
  const value = call.body[name]
  return typeof value === 'string' ? value : undefined
}

export function issueOf(call: Call, repository: Repository, name = 'issue_number'): Issue {
  const issue = repository.issues.get(Number(call.params[name]))
  if (issue === undefined) throw notFound()
  return issue
}

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const created = (body: unknown): Reply => ({ status: 201, body })
export const gone: Reply = { status: 204 }
