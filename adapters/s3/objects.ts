// Models in a bucket: which objects a key names now, and the bytes of exactly those.
import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { digestValue } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Resolved } from '../../core/pipeline/ports.ts'
import { fileNames } from '../../core/source/file-names.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import { patience, saveBody, withTries, type Patience } from '../http/download.ts'
import { openBucket, type Bucket } from './client.ts'
import { listObjects, type ListedObject } from './listing.ts'

export type ObjectReference = Extract<SourceReference, { readonly kind: 's3' }>
type Environment = Readonly<Record<string, string | undefined>>

/** One object, by its version where the bucket keeps them, or a folder of objects. */
type Found =
  | { readonly kind: 'object'; readonly object: ListedObject; readonly versionId: string | null }
  | { readonly kind: 'folder'; readonly objects: readonly ListedObject[]; readonly prefix: string }

/** As long as a pin takes it; AWS's own have 32. */
const longestVersion = 100

/** The version of an object where its bucket keeps versions; else the digest of the keys, ETags and sizes that are there now. */
export async function resolveObjects(
  env: Environment,
  reference: ObjectReference,
  waiting: Patience = patience
): Promise<Resolved> {
  const found = await find(openBucket(env, reference.bucket, waiting), reference, waiting)
  return { version: versionOf(found), run: null, data: [] }
}

/**
 * Writes an object to a file, or those below a key to a folder. Each is asked for by its version or ETag, so that what is
 * written is what was named; null, or in words what is there instead.
 */
export async function fetchObjects(
  env: Environment,
  named: ObjectReference,
  version: string | null,
  path: string,
  waiting: Patience = patience
): Promise<string | null> {
  const bucket = openBucket(env, named.bucket, waiting)
  const isVersion = version !== null && !version.startsWith('sha256:')
  const reference = isVersion ? { ...named, versionId: version } : named
  const found = await find(bucket, reference, waiting)
  const now = versionOf(found)
  if (version !== null && now !== version) return `${version} is pinned, and what is there now is ${now}`
  const target = { bucket, reference, waiting }
  if (found.kind === 'object') return save(target, found.object, path, found.versionId)
  const isNew = fileNames()
  const files = found.objects.map((object) => ({ object, file: object.key.slice(found.prefix.length) }))
  const strange = files.find(({ file }) => !isNew(file))
  if (strange !== undefined)
    throw new OutsideError(`${nameOf(reference)} has an object by the key ${JSON.stringify(strange.object.key)}`, {
      cure: 'take another folder: this one can not be written as files'
    })
  await mkdir(path, { recursive: true })
  for (const { object, file } of files) {
    const changed = await save(target, object, join(path, ...file.split('/')), null)
    if (changed !== null) return changed
  }
  return null
}

async function find(bucket: Bucket, reference: ObjectReference, waiting: Patience): Promise<Found> {
  const { key, versionId: wanted } = reference
  const isFolder = key === '' || key.endsWith('/')
  const query = wanted === null ? {} : { versionId: wanted }
  const head = isFolder ? null : await bucket.read('HEAD', key, { query })
  if (head !== null) {
    const [etag, size] = [head.headers.get('etag'), Number(head.headers.get('content-length') ?? NaN)]
    const versionId = head.headers.get('x-amz-version-id')
    const isOther = wanted !== null && versionId !== wanted
    if (head.status !== 200 || etag === null || !Number.isSafeInteger(size) || isOther)
      throw new OutsideError(`${bucket.host} does not answer as S3 does for ${nameOf(reference)}`, {
        cure: 'check that AWS_ENDPOINT_URL names a server of S3'
      })
    const isKept = versionId !== null && versionId !== 'null' && versionId.length <= longestVersion
    return { kind: 'object', object: { key, etag, size }, versionId: isKept ? versionId : null }
  }
  const prefix = isFolder ? key : `${key}/`
  const objects = wanted === null ? await listObjects(bucket, prefix, nameOf(reference), waiting) : []
  if (objects.length > 0) return { kind: 'folder', objects, prefix }
  throw new InputError(`there is no ${nameOf(reference)} at ${bucket.host}`, {
    cure: 'check the key; for a folder, that something is in it'
  })
}

function versionOf(found: Found): string {
  if (found.kind === 'folder')
    return digestValue(found.objects.map(({ key, etag, size }) => [key.slice(found.prefix.length), etag, size]))
  return found.versionId ?? digestValue([['', found.object.etag, found.object.size]])
}

interface Target {
  readonly bucket: Bucket
  readonly reference: ObjectReference
  readonly waiting: Patience
}

/** Null, or in words why another object is there by now. */
async function save(
  { bucket, reference, waiting }: Target,
  { key, etag, size }: ListedObject,
  file: string,
  versionId: string | null
): Promise<string | null> {
  const what = `s3://${reference.bucket}/${key}`
  const changed = `${what} is not what it was when it was looked at`
  const query = versionId === null ? {} : { versionId }
  const headers = { 'if-match': etag, 'x-amz-checksum-mode': 'ENABLED' }
  return withTries(waiting, async () => {
    const answer = await bucket.read('GET', key, { query, headers })
    if (answer === null || answer.status === 412 || answer.headers.get('etag') !== etag) {
      await answer?.body?.cancel()
      return changed
    }
    const [sha256, sums] = [createHash('sha256'), { crc: 0 }]
    const crc = { update: (chunk: Uint8Array) => (sums.crc = crc32(chunk, sums.crc)) }
    const bytes = await saveBody(answer, file, what, [sha256, crc], { mostBytes: size, idleMs: waiting.idleMs })
    const crcBytes = Buffer.alloc(4)
    crcBytes.writeUInt32BE(sums.crc)
    const isWhole =
      bytes === size &&
      agrees(answer.headers.get('x-amz-checksum-sha256'), sha256.digest('base64')) &&
      agrees(answer.headers.get('x-amz-checksum-crc32'), crcBytes.toString('base64'))
    if (isWhole) return null
    await rm(file, { force: true })
    throw new OutsideError(`${what} broke off, or is not what its checksum says`, { cure: 'run again' })
  })
}

/** A sum of the parts of an upload ends in their number, and says nothing of the whole. */
function agrees(said: string | null, found: string): boolean {
  return said === null || /-\d+$/.test(said) || said === found
}

function nameOf({ bucket, key, versionId }: ObjectReference): string {
  return `s3://${bucket}/${key}${versionId === null ? '' : `?versionId=${versionId}`}`
}
