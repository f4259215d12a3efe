// The process tree of one command, as /proc shows it (proc(5)). Empty on systems without /proc.
import { readdirSync, readFileSync } from 'node:fs'
import { readStat, type ProcessStat } from './proc-stat.ts'

export type TreeMember = Pick<ProcessStat, 'pid' | 'start' | 'ticks'>

/** Marks the environment of every process of one command, so that one that left its session is found too. */
export const markerName = 'MODELGATE_COMMAND_ID'

/**
 * Living processes that are in the session `session`, descend from one that is, or were members before (`known`, by
 * process id and start time): a child that began a session of its own stays a member when its parent is gone.
 */
export function listTree(session: number, known: ReadonlyMap<number, string>): readonly TreeMember[] {
  const all = readAll()
  const members = new Set<number>()
  const belongs = (status: ProcessStat) =>
    status.session === session || members.has(status.parent) || known.get(status.pid) === status.start
  for (let before = -1; before < members.size;) {
    before = members.size
    for (const status of all) if (belongs(status)) members.add(status.pid)
  }
  members.delete(process.pid)
  return all.filter((status) => members.has(status.pid))
}

/** Living processes that carry this marker in their environment. */
export function listMarked(marker: string): readonly TreeMember[] {
  return readAll().filter((status) => status.pid !== process.pid && isMarked(status.pid, marker))
}

function isMarked(pid: number, marker: string): boolean {
  return readText(`/proc/${pid}/environ`).split('\0').includes(`${markerName}=${marker}`)
}

/** Bytes that a process holds now, and the most that it ever held; 0 where the kernel does not tell. */
export function residentBytes(pid: number): { readonly now: number; readonly highest: number } {
  const text = readText(`/proc/${pid}/status`)
  return { now: kilobytes(text, /^VmRSS:\s+(\d+) kB$/m) ?? 0, highest: kilobytes(text, /^VmHWM:\s+(\d+) kB$/m) ?? 0 }
}

/** The same, with memory shared among processes counted in parts (PSS); null where the kernel does not tell. */
export function proportionalBytes(pid: number): number | null {
  return kilobytes(readText(`/proc/${pid}/smaps_rollup`), /^Pss:\s+(\d+) kB$/m)
}

function kilobytes(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? null : Number(found) * 1024
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function readAll(): readonly ProcessStat[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return pids.map((pid) => readStat(Number(pid))).filter((stat) => stat !== null)
  } catch {
    return []
  }
}
