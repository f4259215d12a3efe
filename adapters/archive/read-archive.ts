// Reads a few named files out of a zip that somebody else made: in memory, within limits, and nothing else of it.
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { archiveLimits, type ArchiveLimits, type ArchiveReason } from '../../core/evidence/limits.ts'
import { errorCode } from '../files/file-error.ts'
import { checkEntry, checkLayout, nameOf, type Located } from './entries.ts'
import { ArchiveRefused } from './refusal.ts'

export type ReadArchive =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly reason: ArchiveReason; readonly message: string }

export interface ReadOptions {
  readonly limits?: ArchiveLimits
  /** What the sender says the archive weighs. */
  readonly declaredBytes?: number
}

const inflate = promisify(inflateRaw)

/**
 * The entries that are `wanted`, by name. Every other entry is only checked by its headers, and stays packed; nothing
 * is written, and an archive inside the archive is a file like others. A source that is too large is given up in the
 * middle. What the source itself throws is thrown on.
 */
export async function readArchive(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  wanted: (name: string) => boolean,
  { limits = archiveLimits, declaredBytes = 0 }: ReadOptions = {}
): Promise<ReadArchive> {
  try {
    if (declaredBytes > limits.compressedBytes) throw tooLarge(limits)
    const archive = await collect(source, limits)
    return { kind: 'read', files: await readEntries(archive, wanted, limits) }
  } catch (error) {
    if (error instanceof ArchiveRefused) return { kind: 'refused', reason: error.reason, message: error.message }
    throw error
  }
}

async function collect(source: AsyncIterable<Uint8Array> | Uint8Array, limits: ArchiveLimits): Promise<Buffer> {
  if (source instanceof Uint8Array) {
    if (source.length > limits.compressedBytes) throw tooLarge(limits)
    return Buffer.from(source.buffer, source.byteOffset, source.length)
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    if (bytes > limits.compressedBytes) throw tooLarge(limits)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge({ compressedBytes }: ArchiveLimits): ArchiveRefused {
  return new ArchiveRefused('archive_too_large', `the archive is larger than ${compressedBytes} bytes`)
}

async function readEntries(
  archive: Buffer,
  wanted: (name: string) => boolean,
  limits: ArchiveLimits
): Promise<ReadonlyMap<string, Uint8Array>> {
  const located = await locate(archive, limits)
  checkLayout(located)
  const chosen = located.filter(({ name }) => !name.endsWith('/') && wanted(name))
  checkSizes(chosen, limits)
  const files = new Map<string, Uint8Array>()
  for (const one of chosen) files.set(one.name, await unpack(archive, one))
  return files
}

/** Every entry with where its bytes lie. Whatever the reader says of a malformed archive is a refusal. */
async function locate(archive: Buffer, limits: ArchiveLimits): Promise<readonly Located[]> {
  const zip = await malformedOnError(
    // Names stay bytes, and sizes are checked here, so that each has a reason of its own.
    fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: false })
  )
  if (zip.entryCount > limits.entries) {
    throw new ArchiveRefused(
      'too_many_entries',
      `the archive has ${zip.entryCount} entries; ${limits.entries} are allowed`
    )
  }
  const located: Located[] = []
  await malformedOnError(
    eachEntry(zip, async (entry) => {
      const name = nameOf(entry, limits)
      checkEntry(entry)
      located.push({ name, entry, local: await zip.readLocalFileHeaderPromise(entry) })
    })
  )
  return located
}

async function eachEntry(zip: ZipFile, visit: (entry: Entry) => Promise<void>): Promise<void> {
  for await (const entry of zip.eachEntry()) await visit(entry)
}

async function malformedOnError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ArchiveRefused) throw error
    throw new ArchiveRefused('archive_malformed', 'the archive is not a whole zip file')
  }
}

/** By what the archive says of itself; `unpack` holds it to its word. */
function checkSizes(chosen: readonly Located[], limits: ArchiveLimits): void {
  for (const { entry } of chosen) {
    if (entry.uncompressedSize > limits.fileBytes) {
      throw new ArchiveRefused('file_too_large', `a file in the archive is larger than ${limits.fileBytes} bytes`)
    }
    if (entry.uncompressedSize > entry.compressedSize * limits.ratio) {
      throw new ArchiveRefused(
        'ratio_too_high',
        `a file in the archive unpacks to more than ${limits.ratio} times its size`
      )
    }
  }
  if (chosen.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0) > limits.totalBytes) {
    throw new ArchiveRefused('files_too_large', `the files in the archive are larger than ${limits.totalBytes} bytes`)
  }
}

async function unpack(archive: Buffer, { entry, local }: Located): Promise<Uint8Array> {
  const packed = archive.subarray(local.fileDataStart, local.fileDataStart + entry.compressedSize)
  const bytes = entry.compressionMethod === 0 ? packed : await inflateTo(packed, entry.uncompressedSize)
  if (bytes.length !== entry.uncompressedSize) {
    throw new ArchiveRefused('size_differs', 'a file in the archive is not as large as it says')
  }
  if (crc32(bytes) !== entry.crc32) {
    throw new ArchiveRefused('checksum_differs', 'a file in the archive is not what its checksum says')
  }
  return bytes
}

/** Stops where the declared size is reached: more is never held. */
async function inflateTo(packed: Buffer, bytes: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch (error) {
    const isMore = errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
    throw isMore
      ? new ArchiveRefused('size_differs', 'a file in the archive is larger than it says')
      : new ArchiveRefused('archive_malformed', 'a file in the archive does not unpack')
  }
}
