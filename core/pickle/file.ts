// Pickles in the files that hold models: bare, compressed as joblib does it, or inside a zip (PyTorch, NumPy's .npz).
import { gunzipSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { scanPickles, type PickleScan } from './machine.ts'

/** Bytes of a file, and of what is unpacked of it. */
export const maxPickleBytes = 512 * 2 ** 20
const maxEntries = 20_000
const pickleName = /\.(?:pkl|pickle|joblib|pt|pth|ckpt)$/i
const others: readonly (readonly [string, readonly number[]])[] = [
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['zstandard', [0x28, 0xb5, 0x2f, 0xfd]]
]

/** True for names that are given to pickles only: such a file runs code when it is loaded. */
export function isPickleName(path: string): boolean {
  return pickleName.test(path)
}

/** What loading this file may import; null where it is no pickle, by its first bytes and its name. */
export function scanModelFile(path: string, bytes: Uint8Array): PickleScan | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return scanZip(bytes)
  const isNamed = isPickleName(path)
  if (!isNamed) return isPickle(bytes) ? scanPickles(bytes) : null
  const [packed] = others.find(([, magic]) => startsWith(bytes, magic)) ?? []
  if (packed !== undefined) return unread(`it is compressed with ${packed}, which is not read`)
  const plain = inflated(bytes)
  return plain === null ? unread('it unpacks to more than 512 MiB, or is broken') : scanPickles(plain)
}

function scanZip(bytes: Uint8Array): PickleScan | null {
  let total = 0
  let count = 0
  let entries: Readonly<Record<string, Uint8Array>>
  try {
    entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        count++
        if (total > maxPickleBytes || count > maxEntries) throw new RangeError('too large')
        return true
      }
    })
  } catch {
    return unread('its zip is broken, or holds more than 512 MiB or 20,000 files')
  }
  const scans = Object.entries(entries).flatMap(([name, content]) => {
    const pickle = pickleIn(name, content)
    return pickle === null ? [] : [scanPickles(pickle)]
  })
  if (scans.length === 0) return null
  return {
    imports: scans.flatMap(({ imports }) => imports),
    problem: scans.find(({ problem }) => problem !== null)?.problem ?? null
  }
}

function pickleIn(name: string, content: Uint8Array): Uint8Array | null {
  if (isPickleName(name) || isPickle(content)) return content
  // An array of objects: the .npy header (numpy.org/doc/stable/reference/generated/numpy.lib.format.html), then a pickle.
  if (!startsWith(content, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59])) return null
  const view = new DataView(content.buffer, content.byteOffset, content.length)
  const [at, length] = content[6] === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)]
  const header = new TextDecoder().decode(content.subarray(at, at + length))
  return /['|]O/.test(header) ? content.subarray(at + length) : null
}

function inflated(bytes: Uint8Array): Uint8Array | null {
  const isGzip = startsWith(bytes, [0x1f, 0x8b])
  if (!isGzip && !isZlib(bytes)) return bytes
  try {
    return (isGzip ? gunzipSync : inflateSync)(bytes, { maxOutputLength: maxPickleBytes })
  } catch {
    return null
  }
}

/** RFC 1950: deflate, and a header that 31 divides. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0x78 && (first * 256 + second) % 31 === 0
}

function isPickle([first, second = 0]: Uint8Array): boolean {
  return first === 0x80 && second >= 2 && second <= 5
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function unread(problem: string): PickleScan {
  return { imports: [], problem }
}
