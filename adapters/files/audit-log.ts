// The audit log as JSON lines in segment files, appended to and never rewritten.
import { mkdir, open, readdir, readFile, stat, truncate, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { appendEntry, parseEntry, type ChainHead } from '../../core/audit/chain.ts'
import type { AuditEntry } from '../../core/audit/entry.ts'
import { canonicalJson } from '../../core/digest.ts'
import { InputError, type Place } from '../../core/errors.ts'
import { digestSchema } from '../../core/pipeline/evidence.ts'
import type { AuditLog, Clock } from '../../core/pipeline/ports.ts'
import { readIfThere, syncFolder, writeWhole } from './atomic.ts'
import { fileError, isMissing } from './file-error.ts'
import { withLock } from './lock.ts'

const segmentBytes = 1 << 20
const lockWaitMs = 30_000
const headName = 'head.json'

/** Segments are `000001.jsonl` and so on; `head.json` beside them names the last entry that was surely written. */
export function createAuditLog(folder: string, clock: Pick<Clock, 'now'>): AuditLog {
  return {
    append: (event) =>
      withLock(join(folder, 'lock'), lockWaitMs, async () => {
        try {
          const last = await openLast(folder)
          if (!endsAt(last.entry, await readHead(folder))) throw isCut(folder)
          const entry = appendEntry(last.entry, event, clock.now())
          await appendLine(last.path, canonicalJson(entry))
          if (last.isNew) await syncFolder(folder)
          await writeWhole(join(folder, headName), canonicalJson({ digest: entry.digest, sequence: entry.sequence }))
          return entry
        } catch (cause) {
          throw fileError(cause, folder)
        }
      }),
    async entries() {
      const { lines, places } = await readAuditLines(folder)
      return lines.map((line, index) => parseEntry(line) ?? fail(isDamaged(places[index] ?? { file: folder })))
    }
  }
}

/** Every line of the log with its place, and the head that was noted, for `verifyChain`. A torn last line is not one yet. */
export async function readAuditLines(folder: string): Promise<{
  readonly lines: readonly string[]
  readonly places: readonly Place[]
  readonly head: ChainHead | null
}> {
  const lines: string[] = []
  const places: Place[] = []
  for (const name of await segmentNames(folder)) {
    const file = join(folder, name)
    const parts = (await readFile(file, 'utf8')).split('\n')
    parts.slice(0, -1).forEach((line, index) => {
      lines.push(line)
      places.push({ file, line: index + 1 })
    })
  }
  return { lines, places, head: await readHead(folder) }
}

const headSchema = z.strictObject({ sequence: z.int(), digest: digestSchema })

async function readHead(folder: string): Promise<ChainHead | null> {
  const file = join(folder, headName)
  const bytes = await readIfThere(file)
  if (bytes === null) return null
  try {
    return headSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw new InputError(`${file} was changed: it does not name an entry`, {
      place: { file },
      cure: 'restore it from a copy; if you know that the log is whole, delete it: the next entry writes it anew',
      cause
    })
  }
}

/** The head is written after its entry, so it may be behind the log, and never ahead of it. */
function endsAt(last: AuditEntry | null, head: ChainHead | null): boolean {
  if (head === null || last === null) return head === null
  return head.sequence < last.sequence || (head.sequence === last.sequence && head.digest === last.digest)
}

interface Last {
  /** The last entry of the log; null if there is none. */
  readonly entry: AuditEntry | null
  /** The segment that the next entry goes to. */
  readonly path: string
  readonly isNew: boolean
}

/** Reads no more than the end of the last segments. */
async function openLast(folder: string): Promise<Last> {
  await mkdir(folder, { recursive: true })
  const names = await segmentNames(folder)
  for (const [index, name] of names.toReversed().entries()) {
    const path = join(folder, name)
    if (index === 0) await cutTornLine(path)
    const line = await readLastLine(path)
    if (line === null) continue
    const entry = parseEntry(line) ?? fail(isDamaged({ file: path }))
    const isFull = (await stat(path)).size >= segmentBytes
    if (index > 0) return { entry, path: join(folder, names.at(-1) ?? name), isNew: false }
    return isFull ? { entry, path: join(folder, nextName(name)), isNew: true } : { entry, path, isNew: false }
  }
  return { entry: null, path: join(folder, names.at(-1) ?? nextName('0')), isNew: true }
}

async function segmentNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d{6}\.jsonl$/.test(name)).toSorted()
  } catch (cause) {
    if (isMissing(cause)) return []
    throw fileError(cause, folder)
  }
}

function nextName(name: string): string {
  return `${String(Number.parseInt(name, 10) + 1).padStart(6, '0')}.jsonl`
}

async function appendLine(path: string, line: string): Promise<void> {
  const handle = await open(path, 'a')
  try {
    await handle.writeFile(`${line}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A crash in the middle of a write leaves a line without its end. It is saved beside the segment, then cut off. */
async function cutTornLine(path: string): Promise<void> {
  const { text, start, size } = await readTail(path)
  const end = text.lastIndexOf(0x0a) + 1
  if (end === text.length) return
  await writeFile(`${path}.${size}.torn`, text.subarray(end), { flush: true })
  await truncate(path, start + end)
}

/** The last whole line of a segment; null if it is empty. */
async function readLastLine(path: string): Promise<string | null> {
  const { text } = await readTail(path)
  return text.length === 0 ? null : (text.toString('utf8').trimEnd().split('\n').at(-1) ?? null)
}

/** The end of a file, from before its last whole line on; all of it where it has no more than one. */
async function readTail(path: string): Promise<{ text: Buffer; start: number; size: number }> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    for (let length = 8192; ; length *= 4) {
      const start = Math.max(0, size - length)
      const text = await readFrom(handle, start, size - start)
      const last = text.lastIndexOf(0x0a)
      if (start === 0 || (last > 0 && text.lastIndexOf(0x0a, last - 1) >= 0)) return { text, start, size }
    }
  } finally {
    await handle.close()
  }
}

async function readFrom(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start)
  return buffer.subarray(0, bytesRead)
}

function isDamaged(place: Place): InputError {
  return new InputError('the audit log holds a line that is no entry; nothing is added to a broken log', {
    place,
    cure: 'type `modelgate audit verify` (it names the first bad entry), then restore that file from a copy'
  })
}

function isCut(folder: string): InputError {
  return new InputError('the end of the audit log is not the one that was written; nothing is added to a broken log', {
    place: { file: join(folder, headName) },
    cure: `type \`modelgate audit verify\` (it names the first bad entry), then restore ${folder} from a copy`
  })
}

function fail(error: Error): never {
  throw error
}
