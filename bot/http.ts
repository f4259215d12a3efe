// The bot's HTTP server: the webhook by Probot, and what those who run it ask.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { InputError } from '../core/errors.ts'

export interface Pages {
  /** Takes a request to the webhook's path, and answers it; false for any other. */
  webhook(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  isReady(): boolean
  metrics(): Promise<{ readonly type: string; readonly text: string }>
  dashboard(): string
  failed(error: unknown): void
}

export interface Listening {
  readonly port: number
  /** Ends when the requests under way are answered. */
  close(): Promise<void>
}

/** GitHub sends no more than 25 MB. */
const mostBytes = 26 * 1024 * 1024
/** A request must be there whole within this time. */
const patience = 30_000
const nothing = 'there is nothing here\n'

export async function listen(port: number, host: string, pages: Pages): Promise<Listening> {
  const server = createServer({ requestTimeout: patience, headersTimeout: patience }, (request, response) => {
    answer(pages, request, response).catch((error: unknown) => {
      pages.failed(error)
      if (response.headersSent) response.destroy()
      else send(response, 500, 'text/plain', 'the bot failed: its log says why\n')
    })
  })
  await opened(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
  }
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'something else listens there' : cause.message
      reject(new InputError(`the bot can’t listen on ${host}:${port}: ${why}`, { cure: 'set PORT and HOST', cause }))
    })
    server.listen(port, host, resolve)
  })
}

async function answer(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const length = Number(request.headers['content-length'])
    if (!Number.isSafeInteger(length)) return refuse(response, 411, 'a request without content-length\n')
    if (length > mostBytes) return refuse(response, 413, 'more than GitHub sends\n')
    if (await pages.webhook(request, response)) return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 404, 'text/plain', nothing)
  const [path = ''] = String(request.url).split('?')
  switch (path) {
    case '/healthz':
      return send(response, 200, 'text/plain', 'ok\n')
    case '/readyz':
      return pages.isReady()
        ? send(response, 200, 'text/plain', 'ready\n')
        : send(response, 503, 'text/plain', 'not ready\n')
    case '/metrics': {
      const { type, text } = await pages.metrics()
      return send(response, 200, type, text)
    }
    case '/':
      return send(response, 200, 'text/html; charset=utf-8', pages.dashboard())
    default:
      return send(response, 404, 'text/plain', nothing)
  }
}

/** What was not read of the request is not waited for. */
function refuse(response: ServerResponse, status: number, text: string): void {
  response.setHeader('connection', 'close')
  send(response, status, 'text/plain', text)
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
  })
  response.end(text)
}
