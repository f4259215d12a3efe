// Python for reference tests and benchmarks: a virtual environment under tests/.venv, built when it is first needed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..')
const requirements = join(folder, 'requirements.txt')
const venv = join(folder, '.venv', createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12))
const interpreter = join(venv, 'bin', 'python')
const ready = join(venv, 'ready')
const lock = `${venv}.lock`
const staleAfterMs = 15 * 60_000

/** What the script prints; it reads `stdin`, by default nothing. Throws with its error output if it fails. */
export function python(script: string, stdin = ''): string {
  const missing = missingPython()
  if (missing !== undefined) throw new Error(missing)
  const { status, stdout, stderr } = spawnSync(interpreter, ['-W', 'ignore', '-c', script], {
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`python ended with ${String(status)}:\n${stderr}`)
  return stdout
}

/** Builds the environment once, in one process; undefined when it is ready, else what is missing. */
export function missingPython(): string | undefined {
  if (existsSync(ready)) return undefined
  const found = spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 11))'])
  if (found.status !== 0) return 'install Python 3.11 or later with venv: apt-get install python3-venv'
  mkdirSync(join(folder, '.venv'), { recursive: true })
  if (!takeLock()) return undefined
  try {
    rmSync(venv, { recursive: true, force: true })
    const failed =
      run('python3', ['-m', 'venv', venv]) ?? run(interpreter, ['-m', 'pip', 'install', '--quiet', '-r', requirements])
    if (failed !== undefined) return `the packages of tests/requirements.txt can't be installed: ${failed}`
    writeFileSync(ready, '')
    return undefined
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** True for the one process that builds; false once another has built. */
function takeLock(): boolean {
  for (;;) {
    try {
      mkdirSync(lock)
      if (!existsSync(ready)) return true
      rmSync(lock, { recursive: true, force: true })
      return false
    } catch {
      if (existsSync(ready)) return false
      if (isStale()) rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    }
  }
}

function isStale(): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs > staleAfterMs
}

/** The last line of its error output if the command fails. */
function run(command: string, args: readonly string[]): string | undefined {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? 'no reason given')
}
