// Whether a process that was named in a file is still the same process.
import { errorCode } from '../files/file-error.ts'
import { readStat } from './proc-stat.ts'

/** A process; `start` is its start time in clock ticks since boot, which tells it from a later one with its id. Null where the system does not say. */
export interface ProcessIdentity {
  readonly pid: number
  readonly start: string | null
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  return identify(process.pid)
}

/** The process that has this id now. */
export function identify(pid: number): ProcessIdentity {
  return { pid, start: readStat(pid)?.start ?? null }
}

/** False for one that has ended, also while nobody has asked how. While it is true its ports and files may be held. */
export function isAlive(identity: ProcessIdentity): boolean {
  const now = readStat(identity.pid)
  if (now !== null) return identity.start === null || identity.start === now.start
  try {
    process.kill(identity.pid, 0)
    return process.platform !== 'linux'
  } catch (cause) {
    // Another user's, of which /proc may tell nothing.
    return errorCode(cause) === 'EPERM'
  }
}
