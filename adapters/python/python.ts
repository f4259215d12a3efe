// The Python interpreter of a folder and what is installed for it.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { OutsideError } from '../../core/errors.ts'
import type { EnvironmentInfo } from '../../core/pipeline/evidence.ts'
import type { Python } from '../../core/pipeline/ports.ts'

const run = promisify(execFile)
const isWindows = process.platform === 'win32'
const binaries = isWindows ? 'Scripts' : 'bin'
const suffix = isWindows ? '.exe' : ''

type Environment = Readonly<Record<string, string | undefined>>

/** The folder itself is taken off the path of modules, so that a file of the team's named json.py is not run instead of Python's. */
const program = `
import sys
sys.path[:] = [part for part in sys.path if part]
import json, platform
from importlib import metadata
packages = {}
for found in metadata.distributions():
    name = found.metadata["Name"]
    if name:
        packages.setdefault(name.lower().replace("_", "-").replace(".", "-"), found.version or "")
print(json.dumps({"python": platform.python_version(), "packages": packages}))
`

const answerSchema = z.object({ python: z.string(), packages: z.record(z.string(), z.string()) })

/**
 * Asks the interpreter of an active virtual environment, else of `.venv` in the folder, else `python` or `python3` on the
 * PATH. One is asked once for each folder in a process's life. Throws OutsideError if it cannot answer.
 */
export function createPython(env: Environment): Python {
  const known = new Map<string, Promise<EnvironmentInfo>>()
  const platform = `${process.platform}-${process.arch}`
  return {
    async describe(cwd) {
      const interpreter = await findInterpreter(cwd, env)
      if (interpreter === null) return { python: null, platform, packages: {} }
      const key = `${cwd}\0${interpreter}`
      const asked = known.get(key) ?? ask(interpreter, cwd, env, platform)
      known.set(key, asked)
      return asked
    }
  }
}

/** The environment of a folder's commands: its `.venv`, where no virtual environment is active, as if it had been activated. */
export function withVirtualEnvironment(env: Environment, folder: string): Environment {
  const venv = join(folder, '.venv')
  const isActive = env.VIRTUAL_ENV !== undefined && env.VIRTUAL_ENV !== ''
  if (isActive || !existsSync(join(venv, binaries, `python${suffix}`))) return env
  return { ...env, VIRTUAL_ENV: venv, PATH: [join(venv, binaries), env.PATH ?? ''].join(delimiter) }
}

async function findInterpreter(cwd: string, env: Environment): Promise<string | null> {
  const environments = [env.VIRTUAL_ENV, join(cwd, '.venv')].filter((folder) => folder !== undefined && folder !== '')
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    ...environments.map((folder) => join(folder ?? '', binaries, `python${suffix}`)),
    ...['python', 'python3'].flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)))
  ]
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate
  return null
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function ask(interpreter: string, cwd: string, env: Environment, platform: string): Promise<EnvironmentInfo> {
  try {
    const options = { cwd, env: { ...env, PYTHONIOENCODING: 'utf-8' }, timeout: 60_000, maxBuffer: 32 << 20 }
    const { stdout } = await run(interpreter, ['-c', program], options)
    const { python, packages } = answerSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
    return { python, platform, packages: sortByName(packages) }
  } catch (cause) {
    throw new OutsideError(`${interpreter} could not say which packages it has`, {
      cure: `run it by hand: ${interpreter} -c "from importlib import metadata; print(list(metadata.distributions()))"`,
      cause
    })
  }
}

function sortByName(packages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
