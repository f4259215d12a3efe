// The bundle as it would be committed, built once for one state of the sources and shared by all tests.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLock } from '../../adapters/files/lock.ts'

const sources = ['actions', 'adapters', 'bot', 'cli', 'core', 'scripts']

/** The folder that holds what dist/ would hold. Another test process may be building it, for half a minute on a slow machine. */
export function bundleFolder(): Promise<string> {
  return (found ??= findOrBuild())
}

let found: Promise<string> | undefined

async function findOrBuild(): Promise<string> {
  const folder = join(tmpdir(), `modelgate-bundle-${fingerprint()}`)
  if (existsSync(folder)) return folder
  const release = await acquireLock(`${folder}.lock`, 110_000)
  try {
    if (!existsSync(folder)) buildInto(folder)
    return folder
  } finally {
    await release()
  }
}

function buildInto(folder: string): void {
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', partial], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the bundle can't be built\n${built.stderr.slice(-2000)}`)
  renameSync(partial, folder)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', ...sources.flatMap(typescriptFiles)]) {
    hash.update(`${path}\0`).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

function typescriptFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .toSorted()
}
