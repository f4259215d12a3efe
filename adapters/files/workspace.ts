// The repository's working tree; nothing outside it is ever read or written.
import { constants, realpathSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { InputError } from '../../core/errors.ts'
import type { Workspace } from '../../core/pipeline/ports.ts'
import { isRemote } from '../../core/data/fingerprint.ts'
import { writeWhole } from './atomic.ts'
import { fileError, isMissing } from './file-error.ts'
import { fingerprintPath } from './fingerprint.ts'
import { isWithin } from './walk.ts'

const defaultMaxBytes = 64 << 20

/** `root` is an absolute path of a folder that exists. A folder's `stat` says 0 bytes. */
export function createWorkspace(root: string): Workspace {
  const real = realRoot(root)
  const resolve = (path: string) => locate(real, path)

  async function statOf(path: string) {
    const absolute = resolve(path)
    try {
      return await stat(absolute)
    } catch (cause) {
      if (isMissing(cause)) return null
      throw fileError(cause, absolute)
    }
  }

  return {
    root: real,
    resolve,
    async read(path, maxBytes = defaultMaxBytes) {
      const status = await statOf(path)
      if (status === null) return null
      if (!status.isFile())
        throw refuse(path, `${path} is not a file`, `name a file; \`ls -ld '${path}'\` shows what it is`)
      if (status.size > maxBytes)
        throw refuse(
          path,
          `${path} has ${status.size} bytes; at most ${maxBytes} are read`,
          'check that this is the right file, and make it smaller'
        )
      return readFile(resolve(path)).catch((cause: unknown) => {
        throw fileError(cause, path)
      })
    },
    async write(path, bytes) {
      await writeWhole(resolve(path), bytes)
    },
    async remove(path) {
      const absolute = resolve(path)
      if (absolute === real) throw refuse(path, 'the repository itself cannot be removed', 'name a path inside it')
      await rm(absolute, { recursive: true, force: true })
    },
    async copy(from, to) {
      if ((await statOf(from)) === null) return false
      const [source, target] = [resolve(from), resolve(to)]
      try {
        await rm(target, { recursive: true, force: true })
        await mkdir(dirname(target), { recursive: true })
        await cp(source, target, { recursive: true, dereference: true, mode: constants.COPYFILE_FICLONE })
      } catch (cause) {
        throw fileError(cause, target)
      }
      return true
    },
    async stat(path) {
      const status = await statOf(path)
      if (status === null) return null
      const folder = status.isDirectory()
      return { kind: folder ? 'folder' : 'file', bytes: folder ? 0 : status.size, modifiedMs: status.mtimeMs }
    },
    async list(path) {
      const absolute = resolve(path)
      if ((await statOf(path))?.isDirectory() !== true) return []
      const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      const found = await Promise.all(files.map(async (file) => ({ file, status: await stat(file) })))
      return found
        .map(({ file, status }) => ({
          path: relative(absolute, file).split(sep).join('/'),
          bytes: status.size,
          modifiedMs: status.mtimeMs
        }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    },
    async fingerprint(path) {
      return fingerprintPath(path, isRemote(path) ? path : resolve(path), real)
    }
  }
}

function realRoot(root: string): string {
  try {
    return realpathSync(root)
  } catch (cause) {
    throw new InputError(`there is no folder ${root}`, { cure: 'run the command inside your repository', cause })
  }
}

/** Throws InputError where `..` or a link leads out of the root. A path that does not exist yet is judged by its nearest folder. */
function locate(root: string, path: string): string {
  const absolute = join(root, path)
  if (isAbsolute(path) || path.includes('\0') || !isWithin(root, absolute)) throw leaves(path)
  let existing = absolute
  for (;;) {
    const real = realpathIfThere(existing)
    if (real === null) existing = dirname(existing)
    else if (isWithin(root, real)) return absolute
    else throw leaves(path)
  }
}

function realpathIfThere(path: string): string | null {
  try {
    return realpathSync(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw fileError(cause, path)
  }
}

function leaves(path: string): InputError {
  return refuse(
    path,
    `${path} leads out of the repository`,
    'use a path inside the repository, without a link out of it'
  )
}

function refuse(path: string, message: string, cure: string): InputError {
  return new InputError(message, { place: { file: path }, cure })
}
