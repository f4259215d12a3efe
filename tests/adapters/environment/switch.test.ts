import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { identify } from '../../../adapters/process/liveness.ts'
import { keepAliveAgent } from '../../../adapters/http/request.ts'
import type { Release } from '../../../core/pipeline/evidence.ts'
import { createBench, untilEnded, type Bench } from './support/bench.ts'
import { namesOf, startClient } from './support/client.ts'

let bench: Bench
let blue: Release
let green: Release
beforeEach(async () => {
  bench = await createBench({ answerTimeoutMs: 1500 })
  blue = await bench.release({ name: 'blue' })
  green = await bench.release({ name: 'green' })
  await bench.driver.start('production', blue, 20_000)
  await bench.driver.route('production', 'm', [{ release: blue.digest, weight: 1 }])
})
afterEach(() => bench.close())

const address = async (path: string) => `${(await bench.driver.status('production', 'm')).url ?? ''}${path}`
const all = (release: Release) => [{ release: release.digest, weight: 1 }]
const ask = (path: string) => bench.driver.ask('production', 'm', null, path, {}, 10_000)
const responseOf = (asked: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => asked.on('response', resolve).on('error', reject))

describe('moving traffic', () => {
  test('from blue to green under a steady client fails no answer, and green alone answers afterwards', async () => {
    const client = startClient(await address('/invocations'))
    await client.more(50)
    await bench.driver.start('production', green, 20_000)
    await bench.driver.route('production', 'm', all(green))
    await bench.driver.stop('production', 'm', blue.digest)
    await client.more(50)
    const answers = await client.stop()
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    const names = namesOf(answers)
    expect(names.at(0)).toBe('blue')
    expect(names.slice(-40)).toEqual(Array.from({ length: 40 }, () => 'green'))
    const counted = await bench.driver.traffic('production', 'm', green.digest)
    expect(counted.failed).toBe(0)
    expect(counted.requests).toBeGreaterThanOrEqual(50)
  })

  test('a request under way ends at the old release, and stop waits for it', async () => {
    const slow = ask('/slow?ms=600')
    await bench.driver.start('production', green, 20_000)
    await bench.driver.route('production', 'm', all(green))
    expect(namesOf([await ask('/invocations')])).toEqual(['green'])
    await bench.driver.stop('production', 'm', blue.digest)
    expect(namesOf([await slow])).toEqual(['blue'])
  })

  test('a request whose body is still on its way goes to the release that has the traffic when the body is whole', async () => {
    const upload = request(await address('/invocations'), { method: 'POST', headers: { 'content-length': 10 } })
    const answered = responseOf(upload)
    upload.write('12345')
    await bench.driver.start('production', green, 20_000)
    await bench.driver.route('production', 'm', all(green))
    await bench.driver.stop('production', 'm', blue.digest)
    upload.end('67890')
    const answer = await answered
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['x-modelgate-release']).toBe(green.digest)
    answer.resume()
  })

  test('a body too large to be held is passed on whole', async () => {
    const body = { text: 'x'.repeat(3_000_000) }
    const answer = await bench.driver.ask('production', 'm', null, '/invocations', body, 10_000)
    expect(answer).toMatchObject({ ok: true, body: { bytes: JSON.stringify(body).length } })
  })

  test('connections of clients are kept', async () => {
    const agent = keepAliveAgent(1)
    const sockets = new Set<Socket>()
    for (let index = 0; index < 3; index += 1) {
      const asked = request(await address('/invocations'), { agent }).end()
      asked.on('socket', (socket) => sockets.add(socket))
      const answer = await responseOf(asked)
      answer.resume()
      await once(answer, 'end')
      await new Promise((resolve) => setImmediate(resolve))
    }
    agent.destroy()
    expect(sockets.size).toBe(1)
  })

  test('shares are kept over any short stretch of requests', async () => {
    await bench.driver.start('production', green, 20_000)
    await bench.driver.route('production', 'm', [
      { release: blue.digest, weight: 0.75 },
      { release: green.digest, weight: 0.25 }
    ])
    const answers = []
    for (let index = 0; index < 40; index += 1) answers.push(await ask('/invocations'))
    expect(namesOf(answers).filter((name) => name === 'green')).toHaveLength(10)
    expect(await bench.driver.traffic('production', 'm', green.digest)).toEqual({ requests: 10, failed: 0 })
  })

  test('a release that refuses connections costs no answer while another one shares the traffic, and counts as failing', async () => {
    const others = (await bench.processes()).map(({ pid }) => pid)
    await bench.driver.start('production', green, 20_000)
    const servers = (await bench.processes()).filter(({ pid }) => !others.includes(pid))
    await bench.driver.route('production', 'm', [
      { release: blue.digest, weight: 0.5 },
      { release: green.digest, weight: 0.5 }
    ])
    await bench.driver.ask('production', 'm', green.digest, '/die', {}, 5000)
    await untilEnded(servers.map(({ pid }) => identify(pid)))
    const answers = []
    for (let index = 0; index < 10; index += 1) answers.push(await ask('/invocations'))
    expect(namesOf(answers)).toEqual(Array.from({ length: 10 }, () => 'blue'))
    expect(await bench.driver.traffic('production', 'm', green.digest)).toEqual({ requests: 5, failed: 5 })
    expect(await bench.driver.traffic('production', 'm', blue.digest)).toEqual({ requests: 10, failed: 0 })
  })
})

describe('a release that behaves badly', () => {
  test('counts as failing when it answers 500, cuts an answer off, or does not answer in time', async () => {
    expect(await ask('/hang')).toMatchObject({ ok: false, status: 504 })
    expect(await ask('/cut')).toMatchObject({ ok: false })
    const bad = await bench.release({ name: 'bad', failing: true })
    expect(await bench.driver.traffic('production', 'm', blue.digest)).toEqual({ requests: 2, failed: 2 })
    await bench.driver.start('production', bad, 20_000)
    await bench.driver.route('production', 'm', all(bad))
    expect(await ask('/invocations')).toMatchObject({ ok: false, status: 500 })
    expect(await bench.driver.traffic('production', 'm', bad.digest)).toEqual({ requests: 1, failed: 1 })
    expect(await bench.driver.traffic('production', 'm', blue.digest)).toEqual({ requests: 0, failed: 0 })
  })

  test('a request that was sent before the release died is not sent to another one', async () => {
    await bench.driver.start('production', green, 20_000)
    await bench.driver.route('production', 'm', [
      { release: green.digest, weight: 0.9 },
      { release: blue.digest, weight: 0.1 }
    ])
    expect(await ask('/die')).toMatchObject({ ok: false, status: 502 })
  })
})
