// Watches the process tree of a running command: its memory, its CPU time, and its end.
import { setTimeout as pause } from 'node:timers/promises'
import { totalmem } from 'node:os'
import { listMarked, listTree, proportionalBytes, residentBytes, type TreeMember } from './tree.ts'

const sampleMs = 100
const ticksPerSecond = 100

export interface Watch {
  /** Highest memory seen, and the CPU seconds at the last sample; null where the system does not tell. */
  readonly usage: () => { readonly peakMemoryBytes: number | null; readonly cpuSeconds: number | null }
  /** Ends every process of the tree: SIGTERM, then SIGKILL after the grace. None is left when this returns, save what may not be signalled. */
  readonly end: (graceMs: number) => Promise<void>
  /** SIGKILL at once, for an exit that cannot wait. */
  readonly killNow: () => void
  readonly stop: () => void
}

/** `session` is the process id of the session's leader; `onTooMuch` is called once, when the tree holds more than `limitBytes`. */
export function watchTree(session: number, marker: string, limitBytes: number, onTooMuch: () => void): Watch {
  const known = new Map<number, string>()
  let peak: number | null = null
  let seconds: number | null = null
  let isOver = false

  function list(): readonly TreeMember[] {
    const members = listTree(session, known)
    for (const member of members) known.set(member.pid, member.start)
    return members
  }

  function sample(): void {
    const members = list()
    if (members.length === 0) return
    seconds = Math.max(seconds ?? 0, members.reduce((sum, member) => sum + member.ticks, 0) / ticksPerSecond)
    const resident = members.map((member) => residentBytes(member.pid))
    const plain = resident.reduce((sum, { now }) => sum + now, 0)
    const held = members.length > 1 && plain > (peak ?? 0) ? sharedOnce(members, plain) : plain
    peak = Math.max(peak ?? 0, Math.min(held, plain), ...resident.map(({ highest }) => highest))
    if (held <= limitBytes || isOver) return
    isOver = true
    onTooMuch()
  }

  const timer = setInterval(sample, sampleMs)
  sample()

  function signalAll(signal: NodeJS.Signals | 0): number {
    if (process.platform !== 'linux') return send(-session, signal) ? 1 : 0
    // Known from now on: one that is ending loses its marks before its memory, ports and files.
    for (const { pid, start } of listMarked(marker)) known.set(pid, start)
    const members = list()
    for (const { pid } of members) send(pid, signal)
    return members.length
  }

  return {
    usage: () => ({ peakMemoryBytes: peak, cpuSeconds: seconds }),
    async end(graceMs) {
      const deadline = Date.now() + graceMs
      if (signalAll('SIGTERM') === 0) return
      while (Date.now() < deadline) {
        await pause(20)
        if (signalAll(0) === 0) return
      }
      for (let attempt = 0; attempt < 50 && signalAll('SIGKILL') > 0; attempt += 1) await pause(20)
    },
    killNow: () => void signalAll('SIGKILL'),
    stop: () => clearInterval(timer)
  }
}

/** Bytes that the members hold together, with pages that they share counted once; one that has just ended holds none. */
function sharedOnce(members: readonly TreeMember[], plain: number): number {
  const parts = members.map((member) => proportionalBytes(member.pid))
  return parts.every((part) => part === null) ? plain : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

/** False where the process has ended by itself, or is another user's. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Memory of this machine, or of the container it runs in, less a tenth for everything else. */
export function defaultMemoryLimit(): number {
  const constrained = process.constrainedMemory()
  const total = totalmem()
  return Math.floor(0.9 * (constrained > 0 ? Math.min(constrained, total) : total))
}
