import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished, type Ran } from '../support/repository.ts'

const program = join(import.meta.dirname, '../../cli/bin.ts')

function modelgate(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), 'modelgate-compile-cache') }
  return finished(
    spawn(process.execPath, [program, ...args], { cwd: tmpdir(), env: { ...process.env, ...cache, ...env } })
  )
}

async function commandNames(): Promise<readonly string[]> {
  const { stdout } = await modelgate(['--help'])
  const list = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Exit codes:'))
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name]) =>
    name === undefined || name === 'help' ? [] : [name]
  )
}

test('--help and no arguments show the commands and the exit codes', async () => {
  for (const args of [['--help'], []]) {
    const { code, stdout, stderr } = await modelgate(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Exit codes: 0 pass; 1')
    expect(stdout).toContain('modelgate init')
  }
})

test('--help of every command has an example and exit code 0', async () => {
  const names = await commandNames()
  expect(names).toEqual(expect.arrayContaining(['init', 'run', 'status', 'audit', 'down', 'approve']))
  for (let index = 0; index < names.length; index += 4) {
    await Promise.all(
      names.slice(index, index + 4).map(async (name) => {
        const { code, stdout, stderr } = await modelgate([name, '--help'])
        expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' })
        expect(stdout).toMatch(new RegExp(`Example:\\n +(\\$ )?modelgate ${name}`))
      })
    )
  }
})

test.each([
  [['rnu'], "unknown command 'rnu'", 'Did you mean run?'],
  [['run', '--fromat', 'json'], "unknown option '--fromat'", 'Did you mean --format?'],
  [['run', '--format', 'jsn'], "argument 'jsn' is invalid", 'text, json, markdown'],
  [['run', '--until', 'tst'], "argument 'tst' is invalid", 'commit, build, test'],
  [['approve', 'production'], "required option '--by <name>' not specified", 'modelgate --help'],
  [['audit', 'verfy'], "unknown command 'verfy'", 'Did you mean verify?']
])('%j is refused with exit code 2 and the nearest right word', async (args, what, cure) => {
  const { code, stdout, stderr } = await modelgate(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(what)
  expect(stderr).toContain(cure)
})

test('no colours where nobody looks, nor with --no-color or NO_COLOR', async () => {
  for (const [args, env] of [
    [['status'], {}],
    [['status', '--no-color'], {}],
    [['--no-color', 'status'], {}],
    [['status'], { NO_COLOR: '1' }]
  ] as const) {
    const { stdout, stderr } = await modelgate(args, env)
    expect(stdout + stderr).not.toContain('\u001B')
    expect(stderr).toContain('error: ')
  }
})

test('--version is the version of the package', async () => {
  expect(await modelgate(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})
