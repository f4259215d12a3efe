// Stands before a real server: passes requests on as they are, remembers them, and answers otherwise where it is told to.
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createProbe, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Front {
  readonly port: number
  /** What was asked, oldest first. */
  readonly asked: readonly { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders }[]
  /** Answers for paths that begin so, the newest first; `pass` where the request is to be passed on after all. */
  on(start: string, answer: (request: IncomingMessage, response: ServerResponse) => unknown): void
  /** Forgets what was asked and every answer. */
  reset(): void
  close(): Promise<void>
}

/** `target` is a port of this machine, null for a server that knows only what it is told. */
export async function createFront(target: number | null): Promise<Front> {
  const asked: { method: string; path: string; headers: IncomingHttpHeaders }[] = []
  let answers: { start: string; answer: Parameters<Front['on']>[1] }[] = []
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming
    asked.push({ method, path, headers })
    const told = answers.find(({ start }) => path.startsWith(start))
    if (told !== undefined && told.answer(incoming, response) !== 'pass') return
    if (target === null) return void response.writeHead(404).end()
    const outgoing = request({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.once('error', () => response.destroy())
    incoming.pipe(outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    on: (start, answer) => answers.unshift({ start, answer }),
    reset() {
      asked.length = 0
      answers = []
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createProbe()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Waits until there is an answer, whatever it is. */
export async function answering(url: string, withinMs = 20_000): Promise<void> {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50)) {
    const isUp = await fetch(url).then(
      () => true,
      () => false
    )
    if (isUp) return
  }
  throw new Error(`${url} did not answer within ${withinMs} ms`)
}
