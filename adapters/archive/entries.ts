// What the headers of a zip's entries may say (APPNOTE.TXT 4.3 and 4.4).
import type { Entry, LocalFileHeader } from 'yauzl'
import type { ArchiveLimits } from '../../core/evidence/limits.ts'
import { ArchiveRefused } from './refusal.ts'

/** An entry of the directory, with the header that stands before its bytes. */
export interface Located {
  readonly name: string
  readonly entry: Entry
  readonly local: LocalFileHeader
}

/** General purpose bits 0, 6 and 13: encrypted, strongly, or with a masked header. */
const encryptedBits = 0x2041
const [fileTypeBits, regular, folder] = [0o170000, 0o100000, 0o040000]

/** The name of an entry, if it is one that stays below the folder it would be unpacked into. */
export function nameOf({ fileNameRaw }: Entry, { nameBytes }: ArchiveLimits): string {
  if (fileNameRaw.length > nameBytes) {
    throw new ArchiveRefused('name_too_long', `the archive has a name of more than ${nameBytes} bytes`)
  }
  const name = decode(fileNameRaw)
  const parts = name.replace(/\/$/, '').split('/')
  const isSafe =
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !/^[A-Za-z]:/.test(name) &&
    !/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)
  if (!isSafe) throw unsafe()
  return name
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw unsafe()
  }
}

function unsafe(): ArchiveRefused {
  return new ArchiveRefused('unsafe_name', 'the archive has a name that leads out of it or holds unreadable characters')
}

export function checkEntry(entry: Entry): void {
  if ((entry.generalPurposeBitFlag & encryptedBits) !== 0) {
    throw new ArchiveRefused('encrypted', 'the archive has an encrypted file')
  }
  const type = (entry.externalFileAttributes >>> 16) & fileTypeBits
  if (type !== 0 && type !== regular && type !== folder) {
    throw new ArchiveRefused('link', 'the archive has a link or a device')
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new ArchiveRefused('unsupported_compression', 'the archive has a file that is neither stored nor deflated')
  }
}

/** Each name once, each byte of one entry alone, and both headers of an entry of one mind. */
export function checkLayout(located: readonly Located[]): void {
  const names = new Set(located.map(({ name }) => name.normalize('NFC').replace(/\/$/, '')))
  if (names.size < located.length) throw new ArchiveRefused('duplicate_name', 'the archive has one name twice')
  let end = 0
  for (const { entry, local } of located.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw new ArchiveRefused('overlapping_entries', 'the archive has files that share their bytes')
    }
    end = local.fileDataStart + entry.compressedSize
    const isSame =
      local.fileName.equals(entry.fileNameRaw) &&
      local.compressionMethod === entry.compressionMethod &&
      ((local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & encryptedBits) === 0
    if (!isSame) throw new ArchiveRefused('archive_malformed', 'the archive says two things of one file')
  }
}

function startOf({ entry }: Located): number {
  return entry.relativeOffsetOfLocalHeader
}
