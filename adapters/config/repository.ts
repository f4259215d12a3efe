// The files of a repository and the first lines of the telling ones, for `modelgate init`.
import { open, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isTelling, type Listing } from '../../core/config/detect.ts'

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
const most = { files: 20_000, depth: 6, heads: 50, bytes: 64 * 1024 } as const

/** Links are not followed; folders of tools and environments are left out. */
export async function listRepository(root: string): Promise<Listing> {
  const files: string[] = []
  await collect('', 0)
  const telling = files.filter(isTelling).slice(0, most.heads)
  const heads = await Promise.all(telling.map(async (path) => [path, await head(join(root, path))] as const))
  return { folder: basename(resolve(root)), files, heads: new Map(heads) }

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

async function head(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most.bytes), 0, most.bytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
