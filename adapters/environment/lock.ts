// One command at a time: a lock file that names its owner, and that is taken over when the owner is dead.
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OutsideError } from '../../core/errors.ts'
import { errorCode } from '../files/file-error.ts'
import { isAlive, thisProcess, type ProcessIdentity } from '../process/liveness.ts'
import { readRecord } from './files.ts'
import { pause, processIdSchema } from './processes.ts'

let serial = 0

/** Runs `work` while holding the lock `file`; waits up to `waitMs` for another living owner, then throws OutsideError. */
export async function withLock<T>(file: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  await acquire(file, thisProcess(), Date.now() + waitMs)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function acquire(file: string, self: ProcessIdentity, deadline: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  serial += 1
  const own = `${file}.${self.pid}.${serial}`
  await writeFile(own, JSON.stringify(self))
  try {
    // A link appears with its content or not at all, and never over another.
    while (!(await tryLink(own, file))) {
      const owner = await readRecord(file, processIdSchema)
      if (owner !== null && !isAlive(owner)) await takeAway(file, owner, own)
      else if (Date.now() > deadline) throw busy(file, owner)
      else await pause(25)
    }
  } finally {
    await rm(own, { force: true })
  }
}

async function tryLink(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead owner's lock away; puts it back if it was somebody else's by then. */
async function takeAway(file: string, dead: ProcessIdentity, own: string): Promise<void> {
  const aside = `${own}.stale`
  try {
    await rename(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const moved = await readRecord(aside, processIdSchema)
  if (moved !== null && (moved.pid !== dead.pid || moved.start !== dead.start)) await tryLink(aside, file)
  await rm(aside, { force: true })
}

function busy(file: string, owner: ProcessIdentity | null): OutsideError {
  return new OutsideError(
    `Another modelgate command (process ${owner?.pid ?? 'unknown'}) is busy with ${dirname(file)}.`,
    {
      cure: 'Wait until it has ended, then run this command again.'
    }
  )
}
