import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAuditLog, readAuditLines } from '../../../adapters/files/audit-log.ts'
import { createEnvironmentStates } from '../../../adapters/files/environment-states.ts'
import { createStore } from '../../../adapters/files/store.ts'
import { verifyChain } from '../../../core/audit/chain.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-crash-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const event = { kind: 'step_ended', actor: 'dana', model: null, environment: null, commit: null, detail: {} } as const

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'crash.ts'), folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH }
  })
  const started = new Promise((resolve) => child.stdout.once('data', resolve))
  return { child, started, ended: new Promise<number | null>((resolve) => child.once('exit', resolve)) }
}

test('kill -9 at any moment leaves every file whole, and the next process goes on at once', async () => {
  let count = 0
  for (let round = 0; round < 8; round += 1) {
    const writers = [start(), start()]
    await Promise.all(writers.map(({ started }) => started))
    await pause(Math.random() * 150)
    for (const { child } of writers) child.kill('SIGKILL')
    await Promise.all(writers.map(({ ended }) => ended))

    await createAuditLog(join(folder, 'audit'), { now: () => 0 }).append(event)
    const { lines, head } = await readAuditLines(join(folder, 'audit'))
    expect(verifyChain(lines, head)).toMatchObject({ ok: true })
    expect(lines.length).toBeGreaterThan(count)
    count = lines.length

    const store = createStore(join(folder, 'store'))
    const { state, version } = await createEnvironmentStates(join(folder, 'environments')).read('production', 'churn')
    if (state.live === null) continue
    const model = Buffer.from(await store.getBytes(state.live)).toString()
    expect(model).toMatch(/^model \d+ \d+ y{100000}$/)
    expect((await readFile(join(folder, 'current'), 'utf8').catch(() => model)).length).toBeGreaterThan(100_000)
    expect(version).not.toBeNull()
  }
  expect(count).toBeGreaterThan(16)
})

test('many processes that append at once make one chain', async () => {
  const exits = await Promise.all([0, 1, 2, 3].map(() => start('25').ended))
  expect(exits).toEqual([0, 0, 0, 0])
  const { lines, head } = await readAuditLines(join(folder, 'audit'))
  expect(verifyChain(lines, head)).toMatchObject({ ok: true, count: 100 })
})
