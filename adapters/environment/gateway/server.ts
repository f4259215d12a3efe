// The gateway's HTTP server: `/<model>/...` goes to a release, `/-/...` is for Modelgate itself.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { timingSafeEqual } from 'node:crypto'
import type { ProxyServer } from 'httpxy'
import { digestBytes } from '../../../core/digest.ts'
import { forward, reply } from './forward.ts'
import type { Routes } from './routes.ts'
import type { GatewayState } from './state.ts'

export const tokenHeader = 'x-modelgate-token'

export interface GatewayParts {
  readonly proxy: ProxyServer
  readonly state: GatewayState
  readonly token: string
  readonly answerTimeoutMs: number
  /** Reads routes.json again. */
  readRoutes(): Promise<Routes>
}

export function createGateway(parts: GatewayParts): Server {
  // Without this, the answer's `connection: close` (the gateway's own doing) would end the client's connection.
  parts.proxy.on('proxyRes', (answer) => {
    delete answer.headers.connection
    delete answer.headers['keep-alive']
  })
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      console.error(`${new Date().toISOString()} ${String(error)}`)
      if (response.headersSent) response.destroy()
      else reply(response, 500, 'The gateway failed.', 'see gateway.log')
    })
  })
  // Longer than clients and proxies usually keep a connection, so that it is they who close it.
  server.keepAliveTimeout = 75_000
  return server
}

async function handle(parts: GatewayParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = splitModel(request.url ?? '/')
  if (target.model === '-') return administer(parts, target.path, request, response)
  if (parts.state.model(target.model) === undefined) {
    const known = Object.keys(parts.state.report().models).join(', ') || 'none yet'
    return reply(response, 404, `There is no model "${target.model}" here.`, `ask /MODEL/...; models: ${known}`)
  }
  request.url = target.path
  await forward(parts, target.model, request, response)
}

/** `/churn/a?b` is model `churn`, path `/a?b`. */
export function splitModel(url: string): { readonly model: string; readonly path: string } {
  const [, model = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(url) ?? []
  return { model, path: rest.startsWith('/') ? rest : `/${rest}` }
}

async function administer(
  parts: GatewayParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (!sameToken(request.headers[tokenHeader], parts.token)) {
    return reply(response, 403, 'This address is for modelgate itself.', 'ask /MODEL/... instead')
  }
  const call = `${request.method ?? ''} ${path}`
  if (call === 'POST /reload') parts.state.load(await parts.readRoutes())
  else if (call !== 'GET /state') return reply(response, 404, `There is no ${call}.`, 'use one version of modelgate')
  const body = JSON.stringify(parts.state.report())
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

function sameToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false
  return timingSafeEqual(Buffer.from(digestBytes(given)), Buffer.from(digestBytes(token)))
}
