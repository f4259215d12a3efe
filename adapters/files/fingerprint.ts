// Reads from disk what core/data/fingerprint.ts names.
import { readFile, stat } from 'node:fs/promises'
import {
  folderDigest,
  isRemote,
  lfsPointerLimit,
  parseDvcFile,
  parseLfsPointer,
  remoteFingerprint
} from '../../core/data/fingerprint.ts'
import { InputError } from '../../core/errors.ts'
import type { DataFingerprint } from '../../core/pipeline/evidence.ts'
import { isMissing } from './file-error.ts'
import { hashFile, walkFolder } from './walk.ts'

/**
 * Fingerprint of a file, folder, `.dvc` file or LFS pointer at `absolute`; null if nothing is there. `path` is the name
 * it is recorded under. In a folder, a pointer counts as the content it names.
 */
export async function fingerprintPath(path: string, absolute: string, root: string): Promise<DataFingerprint | null> {
  if (isRemote(path)) return remoteFingerprint(path)
  const name = path.normalize('NFC')
  const status = await stat(absolute).catch((cause: unknown) => {
    if (isMissing(cause)) return null
    throw cause
  })
  if (status === null) return null
  if (status.isDirectory()) return fingerprintFolder(name, absolute, root)
  if (name.endsWith('.dvc')) return fingerprintDvc(name, absolute)
  const content = await fingerprintContent(absolute, status.size)
  return { path: name, kind: content.pointer ? 'lfs' : 'file', digest: content.digest, bytes: content.bytes }
}

async function fingerprintFolder(path: string, absolute: string, root: string): Promise<DataFingerprint> {
  const files: { readonly path: string; readonly digest: string }[] = []
  let bytes = 0
  for (const file of await walkFolder(absolute, root)) {
    const content = await fingerprintContent(file.absolute, file.bytes)
    files.push({ path: file.path, digest: content.digest })
    bytes += content.bytes
  }
  return { path, kind: 'folder', digest: folderDigest(files), bytes }
}

async function fingerprintContent(absolute: string, size: number) {
  const pointer = size < lfsPointerLimit ? parseLfsPointer(await readFile(absolute)) : null
  return pointer === null ? { ...(await hashFile(absolute)), pointer: false } : { ...pointer, pointer: true }
}

async function fingerprintDvc(path: string, absolute: string): Promise<DataFingerprint> {
  const recorded = parseDvcFile(await readFile(absolute, 'utf8'))
  if (recorded !== null) return { path, kind: 'dvc', ...recorded }
  throw new InputError(`${path} records no hash of its data`, {
    place: { file: path },
    cure: `type \`dvc add ${path.slice(0, -'.dvc'.length)}\` (or \`dvc commit ${path}\`), then commit ${path}`
  })
}
