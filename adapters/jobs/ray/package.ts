// A job's folder as the package that Ray unpacks for it: a zip whose name is the digest of its bytes.
import { readFile } from 'node:fs/promises'
import { zipSync, type Zippable } from 'fflate'
import { digestBytes } from '../../../core/digest.ts'
import { InputError } from '../../../core/errors.ts'
import { walkFolder } from '../../files/walk.ts'

/** GCS_STORAGE_MAX_SIZE of ray/_private/runtime_env/packaging.py. */
const mostBytes = 500 * 2 ** 20
/** A fixed time, the first that zip knows: same files, same bytes. */
const noTime = new Date(1980, 0, 1)

export interface Package {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Throws InputError for a folder larger than Ray takes. */
export async function packFolder(folder: string): Promise<Package> {
  const files = await walkFolder(folder, folder)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total > mostBytes) {
    throw new InputError(`the job needs ${Math.ceil(total / 2 ** 20)} MiB of files, and Ray takes 500 MiB`, {
      cure: 'let training read its data from where the cluster sees it, and take it out of `train.data` or `paths`'
    })
  }
  const entries: Zippable = {}
  for (const { path, absolute } of files) entries[path] = [await readFile(absolute), { level: 1, mtime: noTime }]
  const bytes = zipSync(entries)
  return { name: `modelgate_${digestBytes(bytes).slice(7, 47)}.zip`, bytes }
}
