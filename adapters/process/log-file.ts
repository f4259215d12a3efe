// A log file that keeps the beginning and the end of an output of any length.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError } from '../files/file-error.ts'

const keptBytes = 5_000_000
const blockCharacters = 16_384

interface Block {
  readonly bytes: Buffer
  readonly lines: number
}

export interface LogFile {
  write(line: string): void
  /** Lets a reader of the file see all lines so far, while there is room for them. */
  flush(): void
  /** Writes what is still held back; the file is whole after this. */
  close(): void
}

/** Lines up to `limit` bytes are written as they come; of the rest about the last `limit` bytes are written at the end, after a line that says how much is left out. */
export function openLogFile(path: string, limit = keptBytes): LogFile {
  const file = openForWriting(path)
  let room = limit
  let isFull = false
  let tail: Block[] = []
  let tailBytes = 0
  let left = { lines: 0, bytes: 0 }
  let batch: string[] = []
  let batchCharacters = 0

  /** Moves the lines at hand into the file, or into the tail, of which the oldest block goes where there are too many. */
  function flush(): void {
    const block = { bytes: Buffer.from(batch.join('')), lines: batch.length }
    batch = []
    batchCharacters = 0
    if (!isFull) {
      writeAll(file, block.bytes)
      return
    }
    tail.push(block)
    tailBytes += block.bytes.length
    for (let oldest = tail[0]; oldest !== undefined && tailBytes - oldest.bytes.length >= limit; oldest = tail[0]) {
      tail = tail.slice(1)
      tailBytes -= oldest.bytes.length
      left = { lines: left.lines + oldest.lines, bytes: left.bytes + oldest.bytes.length }
    }
  }

  return {
    write(line) {
      const bytes = Buffer.byteLength(line) + 1
      if (!isFull && bytes > room) {
        flush()
        isFull = true
      }
      room -= bytes
      batch.push(`${line}\n`)
      batchCharacters += line.length + 1
      if (batchCharacters >= blockCharacters) flush()
    },
    flush() {
      if (!isFull && batch.length > 0) flush()
    },
    close() {
      try {
        flush()
        if (left.lines > 0)
          writeAll(file, Buffer.from(`[… ${left.lines} lines, ${left.bytes} bytes, are left out here]\n`))
        for (const block of tail) writeAll(file, block.bytes)
      } finally {
        closeSync(file.descriptor)
      }
    }
  }
}

interface OpenFile {
  readonly path: string
  readonly descriptor: number
}

function writeAll({ path, descriptor }: OpenFile, bytes: Buffer): void {
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
  } catch (cause) {
    throw fileError(cause, path)
  }
}

function openForWriting(path: string): OpenFile {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return { path, descriptor: openSync(path, 'w') }
  } catch (cause) {
    throw fileError(cause, path)
  }
}
