// The frames in which logs are written record by record: TFRecord and LevelDB's log. Both may end within a record, while
// they are written or because their process was killed: what is whole before it counts.
import { crc32 } from 'node:zlib'
import { InputError } from '../errors.ts'
import { crc32c } from './crc32c.ts'

/**
 * TFRecord: length, its checksum, the record, its checksum. Throws InputError for a damaged record.
 * https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details
 */
export function* tfRecords(bytes: Uint8Array, file: string): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isMasked = (from: number, to: number) => masked(crc32c(bytes.subarray(from, to))) === view.getUint32(to, true)
  for (let at = 0; at + 12 <= bytes.length;) {
    if (!isMasked(at, at + 8)) throw damaged(file, at, 'TensorBoard')
    const end = at + 12 + Number(view.getBigUint64(at, true))
    if (end + 4 > bytes.length) return
    if (!isMasked(at + 12, end)) throw damaged(file, at, 'TensorBoard')
    yield bytes.subarray(at + 12, end)
    at = end + 4
  }
}

function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}

/** Whether bytes begin as a TFRecord file does. */
export function isTfRecordFile(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12)
  return masked(crc32c(bytes.subarray(0, 8))) === view.getUint32(8, true)
}

const blockSize = 32_768
const frame = 7
const part = { full: 1, first: 2, middle: 3, last: 4 } as const

/**
 * LevelDB's log format with the CRC of zip files: blocks of 32 KiB, a record in one part or several. The file's own header
 * of `skip` bytes counts into the first block. Throws InputError for a damaged record.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function* levelRecords(bytes: Uint8Array, skip: number, file: string): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let parts: Uint8Array[] = []
  for (let at = skip; at + frame <= bytes.length;) {
    const left = blockSize - (at % blockSize)
    const [length, kind] = left < frame ? [0, 0] : [view.getUint16(at + 4, true), view.getUint8(at + 6)]
    if (kind === 0 && length === 0) {
      at += left
      continue
    }
    const end = at + frame + length
    if (end > bytes.length) return
    if (kind > part.last || length > left - frame || crc32(bytes.subarray(at + 6, end)) !== view.getUint32(at, true))
      throw damaged(file, at, 'Weights & Biases')
    const starts = kind === part.full || kind === part.first
    if (starts !== (parts.length === 0)) throw damaged(file, at, 'Weights & Biases')
    parts.push(bytes.subarray(at + frame, end))
    if (kind === part.full || kind === part.last) {
      yield parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)
      parts = []
    }
    at = end
  }
}

function damaged(file: string, at: number, by: string): InputError {
  return new InputError(`${file} is damaged at byte ${at}: a checksum of ${by} does not fit`, {
    cure: 'train again, or restore the file: what was logged after that place cannot be trusted',
    place: { file }
  })
}
