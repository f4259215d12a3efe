import { expect, test } from '@jest/globals'
import { examples } from '../../cli/examples.ts'
import { describeCommands } from '../../cli/main.ts'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRepository, finished, type Ran } from '../support/repository.ts'

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

test('--help of every command below another has an example of its own', async () => {
  const described = await describeCommands()
  const below = described.flatMap(({ command }) => command.commands.map((each) => `${command.name()} ${each.name()}`))
  expect(Object.keys(examples).toSorted()).toEqual(below.toSorted())
  for (const [words, example] of Object.entries(examples)) expect(example).toMatch(new RegExp(`^modelgate ${words}`))
  const { stdout } = await modelgate(['data', 'split', '--help'])
  expect(stdout).toContain(`Example:\n  ${examples['data split'] ?? ''}`)
})

test('help of a command is the same, however it is asked for, and names what comes next', async () => {
  const [plain, ...others] = await Promise.all(
    [
      ['data', 'split', '--help'],
      ['help', 'data', 'split'],
      ['--help', 'data', 'split'],
      ['data', 'help', 'split']
    ].map((args) => modelgate(args))
  )
  expect(plain).toMatchObject({ code: 0, stdout: expect.stringMatching(/\nNext:\n {2}modelgate data validate /) })
  for (const other of others) expect(other).toEqual(plain)
})

test.each([
  [['rnu'], 'unknown command `rnu`; did you mean run?', '-> type `modelgate run`'],
  [['help', 'rnu'], 'unknown command `rnu`; did you mean run?', '-> type `modelgate run`'],
  [['rnu', '--help'], 'unknown command `rnu`; did you mean run?', '-> type `modelgate run`'],
  [['frobnicate'], 'unknown command `frobnicate`', '-> look at `modelgate --help`'],
  [['run', '--fromat', 'json'], 'unknown option `--fromat`; did you mean --format?', '-> write `--format`'],
  [['run', '--format', 'jsn'], 'argument `jsn` is invalid; did you mean json?', '-> write `json`'],
  [['run', '--format', 'xml'], 'argument `xml` is invalid', '-> choose one of text, json, markdown'],
  [['run', '--until', 'tst'], 'argument `tst` is invalid; did you mean test?', '-> write `test`'],
  [['init', '--replay', 'x'], 'argument `x` is invalid', '-> give a whole number from 1 to 200'],
  [['data', 'split', 'x.csv'], 'required option `--train <file>`', 'for example, `modelgate data split data.csv'],
  [['accept', 'churn'], 'required option `--reason <text>`', 'look at `modelgate accept --help`'],
  [['data'], '`modelgate data` does nothing by itself', '-> type, for example, `modelgate data split'],
  [['approve', 'production'], 'say either who approves or `--needed`', 'modelgate approve production --by'],
  [['audit', 'verfy'], 'unknown command `verfy`; did you mean verify?', '-> type `modelgate audit verify`']
])('%j is refused with exit code 2 and the nearest right word', async (args, what, cure) => {
  const { code, stdout, stderr } = await modelgate(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(what)
  expect(stderr).toContain(cure)
})

test.each([
  [['rnu', '--format', 'json'], 'unknown command `rnu`'],
  [['run', '--format=json', '--until', 'tst'], 'argument `tst` is invalid']
])('%j: who reads JSON gets the error as JSON', async (args, what) => {
  const { code, stdout, stderr } = await modelgate(args)
  expect({ code, error: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 2,
    error: {
      schema: 'modelgate/error@1',
      kind: 'input',
      exitCode: 2,
      message: expect.stringContaining(what),
      cure: expect.stringContaining('look at `modelgate')
    }
  })
  expect(stderr).toContain(what)
})

test('what a comparison or an evaluation cannot take is one document of its own schema, with its errors', async () => {
  for (const [name, args] of [
    ['comparison', ['compare', '--baseline', 'none', '--candidate', 'x.json', '--metric', 'acc:maximise']],
    ['evaluation', ['evaluate', '--predictions', 'nowhere.csv', '--task', 'binary']]
  ] as const) {
    const { code, stdout } = await modelgate([...args, '--format', 'json'])
    expect({ code, document: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 2,
      document: { schema: `modelgate/${name}@1`, errors: [{ message: expect.any(String) as unknown }] }
    })
  }
})

test('every command gives each problem of a wrong config as JSON', async () => {
  const repository = await createRepository()
  try {
    await repository.commit('version: 1\nmodles: {}\n')
    const model: Readonly<Record<string, readonly string[]>> = {
      approve: ['production', '--by', 'Sam'],
      audit: ['show']
    }
    const names = 'plan run train build deploy qa approve promote live rollback resume monitor status history report'
    for (const name of names.split(' ')) {
      const args = model[name] ?? (/^(rollback|resume)$/.test(name) ? ['tiny'] : [])
      const { code, stdout } = await repository.modelgate([name, ...args, '--format', 'json'])
      expect({ name, code, error: JSON.parse(stdout) as unknown }).toMatchObject({
        name,
        code: 2,
        error: {
          schema: 'modelgate/error@1',
          place: { file: '.github/modelgate.yml', line: 1 },
          cure: expect.stringContaining('modelgate validate'),
          problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown_key', path: 'modles' })])
        }
      })
    }
  } finally {
    await repository.close()
  }
}, 60_000)

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
