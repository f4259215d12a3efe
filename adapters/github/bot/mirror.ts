// The audit log held against what the bot's own checks and tags said of it: a history that was cut or written anew is found
// even by a process that never saw it.
import { auditBranch } from '../../../core/bot/branches.ts'
import type { OwnCheck, RecordFacts } from '../../../core/bot/observation.ts'
import { holdsMirror, indexDigests, type AuditFault, type Mirror } from '../../../core/audit/mirror.ts'
import { segmentsFolder } from '../../../core/audit/segments.ts'
import type { Digest } from '../../../core/digest.ts'
import { formatPlace } from '../../../core/errors.ts'
import { headOf } from './effects/branch.ts'
import { keyIn, type Look } from './look.ts'
import type { AuditIndex, Said } from './memory.ts'
import { broken, BrokenLogError, grown, readIndex, readSegments } from './records.ts'
import { tagMirrors } from './release-tags.ts'

const digests = new WeakMap<AuditIndex, readonly Digest[]>()

function digestsOf(index: AuditIndex): readonly Digest[] {
  const known = digests.get(index)
  if (known !== undefined) return known
  const made = indexDigests(index.segments)
  digests.set(index, made)
  return made
}

/** The log as it was last seen whole; null before its first entry. */
export async function presentMirror(look: Look): Promise<Mirror | null> {
  const index = look.memory.longest.get(keyIn(look, 'longest'))
  const last = index?.segments.at(-1)
  if (index === undefined || last === undefined) return null
  const [segment] = await readSegments(look, index, (each) => each === last)
  const entry = segment?.entries.at(-1)
  const digest = digestsOf(index).at(-1)
  if (entry === undefined || digest === undefined) return null
  return { sequence: entry.sequence, digest: entry.digest, segments: index.segments.length, index: digest }
}

export interface ReadLog<T> {
  readonly value: T
  readonly head: string | null
  readonly fault: AuditFault | null
}

/** What `read` gives of the log, or `otherwise` and why: it was changed by somebody else. Failures of GitHub are thrown. */
export async function readWhole<T>(
  look: Look,
  head: string | null,
  checks: readonly OwnCheck[],
  read: (index: AuditIndex) => Promise<T>,
  otherwise: T
): Promise<ReadLog<T>> {
  const mirrors = noteMirrors(look, [...checkMirrors(checks), ...(await tagMirrors(look))])
  try {
    const found = await proven(look, head, mirrors)
    return { value: await read(found.index), head: found.head, fault: null }
  } catch (error) {
    if (!(error instanceof BrokenLogError)) throw error
    const { message, place, cure } = error
    const where = place === undefined ? '' : ` (${formatPlace(place)})`
    const missed = look.memory.mirrors.get(keyIn(look, 'missed')) ?? longestOf(mirrors)
    return { value: otherwise, head, fault: { message: `${message}${where}`, cure, mirror: missed?.mirror ?? null } }
  }
}

function checkMirrors(checks: readonly OwnCheck[]): readonly Said[] {
  return checks.flatMap(({ mirror }) => (mirror == null ? [] : [{ by: 'a check', mirror }]))
}

/** What is known of this repository's log: by this observation, and of those before the longest and what was missed. */
function noteMirrors(look: Look, seen: readonly Said[]): readonly Said[] {
  const { mirrors } = look.memory
  const longest = longestOf([mirrors.get(keyIn(look, 'longest')) ?? [], seen].flat())
  if (longest !== null) mirrors.set(keyIn(look, 'longest'), longest)
  return [mirrors.get(keyIn(look, 'missed')) ?? [], longest ?? [], seen].flat()
}

function longestOf(mirrors: readonly Said[]): Said | null {
  return mirrors.toSorted((a, b) => b.mirror.segments - a.mirror.segments)[0] ?? null
}

async function proven(
  look: Look,
  head: string | null,
  mirrors: readonly Said[]
): Promise<{ readonly head: string | null; readonly index: AuditIndex }> {
  try {
    return { head, index: await held(look, head, mirrors) }
  } catch (error) {
    // GitHub may show a check before the branch that it speaks of.
    const now = error instanceof BrokenLogError ? await headOf(look, auditBranch) : head
    if (now === head) throw error
    return { head: now, index: await held(look, now, mirrors) }
  }
}

async function held(look: Look, head: string | null, mirrors: readonly Said[]): Promise<AuditIndex> {
  const before = look.memory.longest.get(keyIn(look, 'longest'))
  // Also of a commit that was read before: the branch may have been put back to it.
  const index = grown(look, await readIndex(look, head))
  const missed = missedIn(index, mirrors)
  if (missed === null) {
    look.memory.mirrors.delete(keyIn(look, 'missed'))
    return index
  }
  look.memory.mirrors.set(keyIn(look, 'missed'), missed)
  // It is no log to go on from, nor to be missed once the right one is back.
  if (before === undefined) look.memory.longest.delete(keyIn(look, 'longest'))
  else look.memory.longest.set(keyIn(look, 'longest'), before)
  throw notHeld(missed)
}

/** The first that a log does not hold; null where it goes on from all of them. */
export function missedIn(index: AuditIndex, mirrors: readonly Said[]): Said | null {
  return mirrors.find(({ mirror }) => !holdsMirror(digestsOf(index), mirror)) ?? null
}

export function notHeld({ by, mirror: { segments, sequence, digest } }: Said): BrokenLogError {
  const what = `${segments} segments up to entry ${sequence}, ${digest.slice(0, 19)}…`
  return broken({
    path: segmentsFolder,
    line: 1,
    message: `${by} says that it had ${what}, and it does not hold them`
  })
}

/** The facts of an observation. */
export function recordFacts(entries: RecordFacts['entries'], { head, fault }: ReadLog<unknown>): RecordFacts {
  return fault === null ? { entries, head } : { entries: [], head, fault }
}
