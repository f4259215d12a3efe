// How much evidence may weigh before it is read, and why an archive or a document is refused.
import picomatch from 'picomatch'

/** What an archive may hold at most. Entries that nobody asked for count by number, never by size: they stay packed. */
export interface ArchiveLimits {
  /** The archive as it is sent. */
  readonly compressedBytes: number
  readonly entries: number
  readonly nameBytes: number
  /** One wanted file unpacked. */
  readonly fileBytes: number
  /** All wanted files unpacked. */
  readonly totalBytes: number
  /** Unpacked to packed bytes of one wanted file; Modelgate's own evidence stays under 40. */
  readonly ratio: number
}

export const archiveLimits: ArchiveLimits = {
  compressedBytes: 16 * 2 ** 20,
  entries: 200,
  nameBytes: 512,
  fileBytes: 16 * 2 ** 20,
  totalBytes: 32 * 2 ** 20,
  ratio: 200
}

export const archiveReasons = [
  'archive_too_large',
  'too_many_entries',
  'name_too_long',
  'unsafe_name',
  'duplicate_name',
  'link',
  'encrypted',
  'unsupported_compression',
  'file_too_large',
  'files_too_large',
  'ratio_too_high',
  'overlapping_entries',
  'size_differs',
  'checksum_differs',
  'archive_malformed'
] as const
export type ArchiveReason = (typeof archiveReasons)[number]

/** What JSON may hold at most, whatever it says. */
export interface JsonLimits {
  readonly bytes: number
  readonly depth: number
  /** Keys of one object. */
  readonly keys: number
  /** Keys, and elements of lists, of the whole document. */
  readonly values: number
  /** Characters of one number. */
  readonly digits: number
}

export const jsonLimits: JsonLimits = {
  bytes: archiveLimits.fileBytes,
  depth: 64,
  keys: 10_000,
  values: 1_000_000,
  digits: 64
}

export const jsonReasons = [
  'json_too_large',
  'json_too_deep',
  'too_many_keys',
  'too_many_values',
  'forbidden_key',
  'duplicate_key',
  'number_too_large',
  'not_utf8',
  'not_json'
] as const
export type JsonReason = (typeof jsonReasons)[number]

/** Which names of an archive's entries to read: globs such as `evaluation.json` or `reports/*.json`, JSON files alone. */
export function namedFiles(globs: readonly string[]): (name: string) => boolean {
  const isMatch = picomatch([...globs], { dot: true, strictSlashes: true })
  return (name) => name.endsWith('.json') && isMatch(name)
}
