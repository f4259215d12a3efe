// Python for reference tests and benchmarks: a virtual environment under tests/.venv, built when it is first needed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..')
const staleAfterMs = 15 * 60_000

/** A virtual environment with the packages of one requirements file. */
export interface PythonEnvironment {
  readonly interpreter: string
  /** Builds the environment once, in one process; undefined when it is ready, else what is missing. */
  readonly missing: () => string | undefined
}

/** `requirements` is a file of tests/; each has an environment of its own. */
export function pythonEnvironment(requirements: string): PythonEnvironment {
  const file = join(folder, requirements)
  const venv = join(folder, '.venv', createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12))
  const interpreter = join(venv, 'bin', 'python')
  const ready = join(venv, 'ready')
  const lock = `${venv}.lock`
  const missing = (): string | undefined => {
    if (existsSync(ready)) return undefined
    const found = spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 11))'])
    if (found.status !== 0) return 'install Python 3.11 or later with venv: apt-get install python3-venv'
    mkdirSync(join(folder, '.venv'), { recursive: true })
    if (!takeLock(lock, ready)) return undefined
    try {
      rmSync(venv, { recursive: true, force: true })
      const failed =
        run('python3', ['-m', 'venv', venv]) ?? run(interpreter, ['-m', 'pip', 'install', '--quiet', '-r', file])
      if (failed !== undefined) return `the packages of tests/${requirements} can't be installed: ${failed}`
      writeFileSync(ready, '')
      return undefined
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
  return { interpreter, missing }
}

/** What most reference tests compare with. */
export const references = pythonEnvironment('requirements.txt')

/** What the script prints; it reads `stdin`, by default nothing. Throws with its error output if it fails. */
export function python(script: string, stdin = '', { interpreter, missing }: PythonEnvironment = references): string {
  const lacking = missing()
  if (lacking !== undefined) throw new Error(lacking)
  const { status, stdout, stderr } = spawnSync(interpreter, ['-W', 'ignore', '-c', script], {
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`python ended with ${String(status)}:\n${stderr}`)
  return stdout
}

/** True for the one process that builds; false once another has built. */
function takeLock(lock: string, ready: string): boolean {
  for (;;) {
    try {
      mkdirSync(lock)
      if (!existsSync(ready)) return true
      rmSync(lock, { recursive: true, force: true })
      return false
    } catch {
      if (existsSync(ready)) return false
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    }
  }
}

function isStale(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs > staleAfterMs
}

/** The last line of its error output if the command fails. */
function run(command: string, args: readonly string[]): string | undefined {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? 'no reason given')
}
