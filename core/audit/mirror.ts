// Where the end of a log is written down a second time, outside of it: a history that was cut or written anew does not hold it.
import { createHash } from 'node:crypto'
import type { Digest } from '../digest.ts'
import type { ChainHead } from './chain.ts'
import type { AuditEntry } from './entry.ts'
import type { SegmentName } from './segments.ts'

/** The last entry, and every segment up to it by its git id. */
export interface Mirror extends ChainHead {
  readonly segments: number
  readonly index: Digest
}

/** Why nothing can be decided by a log: it is not the one that was written. */
export interface AuditFault {
  readonly message: string
  readonly cure: string
  /** What it should hold, to be kept until it does again; null where nothing is known of that. */
  readonly mirror: Mirror | null
}

export interface IndexedName extends SegmentName {
  /** Of the git blob. */
  readonly oid: string
}

const digest = '(sha256:[0-9a-f]{64})'
const pattern = new RegExp(`Audit log: entry (\\d{1,15}) ${digest}, (\\d{1,15}) segments ${digest}`)

/** One line, to be found again among other text. */
export function formatMirror({ sequence, digest: head, segments, index }: Mirror): string {
  return `Audit log: entry ${sequence} ${head}, ${segments} segments ${index}`
}

export function readMirror(text: string): Mirror | null {
  const [, sequence, head, segments, index] = pattern.exec(text) ?? []
  if (index === undefined) return null
  return {
    sequence: Number(sequence),
    digest: head as Digest,
    segments: Number(segments),
    index: index as Digest
  }
}

/** A digest of the first segment, of the first two, and so on: each of the one before and of the segment's name and bytes. */
export function indexDigests(segments: readonly IndexedName[]): readonly Digest[] {
  let last = ''
  return segments.map(({ sequence, slug, oid }) => {
    last = createHash('sha256').update(`${last} ${sequence} ${slug} ${oid}`).digest('hex')
    return `sha256:${last}` as const
  })
}

/** Whether a log of these digests goes on from what was mirrored. */
export function holdsMirror(
  digests: readonly Digest[],
  { segments, index }: Pick<Mirror, 'segments' | 'index'>
): boolean {
  return digests[segments - 1] === index
}

/** What a release's tag says of the log of the machine that made it: its first entry, and the last one then. */
export interface TaggedHead extends ChainHead {
  readonly first: Digest
}

const tagged = new RegExp(`^audit ${digest} entry (\\d{1,15}) ${digest}$`, 'm')

export function formatTagged({ first, sequence, digest: head }: TaggedHead): string {
  return `audit ${first} entry ${sequence} ${head}`
}

export function readTagged(message: string): TaggedHead | null {
  const [, first, sequence, head] = tagged.exec(message) ?? []
  return head === undefined ? null : { first: first as Digest, sequence: Number(sequence), digest: head as Digest }
}

/** Null for an empty log. */
export function taggedHead(entries: readonly AuditEntry[]): TaggedHead | null {
  const [first, last] = [entries[0], entries.at(-1)]
  return first === undefined || last === undefined
    ? null
    : { first: first.digest, sequence: last.sequence, digest: last.digest }
}
