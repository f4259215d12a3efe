// Zip archives in which any field may lie (APPNOTE.TXT 4.3).
import { crc32, deflateRawSync } from 'node:zlib'

export interface HostileEntry {
  readonly name: string | Uint8Array
  readonly bytes?: Uint8Array | string
  /** What stands in the archive instead of the deflated bytes. */
  readonly packed?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly packedSize?: number
  readonly size?: number
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number
  readonly extra?: Uint8Array
  /** What the header before the bytes says, where it differs. */
  readonly local?: { readonly name?: string; readonly method?: number; readonly flags?: number }
  /** Points at the entry with this number in place of bytes of its own. */
  readonly sharesWith?: number
  readonly offset?: number
}

export interface HostileEnd {
  readonly entries?: number
  readonly directoryOffset?: number
  /** Adds the zip64 records, with this many entries. */
  readonly zip64Entries?: bigint
  /** The directory names the last entry first. */
  readonly isReversed?: boolean
}

export function hostileZip(entries: readonly HostileEntry[], end: HostileEnd = {}): Buffer {
  const parts: Buffer[] = []
  let length = 0
  const offsets: number[] = []
  const directory: Buffer[] = []
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const bytes = Buffer.from(entry.bytes ?? '{}')
    const method = entry.method ?? 8
    const packed = Buffer.from(entry.packed ?? (method === 0 ? bytes : deflateRawSync(bytes)))
    const extra = Buffer.from(entry.extra ?? [])
    const shared = header(entry, method, bytes, packed)
    shared.writeUInt16LE(name.length, 22)
    shared.writeUInt16LE(extra.length, 24)
    const offset = entry.offset ?? (entry.sharesWith === undefined ? length : (offsets[entry.sharesWith] ?? 0))
    offsets.push(offset)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), shared, rest, name, extra]))
    if (entry.sharesWith !== undefined) continue
    const localName = Buffer.from(entry.local?.name ?? name)
    const local = header(entry, entry.local?.method ?? method, bytes, packed)
    local.writeUInt16LE(entry.local?.flags ?? entry.flags ?? 0x0800, 2)
    local.writeUInt16LE(localName.length, 22)
    const whole = Buffer.concat([Buffer.from('PK\x03\x04'), local, localName, packed])
    parts.push(whole)
    length += whole.length
  }
  const listing = Buffer.concat(end.isReversed === true ? directory.toReversed() : directory)
  return Buffer.concat([...parts, listing, ...ending(entries.length, listing.length, length, end)])
}

/** The 26 bytes that both headers of an entry share. */
function header(entry: HostileEntry, method: number, bytes: Buffer, packed: Buffer): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(entry.flags ?? 0x0800, 2)
  shared.writeUInt16LE(method, 4)
  shared.writeUInt16LE(0x21, 8)
  shared.writeUInt32LE(entry.crc ?? crc32(bytes), 10)
  shared.writeUInt32LE(entry.packedSize ?? packed.length, 14)
  shared.writeUInt32LE(entry.size ?? bytes.length, 18)
  return shared
}

function ending(count: number, listing: number, offset: number, end: HostileEnd): readonly Buffer[] {
  const records: Buffer[] = []
  if (end.zip64Entries !== undefined) {
    const record = Buffer.alloc(56)
    record.writeUInt32LE(0x06064b50, 0)
    record.writeBigUInt64LE(44n, 4)
    record.writeUInt16LE(45, 12)
    record.writeUInt16LE(45, 14)
    record.writeBigUInt64LE(end.zip64Entries, 24)
    record.writeBigUInt64LE(end.zip64Entries, 32)
    record.writeBigUInt64LE(BigInt(listing), 40)
    record.writeBigUInt64LE(BigInt(offset), 48)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(BigInt(offset + listing), 8)
    locator.writeUInt32LE(1, 16)
    records.push(record, locator)
  }
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  const entries = end.entries ?? Math.min(count, 0xffff)
  last.writeUInt16LE(entries, 8)
  last.writeUInt16LE(entries, 10)
  last.writeUInt32LE(listing, 12)
  last.writeUInt32LE(end.directoryOffset ?? offset, 16)
  return [...records, last]
}

/** The zip64 field of an entry: sizes over 4 GiB. */
export function zip64Sizes(size: bigint, packed: bigint): Buffer {
  const field = Buffer.alloc(20)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(16, 2)
  field.writeBigUInt64LE(size, 4)
  field.writeBigUInt64LE(packed, 12)
  return field
}
