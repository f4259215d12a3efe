// The double on the wire: bytes in and out, faults, rate limits, ETags.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Results } from '../actions/results.ts'
import { prefix, type Control } from '../control/control.ts'
import type { Actor } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { answer, isGraphql, type Desk, type Request } from './answer.ts'
import { authenticate } from './auth.ts'
import type { Reply } from './call.ts'
import { Failure } from './failure.ts'
import type { Faults } from './faults.ts'
import type { Resource } from './rate.ts'

export interface Wire extends Desk {
  readonly faults: Faults
  readonly control: Control
  readonly results: Results
  readonly isEnterprise: boolean
  /** Told of each request that reached the API, in order. */
  readonly seen: (request: Request, reply: Reply) => void
}

/** Listens on loopback only; port 0 takes any free one. */
export async function listen(wire: Wire, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((message, response) => void handle(wire, message, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function handle(wire: Wire, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await read(message)
  if (asked.path.startsWith(`${prefix}/`)) return send(response, await wire.control(asked), {})
  const path = apiPath(wire, asked.path)
  if (path === undefined) return send(response, { status: 404, body: Buffer.from('<h1>Not Found</h1>') }, {})
  const request = { ...asked, path }
  const trouble = wire.faults.take(request.method, request.path)
  if (trouble?.kind === 'hang') return
  if (trouble?.kind === 'drop_before') return void message.socket.destroy()
  if (trouble?.kind === 'secondary_limit') return send(response, secondaryLimit(trouble.retryAfter), {})
  if (trouble?.kind === 'status') {
    const body = { message: trouble.message ?? 'Server Error', documentation_url: 'https://docs.github.com/rest' }
    return send(response, { status: trouble.status, body, ...(trouble.headers && { headers: trouble.headers }) }, {})
  }
  const { reply, headers } = await decide(wire, request)
  wire.seen(request, reply)
  if (trouble?.kind === 'drop_after') return void message.socket.destroy()
  send(response, reply, headers)
}

async function decide(wire: Wire, request: Request): Promise<{ reply: Reply; headers: Record<string, string> }> {
  const result = wire.results(request)
  if (result !== undefined) return { reply: result, headers: {} }
  const blob = blobOf(wire.world, request)
  if (blob !== undefined)
    return { reply: { status: 200, body: blob, headers: { 'content-type': 'application/zip' } }, headers: {} }
  try {
    const actor = authenticate(wire.world, request.headers['authorization'])
    const resource = isGraphql(request) ? 'graphql' : 'core'
    if (!wire.rate.spend(actor, resource))
      return { reply: limited(resource), headers: wire.rate.headers(actor, resource) }
    const reply = await answer(wire, actor, request)
    return conditional(wire, actor, request, reply, wire.rate.headers(actor, resource))
  } catch (error) {
    if (error instanceof Failure)
      return {
        reply: { status: error.status, body: { message: error.message, status: String(error.status) } },
        headers: {}
      }
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    wire.complain({ method: request.method, path: request.path, what })
    return { reply: { status: 500, body: { message: what } }, headers: {} }
  }
}

function secondaryLimit(seconds: number): Reply {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.'
  const documentation_url =
    'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  return { status: 403, body: { message, documentation_url }, headers: { 'retry-after': String(seconds) } }
}

/** GraphQL says it with 200. */
function limited(resource: Resource): Reply {
  const message = 'API rate limit exceeded'
  if (resource === 'graphql') return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
  return { status: 403, body: { message, documentation_url: 'https://docs.github.com/rest' } }
}

/** Where an artifact's download is redirected to: storage, which asks for no token. */
function blobOf(world: World, { path }: Request): Buffer | undefined {
  const [, repositoryId, artifactId] = /^\/_blobs\/(\d+)\/(\d+)$/.exec(path) ?? []
  return world.repositories.get(Number(repositoryId))?.artifacts.get(Number(artifactId))?.zip
}

/** An unchanged answer is 304 without a body, and costs nothing of the rate limit. */
function conditional(
  wire: Wire,
  actor: Actor,
  request: Request,
  reply: Reply,
  limits: Record<string, string>
): { reply: Reply; headers: Record<string, string> } {
  if (request.method !== 'GET' || reply.status !== 200) return { reply, headers: limits }
  const tag = `W/"${createHash('sha256').update(encode(reply.body)).digest('hex')}"`
  const headers = { ...limits, etag: tag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  if (request.headers['if-none-match']?.replace('W/', '') !== tag.replace('W/', '')) return { reply, headers }
  wire.rate.refund(actor)
  Object.assign(headers, wire.rate.headers(actor, 'core'))
  return { reply: { status: 304, ...(reply.headers && { headers: reply.headers }) }, headers }
}

function encode(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body))
}

function send(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>>): void {
  const bytes = encode(reply.body)
  const type = Buffer.isBuffer(reply.body) ? 'application/octet-stream' : 'application/json; charset=utf-8'
  const length = reply.status === 304 || reply.status === 204 ? {} : { 'content-length': String(bytes.length) }
  response.writeHead(reply.status, {
    ...(bytes.length > 0 ? { 'content-type': type } : {}),
    ...length,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    ...headers,
    ...reply.headers
  })
  response.end(bytes)
}

async function read(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    bytes: Buffer.concat(chunks)
  }
}

/** `/api/v3` in front is taken off. On GitHub Enterprise Server only pages are without it, GraphQL, and what isn't the API's. */
function apiPath({ isEnterprise }: Wire, path: string): string | undefined {
  const rest = path.replace(/^\/api\/v3(?=\/)/, '')
  if (!isEnterprise) return rest
  if (rest !== path) return rest === '/graphql' ? undefined : rest
  return path === '/api/graphql' || /^\/(_blobs|twirp)\//.test(path) ? path : undefined
}
