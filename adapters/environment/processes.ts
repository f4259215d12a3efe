// Processes found again after the command that started them is gone: by pid and start time, or by a marker in their environment.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { identify, isAlive, type ProcessIdentity } from '../process/liveness.ts'

/** How records name a process; see ProcessIdentity. */
export const processIdSchema = z.strictObject({ pid: z.int().min(2), start: z.string().min(1).nullable() })

const run = promisify(execFile)
const hasProc = process.platform === 'linux'

/** Living processes whose environment holds `name` with a value that `matches`; this process is never among them. */
export async function findMarked(name: string, matches: (value: string) => boolean): Promise<readonly number[]> {
  const found: number[] = []
  for (const { pid, variables } of await environments()) {
    const entry = variables.find((variable) => variable.startsWith(`${name}=`))
    if (pid !== process.pid && entry !== undefined && matches(entry.slice(name.length + 1))) found.push(pid)
  }
  return found
}

async function environments(): Promise<readonly { readonly pid: number; readonly variables: readonly string[] }[]> {
  if (!hasProc) {
    const listed = await run('ps', ['axeww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 })
    return listed.stdout.split('\n').flatMap((line) => {
      const words = line.trim().split(' ')
      return words.length > 1 ? [{ pid: Number(words[0]), variables: words.slice(1) }] : []
    })
  }
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number)
  const read = await Promise.all(
    pids.map(async (pid) => {
      // Other people's processes can't be read and are none of ours.
      const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      return { pid, variables: text.split('\0') }
    })
  )
  return read.filter(({ variables }) => variables.length > 1)
}

/**
 * Ends processes: SIGTERM, then SIGKILL after `graceMs`. `list` is asked again each time, so that children which were
 * born meanwhile are ended too. True when none is left.
 */
export async function endProcesses(list: () => Promise<readonly number[]>, graceMs: number): Promise<boolean> {
  const deadline = Date.now() + graceMs
  const seen = new Map<number, ProcessIdentity>()
  // One that is ending may be listed no more, and still hold its port.
  const look = async (): Promise<readonly number[]> => {
    const listed = await list()
    for (const pid of listed) if (!seen.has(pid)) seen.set(pid, identify(Math.abs(pid)))
    const ending = [...seen].filter(
      ([pid, { start }]) => !listed.includes(pid) && start !== null && isAlive({ pid: Math.abs(pid), start })
    )
    return [...listed, ...ending.map(([pid]) => pid)]
  }
  let left = await look()
  signal(left, 'SIGTERM')
  while (left.length > 0 && Date.now() < deadline) {
    await pause(20)
    left = await look()
  }
  for (let attempt = 0; left.length > 0 && attempt < 50; attempt += 1) {
    signal(left, 'SIGKILL')
    await pause(20)
    left = await look()
  }
  return left.length === 0
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It ended between the look and the signal.
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
