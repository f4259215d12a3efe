// The audit log in immutable files, one for each batch: `segments/<thousands>/<sequence>-<slug>.jsonl`. The name gives
// the first entry's sequence and whose records they are, so that one subject's can be read without the others.
import { canonicalJson } from '../digest.ts'
import { readLine } from './chain.ts'
import type { AuditEntry } from './entry.ts'

export const segmentsFolder = 'segments'

export interface SegmentName {
  readonly sequence: number
  readonly slug: string
}

export interface Segment extends SegmentName {
  readonly entries: readonly AuditEntry[]
}

export interface SegmentFault {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

const damage = {
  malformed: 'this is not an entry that Modelgate wrote',
  edited: 'this entry was changed after it was written'
} as const

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export function segmentPath({ sequence, slug }: SegmentName): string {
  if (!slugPattern.test(slug)) throw new Error(`'${slug}' is no name for a segment of the audit log`)
  const digits = String(sequence).padStart(9, '0')
  return `${segmentsFolder}/${digits.slice(0, -3)}/${digits}-${slug}.jsonl`
}

/** Null for any other file. */
export function parseSegmentPath(path: string): SegmentName | null {
  const [, digits = '', slug = ''] = /^segments\/\d{6,}\/(\d{9,})-([a-z0-9-]+)\.jsonl$/.exec(path) ?? []
  const name = { sequence: Number(digits), slug }
  return slugPattern.test(slug) && segmentPath(name) === path ? name : null
}

export function formatSegment(entries: readonly AuditEntry[]): string {
  return entries.map((entry) => `${canonicalJson(entry)}\n`).join('')
}

/** A segment by itself: every line as it was written, one after the other from the sequence that its name gives. */
export function readSegment(name: SegmentName, text: string): Segment | SegmentFault {
  const entries: AuditEntry[] = []
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length === 0) return faultOf(name, lines.length + 1, 'the last line has no end')
  for (const [index, line] of lines.entries()) {
    const read = readLine(line)
    if (read.kind !== 'entry') return faultOf(name, index + 1, damage[read.kind])
    if (read.entry.sequence !== name.sequence + index) {
      return faultOf(name, index + 1, `here belongs entry ${name.sequence + index}`)
    }
    const before = entries.at(-1)
    if (before !== undefined && read.entry.previous !== before.digest) {
      return faultOf(name, index + 1, 'this entry does not follow the one before it')
    }
    entries.push(read.entry)
  }
  return { ...name, entries }
}

/** Whether a segment follows `before`, the one in front of it in the log; null where it is the first. Null if it does. */
export function checkFollows(segment: Segment, before: Segment | null): SegmentFault | null {
  const [first] = segment.entries
  const last = before?.entries.at(-1)
  const expected = (last?.sequence ?? 0) + 1
  if (segment.sequence !== expected) return faultOf(segment, 1, `entry ${expected} is missing before this segment`)
  return first?.previous === (last?.digest ?? null)
    ? null
    : faultOf(segment, 1, 'this entry does not follow the segment before it')
}

function faultOf(name: SegmentName, line: number, message: string): SegmentFault {
  return { path: segmentPath(name), line, message }
}
