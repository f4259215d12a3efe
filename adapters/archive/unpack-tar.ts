// Unpacks a tar that somebody else made: files and folders alone, by names that stay in the folder, within limits.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { ArchiveRefused } from './refusal.ts'

export type Compression = 'none' | 'gzip' | 'zstd'

export interface TarLimits {
  /** Unpacked to packed bytes. */
  readonly ratio: number
  /** Bytes that any archive may unpack to, whatever its ratio. */
  readonly freeBytes: number
  /** Files, folders and whatever else it names. */
  readonly entries: number
}

export const tarLimits: TarLimits = { ratio: 200, freeBytes: 16 * 2 ** 20, entries: 20_000 }

/** Nothing, or why the archive is refused; what was written before that stays. Asks `isNew` of each file's path. */
export async function unpackTar(
  archive: { readonly file: string; readonly bytes: number; readonly compression: Compression },
  folder: string,
  isNew: (path: string) => boolean,
  limits: TarLimits = tarLimits
): Promise<string | null> {
  try {
    const decoder = createTarDecoder({ strict: true })
    const unpacked = pipeline([
      createReadStream(archive.file),
      ...decompressed(archive.compression),
      capped(Math.max(archive.bytes * limits.ratio, limits.freeBytes), limits),
      Writable.fromWeb(decoder.writable)
    ])
    // what goes wrong in it is seen where the entries are read
    unpacked.catch(() => undefined)
    let entries = 0
    for await (const entry of decoder.readable) {
      entries += 1
      if (entries > limits.entries)
        throw new ArchiveRefused('too_many_entries', `the archive has more than ${limits.entries} entries`)
      await writeEntry(entry, folder, isNew)
    }
    await unpacked
    return null
  } catch (error) {
    if (error instanceof ArchiveRefused) return error.message
    return `the archive is not a whole tar file: ${error instanceof Error ? error.message : String(error)}`
  }
}

function decompressed(compression: Compression): readonly Transform[] {
  if (compression === 'none') return []
  if (compression === 'gzip') return [zlib.createGunzip()]
  if ('createZstdDecompress' in zlib) return [zlib.createZstdDecompress()]
  throw new ArchiveRefused('unsupported_compression', 'the archive is packed by zstd, which needs Node 22.15 or later')
}

function capped(mostBytes: number, { ratio }: TarLimits): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes <= mostBytes) done(null, chunk)
      else done(new ArchiveRefused('ratio_too_high', `the archive unpacks to more than ${ratio} times its size`))
    }
  })
}

async function writeEntry(
  { header, body }: ParsedTarEntry,
  folder: string,
  isNew: (path: string) => boolean
): Promise<void> {
  const path = header.name.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  if (header.type === 'directory') return body.cancel()
  if (header.type !== 'file') throw new ArchiveRefused('link', 'the archive has a link or a device')
  if (!isNew(path)) {
    throw new ArchiveRefused('unsafe_name', `the archive has a file by the path ${JSON.stringify(header.name)}`)
  }
  const target = join(folder, ...path.split('/'))
  await mkdir(dirname(target), { recursive: true })
  const mode = ((header.mode ?? 0) & 0o100) === 0 ? 0o644 : 0o755
  await pipeline(Readable.fromWeb(body), createWriteStream(target, { flags: 'wx', mode }))
}
