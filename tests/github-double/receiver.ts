// Where an App listens: keeps every webhook that it is sent.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly event: string
  readonly guid: string
  readonly signature: string
  readonly text: string
  readonly payload: Readonly<Record<string, unknown>>
}

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** `event.action`, in the order in which they came. */
  names(): readonly string[]
  close(): void
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const header = (name: string): string => String(request.headers[name])
      received.push({
        event: header('x-github-event'),
        guid: header('x-github-delivery'),
        signature: header('x-hub-signature-256'),
        text,
        payload: JSON.parse(text) as Received['payload']
      })
      response.end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    names: () =>
      received.map(
        ({ event, payload }) => `${event}.${typeof payload['action'] === 'string' ? payload['action'] : ''}`
      ),
    close: () => server.close()
  }
}
