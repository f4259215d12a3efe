// Reads the `result` that a job left, and holds the files that came back against it.
import { join } from 'node:path'
import { OutsideError } from '../../core/errors.ts'
import type { JobEnd, PlacedJob } from '../../core/pipeline/jobs/ports.ts'
import { readIfThere } from '../files/atomic.ts'
import { hashFile, walkFolder } from '../files/walk.ts'
import { stat } from 'node:fs/promises'
import { endOfShell } from '../process/shell-end.ts'

/** Null where there is none. Throws OutsideError where a file is not the one that the job made. */
export async function readResult({ id, folder, outputs }: PlacedJob, limitSeconds: number): Promise<JobEnd | null> {
  const text = (await readIfThere(join(folder, 'result')))?.toString('utf8')
  if (text === undefined) return null
  const [first = '', ...lines] = text.trimEnd().split('\n')
  const said = /^exit (\d+) (\d+)$/.exec(first)
  if (said === null) throw changed(id, 'its result is not one that job.sh wrote')
  const [code, seconds] = [Number(said[1]), Number(said[2])]
  await compareDigests(id, join(folder, 'work'), outputs, lines)
  const isOver = (code === 124 || code === 137) && seconds >= limitSeconds
  return {
    end: isOver ? { kind: 'timeout' } : endOfShell(code),
    resources: { wallSeconds: seconds, cpuSeconds: null, peakMemoryBytes: null }
  }
}

async function compareDigests(
  id: string,
  work: string,
  outputs: readonly string[],
  lines: readonly string[]
): Promise<void> {
  const made = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  const arrived = (await Promise.all(outputs.map((output) => filesOf(work, output)))).flat()
  const there = new Set(arrived)
  const missing = [...made.keys()].find((path) => !there.has(path))
  if (missing !== undefined) throw changed(id, `${missing} did not arrive`)
  for (const path of arrived) {
    const { digest } = await hashFile(join(work, path))
    if (digest !== `sha256:${made.get(path) ?? ''}`) throw changed(id, `${path} is not the file that the job made`)
  }
}

async function filesOf(work: string, output: string): Promise<readonly string[]> {
  const path = join(work, output)
  const found = await stat(path).catch(() => null)
  if (found === null) return []
  if (!found.isDirectory()) return [output]
  return (await walkFolder(path, work)).map((file) => `${output.replace(/\/$/, '')}/${file.path}`)
}

function changed(id: string, why: string): OutsideError {
  return new OutsideError(`what came back from job ${id} is refused: ${why}`, {
    cure: 'look for what changes files on their way, then train again: `modelgate train --again`'
  })
}
