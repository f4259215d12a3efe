import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { askHttp } from '../../../adapters/http/request.ts'
import { runLoad } from '../../../adapters/http/load.ts'

let server: Server
let url = ''
const seen = { bodies: [] as string[], now: 0, most: 0, sockets: new Set<Socket>() }

beforeEach(async () => {
  Object.assign(seen, { bodies: [], now: 0, most: 0, sockets: new Set() })
  server = createServer((request, response) => {
    seen.sockets.add(request.socket)
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const status = seen.bodies.push(body) % 5 === 0 ? 500 : 200
      setTimeout(() => {
        seen.now -= 1
        if (request.url === '/hang') return
        if (request.url === '/text') response.end('plain')
        else response.writeHead(status).end('{"predictions":[1]}')
      }, 5)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe('a bounded load', () => {
  test('sends exactly so many requests, never more than so many at a time, on kept connections', async () => {
    const bodies = [{ a: 1 }, { a: 2 }]
    const summary = await runLoad({ url, bodies, requests: 50, concurrency: 4, timeoutMs: 5000 })
    expect(summary).toMatchObject({ requests: 50, failed: 10, errorRate: 0.2 })
    expect(summary.p50).toBeGreaterThanOrEqual(4)
    expect(seen.bodies).toHaveLength(50)
    expect(new Set(seen.bodies)).toEqual(new Set(['{"a":1}', '{"a":2}']))
    expect(seen.most).toBe(4)
    expect(seen.sockets.size).toBe(4)
  })

  test('stops by itself when nothing answers', async () => {
    const plan = { bodies: [], requests: 6, concurrency: 3, timeoutMs: 50 }
    expect(await runLoad({ ...plan, url: `${url}/hang` })).toMatchObject({ requests: 6, failed: 6, errorRate: 1 })
    expect(await runLoad({ ...plan, url: 'http://127.0.0.1:1/' })).toMatchObject({ requests: 6, failed: 6 })
    expect(await runLoad({ ...plan, requests: 0, url })).toMatchObject({ requests: 0, failed: 0 })
  })
})

describe('asking', () => {
  test('parses JSON, gives other answers as text, and says what went wrong', async () => {
    expect(await askHttp(url, null, { timeoutMs: 1000 })).toMatchObject({
      ok: true,
      status: 200,
      body: { predictions: [1] }
    })
    expect(await askHttp(`${url}/text`, null, { timeoutMs: 1000 })).toMatchObject({ ok: true, body: 'plain' })
    const late = await askHttp(`${url}/hang`, {}, { timeoutMs: 50 })
    expect(late).toMatchObject({ ok: false, status: null, error: 'no answer within 50 ms' })
    const refused = await askHttp('http://127.0.0.1:1/', {}, { timeoutMs: 1000 })
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('ECONNREFUSED') })
  })
})
