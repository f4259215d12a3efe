// A note of each running command, so that what outlives a killed modelgate is found and ended by the next one.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../files/atomic.ts'
import { isMissing } from '../files/file-error.ts'
import { isAlive, thisProcess } from './liveness.ts'
import { watchTree } from './watch.ts'

const noteSchema = z.strictObject({
  owner: z.strictObject({ pid: z.int(), start: z.string().nullable() }),
  marker: z.string()
})
type Note = z.infer<typeof noteSchema>

/** Written before the command starts, so that there is no moment when it runs unnoted. */
export async function noteRunning(folder: string, marker: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const note: Note = { owner: thisProcess(), marker }
  await writeWhole(join(folder, `${marker}.json`), JSON.stringify(note))
}

export async function forgetRunning(folder: string, marker: string): Promise<void> {
  await rm(join(folder, `${marker}.json`), { force: true })
}

/** Ends the commands in `folder` whose modelgate has ended, and says how many; those of a living one are left alone. */
export async function endLeftovers(folder: string, graceMs = 5000): Promise<number> {
  let ended = 0
  for (const name of await namesIn(folder)) {
    const note = await readNote(join(folder, name))
    if (note !== null && isAlive(note.owner)) continue
    if (note !== null) {
      await endMarked(note.marker, graceMs)
      ended += 1
    }
    await rm(join(folder, name), { force: true })
  }
  return ended
}

/** The marker is asked for, not the session's id: that may belong to somebody else by now. */
async function endMarked(marker: string, graceMs: number): Promise<void> {
  const watch = watchTree(-1, marker, Infinity, () => undefined)
  watch.stop()
  await watch.end(graceMs)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

async function readNote(path: string): Promise<Note | null> {
  try {
    const read = noteSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
