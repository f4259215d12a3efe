// What an MLflow registry tells by its webhook: verified, and then no more than a hint to look what each source names.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { hasStatus, type GitHubClient } from '../adapters/github/bot/client.ts'
import { createLru } from '../adapters/github/bot/lru.ts'
import type { Logger } from './log.ts'

interface Parts {
  readonly secret: string
  readonly app: () => Promise<GitHubClient>
  readonly installation: (id: number) => Promise<GitHubClient>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Logger
}

/** On the default branch of the repository that the path names. */
const workflow = 'modelgate-source.yml'
/** As MLflow's own receivers have it (mlflow.org/docs/latest/ml/webhooks). */
const patienceMs = 5 * 60_000
const mostBytes = 1024 * 1024
const mostDeliveries = 10_000

const messageSchema = z.object({ entity: z.string(), action: z.string() })
const heard: ReadonlySet<string> = new Set(['model_version created', 'model_version_alias created'])

interface Said {
  readonly status: number
  readonly text: string
}

/** Takes POST /mlflow/OWNER/REPOSITORY, and answers it; false for any other path. */
export function createRegistryHook(parts: Parts) {
  const done = createLru<true>(mostDeliveries)
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, owner, repo] = /^\/mlflow\/([\w.-]+)\/([\w.-]+)$/.exec(String(request.url)) ?? []
    if (owner === undefined || repo === undefined) return false
    const { status, text } = await answer(parts, done, request, owner, repo)
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) })
    response.end(text)
    return true
  }
}

async function answer(
  parts: Parts,
  done: ReturnType<typeof createLru<true>>,
  request: IncomingMessage,
  owner: string,
  repo: string
): Promise<Said> {
  const body = await bodyOf(request)
  if (body === null) return { status: 413, text: 'more than a registry tells\n' }
  const delivery = header(request, 'x-mlflow-delivery-id')
  if (!isSigned(parts, request, delivery, body)) return { status: 401, text: 'not signed by the secret, or too old\n' }
  const message = messageSchema.safeParse(parse(body))
  if (!message.success) return { status: 400, text: 'not what a registry tells\n' }
  const what = `${message.data.entity} ${message.data.action}`
  if (!heard.has(what)) return { status: 200, text: 'nothing to do\n' }
  if (done.get(delivery) !== undefined) return { status: 200, text: 'known\n' }
  try {
    const isThere = await dispatch(parts, owner, repo, `mlflow-${delivery}`)
    if (!isThere) return { status: 404, text: `${workflow} is not there, or the App is not installed\n` }
  } catch (error) {
    parts.log.warn({ err: error, delivery }, 'a hint of the registry could not be passed on')
    return { status: 502, text: 'GitHub could not be asked\n' }
  }
  done.set(delivery, true)
  parts.log.info({ repository: `${owner}/${repo}`, delivery, what }, 'the registry told of something new')
  return { status: 202, text: 'looking\n' }
}

/** `v1,` and the base64 of HMAC-SHA256 over `<delivery>.<timestamp>.<body>` (mlflow.webhooks.delivery). */
function isSigned({ secret, now }: Parts, request: IncomingMessage, delivery: string, body: string): boolean {
  const timestamp = header(request, 'x-mlflow-timestamp')
  if (!/^[\w-]{1,100}$/.test(delivery) || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now() - Number(timestamp) * 1000) > patienceMs) return false
  const made = createHmac('sha256', secret).update(`${delivery}.${timestamp}.${body}`).digest()
  const [version, given = ''] = header(request, 'x-mlflow-signature').split(',')
  const bytes = Buffer.from(given, 'base64')
  return version === 'v1' && bytes.length === made.length && timingSafeEqual(bytes, made)
}

const installationSchema = z.object({ id: z.int() })
const repositorySchema = z.object({ default_branch: z.string() })

/** False where the App is not installed, or the workflow is not there. */
async function dispatch({ app, installation }: Parts, owner: string, repo: string, key: string): Promise<boolean> {
  try {
    const found = await (await app()).request('GET /repos/{owner}/{repo}/installation', { owner, repo })
    const client = await installation(installationSchema.parse(found.data).id)
    const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo })
    const { default_branch: ref } = repositorySchema.parse(data)
    await client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
      ...{ owner, repo, workflow_id: workflow, ref },
      inputs: { model: '', key }
    })
    return true
  } catch (error) {
    if (hasStatus(error, 404, 422)) return false // 422: it can't be dispatched
    throw error
  }
}

function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

/** Null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
