// Sends one request to a release and its answer back, and counts how it ended.
import { Readable } from 'node:stream'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ProxyServer } from 'httpxy'
import { errorCode } from '../../files/file-error.ts'
import type { Backend } from './routes.ts'
import type { GatewayState, ModelTraffic } from './state.ts'

/** Bodies up to this size are held until the release has taken them, so that a refused one can go to another release. */
const heldBodyBytes = 1024 * 1024

export const releaseHeader = 'x-modelgate-release'

export interface Forwarder {
  readonly proxy: ProxyServer
  readonly state: GatewayState
  /** A release that doesn't answer in this time gets a 504. */
  readonly answerTimeoutMs: number
}

/** `request.url` is already the path at the release. Resolves when the answer was sent or the client left. */
export async function forward(
  forwarder: Forwarder,
  model: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const held = await holdBody(request)
  // Looked up only now: while a slow body came in, traffic may have moved and the release that had it ended.
  const traffic = forwarder.state.model(model)
  const first = traffic?.rotation.choose() ?? null
  if (!traffic || first === null)
    return reply(response, 503, `Model ${model} gets no traffic here yet.`, 'bring a release live')

  let attempt = begin(forwarder, traffic, first)
  response.once('close', () => attempt.end(response.statusCode >= 500 || !response.writableFinished))
  for (;;) {
    const failure = await send(forwarder, attempt, request, response, held)
    if (failure === null || response.headersSent || response.destroyed) return
    // A refused connection has taken nothing of the request, so another release may be asked instead, once.
    const other = held !== null && attempt.backend === first && errorCode(failure.cause) === 'ECONNREFUSED'
    const next = other ? (forwarder.state.model(model)?.rotation.choose(first.release) ?? null) : null
    if (next === null) return refuse(forwarder, model, attempt, failure.cause, response)
    attempt.end(true)
    attempt = begin(forwarder, traffic, next)
  }
}

interface Attempt {
  readonly backend: Backend
  readonly startedAt: number
  end(failed: boolean): void
}

function begin({ state: { inFlight } }: Forwarder, { window }: ModelTraffic, backend: Backend): Attempt {
  const startedAt = performance.now()
  inFlight.add(backend.release, 1)
  return {
    backend,
    startedAt,
    end(failed) {
      inFlight.add(backend.release, -1)
      window.answered(backend.release, failed, performance.now() - startedAt)
    }
  }
}

/** Null when an answer came, whole or cut off; the error when none came. */
async function send(
  { proxy, answerTimeoutMs }: Forwarder,
  { backend }: Attempt,
  request: IncomingMessage,
  response: ServerResponse,
  held: Buffer | null
): Promise<{ readonly cause: unknown } | null> {
  response.setHeader(releaseHeader, backend.release)
  try {
    await proxy.web(request, response, {
      target: `http://127.0.0.1:${backend.port}`,
      proxyTimeout: answerTimeoutMs,
      // A new connection for each request: one that is kept may be closed by the server just as it is used again.
      agent: false,
      ...(held === null ? {} : { buffer: Readable.from(held.length === 0 ? [] : [held]) })
    })
    return null
  } catch (cause) {
    return { cause }
  }
}

function refuse(
  { answerTimeoutMs }: Forwarder,
  model: string,
  { backend, startedAt }: Attempt,
  cause: unknown,
  response: ServerResponse
): void {
  const late = performance.now() - startedAt >= answerTimeoutMs
  const what = late
    ? `did not answer within ${answerTimeoutMs} ms`
    : `did not answer (${errorCode(cause) ?? String(cause)})`
  reply(response, late ? 504 : 502, `Release ${backend.release} of model ${model} ${what}.`, 'see its server.log')
}

/** The gateway's own answers. */
export function reply(response: ServerResponse, status: number, error: string, cure: string): void {
  const body = JSON.stringify({ error, cure })
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** The whole body where it is small and its length is known, else null: it is streamed then. */
async function holdBody(request: IncomingMessage): Promise<Buffer | null> {
  const length = Number(request.headers['content-length'] ?? 0)
  if (request.headers['transfer-encoding'] !== undefined || !(length <= heldBodyBytes)) return null
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
