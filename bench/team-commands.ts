// Commands of a team that say how long they took: what a benchmark takes off from the whole.
import { readFileSync, writeFileSync } from 'node:fs'
import { teamConfig } from '../tests/actions/support/team.ts'

/** Runs a command of the team and notes what it took: seconds, and the processor's. */
const timed = `import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
const started = performance.now()
const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
const seconds = (performance.now() - started) / 1000
const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ')
const processor = (Number(fields[13]) + Number(fields[14])) / 100
appendFileSync(process.env.BENCH_TIMES, seconds + ' ' + processor + '\\n')
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

export interface Took {
  readonly seconds: number
  readonly processor: number
}

/** What the team's commands took since the file was emptied, which this does again. */
export function teamTook(file: string): Took {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  writeFileSync(file, '')
  if (lines.length !== commands) throw new Error(`${lines.length} commands ran, not ${commands}`)
  const sum = (index: number): number => lines.reduce((total, line) => total + Number(line.split(' ')[index]), 0)
  return { seconds: sum(0), processor: sum(1) }
}
