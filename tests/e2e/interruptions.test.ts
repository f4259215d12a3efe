import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createRepository, finished, plainConfig, processesWith, type Repository } from '../support/repository.ts'
import { expectWhole } from './whole.ts'

const program = join(import.meta.dirname, '../../cli/bin.ts')
const slow = plainConfig({ train: { command: 'touch began; sleep 77 & sleep 77' } })

let repository: Repository
beforeAll(async () => {
  repository = await createRepository()
  await repository.commit(slow, { '.gitignore': 'out/\n.modelgate/\nbegan\n' })
})
afterAll(() => repository.close())

/** A run whose training has begun. */
async function training() {
  const child = repository.start(['run'])
  const ended = finished(child)
  while (!existsSync(join(repository.root, 'began'))) await pause(20)
  return { child, ended }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s during training: its processes end, and the command ends by the same signal, as shells expect',
  async (signal) => {
    const { child, ended } = await training()
    child.kill(signal)
    const ran = await ended
    expect(ran).toMatchObject({ code: null, signal, stdout: '' })
    expect(ran.stderr.includes('interrupted; type the same command again')).toBe(signal !== 'SIGHUP')
    expect(await processesWith(repository.root)).toEqual([])
    await expectWhole(repository.root)
    await repository.git('clean', '-fdxq', 'began')
  }
)

test('interrupted while none of the team’s commands runs, it says so and ends by the signal', async () => {
  const waiting = `import { sayWhenInterrupted } from '${join(program, '../interrupted.ts')}'
sayWhenInterrupted(); setInterval(() => undefined, 1000); console.log('waits')`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', waiting])
  const ended = finished(child)
  child.stdout.once('data', () => child.kill('SIGINT'))
  expect(await ended).toMatchObject({
    signal: 'SIGINT',
    stderr: '\ninterrupted; type the same command again to go on\n'
  })
})

test('of two runs at once the second says who holds the repository; looking is always allowed', async () => {
  const { child, ended } = await training()
  const second = await repository.modelgate(['run'])
  expect(second).toMatchObject({ code: 3, stdout: '' })
  expect(second.stderr).toContain(`process ${child.pid ?? 0} is using `)
  expect(second.stderr).toContain(`ps -p ${child.pid ?? 0}`)
  for (const command of [['status'], ['plan'], ['history'], ['audit', 'verify']])
    expect(await repository.modelgate(command)).toMatchObject({ code: 0 })
  child.kill('SIGKILL')
  await ended
})

test('after kill -9 during training the next run ends what was left and goes on', async () => {
  expect((await processesWith(repository.root)).some((line) => line.includes('sleep 77'))).toBe(true)
  await repository.commit(plainConfig())
  expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
  expect(await processesWith(repository.root)).toEqual([])
  await expectWhole(repository.root)
  expect(await repository.modelgate(['audit', 'verify'])).toMatchObject({ code: 0 })
})

test.each([
  ['--help', 'Usage: modelgate'],
  ['audit show', 'entry'],
  ['run --again', 'commit'],
  ['run --again 2>&1', 'tiny']
])('`modelgate %s | head -1` shows one line, and nothing is left half done', async (args, line) => {
  const path = `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}`
  const script = `set -o pipefail; node '${program}' ${args} | head -1`
  const shell = spawn('bash', ['-c', script], { cwd: repository.root, env: { ...process.env, PATH: path } })
  const ran = await finished(shell)
  expect(ran.code).toBe(0)
  expect(ran.stdout).toContain(line)
  expect(ran.stderr).not.toContain('EPIPE')
  await expectWhole(repository.root)
})

test('an output that cannot be written is told', async () => {
  const script = `node '${program}' status > /dev/full`
  const path = `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}`
  const ran = await finished(
    spawn('bash', ['-c', script], { cwd: repository.root, env: { ...process.env, PATH: path } })
  )
  expect(ran.code).toBe(3)
  expect(ran.stderr).toContain('error: the output could not be written: ENOSPC')
})
