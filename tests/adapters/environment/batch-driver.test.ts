import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBatchDriver } from '../../../adapters/environment/batch-driver.ts'
import { shortDigest } from '../../../adapters/environment/process-driver.ts'
import { OutsideError } from '../../../core/errors.ts'
import type { Release } from '../../../core/pipeline/evidence.ts'
import type { BatchDriver, CommandEnd, Commands } from '../../../core/pipeline/ports.ts'
import { createBench, type Bench } from './support/bench.ts'

let bench: Bench
let driver: BatchDriver
let one: Release
let two: Release
let runs = 0
let command = 'cat {model} {data} > {predictions}'
let forcedEnd: CommandEnd | null = null

/** Runs the job with `sh`, as the real adapter does, without its limits. */
const commands: Commands = {
  run({ command: line, cwd, env, logFile: _logFile }) {
    runs += 1
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
    const end = forcedEnd ?? { kind: 'exit', code: status ?? 1 }
    const resources = { wallSeconds: 0, cpuSeconds: null, peakMemoryBytes: null }
    return Promise.resolve({ end, resources, tail: stderr.split('\n') })
  }
}

beforeEach(async () => {
  bench = await createBench()
  runs = 0
  forcedEnd = null
  command = 'cat {model} {data} > {predictions}'
  const data = join(bench.folder, '..', 'it is\'t "data".csv')
  await writeFile(data, '\nid\n1\n')
  driver = createBatchDriver({ folder: bench.folder, store: bench.store, commands, spec: () => ({ command, data }) })
  one = await bench.release({ name: 'one' })
  two = await bench.release({ name: 'two' })
})
afterEach(() => bench.close())

const folder = () => join(bench.folder, 'production', 'm')
const share = (release: Release, weight = 1) => ({ release: release.digest, weight })

describe('a batch environment', () => {
  test('runs the scoring job once and reports its table', async () => {
    await driver.start('production', one, 10_000)
    await driver.start('production', one, 10_000)
    expect(runs).toBe(1)
    expect(await readFile(driver.output('production', 'm', one.digest), 'utf8')).toBe('{"name":"one"}\nid\n1\n')
    expect(await driver.status('production', 'm')).toEqual({ running: [one.digest], routed: [], url: null })
  })

  test('makes a release live, and rolls back, by moving a pointer', async () => {
    await driver.start('production', one, 10_000)
    await driver.route('production', 'm', [share(one)])
    await driver.start('production', two, 10_000)
    await driver.route('production', 'm', [share(two), share(one, 0)])
    expect(await readFile(join(folder(), 'current', 'output.csv'), 'utf8')).toContain('two')
    expect((await driver.status('production', 'm')).routed).toEqual([share(two)])
    await driver.route('production', 'm', [share(one)])
    expect(await readlink(join(folder(), 'current'))).toBe(shortDigest(one.digest))
    expect(JSON.parse(await readFile(join(folder(), 'current.json'), 'utf8'))).toMatchObject({ release: one.digest })
    expect(runs).toBe(2)
    await driver.route('production', 'm', [])
    expect((await driver.status('production', 'm')).routed).toEqual([])
  })

  test('reports a job that fails, is stopped or writes nothing, and keeps no half table', async () => {
    command = 'echo no such column >&2; echo half > {predictions}; exit 4'
    const failure = driver.start('production', one, 10_000)
    await expect(failure).rejects.toThrow(/ended with exit code 4[^]*no such column/)
    await expect(failure).rejects.toBeInstanceOf(OutsideError)
    command = 'true'
    await expect(driver.start('production', one, 10_000)).rejects.toThrow(/wrote no table/)
    forcedEnd = { kind: 'timeout' }
    await expect(driver.start('production', one, 10_000)).rejects.toThrow(/did not end within 10 s/)
    await expect(stat(driver.output('production', 'm', one.digest))).rejects.toThrow(/ENOENT/)
    expect((await driver.status('production', 'm')).running).toEqual([])
    await expect(driver.route('production', 'm', [share(one)])).rejects.toThrow(/has written no table/)
  })

  test('runs the job again when it was killed before its table was reported', async () => {
    await driver.start('production', one, 10_000)
    await rm(join(folder(), shortDigest(one.digest), 'release.json'))
    expect((await driver.status('production', 'm')).running).toEqual([])
    await driver.start('production', one, 10_000)
    expect(runs).toBe(2)
    expect((await driver.status('production', 'm')).running).toEqual([one.digest])
  })

  test('does not stop the live release, nor share between two', async () => {
    await driver.start('production', one, 10_000)
    await driver.start('production', two, 10_000)
    await driver.route('production', 'm', [share(one)])
    await expect(driver.stop('production', 'm', one.digest)).rejects.toThrow(/is the live one/)
    await expect(driver.route('production', 'm', [share(one, 0.5), share(two, 0.5)])).rejects.toThrow(/share/)
    await driver.stop('production', 'm', two.digest)
    await driver.stop('production', 'm', two.digest)
    expect((await driver.status('production', 'm')).running).toEqual([one.digest])
  })

  test('says that it answers no requests', async () => {
    const answer = await driver.ask('production', 'm', null, '/', {}, 100)
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('batch model') })
  })
})
