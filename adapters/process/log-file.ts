// A log file that keeps the beginning and the end of an output of any length.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError } from '../files/file-error.ts'

const keptBytes = 5_000_000

export interface LogFile {
  write(line: string): void
  /** Writes what is still held back; the file is whole after this. */
  close(): void
}

/** Lines up to `limit` bytes are written as they come; of the rest the last `limit` bytes are written at the end, after a line that says how much is left out. */
export function openLogFile(path: string, limit = keptBytes): LogFile {
  const file = openForWriting(path)
  const tail = createTail(limit)
  let written = 0
  let left = { lines: 0, bytes: 0 }
  let batch: string[] = []
  let batchBytes = 0

  function flush(): void {
    if (batch.length > 0) writeSync(file, batch.join(''))
    batch = []
    batchBytes = 0
  }

  return {
    write(line) {
      const bytes = Buffer.byteLength(line) + 1
      if (written + bytes <= limit && tail.isEmpty()) {
        written += bytes
        batchBytes += bytes
        batch.push(`${line}\n`)
        if (batchBytes > 16_384) flush()
      } else {
        flush()
        const dropped = tail.push(line, bytes)
        left = { lines: left.lines + dropped.lines, bytes: left.bytes + dropped.bytes }
      }
    },
    close() {
      flush()
      if (left.lines > 0) writeSync(file, `[… ${left.lines} lines, ${left.bytes} bytes, are left out here]\n`)
      for (const line of tail.lines()) {
        batch.push(`${line}\n`)
        if (batch.length >= 1000) flush()
      }
      flush()
      closeSync(file)
    }
  }
}

/** The last lines of a stream, up to `limit` bytes in all. */
function createTail(limit: number) {
  let kept: { readonly line: string; readonly bytes: number }[] = []
  let start = 0
  let held = 0
  return {
    isEmpty: () => kept.length === 0,
    lines: () => kept.slice(start).map((entry) => entry.line),
    /** Returns what had to go to make room. */
    push(line: string, bytes: number): { readonly lines: number; readonly bytes: number } {
      kept.push({ line, bytes })
      held += bytes
      const before = { start, held }
      while (held > limit && start < kept.length - 1) {
        held -= kept[start]?.bytes ?? 0
        start += 1
      }
      const dropped = { lines: start - before.start, bytes: before.held - held }
      if (start > 10_000) {
        kept = kept.slice(start)
        start = 0
      }
      return dropped
    }
  }
}

function openForWriting(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  } catch (cause) {
    throw fileError(cause, path)
  }
}
