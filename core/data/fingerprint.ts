// What names data by its content: files and folders, DVC files, Git LFS pointers and addresses elsewhere.
import { parse } from 'yaml'
import { z } from 'zod'
import { digestBytes, digestValue, type Digest } from '../digest.ts'
import type { DataFingerprint } from '../pipeline/evidence.ts'

/** A recorded hash such as `md5:…` or `sha256:…`, and the size where it is known. */
export interface RecordedHash {
  readonly digest: string
  readonly bytes: number | null
}

/** True for `s3://bucket/key` and the like. */
export function isRemote(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}

/** An address elsewhere is named by itself: nothing of its content is known here. */
export function remoteFingerprint(uri: string): DataFingerprint {
  return { path: uri, kind: 'remote', digest: digestBytes(uri), bytes: null }
}

/** Digest of a folder from its files; the order does not matter, names are compared in Unicode NFC. */
export function folderDigest(files: readonly { readonly path: string; readonly digest: string }[]): Digest {
  const entries = files.map((file) => ({ path: file.path.normalize('NFC'), digest: file.digest }))
  entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return digestValue(entries)
}

/** A Git LFS pointer is at most this long (git-lfs docs/spec.md: under 1024 bytes). */
export const lfsPointerLimit = 1024

/**
 * What a Git LFS pointer names, or null if this is no pointer (git-lfs docs/spec.md). The oid is the SHA-256 of the
 * content, so a pointer and the file it stands for have one digest.
 */
export function parseLfsPointer(bytes: Uint8Array): { readonly digest: Digest; readonly bytes: number } | null {
  if (bytes.length >= lfsPointerLimit) return null
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1')) return null
  const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1]
  const size = /^size (\d+)\r?$/m.exec(text)?.[1]
  return oid === undefined || size === undefined ? null : { digest: `sha256:${oid}`, bytes: Number(size) }
}

const dvcOut = z.looseObject({
  path: z.string(),
  md5: z.string().min(1).optional(),
  etag: z.string().min(1).optional(),
  checksum: z.string().min(1).optional(),
  hash: z.string().optional(),
  size: z.string().regex(/^\d+$/).transform(Number).optional()
})
const dvcFile = z.looseObject({ outs: z.array(dvcOut).min(1) })

/** The hash that a `.dvc` file records for its outputs, or null if it is not one or records none (dvc.org/doc, .dvc files). */
export function parseDvcFile(text: string): RecordedHash | null {
  const read = dvcFile.safeParse(parseYaml(text))
  if (!read.success) return null
  const outs = read.data.outs.map((out) => ({ path: out.path, hash: recordedHash(out), bytes: out.size }))
  const hashes = outs.flatMap((out) => (out.hash === null ? [] : [{ path: out.path, digest: out.hash }]))
  const [first] = hashes
  if (first === undefined || hashes.length < outs.length) return null
  return {
    digest: hashes.length === 1 ? first.digest : folderDigest(hashes),
    bytes: outs.reduce<number | null>(
      (sum, out) => (sum === null || out.bytes === undefined ? null : sum + out.bytes),
      0
    )
  }
}

function recordedHash(out: z.infer<typeof dvcOut>): string | null {
  if (out.md5 !== undefined) return `md5:${out.md5}`
  if (out.checksum !== undefined) return `checksum:${out.checksum}`
  return out.etag === undefined ? null : `etag:${out.etag}`
}

/** All scalars stay text: a hash of digits alone, such as 0123 or 12e4, is no number. */
function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, schema: 'failsafe' })
  } catch {
    return null
  }
}
