// The pipeline's own time for the eight steps of one model: a whole walk but what the team's commands took.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, write } from '../scripts/build.ts'
import { createTeam, teamConfig } from '../tests/actions/support/team.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const rounds = 5
const limitSeconds = 3

/** Runs a command of the team and notes how long it took. */
const timed = `import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
const started = performance.now()
const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
appendFileSync(process.env.BENCH_TIMES, (performance.now() - started) / 1000 + '\\n')
process.exit(status)
`
const scan = `import { writeFileSync } from 'node:fs'
const runs = [{ tool: { driver: { name: 'none' } }, results: [] }]
writeFileSync('out/scan.sarif', JSON.stringify({ version: '2.1.0', runs }))
`

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
  const config = teamConfig
    .replace('node train.mjs', 'node timed.mjs train.mjs')
    .replace('node unit.mjs', 'node timed.mjs unit.mjs')
    .replace(
      '    evaluation:',
      '    analyze: { command: node timed.mjs scan.mjs, sarif: [out/scan.sarif] }\n    evaluation:'
    )
  const team = createTeam({ '.github/modelgate.yml': config, 'timed.mjs': timed, 'scan.mjs': scan })
  writeFileSync(times, '')
  try {
    const started = performance.now()
    const words = [command, 'run', '--quiet', '--format', 'json']
    const env = { ...process.env, BENCH_TIMES: times }
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: team.root, env, encoding: 'utf8' })
    const whole = (performance.now() - started) / 1000
    if (status !== 0 || !stdout.includes('"live"'))
      throw new Error(`the walk ended with ${status ?? 'a signal'}\n${stderr}`)
    const commands = readFileSync(times, 'utf8').trim().split('\n').map(Number)
    if (commands.length !== 3) throw new Error(`${commands.length} commands ran, not 3`)
    return { whole, own: whole - commands.reduce((sum, seconds) => sum + seconds, 0) }
  } finally {
    spawnSync(process.execPath, [command, 'down'], { cwd: team.root })
    team.remove()
  }
}
