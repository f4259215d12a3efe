import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '../../../adapters/process/liveness.ts'
import { endLeftovers } from '../../../adapters/process/running.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-running-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const commands = join(import.meta.dirname, '../../../adapters/process/commands.ts')

/** Starts a process that runs a command by the adapter, and gives the command's own process id. */
async function startOwner() {
  const command = `trap '' HUP; setsid sh -c 'echo $$ > pid; exec sleep 4201'`
  const spec = { command, cwd: folder, timeoutMs: 60_000, logFile: join(folder, 'log') }
  const program = `
    import { createCommands } from ${JSON.stringify(commands)}
    await createCommands({ env: process.env, leftovers: 'running' }).run(${JSON.stringify(spec)}, () => undefined)`
  const owner = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    cwd: folder,
    stdio: 'inherit',
    env: { PATH: process.env.PATH }
  })
  const ended = new Promise((resolve) => owner.once('exit', (code, signal) => resolve(signal ?? code)))
  for (;;) {
    const text = await readFile(join(folder, 'pid'), 'utf8').catch(() => '')
    if (text.endsWith('\n')) return { owner, ended, pid: Number(text) }
    await pause(20)
  }
}

test('a command that outlives a killed modelgate is ended by the next one, not before', async () => {
  const { owner, ended, pid } = await startOwner()
  expect(await endLeftovers(join(folder, 'running'))).toBe(0)
  expect(isAlive({ pid, start: null })).toBe(true)
  owner.kill('SIGKILL')
  await ended
  expect(isAlive({ pid, start: null })).toBe(true)
  expect(await endLeftovers(join(folder, 'running'))).toBe(1)
  expect(isAlive({ pid, start: null })).toBe(false)
  expect(await readdir(join(folder, 'running'))).toEqual([])
  expect(await endLeftovers(join(folder, 'absent'))).toBe(0)
})

test('Ctrl-C ends the command first, and then its owner by the same signal', async () => {
  const { owner, ended, pid } = await startOwner()
  owner.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(isAlive({ pid, start: null })).toBe(false)
})
