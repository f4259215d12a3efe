// Finds `.github/modelgate.yml` and reads its bytes. Light on purpose: it says that there is none before anything else is loaded.
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../../core/errors.ts'

export const configPath = '.github/modelgate.yml'
/** Where people put it instead. */
const lookAlikes = [
  '.github/modelgate.yaml',
  'modelgate.yml',
  'modelgate.yaml',
  '.modelgate.yml',
  '.github/modelgate.json'
]

/** The nearest folder at or above `start` that holds the config, else the nearest that holds `.git`, else `start`. */
export async function findRoot(start: string): Promise<string> {
  const folders = foldersAbove(resolve(start))
  for (const marker of [configPath, '.git']) {
    for (const folder of folders) if (await exists(join(folder, marker))) return folder
  }
  return resolve(start)
}

/** The config's bytes. `path` is relative to `root`. Throws InputError if there is no such file. */
export async function readConfigFile(root: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(root, path))
  } catch (cause) {
    if (isAbsent(cause)) throw await missing(root, path, cause)
    throw new InputError(`cannot read the config ${path}: ${String(cause)}`, {
      cure: 'make it a file that you may read',
      place: { file: path },
      cause
    })
  }
}

async function missing(root: string, path: string, cause: unknown): Promise<InputError> {
  const others = []
  for (const other of lookAlikes) if (await exists(join(root, other))) others.push(other)
  const [other] = others
  return new InputError(`there is no config ${path} in ${root}`, {
    cure: other === undefined || path !== configPath ? await firstSteps(root, path) : moved(other),
    place: { file: path },
    cause
  })
}

function moved(other: string): string {
  return `move ${other} there: \`mkdir -p .github && git mv ${other} ${configPath}\``
}

async function firstSteps(root: string, path: string): Promise<string> {
  const init = 'type `modelgate init` to write one, or name another file with `--config FILE`'
  if (path !== configPath || (await exists(join(root, '.git')))) return init
  return 'type `modelgate init` in your repository; in a workflow, put actions/checkout before this step'
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersAbove(above)]
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

function isAbsent(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
  )
}
