// Whether a process that was named in a file is still the same process.
import { readFileSync } from 'node:fs'
import { errorCode } from '../files/file-error.ts'

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
  return { pid, start: startTime(pid) }
}

/** False for one that has ended, also while nobody has asked how. */
export function isAlive(identity: ProcessIdentity): boolean {
  const start = startTime(identity.pid)
  if (start !== null) return identity.start === null || identity.start === start
  try {
    process.kill(identity.pid, 0)
    return process.platform !== 'linux'
  } catch (cause) {
    // Another user's, of which /proc may tell nothing.
    return errorCode(cause) === 'EPERM'
  }
}

/** Field 22 of /proc/PID/stat (proc(5)); null if there is no such process, or it has ended and nobody asked how. */
function startTime(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}
