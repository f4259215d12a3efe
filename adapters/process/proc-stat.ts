// What /proc/PID/stat says of a process (proc(5)).
import { readFileSync } from 'node:fs'

/** `start` is its start time and `ticks` its CPU time, reaped children included, both in clock ticks. */
export interface ProcessStat {
  readonly pid: number
  readonly parent: number
  readonly session: number
  readonly start: string
  readonly ticks: number
}

/** Null if there is no such process, or it has ended, waited for or not; always on systems without /proc. */
export function readStat(pid: number): ProcessStat | null {
  const text = readText(`/proc/${pid}/stat`)
  // The name in parentheses may hold spaces and parentheses; fields are counted from the one after it, the third.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3])
  const [state, start] = [fields[0], fields[19]]
  // A killed process is a zombie as soon as its first thread has ended; its ports and files are its own until the last has.
  const hasEnded = state === 'X' || (state === 'Z' && field(20) <= 1)
  if (start === undefined || hasEnded) return null
  const ticks = field(14) + field(15) + field(16) + field(17)
  return { pid, parent: field(4), session: field(6), start, ticks }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
