import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { stopEnvironment } from '../../../adapters/environment/process-driver.ts'
import { pickPort } from '../../../adapters/environment/ports.ts'
import { OutsideError } from '../../../core/errors.ts'
import { createBench, type Bench } from './support/bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.close())

describe('a process environment', () => {
  test('serves a release at the address of the environment once traffic is routed to it', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    expect(await bench.driver.status('staging', 'm')).toMatchObject({ running: [release.digest], routed: [] })

    await bench.driver.route('staging', 'm', [{ release: release.digest, weight: 1 }])
    const answer = await bench.driver.ask('staging', 'm', null, '/invocations?x=1', { dataframe_records: [] }, 5000)
    expect(answer).toMatchObject({ ok: true, status: 200, body: { predictions: ['one'], path: '/invocations?x=1' } })
    const status = await bench.driver.status('staging', 'm')
    expect(status.routed).toEqual([{ release: release.digest, weight: 1 }])
    expect(status.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/m$/)
    expect(await bench.driver.traffic('staging', 'm', release.digest)).toEqual({ requests: 1, failed: 0 })
  })

  test('answers 503 for a model that is up without traffic, and 404 for one that nobody knows', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    expect(await bench.driver.ask('staging', 'm', null, '/invocations', {}, 5000)).toMatchObject({
      ok: false,
      status: 503
    })
    expect(await bench.driver.ask('staging', 'other', null, '/invocations', {}, 5000)).toMatchObject({ status: 404 })
    expect(await bench.driver.ask('staging', 'm', release.digest, '/invocations', {}, 5000)).toMatchObject({ ok: true })
    expect(await bench.driver.traffic('staging', 'm', release.digest)).toEqual({ requests: 0, failed: 0 })
  })

  test('tells the server its port, model, environment and release', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    const { body } = await bench.driver.ask('staging', 'm', release.digest, '/environment', {}, 5000)
    expect(body).toMatchObject({
      environment: { MODELGATE_ENVIRONMENT: 'staging', MODELGATE_RELEASE: release.digest, MODELGATE_MODEL: 'm' }
    })
  })

  test('starting what runs does nothing, and what died is started again where its traffic finds it', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    await bench.driver.route('staging', 'm', [{ release: release.digest, weight: 1 }])
    const servers = async () => (await bench.processes()).filter(({ command }) => command.includes('server.ts'))
    const before = await servers()
    await bench.driver.start('staging', release, 20_000)
    expect(await servers()).toEqual(before)

    await bench.kill('server.ts')
    expect(await bench.driver.ask('staging', 'm', null, '/', {}, 5000)).toMatchObject({ ok: false, status: 502 })
    expect(await bench.driver.status('staging', 'm')).toMatchObject({ running: [] })
    await bench.driver.start('staging', release, 20_000)
    expect(await bench.driver.ask('staging', 'm', null, '/', {}, 5000)).toMatchObject({ ok: true })
  })

  test('waits for a server that starts slowly', async () => {
    const release = await bench.release({ name: 'slow', startsAfterMs: 700 })
    await bench.driver.start('staging', release, 20_000)
    expect(await bench.driver.status('staging', 'm')).toMatchObject({ running: [release.digest] })
  })

  test('a server that dies at once is reported with its exit code, its log and what to try', async () => {
    const started = Date.now()
    const failure = bench.driver.start('staging', await bench.release({ name: 'dead', dies: 3 }), 20_000)
    await expect(failure).rejects.toThrow(/ended with exit code 3[^]*no module named sklearn/)
    await expect(failure).rejects.toBeInstanceOf(OutsideError)
    await expect(failure).rejects.toMatchObject({ cure: expect.stringContaining('server.ts') })
    expect(Date.now() - started).toBeLessThan(10_000)
    expect(await bench.processes()).toEqual([])
  })

  test('a server that never gets healthy is ended and reported', async () => {
    const sick = await bench.release({ name: 'sick', sick: true })
    await expect(bench.driver.start('staging', sick, 600)).rejects.toThrow(/was not healthy within 0.6 s/)
    expect(await bench.processes()).toEqual([])
    expect(await bench.driver.status('staging', 'm')).toEqual({ running: [], routed: [], url: null })
  })

  test('a release that does not run can get no traffic, and one with traffic can not be stopped', async () => {
    const release = await bench.release({ name: 'one' })
    const share = [{ release: release.digest, weight: 1 }]
    await expect(bench.driver.route('staging', 'm', share)).rejects.toThrow(/does not run/)
    await bench.driver.start('staging', release, 20_000)
    await bench.driver.route('staging', 'm', share)
    await expect(bench.driver.stop('staging', 'm', release.digest)).rejects.toThrow(/still gets traffic/)
    await bench.driver.route('staging', 'm', [])
    await bench.driver.stop('staging', 'm', release.digest)
    await bench.driver.stop('staging', 'm', release.digest)
    expect((await bench.driver.status('staging', 'm')).running).toEqual([])
  })

  test('nothing is left running after down, and the address is the same when it comes up again', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    const { url } = await bench.driver.status('staging', 'm')
    expect(await bench.processes()).toHaveLength(2)
    await stopEnvironment(bench.folder, 'staging')
    expect(await bench.processes()).toEqual([])
    await bench.driver.start('staging', release, 20_000)
    expect((await bench.driver.status('staging', 'm')).url).toBe(url)
  })

  test('names of environments and models never become paths', async () => {
    await expect(bench.driver.status('../x', 'm')).rejects.toThrow(/not a name/)
    await expect(bench.driver.route('staging', '..', [])).rejects.toThrow(/not a name/)
  })

  test('what allows to reload the gateway can be read by this user only, and nobody reloads without it', async () => {
    await bench.driver.start('staging', await bench.release({ name: 'one' }), 20_000)
    const record = join(bench.folder, 'staging', 'gateway.json')
    expect((await stat(record)).mode & 0o777).toBe(0o600)
    expect(await readFile(record, 'utf8')).toContain('token')
    expect(await bench.driver.ask('staging', '-', null, '/reload', {}, 5000)).toMatchObject({ status: 403 })
  })
})

test('a port of the environment that is taken is said with the cure', async () => {
  const other = createServer().listen(await pickPort(), '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const taken = await createBench({ port: typeof address === 'object' && address !== null ? address.port : 0 })
  try {
    const failure = taken.driver.start('staging', await taken.release({ name: 'one' }), 20_000)
    await expect(failure).rejects.toThrow(/port \d+ of this machine is taken/)
    await expect(failure).rejects.toBeInstanceOf(OutsideError)
  } finally {
    other.close()
    await taken.close()
  }
})
