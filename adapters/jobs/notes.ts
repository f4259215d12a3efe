// A note of each job that runs elsewhere, so that the next modelgate finds it after this one was killed.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { executorSchema, type ExecutorConfig } from '../../core/config/train-schema.ts'
import { readIfThere, writeWhole } from '../files/atomic.ts'
import { isMissing } from '../files/file-error.ts'
import { isAlive, thisProcess } from '../process/liveness.ts'

const noteSchema = z.strictObject({
  owner: z.strictObject({ pid: z.int(), start: z.string().nullable() }),
  id: z.string(),
  model: z.string(),
  scope: z.string(),
  executor: executorSchema
})
export type JobNote = z.infer<typeof noteSchema>

export async function writeNote(
  folder: string,
  { id, model, scope }: Pick<JobNote, 'id' | 'model' | 'scope'>,
  executor: ExecutorConfig
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const note = { owner: thisProcess(), id, model, scope, executor } satisfies JobNote
  await writeWhole(join(folder, `${id}.json`), JSON.stringify(note))
}

export async function removeNote(folder: string, id: string): Promise<void> {
  await rm(join(folder, `${id}.json`), { force: true })
}

/** Notes whose modelgate has ended. What is no note is left out. */
export async function orphanNotes(folder: string): Promise<readonly JobNote[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return []
    throw cause
  })
  const notes = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readNote(join(folder, name)))
  )
  return notes.filter((note) => note !== null).filter(({ owner }) => !isAlive(owner))
}

async function readNote(path: string): Promise<JobNote | null> {
  try {
    const read = noteSchema.safeParse(JSON.parse((await readIfThere(path))?.toString('utf8') ?? ''))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
