// The files of a folder in an order that no file system decides.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Digest } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { fileError } from './file-error.ts'

export interface WalkedFile {
  /** Relative to the folder, forward slashes, Unicode NFC. */
  readonly path: string
  readonly absolute: string
  readonly bytes: number
  readonly executable: boolean
}

/** Whether `path` is `folder` or lies in it; both absolute, links already resolved. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/**
 * All files under a folder, sorted by path. Links count as what they point to, as long as that lies within `boundary`.
 * Throws InputError for a link that leaves it, dangles or runs in a circle, for what is neither file nor folder, and
 * for two names that are one in NFC. Empty folders have no files and so leave no trace.
 */
export async function walkFolder(folder: string, boundary: string): Promise<readonly WalkedFile[]> {
  try {
    const limit = await realpath(boundary)
    const files = await walk(await realpath(folder), '', { limit, above: [] })
    files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    files.forEach((file, index) => {
      if (files[index - 1]?.path === file.path) throw refuse(file.absolute, 'has the same name as its neighbour in NFC')
    })
    return files
  } catch (cause) {
    throw fileError(cause, folder)
  }
}

interface Way {
  readonly limit: string
  /** Real paths of the folders that this one was reached through. */
  readonly above: readonly string[]
}

async function walk(folder: string, prefix: string, way: Way): Promise<WalkedFile[]> {
  if (!isWithin(way.limit, folder)) throw refuse(folder, 'is reached by a link that leaves the folder')
  if (way.above.includes(folder)) throw refuse(folder, 'is reached by a link that runs in a circle')
  const below = { ...way, above: [...way.above, folder] }
  const files: WalkedFile[] = []
  for (const name of await readdir(folder)) {
    const absolute = join(folder, name)
    const path = `${prefix}${name.normalize('NFC')}`
    const real = await realpath(absolute).catch(() => {
      throw refuse(absolute, 'is a link to nothing')
    })
    if (!isWithin(way.limit, real)) throw refuse(absolute, 'is a link that leaves the folder')
    const status = await stat(real)
    if (status.isDirectory()) files.push(...(await walk(real, `${path}/`, below)))
    else if (status.isFile())
      files.push({ path, absolute, bytes: status.size, executable: (status.mode & 0o100) !== 0 })
    else throw refuse(absolute, 'is neither a file nor a folder')
  }
  return files
}

function refuse(path: string, why: string): InputError {
  return new InputError(`${path} ${why}`, {
    place: { file: path },
    cure: 'remove it, or put a copy of the file in its place'
  })
}

/** Digest and size of a file, read in pieces. */
export async function hashFile(path: string): Promise<{ readonly digest: Digest; readonly bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
    }
  } catch (cause) {
    throw fileError(cause, path)
  }
  return { digest: `sha256:${hash.digest('hex')}`, bytes }
}
