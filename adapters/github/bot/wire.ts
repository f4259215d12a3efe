// Requests to GitHub: repeated where that is safe, conditional where an answer is known, paced where they write.
import { setTimeout as wait } from 'node:timers/promises'
import { hasStatus, isFailure, isGone, type GitHubClient, type GitHubResponse } from './client.ts'
import { explain } from './explain.ts'
import { withRetries } from '../failures.ts'
import { createLru } from './lru.ts'

export interface GraphqlError {
  readonly type?: string | undefined
  readonly message: string
  readonly path?: readonly (string | number)[] | undefined
}

export interface GraphqlAnswer {
  readonly data: unknown
  readonly errors: readonly GraphqlError[]
  readonly at: number
}

export interface Wire {
  /** The body, asked with the ETag of the last answer. Throws GitHub's refusals (4xx) as they are, OutsideError for the rest. */
  get(path: string): Promise<unknown>
  /** The same; null where it is gone or hidden. */
  find(path: string): Promise<unknown>
  /** Every item of a list: the arrays of all pages, or what is under `key` in each. */
  list(path: string, key?: string): Promise<readonly unknown[]>
  /** The bytes of a file that GitHub redirects to, as they arrive. */
  download(path: string): Promise<AsyncIterable<Uint8Array>>
  /** A read. Errors of single fields are passed on beside the data. */
  query(text: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
  /** Once, never repeated: the caller must look first whether it was done. Throws as Octokit does. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>
  ): Promise<GitHubResponse>
  mutate(text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Repeats `work` while GitHub fails for a moment; it must find again what it did before. */
  retrying<T>(work: () => Promise<T>): Promise<T>
  /** GitHub's clock, in milliseconds since the epoch: of its last answer. */
  now(): number
}

export interface WireOptions {
  readonly octokit: GitHubClient
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** Milliseconds between two writes: GitHub asks for one second. */
  readonly paceMs?: number
  /** A request that takes longer is given up, for the connection may hang. */
  readonly longestMs?: number
}

const cachedBytes = 32 * 1024 * 1024

export function createWire({ octokit, now, sleep, paceMs, longestMs = 30_000 }: WireOptions): Wire {
  const { baseUrl } = octokit.request.endpoint.DEFAULTS
  const pace = paceMs ?? (isLoopback(baseUrl) ? 0 : 1000)
  const known = createLru<{ readonly etag: string; readonly response: GitHubResponse }>(
    cachedBytes,
    ({ response }) => JSON.stringify(response.data).length
  )
  let clock: number | undefined
  let lastWrite = Number.NEGATIVE_INFINITY

  function setClock({ date }: GitHubResponse['headers']): void {
    const at = Date.parse(String(date))
    if (Number.isFinite(at)) clock = at
  }

  async function once(route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<GitHubResponse> {
    const request = {
      retries: 0,
      signal: AbortSignal.timeout(longestMs),
      ...(parameters['request'] as object | undefined)
    }
    try {
      const response = await octokit.request(route, { ...parameters, request })
      setClock(response.headers)
      return response
    } catch (error) {
      if (isFailure(error)) {
        setClock(error.response?.headers ?? {})
        throw error
      }
      // The connection broke while the answer was read.
      throw Object.assign(new Error(messageOf(error), { cause: error }), { status: 500 })
    }
  }

  async function conditional(path: string): Promise<GitHubResponse> {
    const held = known.get(path)
    try {
      const response = await once(`GET ${path}`, held === undefined ? {} : { headers: { 'if-none-match': held.etag } })
      const { etag } = response.headers
      if (typeof etag === 'string') known.set(path, { etag, response })
      return response
    } catch (error) {
      if (held !== undefined && hasStatus(error, 304)) return held.response
      throw error
    }
  }

  async function retrying<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await withRetries(work, sleep, now)
    } catch (error) {
      throw explain(error, wire.now())
    }
  }

  async function paced<T>(work: () => Promise<T>): Promise<T> {
    const rest = lastWrite + pace - now()
    if (rest > 0) await sleep(rest)
    try {
      return await work()
    } finally {
      lastWrite = now()
    }
  }

  async function graphql(text: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer> {
    const response = await once(`POST ${graphqlUrl(baseUrl)}`, { query: text, variables })
    const { data = null, errors = [] } = response.data as { data?: unknown; errors?: readonly GraphqlError[] }
    const limited = errors.find(({ type }) => type === 'RATE_LIMITED')
    if (limited !== undefined) throw Object.assign(new Error(limited.message), { status: 429, response })
    const strange = errors.find(({ type }) => type === undefined)
    if (data === null && strange !== undefined)
      throw Object.assign(new Error(strange.message), { status: 502, response })
    return { data, errors, at: wire.now() }
  }

  const wire: Wire = {
    get: async (path) => (await retrying(() => conditional(path))).data,
    async find(path) {
      try {
        return await wire.get(path)
      } catch (error) {
        if (isGone(error)) return null
        throw error
      }
    },
    async list(path, key) {
      const found: unknown[] = []
      for (let next: string | null = path; next !== null;) {
        const at: string = next
        const { data, headers } = await retrying(() => conditional(at))
        const items = (key === undefined ? data : (data as Record<string, unknown>)[key]) as readonly unknown[]
        found.push(...items)
        next = nextPage(headers['link'], baseUrl) ?? pageAfterFull(at, items.length)
      }
      return found
    },
    async download(path) {
      const request = { parseSuccessResponseBody: false }
      const { data } = await retrying(() => once(`GET ${path}`, { request }))
      return data as AsyncIterable<Uint8Array>
    },
    query: (text, variables) => retrying(() => graphql(text, variables)),
    write: (method, path, body = {}) => paced(() => once(`${method} ${path}`, body)),
    async mutate(text, variables) {
      const { data, errors } = await paced(() => graphql(text, variables))
      const [error] = errors
      if (error === undefined) return data
      const status = { NOT_FOUND: 404, FORBIDDEN: 403, STALE_DATA: 409 }[error.type ?? ''] ?? 422
      throw Object.assign(new Error(error.message), { status })
    },
    retrying,
    now: () => clock ?? now()
  }
  return wire
}

export const defaultSleep = (milliseconds: number): Promise<unknown> => wait(milliseconds)

/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
function graphqlUrl(baseUrl: string): string {
  return `${baseUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api')}/graphql`
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

/** The page after this one, by the `Link` header; only of the same API. */
function nextPage(link: unknown, baseUrl: string): string | null {
  const [, url = ''] = /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '') ?? []
  return url.startsWith(baseUrl) ? url.slice(baseUrl.length) : null
}

/**
 * The page after a full one that names none: an answer that is known by its ETag keeps the `Link` it came with, from
 * when it was the last.
 */
function pageAfterFull(path: string, items: number): string | null {
  const [route = '', search = ''] = path.split('?')
  const query = new URLSearchParams(search)
  if (items < Number(query.get('per_page') ?? Number.POSITIVE_INFINITY)) return null
  query.set('page', String(Number(query.get('page') ?? 1) + 1))
  return `${route}?${query.toString()}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
