// Commands of a team that say how long they took: what a benchmark takes off from the whole.
import { readFileSync, writeFileSync } from 'node:fs'
import { teamConfig } from '../tests/actions/support/team.ts'

/** Runs a command of the team and notes how long it took. */
const timed = `import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
const started = performance.now()
const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
appendFileSync(process.env.BENCH_TIMES, (performance.now() - started) / 1000 + '\\n')
process.exit(status)
`
const scan = `import { mkdirSync, writeFileSync } from 'node:fs'
const runs = [{ tool: { driver: { name: 'none' } }, results: [] }]
mkdirSync('out', { recursive: true })
writeFileSync('out/scan.sarif', JSON.stringify({ version: '2.1.0', runs }))
`

/** The config and the commands of a team that trains, tests and scans; `BENCH_TIMES` names the file of the times. */
export const timedTeam: Readonly<Record<string, string>> = {
  '.github/modelgate.yml': teamConfig
    .replace('node train.mjs', 'node timed.mjs train.mjs')
    .replace('node unit.mjs', 'node timed.mjs unit.mjs')
    .replace(
      '    evaluation:',
      '    analyze: { command: node timed.mjs scan.mjs, sarif: [out/scan.sarif] }\n    evaluation:'
    ),
  'timed.mjs': timed,
  'scan.mjs': scan
}

const commands = 3

/** Seconds of the team's commands since the file was emptied, which this does again. */
export function teamSeconds(file: string): number {
  const times = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  writeFileSync(file, '')
  if (times.length !== commands) throw new Error(`${times.length} commands ran, not ${commands}`)
  return times.reduce((sum, seconds) => sum + seconds, 0)
}
