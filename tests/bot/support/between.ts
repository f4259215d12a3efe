// Stands between the bot and the GitHub double: sees each request whole, and may cut the bot's connection at it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Passing {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Changes something on GitHub; asking for a token does not. */
  readonly isWrite: boolean
}

/** `before`: GitHub never sees the request. `after`: it takes effect, and its answer is lost. */
export type Cut = 'before' | 'after' | null

export interface Between {
  readonly url: string
  /** Every request that was let through, oldest first. */
  readonly passed: readonly Passing[]
  /** Tokens that GitHub gave out here. */
  readonly tokens: readonly string[]
  close(): Promise<void>
}

/** `cutting` is asked at each request, `onCut` told once it is cut, before the bot can notice. */
export async function standBetween(
  target: () => string,
  cutting: (request: Passing) => Cut = () => null,
  onCut: () => void = () => undefined
): Promise<Between> {
  const passed: Passing[] = []
  const tokens: string[] = []
  const server = createServer((message, response) => {
    // A bot that was killed has hung up: nobody is left to be told.
    handle(message, response).catch(() => response.destroy())
  })
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const request = passingOf(message.method ?? 'GET', message.url ?? '/', body)
    const cut = cutting(request)
    if (cut === 'before') {
      onCut()
      return void message.socket.destroy()
    }
    const answer = await fetch(target() + request.path, {
      method: request.method,
      redirect: 'manual',
      headers: headersOf(message),
      ...(body === '' ? {} : { body })
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    passed.push(request)
    if (request.path.endsWith('/access_tokens'))
      tokens.push((JSON.parse(bytes.toString()) as { readonly token: string }).token)
    if (cut === 'after') {
      onCut()
      return void message.socket.destroy()
    }
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(bytes)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    tokens,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

function passingOf(method: string, path: string, body: string): Passing {
  const isQuestion = path === '/graphql' && /^\{"query":"\s*query/.test(body)
  const isWrite = method !== 'GET' && !isQuestion && !path.endsWith('/access_tokens')
  return { method, path, body, isWrite }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const hop = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'])
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (hop.has(name) ? [] : [[name, String(value)] as const]))
  )
}
