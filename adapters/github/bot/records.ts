// The audit branch: which segments it has, and the records of a subject in them, each proven against its neighbours.
import { z } from 'zod'
import {
  checkFollows,
  parseSegmentPath,
  readSegment,
  segmentPath,
  segmentsFolder,
  type Segment,
  type SegmentFault
} from '../../../core/audit/segments.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { auditBranch } from '../../../core/bot/branches.ts'
import { OutsideError } from '../../../core/errors.ts'
import { readTexts } from './blobs.ts'
import { keyIn, type Look } from './look.ts'
import { remembered, type AuditIndex, type IndexedSegment, type TreeFile } from './memory.ts'

const treeSchema = z.object({
  truncated: z.boolean().default(false),
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() }))
})

/** By the folders' ids, so that only those that changed are asked for. */
export async function readIndex(look: Look, head: string | null): Promise<AuditIndex> {
  if (head === null) return grown(look, { segments: [] })
  const known = look.memory.indexes.get(keyIn(look, head))
  if (known !== undefined) return known
  const root = await readTree(look, head)
  const folder = root.find(({ path, type }) => path === segmentsFolder && type === 'tree')
  const folders = folder === undefined ? [] : await readTree(look, folder.sha)
  const segments: IndexedSegment[] = []
  for (const { path, sha } of folders) {
    for (const file of await readTree(look, sha)) {
      const name = parseSegmentPath(`${segmentsFolder}/${path}/${file.path}`)
      if (name !== null) segments.push({ ...name, oid: file.sha })
    }
  }
  const index = grown(look, { segments: segments.sort((a, b) => a.sequence - b.sequence) })
  look.memory.indexes.set(keyIn(look, head), index)
  return index
}

/**
 * A log only grows: what was seen of it once is still there. A link that is missing at its end, or between two that aren't
 * asked for, shows nowhere else.
 */
export function grown(look: Look, index: AuditIndex): AuditIndex {
  const key = keyIn(look, 'longest')
  const before = look.memory.longest.get(key)?.segments ?? []
  const lost = before.find(({ oid }, at) => index.segments[at]?.oid !== oid)
  if (lost !== undefined) {
    throw broken({ path: segmentPath(lost), line: 1, message: 'a segment that was there is gone or another' })
  }
  look.memory.longest.set(key, index)
  return index
}

async function readTree(look: Look, sha: string): Promise<readonly TreeFile[]> {
  return remembered(look.memory.trees, keyIn(look, sha), async () => {
    const { tree, truncated } = treeSchema.parse(await look.wire.get(`${look.base}/git/trees/${sha}`))
    if (truncated) throw broken({ path: segmentsFolder, line: 1, message: 'GitHub does not list it whole' })
    return tree
  })
}

/** The segments of these slugs, oldest first. Throws OutsideError where one of them, or its place in the log, was changed. */
export async function readSegments(
  look: Look,
  { segments }: AuditIndex,
  wanted: (segment: IndexedSegment) => boolean
): Promise<readonly Segment[]> {
  const chosen = segments.flatMap((segment, index) => (wanted(segment) ? [index] : []))
  // The one before each, and the one after it, prove that nothing was changed between.
  const needed = new Set(chosen.flatMap((index) => [index - 1, index, index + 1]).filter((index) => index in segments))
  const texts = await readTexts(
    look,
    [...needed].map((index) => segments[index]?.oid ?? '')
  )
  const read = new Map<number, Segment>()
  for (const index of needed) {
    const name = segments[index]
    if (name === undefined) continue
    read.set(index, whole(readSegment(name, texts.get(name.oid) ?? '')))
  }
  for (const [index, segment] of read) {
    const before = read.get(index - 1)
    if (index > 0 && before === undefined) continue
    const fault = checkFollows(segment, before ?? null)
    if (fault !== null) throw broken(fault)
  }
  return chosen.flatMap((index) => read.get(index) ?? [])
}

export function entriesOf(segments: readonly Segment[], slugs: readonly string[]): readonly AuditEntry[] {
  return segments.filter(({ slug }) => slugs.includes(slug)).flatMap(({ entries }) => entries)
}

function whole(read: Segment | SegmentFault): Segment {
  if ('message' in read) throw broken(read)
  return read
}

/** The log is not the one that this bot wrote. */
export class BrokenLogError extends OutsideError {}

export function broken({ path, line, message }: SegmentFault): BrokenLogError {
  return new BrokenLogError(`The audit log was changed by somebody else, and nothing is decided by it: ${message}.`, {
    place: { file: path, line },
    cure: `find who wrote to the branch ${auditBranch} (only the bot may: docs/how-to/rulesets.md), and put it back to the last commit that the bot made`
  })
}

/** A segment that the bot itself just wrote, known without asking. */
export function keepSegment(look: Look, head: string, { segments }: AuditIndex, segment: IndexedSegment): void {
  const index = { segments: [...segments, segment] }
  look.memory.indexes.set(keyIn(look, head), index)
  look.memory.longest.set(keyIn(look, 'longest'), index)
}
