// A lock that a killed process does not keep: a file that names its owner.
import { randomUUID } from 'node:crypto'
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { OutsideError } from '../../core/errors.ts'
import { isAlive, thisProcess } from '../process/liveness.ts'
import { readIfThere } from './atomic.ts'
import { errorCode, fileError } from './file-error.ts'

const ownerSchema = z.strictObject({
  pid: z.int(),
  start: z.string().nullable(),
  host: z.string(),
  token: z.uuid()
})
type Owner = z.infer<typeof ownerSchema>

/** Gives the lock back; a second call does nothing. */
export type Release = () => Promise<void>

/**
 * Takes the lock `file`, at once from an owner that has ended; waits up to `waitMs` for a living one, then throws
 * OutsideError with its process id. An owner on another machine counts as living. Not re-entrant.
 */
export async function acquireLock(file: string, waitMs = 0): Promise<Release> {
  const own: Owner = { ...thisProcess(), host: hostname(), token: randomUUID() }
  const draft = `${file}.${own.token}`
  const deadline = Date.now() + waitMs
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, JSON.stringify(own))
    for (;;) {
      // A link appears with its content, and never over another one.
      if (await tryLink(draft, file)) return () => giveBack(file, own)
      const owner = await readOwner(file)
      if (owner === 'damaged' || (owner !== null && hasEnded(owner))) {
        if (await takeOver(file, owner, draft)) return () => giveBack(file, own)
      } else if (owner !== null) {
        if (Date.now() >= deadline) throw isHeld(file, owner)
        await pause(5 + Math.random() * 20)
      }
    }
  } catch (cause) {
    throw fileError(cause, file)
  } finally {
    // A draft that stays is no failure: what went wrong before is what must be told.
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** Runs `work` while holding the lock. */
export async function withLock<T>(file: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const release = await acquireLock(file, waitMs)
  try {
    return await work()
  } finally {
    await release()
  }
}

/**
 * Puts the draft in the place of an ended owner's lock. Who may is settled by a lock on that owner's very claim, so that
 * of two that saw it only one replaces it, and never a newer one.
 */
async function takeOver(file: string, ended: Owner | 'damaged', draft: string): Promise<boolean> {
  const token = ended === 'damaged' ? 'damaged' : ended.token
  return withLock(`${file}.${token}.claim`, 1000, async () => {
    const now = await readOwner(file)
    const isSame = now === 'damaged' ? ended === 'damaged' : now !== null && now.token === token
    if (isSame) await rename(draft, file)
    return isSame
  })
}

async function giveBack(file: string, own: Owner): Promise<void> {
  const owner = await readOwner(file)
  if (owner !== null && owner !== 'damaged' && owner.token === own.token) await rm(file, { force: true })
}

function hasEnded(owner: Owner): boolean {
  return owner.host === hostname() && !isAlive(owner)
}

async function tryLink(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file)
    return true
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false
    throw cause
  }
}

/** Null if the lock is free by now; `damaged` if the file names nobody, as after a power cut. */
async function readOwner(file: string): Promise<Owner | 'damaged' | null> {
  const bytes = await readIfThere(file)
  if (bytes === null) return null
  try {
    return ownerSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return 'damaged'
  }
}

function isHeld(file: string, owner: Owner): OutsideError {
  const isHere = owner.host === hostname()
  return new OutsideError(`process ${owner.pid}${isHere ? '' : ` on ${owner.host}`} is using ${dirname(file)}`, {
    place: { file },
    cure: isHere
      ? `wait until it has ended (\`ps -p ${owner.pid}\` shows it), then run the same command again`
      : `wait until it has ended, then run the same command again; if that machine is gone, delete it: \`rm '${file}'\``
  })
}
