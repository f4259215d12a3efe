// The files of a repository and the first lines of the telling ones, for `modelgate init`.
import { existsSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { basename, delimiter, join, resolve } from 'node:path'
import { isTelling, type Listing } from '../../core/config/detect.ts'

type Environment = Readonly<Record<string, string | undefined>>

const skipped = new Set([
  '.git',
  '.modelgate',
  '.venv',
  'venv',
  'env',
  'node_modules',
  '__pycache__',
  'site-packages',
  '.tox',
  '.dvc'
])
const most = { files: 20_000, depth: 6, heads: 200, bytes: 64 * 1024, notebook: 4 * 1024 * 1024 } as const

/** Links are not followed; folders of tools and environments are left out. */
export async function listRepository(root: string, env: Environment = process.env): Promise<Listing> {
  const files: string[] = []
  await collect('', 0)
  const telling = files
    .filter(isTelling)
    .toSorted((a, b) => a.split('/').length - b.split('/').length)
    .slice(0, most.heads)
  const heads = await Promise.all(telling.map(async (path) => [path, await head(join(root, path))] as const))
  if (existsSync(join(root, '.dvc', 'config'))) {
    files.push('.dvc/config')
    heads.push(['.dvc/config', await head(join(root, '.dvc', 'config'))])
  }
  return { folder: basename(resolve(root)), files, heads: new Map(heads), python: pythonName(env) }

  async function collect(folder: string, depth: number): Promise<void> {
    const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.length >= most.files) return
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory() && depth < most.depth && !skipped.has(entry.name)) await collect(path, depth + 1)
    }
  }
}

/** `python`, or `python3` where the machine has only that. */
function pythonName({ PATH = '' }: Environment): string {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  const has = (name: string) => folders.some((folder) => existsSync(join(folder, name)))
  return !has('python') && has('python3') ? 'python3' : 'python'
}

async function head(path: string): Promise<string> {
  const file = await open(path)
  try {
    const bytes = path.endsWith('.ipynb') ? most.notebook : most.bytes // a notebook is one JSON document, pictures and all
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
