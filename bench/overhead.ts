// The pipeline's own time for the eight steps of one model: a whole walk but what the team's commands took.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, write } from '../scripts/build.ts'
import { createTeam } from '../tests/actions/support/team.ts'
import { teamTook, timedTeam } from './team-commands.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const rounds = 5
const limitSeconds = 3

export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
  try {
    write(build(), join(folder, 'dist'))
    const walks = Array.from({ length: rounds }, () =>
      walk(join(folder, 'dist', 'modelgate.js'), join(folder, 'times'))
    )
    const [whole, own] = [median(walks.map((each) => each.whole)), median(walks.map((each) => each.own))]
    return await Promise.resolve([
      {
        name: 'eight steps of one model, first walk, without what the team waits for',
        figure: `${own.toFixed(2)} s of ${whole.toFixed(2)} s`,
        peer: `limit ${limitSeconds} s`,
        ratio: limitSeconds / own,
        goal: 1
      }
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds from the start of the command to its end, and those of them that are ours. */
function walk(command: string, times: string): { readonly whole: number; readonly own: number } {
  const team = createTeam(timedTeam)
  writeFileSync(times, '')
  try {
    const started = performance.now()
    const words = [command, 'run', '--quiet', '--format', 'json']
    const env = { ...process.env, BENCH_TIMES: times }
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: team.root, env, encoding: 'utf8' })
    const whole = (performance.now() - started) / 1000
    if (status !== 0 || !stdout.includes('"live"'))
      throw new Error(`the walk ended with ${status ?? 'a signal'}\n${stderr}`)
    return { whole, own: whole - teamTook(times).seconds }
  } finally {
    spawnSync(process.execPath, [command, 'down'], { cwd: team.root })
    team.remove()
  }
}
