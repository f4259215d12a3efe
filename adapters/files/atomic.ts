// Files that are written whole or not at all, whatever moment the process is killed at.
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileError, isMissing } from './file-error.ts'
import { temporaryName } from './leftovers.ts'

/** Writes a file by temporary sibling, fsync, rename and fsync of its folder, which is made if it is missing. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    const folder = dirname(path)
    await mkdir(folder, { recursive: true })
    await replaceFile(path, bytes)
    await syncFolder(folder)
  } catch (cause) {
    throw fileError(cause, path)
  }
}

/** Temporary sibling, fsync, rename; errors are those of the file system. */
export async function replaceFile(path: string, bytes: Uint8Array | string, mode = 0o666): Promise<void> {
  const temporary = join(dirname(path), temporaryName(basename(path)))
  try {
    await writeFile(temporary, bytes, { mode, flush: true })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}

/** Makes a rename or a new name in this folder outlast a power cut; does nothing where folders cannot be synced. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The bytes of a file, or null if there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw fileError(cause, path)
  }
}
