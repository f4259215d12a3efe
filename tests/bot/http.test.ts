// The bot's door: what is asked of a request before its body is believed (TRUST.md, running: forged deliveries), and what it says of itself.
import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { listen, type Listening, type Pages } from '../../bot/http.ts'
import { createRegistryHook } from '../../bot/registry.ts'
import { createSignatureCheck, type Secrets } from '../../bot/signature.ts'
import { createLog } from '../../bot/log.ts'

const path = '/api/github/webhooks'
const secret = 'the-secret-of-this-test'
const sign = (body: string | Uint8Array, by = secret): string =>
  `sha256=${createHmac('sha256', by).update(body).digest('hex')}`

let server: Listening | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Door {
  readonly url: string
  readonly port: number
  /** Bodies that were believed, with the signature that they go on with. */
  readonly believed: { readonly body: unknown; readonly signature: unknown }[]
  readonly failures: unknown[]
}

async function open(secrets: Secrets = [secret], pages: Partial<Pages> = {}): Promise<Door> {
  const believed: Door['believed'] = []
  const failures: unknown[] = []
  const isForged = createSignatureCheck(secrets, path)
  server = await listen(0, '127.0.0.1', {
    async webhook(request, response) {
      if (await isForged(request, response)) return true
      if (request.url !== path) return false
      const { body } = request as IncomingMessage & { readonly body?: unknown }
      believed.push({ body, signature: request.headers['x-hub-signature-256'] })
      response.writeHead(202).end()
      return true
    },
    isReady: () => true,
    metrics: () => Promise.resolve({ type: 'text/plain', text: 'm 1\n' }),
    dashboard: () => '<p>well</p>',
    failed: (error) => void failures.push(error),
    ...pages
  })
  const { port } = server
  return { url: `http://127.0.0.1:${port}`, port, believed, failures }
}

const post = async (door: Door, body: string | Uint8Array<ArrayBuffer>, signature?: string): Promise<number> => {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature }
  return (await fetch(`${door.url}${path}`, { method: 'POST', body, headers })).status
}

/** The status line of the answer to these bytes, and whether the connection was closed after it. */
function raw(port: number, text: string): Promise<{ readonly status: number; readonly isClosed: boolean }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    const end = (isClosed: boolean): void => {
      socket.destroy()
      resolve({ status: Number(answer.split(' ')[1]), isClosed })
    }
    socket.setTimeout(500, () => end(false))
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.once('end', () => end(true))
    socket.once('error', reject)
  })
}

test('only what is signed by a known secret is believed, and goes on signed by the newest', async () => {
  const door = await open([secret, 'the-one-before'])
  const body = '{"a":"ü"}'
  const forged = [
    undefined,
    '',
    'sha256=',
    sign(body, 'another'),
    sign(`${body} `),
    sign(body).toUpperCase(),
    `${sign(body)}0`
  ]
  for (const signature of forged) expect(await post(door, body, signature)).toBe(401)
  expect(door.believed).toEqual([])
  for (const by of [secret, 'the-one-before']) expect(await post(door, body, sign(body, by))).toBe(202)
  expect(door.believed).toEqual([
    { body, signature: sign(body) },
    { body, signature: sign(body) }
  ])
})

test('the bytes are signed, not what they are read as', async () => {
  const door = await open()
  const bytes = Uint8Array.of(0x22, 0xff, 0x22)
  expect(await post(door, bytes, sign(Buffer.from(bytes).toString('utf8')))).toBe(401)
  expect(await post(door, bytes, sign(bytes))).toBe(202)
})

test('nothing is read of a body that is larger than GitHub sends, or of unknown length', async () => {
  const { port, believed } = await open()
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\n`
  const most = 26 * 1024 * 1024
  expect(await raw(port, `${head}content-length: ${most + 1}\r\n\r\n`)).toEqual({ status: 413, isClosed: true })
  expect(await raw(port, `${head}transfer-encoding: chunked\r\n\r\n`)).toEqual({ status: 411, isClosed: true })
  // Of one that is no larger the body is waited for.
  expect(await raw(port, `${head}content-length: ${most}\r\n\r\n`)).toMatchObject({
    isClosed: false,
    status: Number.NaN
  })
  expect(believed).toEqual([])
})

test('a large delivery is taken whole', async () => {
  const door = await open()
  const body = JSON.stringify({ a: 'x'.repeat(8 * 1024 * 1024) })
  expect(await post(door, body, sign(body))).toBe(202)
  expect(door.believed[0]?.body).toBe(body)
})

test('no page may be kept, framed, or run anything', async () => {
  const { url } = await open()
  for (const page of ['/', '/metrics', '/healthz', '/nowhere']) {
    const { headers } = await fetch(`${url}${page}`)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/) as unknown
    })
  }
})

test('pages are only read, and a question after their name changes nothing', async () => {
  const { url } = await open()
  const status = async (at: string, method = 'GET'): Promise<number> => (await fetch(`${url}${at}`, { method })).status
  expect([await status('/healthz?x'), await status('/healthz', 'HEAD'), await status('/healthz', 'DELETE')]).toEqual([
    200, 200, 404
  ])
  expect([await status(path), await status('/nowhere')]).toEqual([404, 404])
})

test('it says when it takes nothing more', async () => {
  const { url } = await open([secret], { isReady: () => false })
  expect([(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/healthz`)).status]).toEqual([503, 200])
})

test('a fault is answered without a word of it, and told to the log', async () => {
  const fault = new Error('with a secret in it')
  const { url, failures } = await open([secret], { metrics: () => Promise.reject(fault) })
  const answer = await fetch(`${url}/metrics`)
  expect([answer.status, await answer.text()]).toEqual([500, 'the bot failed: its log says why\n'])
  expect(failures).toEqual([fault])
})

test('it ends though a connection is kept open', async () => {
  const { port } = await open()
  const socket = connect(port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n'))
  await new Promise((resolve) => socket.once('data', resolve))
  const ended = server?.close().then(() => 'ended')
  server = undefined
  const late = new Promise((resolve) => void setTimeout(resolve, 3000, 'still open').unref())
  expect(await Promise.race([ended, late])).toBe('ended')
  socket.destroy()
})

test('a second server at the same place says so, and what to set', async () => {
  const { port } = await open()
  const pages = {} as Pages
  await expect(listen(port, '127.0.0.1', pages)).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining('something else listens there') as unknown
  })
})

test('of a registry’s message no more than a megabyte is read, whoever signed it', async () => {
  const never = (): Promise<never> => Promise.reject(new Error('GitHub is not asked'))
  const log = createLog(
    'silent',
    (text) => text,
    () => undefined
  )
  const hook = createRegistryHook({ secret, app: never, installation: never, now: Date.now, log })
  const { url } = await open([secret], {
    webhook: (request: IncomingMessage, response: ServerResponse) => hook(request, response)
  })
  const tell = async (bytes: number): Promise<number> => {
    const body = 'x'.repeat(bytes)
    return (await fetch(`${url}/mlflow/acme/models`, { method: 'POST', body })).status
  }
  expect([await tell(1024 * 1024), await tell(1024 * 1024 + 1)]).toEqual([401, 413])
})
