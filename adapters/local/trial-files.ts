// The files of trials below a folder, as artifacts of other jobs were downloaded into it.
import { readFile } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { InputError } from '../../core/errors.ts'
import type { HandedIn } from '../../core/pipeline/sweep/collect.ts'
import { walkFolder } from '../files/walk.ts'

const most = { files: 10_000, bytes: 2 ** 30 }

/** Throws InputError for more than 10,000 files or 1 GiB, and for links that leave the folder. */
export async function readTrialFiles(cwd: string, folder: string): Promise<readonly HandedIn[]> {
  const absolute = resolve(cwd, folder)
  const found = (await walkFolder(absolute, absolute)).filter(({ path }) => /\.(json|measured)$/.test(path))
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0)
  if (found.length > most.files || bytes > most.bytes) {
    throw new InputError(`${folder} holds ${found.length} files with ${bytes} bytes: too many for trials`, {
      cure: 'download only the artifacts of `modelgate sweep trial` into it'
    })
  }
  return Promise.all(
    found.map(async (file) => ({
      folder: posix.join(folder, posix.dirname(file.path)),
      name: posix.basename(file.path),
      bytes: await readFile(file.absolute)
    }))
  )
}
