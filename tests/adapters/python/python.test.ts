import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPython, withVirtualEnvironment } from '../../../adapters/python/python.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate python '))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const env = { PATH: process.env.PATH }
const ask = 'import platform; print(platform.python_version())'

async function script(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `#!/bin/sh\n${text}\n`)
  await chmod(path, 0o755)
}

const answer = (version: string) => `echo '{"python":"${version}","packages":{"b":"2","a":"1"}}'`

test('version and packages of the interpreter on the path are told, whatever lies in the folder', async () => {
  const version = execFileSync('sh', ['-c', `python -c '${ask}' || python3 -c '${ask}'`], { encoding: 'utf8' })
  await writeFile(join(folder, 'json.py'), 'raise SystemExit("a file of the team ran")')
  const found = await createPython(env).describe(folder)
  expect(found.python).toBe(version.trim())
  expect(found.platform).toMatch(/^\w+-\w+$/)
})

test('without Python there is none, and no error', async () => {
  expect(await createPython({ PATH: folder }).describe(folder)).toMatchObject({ python: null, packages: {} })
})

test('an active virtual environment goes before .venv, and that before the path; packages are sorted', async () => {
  await script(join(folder, 'active/bin/python'), answer('3.1.0'))
  await script(join(folder, '.venv/bin/python'), answer('3.2.0'))
  const active = { ...env, VIRTUAL_ENV: join(folder, 'active') }
  expect((await createPython(active).describe(folder)).python).toBe('3.1.0')
  const found = await createPython(env).describe(folder)
  expect(found.python).toBe('3.2.0')
  expect(Object.entries(found.packages)).toEqual([
    ['a', '1'],
    ['b', '2']
  ])
})

test('an interpreter is asked once for each folder', async () => {
  await script(join(folder, 'bin/python'), `echo x >> '${folder}/asked'; ${answer('3.3.0')}`)
  const python = createPython({ PATH: `${join(folder, 'bin')}:/bin:/usr/bin` })
  await Promise.all([python.describe(folder), python.describe(folder)])
  await python.describe(folder)
  expect(execFileSync('cat', [join(folder, 'asked')], { encoding: 'utf8' })).toBe('x\n')
})

test('one that fails is an error with the command to try', async () => {
  await script(join(folder, 'bin/python'), 'exit 1')
  const asked = createPython({ PATH: join(folder, 'bin') }).describe(folder)
  await expect(asked).rejects.toMatchObject({ exitCode: 3, cure: expect.stringContaining('importlib') })
})

test('commands run in .venv where no environment is active, and as they are where one is or there is none', async () => {
  expect(withVirtualEnvironment(env, folder)).toBe(env)
  await script(join(folder, '.venv/bin/python'), 'exit 0')
  const inside = withVirtualEnvironment(env, folder)
  expect(inside.VIRTUAL_ENV).toBe(join(folder, '.venv'))
  expect(execFileSync('sh', ['-c', 'command -v python'], { env: inside, encoding: 'utf8' }).trim()).toBe(
    join(folder, '.venv/bin/python')
  )
  const active = { ...env, VIRTUAL_ENV: '/elsewhere' }
  expect(withVirtualEnvironment(active, folder)).toBe(active)
})
