// Small JSON records on disk: read through a schema, written whole or not at all.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { prettyJson } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { readIfThere, replaceFile } from '../files/atomic.ts'

/** Null if there is no such file. Throws OutsideError if it is not what Modelgate wrote. */
export async function readRecord<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  const bytes = await readIfThere(file)
  if (bytes === null) return null
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')))
  if (parsed.success) return parsed.data
  throw new OutsideError(`the file ${file} is not what Modelgate wrote`, {
    cure: `remove it and run the command again: \`rm '${file}'\``,
    place: { file },
    cause: parsed.error
  })
}

/** Written, fsynced and renamed into place. `mode` is 0600 for what only this user may read. */
export async function writeRecord(file: string, record: unknown, mode = 0o644): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await replaceFile(file, prettyJson(record), mode)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The last lines of a log, at most 4 KiB; empty if there is none. */
export async function logTail(file: string, lines = 20): Promise<string> {
  const text = ((await readIfThere(file)) ?? '').toString()
  return text.slice(-4096).trimEnd().split('\n').slice(-lines).join('\n')
}

/** A name that is one folder: config names are, anything else is refused before it becomes a path. */
export function folderName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(name)) return name
  throw new InputError(`"${name}" is not a name of an environment or a model`, {
    cure: 'use letters, digits, "-" and "_", starting with a letter or digit'
  })
}
