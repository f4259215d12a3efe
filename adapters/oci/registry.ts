// One repository of an OCI registry over its HTTP API (OCI distribution specification 1.1), read only.
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import { ask, readBody, withTries, type Asked, type Patience } from '../http/download.ts'
import { findCredentials, type Credentials } from './credentials.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Repository {
  readonly registry: string
  readonly repository: string
}

/** GET of a path below the repository, such as `manifests/v1`; redirects are followed. */
export type Read = (path: string, accept?: string) => Promise<Response>

const mostRedirects = 5
const tokenSchema = z.union([
  z.object({ token: z.string().min(1) }).transform(({ token }) => token),
  z.object({ access_token: z.string().min(1) }).transform((answer) => answer.access_token)
])

/**
 * Credentials go to the registry, and to the token service that it names over https, and nowhere else: no redirect takes
 * them along to another origin. Only a registry on this machine is asked over http.
 */
export function openRepository(env: Environment, named: Repository, patience: Patience): Read {
  const { registry, repository } = named
  const base = baseOf(registry)
  const asked: Asked = { who: `the registry at ${registry}`, cure: 'check its name and the network, then run again' }
  let authorization: string | null = null

  async function follow(path: string, accept: string): Promise<Response> {
    let url: URL = new URL(path, base)
    for (let step = 0; step <= mostRedirects; step += 1) {
      const isHome = url.origin === base.origin
      const headers = { accept, ...(isHome && authorization !== null ? { authorization } : {}) }
      const answer = await withTries(patience, async () => {
        const found = await ask(url, headers, asked, patience)
        if (found.status < 500 && found.status !== 429) return found
        await found.body?.cancel()
        throw new OutsideError(`${asked.who} answered ${found.status}`, { cure: 'run again' })
      })
      const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get('location') : null
      if (location === null) return answer
      await answer.body?.cancel()
      url = checked(URL.parse(location, url.href), 'sends on to')
    }
    throw new OutsideError(`${asked.who} sends on more than ${mostRedirects} times`, { cure: asked.cure })
  }

  /** https, or this machine where the registry itself is this machine. */
  function checked(url: URL | null, what: string): URL {
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url) && isHere(base))))
      return url
    throw new OutsideError(`${asked.who} ${what} ${url?.origin ?? 'no address'}, which is not https`, {
      cure: 'ask whoever runs it'
    })
  }

  async function authorise(challenge: string): Promise<string> {
    const credentials = await findCredentials(env, registry)
    const { realm, service } = parametersOf(challenge)
    if (/^basic\b/i.test(challenge) && credentials?.kind === 'password') return `Basic ${credentials.basic}`
    if (!/^bearer\b/i.test(challenge) || realm === undefined) throw denied()
    const url = checked(URL.parse(realm), 'has its tokens given out at')
    return `Bearer ${await token(url, service, credentials)}`
  }

  async function token(url: URL, service: string | undefined, credentials: Credentials | null): Promise<string> {
    const scope = `repository:${repository}:pull`
    const query = { ...(service === undefined ? {} : { service }), scope }
    const from: Asked = { who: `the token service at ${url.host}`, cure: 'run again' }
    const answer = await withTries(patience, () => {
      if (credentials?.kind === 'identity') {
        const form = { ...query, grant_type: 'refresh_token', client_id: 'modelgate', refresh_token: credentials.token }
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        return ask(url, headers, from, patience, { method: 'POST', body: new URLSearchParams(form).toString() })
      }
      const wanted = new URL(url)
      for (const [name, value] of Object.entries(query)) wanted.searchParams.set(name, value)
      return ask(wanted, credentials === null ? {} : { authorization: `Basic ${credentials.basic}` }, from, patience)
    })
    if (answer.status === 401 || answer.status === 403) throw denied()
    const text = await readBody(answer, 'the token', { mostBytes: 1 << 20, idleMs: patience.idleMs })
    const given = answer.ok ? tokenSchema.safeParse(parseJson(text.toString('utf8'))) : null
    if (given?.success !== true)
      throw new OutsideError(`${from.who} answered ${answer.status} and no token`, { cure: 'run again' })
    return given.data
  }

  function denied(): InputError {
    return new InputError(`${asked.who} shows nobody ${repository} without a login that may read it`, {
      cure: `check the name; for a private one type \`docker login ${registry}\``
    })
  }

  return async (path, accept = 'application/octet-stream') => {
    const whole = `/v2/${repository}/${path}`
    let answer = await follow(whole, accept)
    if (answer.status === 401 && new URL(answer.url).origin === base.origin) {
      await answer.body?.cancel()
      authorization = await authorise(answer.headers.get('www-authenticate') ?? '')
      answer = await follow(whole, accept)
    }
    if (answer.ok) return answer
    await answer.body?.cancel()
    if (answer.status === 401 || answer.status === 403) throw denied()
    if (answer.status === 404)
      throw new InputError(`there is no ${repository}${nameOf(path)} at ${asked.who}`, {
        cure: 'check the name and the tag'
      })
    throw new OutsideError(`${asked.who} answered ${answer.status}`, { cure: 'run again' })
  }
}

/** `:v1` or `@sha256:…`, of a manifest or a blob. */
function nameOf(path: string): string {
  const name = path.slice(path.indexOf('/') + 1)
  return `${name.startsWith('sha256:') ? '@' : ':'}${name}`
}

function baseOf(registry: string): URL {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const url = new URL(`https://${host}`)
  return isHere(url) ? new URL(`http://${host}`) : url
}

function isHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}

/** The parameters of a WWW-Authenticate header (RFC 9110, section 11.6.1). */
function parametersOf(challenge: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
