// The audit log's chain: how an entry is added, and where it was broken.
import { canonicalJson, digestValue, type Digest } from '../digest.ts'
import { auditEntrySchema, type AuditEntry, type AuditEvent } from './entry.ts'

/** The entry that follows `previous` (null: the first). `now` is in milliseconds since the epoch. */
export function appendEntry(previous: AuditEntry | null, event: AuditEvent, now: number): AuditEntry {
  const entry = {
    ...event,
    schema: 'modelgate/audit@1' as const,
    sequence: (previous?.sequence ?? 0) + 1,
    at: new Date(now).toISOString(),
    previous: previous?.digest ?? null
  }
  return { ...entry, digest: digestValue(entry) }
}

/** Where the chain ends; kept beside the log, or mirrored elsewhere, it shows that later entries were cut off. */
export interface ChainHead {
  readonly sequence: number
  readonly digest: Digest
}

export const chainFaults = [
  'malformed',
  'edited',
  'removed',
  'reordered',
  'inserted',
  'beginning_missing',
  'end_missing'
] as const
export type ChainFault = (typeof chainFaults)[number]

export type Verification =
  | { readonly ok: true; readonly count: number; readonly head: ChainHead | null }
  | {
      readonly ok: false
      /** The first bad line, counted from 1; one past the last where the end is missing. */
      readonly line: number
      /** The sequence number that belongs there. */
      readonly sequence: number
      readonly reason: ChainFault
      readonly message: string
    }

export type Line = { readonly kind: 'entry'; readonly entry: AuditEntry } | { readonly kind: 'malformed' | 'edited' }

/**
 * Checks every line's form and digest, and that each follows the one before. `expected` is a head seen earlier: the chain
 * must pass through it. Nothing else can show that the last entries are gone, or that all were written anew.
 */
export function verifyChain(lines: readonly string[], expected: ChainHead | null = null): Verification {
  const read = lines.map(readLine)
  let previous: AuditEntry | null = null
  for (const [index, line] of read.entries()) {
    const sequence = index + 1
    if (line.kind !== 'entry') return fault(index + 1, sequence, line.kind)
    const found = judge(read, index, line.entry, previous)
    if (found !== null) return fault(index + 1 + found.offset, sequence + found.offset, found.reason)
    if (expected?.sequence === sequence && expected.digest !== line.entry.digest)
      return fault(index + 1, sequence, 'edited')
    previous = line.entry
  }
  if (expected !== null && expected.sequence > lines.length)
    return fault(lines.length + 1, lines.length + 1, 'end_missing')
  const head = previous === null ? null : { sequence: previous.sequence, digest: previous.digest }
  return { ok: true, count: lines.length, head }
}

/** One line by itself: its form and its own digest. */
export function readLine(text: string): Line {
  const entry = parseEntry(text)
  if (entry === null) return { kind: 'malformed' }
  const { digest, ...rest } = entry
  // Another spelling of the same JSON, such as a key given twice, would show a reader what was never written.
  const isAsWritten = digestValue(rest) === digest && canonicalJson(entry) === text
  return isAsWritten ? { kind: 'entry', entry } : { kind: 'edited' }
}

/** An entry as a line of the log holds it, or null if the line is none. Its digest is not checked. */
export function parseEntry(text: string): AuditEntry | null {
  try {
    const read = auditEntrySchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Why this entry cannot follow `previous`, or null if it does; `offset` -1 blames the entry before. */
function judge(
  lines: readonly Line[],
  index: number,
  entry: AuditEntry,
  previous: AuditEntry | null
): { readonly reason: ChainFault; readonly offset: number } | null {
  const sequence = index + 1
  if (entry.sequence > sequence) {
    if (entries(lines.slice(index)).some((later) => later.sequence === sequence)) return at('reordered')
    return at(index === 0 ? 'beginning_missing' : 'removed')
  }
  const next = lines[index + 1]
  const isFollowed = next?.kind === 'entry' && next.entry.previous === entry.digest
  if (entry.sequence < sequence) {
    // Two entries want one place: the one that the rest of the chain follows was there first.
    const isTwin = entry.sequence === previous?.sequence && entry.previous === previous.previous
    return isTwin && isFollowed ? { reason: 'inserted', offset: -1 } : at('inserted')
  }
  if (entry.previous === (previous?.digest ?? null)) return null
  // Two neighbours do not fit, and both are whole: if the chain goes on from this one, the one before was written anew.
  return previous !== null && (isFollowed || next === undefined) ? { reason: 'edited', offset: -1 } : at('inserted')
}

function at(reason: ChainFault) {
  return { reason, offset: 0 }
}

function entries(lines: readonly Line[]): readonly AuditEntry[] {
  return lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []))
}

const messages: Readonly<Record<ChainFault, string>> = {
  malformed: 'is not an entry that Modelgate wrote',
  edited: 'was changed after it was written',
  removed: 'is missing: the one after it stands in its place',
  reordered: 'is not where it was written: entries have changed places',
  inserted: 'does not belong here: it was not written at this place',
  beginning_missing: 'is missing, with all before the first that is left',
  end_missing: 'is missing, although it was written: the end of the log was cut off'
}

function fault(line: number, sequence: number, reason: ChainFault): Verification {
  return { ok: false, line, sequence, reason, message: `Entry ${sequence} ${messages[reason]}.` }
}
