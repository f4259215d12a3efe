// Records are added to the audit branch as one segment, chained to the last, and never twice.
import { appendEntry } from '../../../../core/audit/chain.ts'
import type { AuditEntry, AuditEvent } from '../../../../core/audit/entry.ts'
import { formatSegment, segmentPath } from '../../../../core/audit/segments.ts'
import { auditBranch } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { canonicalJson } from '../../../../core/digest.ts'
import { keyIn, type Look } from '../look.ts'
import { readIndex, readSegments, keepSegment } from '../records.ts'
import { blobId, commitOn, headOf } from './branch.ts'

const readme = `# The audit log of Modelgate

Every file under \`segments/\` holds entries that the bot wrote in one batch, one a line, each with the digest of the one
before it. Nothing here is ever changed. Only the bot may write to this branch: a change by anybody else is found, and
stops every decision. \`modelgate audit verify --branch\` proves the log offline.
`

export async function appendRecords(look: Look, effect: Extract<Effect, { kind: 'append_records' }>): Promise<void> {
  const { head, subject: slug, events } = effect
  if (events.length === 0) return
  await look.wire.retrying(async () => {
    const index = head === null ? { segments: [] } : await readIndex(look, head)
    const last = index.segments.at(-1)
    const [tail] = last === undefined ? [] : await readSegments(look, index, (segment) => segment === last)
    const entries = chain(tail?.entries.at(-1) ?? null, events, look.wire.now())
    const name = { sequence: entries[0]?.sequence ?? 1, slug }
    const text = formatSegment(entries)
    const message = `Record ${events.length} of ${slug}: ${[...new Set(events.map(({ kind }) => kind))].join(', ')}`
    const files = new Map([[segmentPath(name), text]])
    const written = await commitOn(look, { branch: auditBranch, head, message, files, readme })
    if (written !== null) {
      const oid = blobId(text)
      look.memory.texts.set(keyIn(look, oid), text)
      keepSegment(look, written, index, { ...name, oid })
      return
    }
    if (await isThere(look, index.segments.length, slug, events)) return
    throw new MovedError(`somebody else wrote to ${auditBranch} first`)
  })
}

function chain(previous: AuditEntry | null, events: readonly AuditEvent[], now: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  for (const event of events) entries.push(appendEntry(entries.at(-1) ?? previous, event, now))
  return entries
}

/** Whether these events were written since, by an attempt whose answer was lost. */
async function isThere(look: Look, known: number, slug: string, events: readonly AuditEvent[]): Promise<boolean> {
  const head = await headOf(look, auditBranch)
  const index = await readIndex(look, head)
  const fresh = new Set(index.segments.slice(known))
  const written = await readSegments(look, index, (segment) => fresh.has(segment) && segment.slug === slug)
  const wanted = canonicalJson(events)
  return written.some(({ entries }) => canonicalJson(entries.map(eventOf)) === wanted)
}

function eventOf({ kind, actor, model, environment, commit, detail }: AuditEntry): AuditEvent {
  return { kind, actor, model, environment, commit, detail }
}
