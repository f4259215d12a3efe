import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OutsideError } from '../../../core/errors.ts'
import type { Release } from '../../../core/pipeline/evidence.ts'
import { createBench, type Bench } from './support/bench.ts'
import { shortDigest, stopEnvironment } from '../../../adapters/environment/process-driver.ts'

let bench: Bench
let release: Release
beforeEach(async () => {
  bench = await createBench()
  release = await bench.release({ name: 'one' })
})
afterEach(() => bench.close())

const running = async (what: string) => (await bench.processes()).filter(({ command }) => command.includes(what))
const ask = () => bench.driver.ask('staging', 'm', null, '/invocations', {}, 5000)
const live = () => bench.driver.route('staging', 'm', [{ release: release.digest, weight: 1 }])
const instanceFile = (name: string) => join(bench.folder, 'staging', 'm', shortDigest(release.digest), name)

describe('after kill -9', () => {
  test('of the gateway, the next start brings it back with the same address and routes', async () => {
    await bench.driver.start('staging', release, 20_000)
    await live()
    const { url } = await bench.driver.status('staging', 'm')
    await bench.kill('gateway-entry')
    expect(await ask()).toMatchObject({ ok: false, status: null })
    expect(await bench.driver.status('staging', 'm')).toEqual({ running: [release.digest], routed: [], url: null })

    await bench.driver.start('staging', release, 20_000)
    expect(await ask()).toMatchObject({ ok: true })
    expect((await bench.driver.status('staging', 'm')).url).toBe(url)
    expect(await running('gateway-entry')).toHaveLength(1)
  })

  test('of the gateway, counts that are gone are not taken for none', async () => {
    await bench.driver.start('staging', release, 20_000)
    await live()
    await bench.kill('gateway-entry')
    await expect(bench.driver.traffic('staging', 'm', release.digest)).rejects.toBeInstanceOf(OutsideError)
    await bench.driver.start('staging', release, 20_000)
    await expect(bench.driver.traffic('staging', 'm', release.digest)).rejects.toThrow(/its counts with it/)
    await live()
    expect(await bench.driver.traffic('staging', 'm', release.digest)).toEqual({ requests: 0, failed: 0 })
  })

  test('of the command between spawning a server and recording it, the next start leaves one server', async () => {
    await bench.driver.start('staging', release, 20_000)
    const [orphan] = await running('server.ts')
    await rm(instanceFile('running.json'))
    await bench.driver.start('staging', release, 20_000)
    const after = await running('server.ts')
    expect(after).toHaveLength(1)
    expect(after[0]?.pid).not.toBe(orphan?.pid)
  })

  test('of the command while it waited for a slow server, the next start waits on for the same server', async () => {
    const slow = await bench.release({ name: 'slow', startsAfterMs: 1500 })
    const first = bench.driver.start('staging', slow, 20_000)
    while ((await running('server.ts')).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const second = bench.driver.start('staging', slow, 20_000)
    await Promise.all([first, second])
    expect(await running('server.ts')).toHaveLength(1)
  })

  test('of the command at any moment, the next start leaves one server and one gateway', async () => {
    const script = join(import.meta.dirname, 'support', 'start-once.ts')
    const command = () => spawn(process.execPath, [script, bench.folder, JSON.stringify(release)], { stdio: 'ignore' })
    for (const delay of [200, 280, 360, 440, 600]) {
      const killed = command()
      await new Promise((resolve) => setTimeout(resolve, delay))
      killed.kill('SIGKILL')
      await bench.driver.start('staging', release, 20_000)
      expect(await running('server.ts')).toHaveLength(1)
      expect(await running('gateway-entry')).toHaveLength(1)
      expect(await bench.driver.ask('staging', 'm', release.digest, '/', {}, 5000)).toMatchObject({ ok: true })
      await stopEnvironment(bench.folder, 'staging')
      expect((await bench.processes()).filter(({ pid }) => pid !== killed.pid)).toEqual([])
    }
  })

  test('of the command that held the lock, the next one takes the lock over', async () => {
    await bench.driver.start('staging', release, 20_000)
    await writeFile(
      instanceFile('lock'),
      JSON.stringify({ pid: process.pid, start: '1', host: hostname(), token: randomUUID() })
    )
    await bench.driver.start('staging', release, 1000)
  })

  test('of the gateway before it wrote its record, the next start leaves one gateway', async () => {
    await bench.driver.start('staging', release, 20_000)
    await rm(join(bench.folder, 'staging', 'gateway.json'))
    await bench.driver.start('staging', release, 20_000)
    expect(await running('gateway-entry')).toHaveLength(1)
    expect(await bench.driver.ask('staging', 'm', release.digest, '/', {}, 5000)).toMatchObject({ ok: true })
  })
})

test('a gateway whose folder is gone ends by itself', async () => {
  await bench.driver.start('staging', release, 20_000)
  await rm(join(bench.folder, 'staging', 'gateway.json'))
  const deadline = Date.now() + 10_000
  while ((await running('gateway-entry')).length > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(await running('gateway-entry')).toEqual([])
})

test('many starts at once, of several models, make one gateway and one server each', async () => {
  const others = await Promise.all(['a', 'b', 'c'].map((model) => bench.release({ name: model }, model)))
  await Promise.all([...others, ...others].map((other) => bench.driver.start('staging', other, 30_000)))
  expect(await running('gateway-entry')).toHaveLength(1)
  expect(await running('server.ts')).toHaveLength(3)
})
