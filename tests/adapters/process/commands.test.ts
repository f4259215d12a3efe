import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCommands } from '../../../adapters/process/commands.ts'
import type { CommandSpec } from '../../../core/pipeline/ports.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate run '))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const path = process.env.PATH ?? ''

async function run(command: string, more: Partial<CommandSpec> = {}, env: Record<string, string> = {}) {
  const lines: string[] = []
  const spec = { command, cwd: folder, timeoutMs: 30_000, logFile: join(folder, 'logs', 'run.log'), ...more }
  const result = await createCommands({ env: { PATH: path, ...env }, leftovers: join(folder, 'running') }).run(
    spec,
    (line) => lines.push(line)
  )
  return { ...result, lines, log: await readFile(spec.logFile, 'utf8') }
}

/** Living processes whose command line holds this text. */
function running(text: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(text)
    } catch {
      return false
    }
  })
}

describe('a command', () => {
  test('streams both outputs in order, and gives the exit code, the log and the tail', async () => {
    const ended = await run('echo one; echo two >&2; printf three; exit 3')
    expect(ended.end).toEqual({ kind: 'exit', code: 3 })
    expect(ended.lines).toEqual(['one', 'two', 'three'])
    expect(ended.tail).toEqual(['one', 'two', 'three'])
    expect(ended.log).toBe('one\ntwo\nthree\n')
    expect(readdirSync(join(folder, 'running'))).toEqual([])
  })

  test('that a signal ended says which', async () => {
    expect((await run('kill -KILL $$')).end).toEqual({ kind: 'signal', signal: 'SIGKILL' })
    expect((await run('sh -c "kill -SEGV \\$\\$"; exit $?')).end).toEqual({ kind: 'signal', signal: 'SIGSEGV' })
  })

  test('gets its environment, and nothing on standard input', async () => {
    expect((await run('echo "$GIVEN"; cat', { env: { GIVEN: 'a b' } })).lines).toEqual(['a b'])
  })

  test('in a folder that is not there is refused', async () => {
    await expect(run('true', { cwd: join(folder, 'absent') })).rejects.toMatchObject({ exitCode: 2 })
  })

  test('whose log has no room on the disk is ended, and told as something outside', async () => {
    const started = Date.now()
    const ran = run('echo one; echo two; sleep 4106', { logFile: '/dev/full' })
    await expect(ran).rejects.toMatchObject({
      exitCode: 3,
      message: 'the disk is full: /dev/full could not be written'
    })
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  test('never shows a secret, in lines, tail or log', async () => {
    const ended = await run('echo "key=$MY_API_KEY"; echo "${MY_API_KEY}" | sed s/^/x/', {}, { MY_API_KEY: 'hunter22' })
    expect(ended.lines).toEqual(['key=***', 'x***'])
    expect(ended.log + ended.tail.join()).not.toContain('hunter22')
  })
})

describe('time', () => {
  test('that runs out ends the whole tree, even what ignores SIGTERM or left the session', async () => {
    const started = Date.now()
    const ended = await run(
      `trap '' TERM; setsid sleep 4101 & (trap '' TERM; while :; do sleep 4102; done) & while :; do sleep 4103; done`,
      { timeoutMs: 300 }
    )
    expect(ended.end).toEqual({ kind: 'timeout' })
    expect(Date.now() - started).toBeGreaterThan(5000)
    expect(running('sleep\x00410')).toEqual([])
  })

  test('is not wasted on a tree that ends at once', async () => {
    const started = Date.now()
    expect((await run('sleep 4104 | cat', { timeoutMs: 200 })).end).toEqual({ kind: 'timeout' })
    expect(Date.now() - started).toBeLessThan(3000)
  })
})

test('what a command leaves in the background is ended when it ends, also when its parent is gone', async () => {
  const ended = await run(
    'sh -c "sleep 4105 & setsid sh -c \'sleep 4106 & sleep 0.3\' & sleep 0.2"; (setsid sleep 4107 &)'
  )
  expect(ended.end).toEqual({ kind: 'exit', code: 0 })
  expect(running('sleep\x00410')).toEqual([])
})

describe('resources', () => {
  test('count the processor time of the whole tree', async () => {
    const spin = 'python3 -c "import time\nwhile time.process_time() < 0.4: pass"'
    const { resources } = await run(`${spin} & ${spin} & wait`)
    expect(resources.cpuSeconds).toBeGreaterThan(0.75)
    expect(resources.cpuSeconds).toBeLessThan(3)
    expect(resources.wallSeconds).toBeGreaterThan(0.3)
  })

  test('record the peak of memory, and pages that processes share once', async () => {
    const program = `
import os, time
block = bytearray(os.urandom(1 << 20) * 200)
children = []
for _ in range(4):
    pid = os.fork()
    if pid == 0:
        time.sleep(2); os._exit(0)
    children.append(pid)
for pid in children: os.waitpid(pid, 0)
`
    const { end, resources } = await run(`python3 -c '${program}'`)
    expect(end).toEqual({ kind: 'exit', code: 0 })
    expect(resources.peakMemoryBytes).toBeGreaterThan(200 << 20)
    expect(resources.peakMemoryBytes).toBeLessThan(500 << 20)
  })

  test('over the limit of memory end the tree', async () => {
    const program = `
import time
held = []
while True:
    held.append(bytearray(b"x" * (8 << 20))); time.sleep(0.01)
`
    const ended = await run(`python3 -c '${program}'`, { memoryBytes: 150 << 20 })
    expect(ended.end).toEqual({ kind: 'memory' })
    expect(ended.resources.peakMemoryBytes).toBeGreaterThan(150 << 20)
  })
})

test('after a signal nobody goes on: the command ends, then the process by the same signal, and nothing in between', async () => {
  const commands = join(import.meta.dirname, '../../../adapters/process/commands.ts')
  const script = `
    import { createCommands } from ${JSON.stringify(commands)}
    const spec = { command: 'echo began; sleep 77', cwd: '.', timeoutMs: 30000, logFile: 'run.log' }
    await createCommands({ env: process.env }).run(spec, (line) => console.log(line))
    console.log('went on')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (chunk.includes('began')) child.kill('SIGTERM')
  })
  expect(await once(child, 'close')).toEqual([null, 'SIGTERM'])
  expect(output).toBe('began\n')
})

test('200 MB of output neither fill memory nor disk nor terminal', async () => {
  const before = process.memoryUsage().rss
  const ended = await run('yes "$(printf %099d 7)" | head -c 200000000; echo done')
  expect(ended.end).toEqual({ kind: 'exit', code: 0 })
  expect(Buffer.byteLength(ended.log)).toBeLessThan(10_100_000)
  expect(ended.log).toMatch(/\n\[… 1[89]\d{5} lines, 1[89]\d{7} bytes, are left out here\]\n/)
  expect(ended.log.endsWith('\ndone\n')).toBe(true)
  expect(ended.tail.at(-1)).toBe('done')
  expect(ended.lines).toHaveLength(20_001)
  expect(ended.lines.at(-1)).toContain('run.log')
  expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20)
})
