// Temporary siblings that carry their maker's process id, so that what a killed process left can be told from work in progress.
import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../process/liveness.ts'

/** A hidden name beside `name` that nobody else uses. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}.${randomUUID()}.partial`
}

/** Removes every temporary file under a folder whose maker has ended. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const { name, parentPath } of entries) {
    const pid = /^\..*\.(\d+)\.[0-9a-f-]{36}\.partial$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive({ pid: Number(pid), start: null }))
      await rm(join(parentPath, name), { recursive: true, force: true })
  }
}

/** Removes temporary siblings of `name` whose makers have ended. */
export async function removeLeftovers(folder: string, name: string): Promise<void> {
  const prefix = `.${name}.`
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(prefix) || !entry.endsWith('.partial')) continue
    const pid = /^(\d+)\.[0-9a-f-]{36}\.partial$/.exec(entry.slice(prefix.length))?.[1]
    if (pid !== undefined && !isAlive({ pid: Number(pid), start: null }))
      await rm(join(folder, entry), { recursive: true, force: true })
  }
}
