// An MLflow server over its REST API (mlflow.org/docs/latest/api_reference/rest-api.html), with MLflow's own variables.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { InputError, OutsideError } from '../../core/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A 4xx is an answer: the server understood, and says no. */
export type Answered =
  | { readonly kind: 'ok'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string }

export interface MlflowClient {
  /** Without credentials, for messages. */
  readonly host: string
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answered>
  /** Sent once: whoever calls again must know that doing it twice does no harm. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: unknown): Promise<Answered>
  /** Writes a file of the artifact proxy to a path whose folder is made. */
  download(path: string, file: string): Promise<void>
  upload(path: string, file: string): Promise<void>
}

const timeoutMs = 15_000
const transferTimeoutMs = 30 * 60_000
const retryAfterMs = [250, 1000]

/** Whether MLFLOW_TRACKING_URI names a server that can be asked over HTTP. */
export function isMlflowServer({ MLFLOW_TRACKING_URI: uri = '' }: Environment): boolean {
  return /^https?:\/\//.test(uri)
}

/** Throws InputError where MLFLOW_TRACKING_URI names no server; `what` says who needs one. */
export function createMlflowClient(env: Environment, what: string): MlflowClient {
  const uri = isMlflowServer(env) ? URL.parse(env.MLFLOW_TRACKING_URI ?? '') : null
  if (uri === null) {
    throw new InputError(`${what} needs an MLflow server, and MLFLOW_TRACKING_URI names none`, {
      cure: 'set it: `export MLFLOW_TRACKING_URI=https://HOST`'
    })
  }
  const base = `${uri.protocol}//${uri.host}${uri.pathname.replace(/\/+$/, '')}/api/2.0`
  const headers = credentials(env, uri)
  const { host } = uri

  async function once(url: string, init: RequestInit, patience = timeoutMs): Promise<Response> {
    const given = new Headers(init.headers)
    for (const [name, value] of Object.entries(headers)) given.set(name, value)
    const answer = await fetch(url, { ...init, headers: given, signal: AbortSignal.timeout(patience) }).catch(
      (cause: unknown) => {
        throw new OutsideError(`the MLflow server at ${host} does not answer`, {
          cure: 'check MLFLOW_TRACKING_URI, then run again',
          cause
        })
      }
    )
    if (answer.status < 500 && ![401, 403, 429].includes(answer.status)) return answer
    await answer.body?.cancel()
    throw new OutsideError(`the MLflow server at ${host} answered ${answer.status}`, {
      cure: [401, 403].includes(answer.status) ? 'check MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD' : 'run again'
    })
  }

  const artifact = (path: string): string =>
    `${base}/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`

  return {
    host,
    get: (path, query = {}) =>
      retrying(async () => {
        const url = new URL(`${base}/${path}`)
        for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
        return readAnswer(await once(url.href, {}), host)
      }),
    send: async (method, path, body) =>
      readAnswer(
        await once(`${base}/${path}`, {
          method,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body)
        }),
        host
      ),
    download: (path, file) =>
      retrying(async () => {
        const answer = await once(artifact(path), {}, transferTimeoutMs)
        if (!answer.ok || answer.body === null) throw noArtifact(path, host, answer.status)
        await mkdir(dirname(file), { recursive: true })
        await pipeline(Readable.fromWeb(answer.body), createWriteStream(file)).catch((cause: unknown) => {
          throw new OutsideError(`${path} of the MLflow server at ${host} broke off`, { cure: 'run again', cause })
        })
      }),
    upload: (path, file) =>
      retrying(async () => {
        const body = Readable.toWeb(createReadStream(file))
        const answer = await once(artifact(path), { method: 'PUT', body, duplex: 'half' }, transferTimeoutMs)
        await answer.body?.cancel()
        if (!answer.ok) throw noArtifact(path, host, answer.status)
      })
  }
}

function noArtifact(path: string, host: string, status: number): OutsideError {
  return new OutsideError(`the MLflow server at ${host} answered ${status} for the artifact ${path}`, {
    cure: 'start it with `--artifacts-destination`, so that it serves artifacts itself; then run again'
  })
}

/** Only what can be done twice: reads, and writes of whole artifacts. */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of retryAfterMs) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof OutsideError) || isFinal(error)) throw error
      await sleep(pause)
    }
  }
  return attempt()
}

function isFinal({ cure }: OutsideError): boolean {
  return cure.includes('MLFLOW_TRACKING_TOKEN') || cure.includes('--artifacts-destination')
}

async function readAnswer(answer: Response, host: string): Promise<Answered> {
  const text = await answer.text().catch((cause: unknown) => {
    throw new OutsideError(`the MLflow server at ${host} broke off`, { cure: 'run again', cause })
  })
  const value = parse(text)
  if (answer.ok && value !== undefined) return { kind: 'ok', value, text }
  if (answer.ok) {
    throw new OutsideError(`what answers at ${host} is no MLflow server`, { cure: 'check MLFLOW_TRACKING_URI' })
  }
  const said = (name: string): string => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
    return typeof found === 'string' ? found.slice(0, 500) : ''
  }
  return { kind: 'refused', status: answer.status, code: said('error_code'), message: said('message') }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A password in the address itself is one too; it is never part of a URL that is asked or shown. */
function credentials(env: Environment, uri: URL): Record<string, string> {
  const { MLFLOW_TRACKING_TOKEN: token } = env
  if (token) return { authorization: `Bearer ${token}` }
  const user = env.MLFLOW_TRACKING_USERNAME || decodeURIComponent(uri.username)
  const password = env.MLFLOW_TRACKING_PASSWORD || decodeURIComponent(uri.password)
  return user && password ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {}
}
