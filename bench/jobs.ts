// What a pull request's job takes beyond the team's commands, on real act: our template, a workflow by hand, and one as CML's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repo, push, serve, type Served } from '../tests/bot/support/served.ts'
import { teamFiles } from '../tests/actions/support/team.ts'
import { startMachine, type Machine } from '../tests/support/act/machine.ts'
import { act } from '../tests/support/go-tools.ts'
import { median } from './median.ts'
import { printRows, type Row } from './row.ts'
import { childSeconds } from './processor.ts'
import { teamTook, timedTeam, type Took } from './team-commands.ts'

const rounds = 5
const folder = join(import.meta.dirname, 'jobs')
const template = join(import.meta.dirname, '../workflows-templates/pull-request.yml')
const workflows = { ours: 'pull-request.yml', plain: 'plain.yml', cml: 'cml.yml' } as const
type Side = keyof typeof workflows
/** Seconds that ours may take beyond the workflow by hand. */
const limit = 3

export async function run(): Promise<readonly Row[]> {
  const missing = act.missing()
  if (missing !== undefined) throw new Error(`act is not here: ${missing}`)
  const scratch = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
  const times = join(scratch, 'times')
  writeFileSync(times, '')
  const served = await serve(seed())
  const machine = await startMachine(served.github, { repository: 'acme/models', env: { BENCH_TIMES: times } })
  try {
    return rowsOf(await measured(served, machine, times))
  } finally {
    await machine.close()
    await served.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

function seed() {
  const scripts = ['evaluate.ts', 'compare.ts', 'comment.ts']
  const byHand = scripts.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  const files = {
    ...teamFiles,
    ...timedTeam,
    ...Object.fromEntries(byHand),
    'metrics.json': '{"accuracy":1}\n',
    '.github/workflows/pull-request.yml': readFileSync(template, 'utf8'),
    '.github/workflows/plain.yml': readFileSync(join(folder, 'plain.yml'), 'utf8'),
    '.github/workflows/cml.yml': readFileSync(join(folder, 'cml.yml'), 'utf8')
  }
  return {
    users: ['rita', 'dana'].map((login) => ({ login, token: `token-${login}`, email: `${login}@example.org` })),
    organizations: [{ login: 'acme', admins: ['rita'], members: ['dana'] }],
    repositories: [{ name: 'acme/models', collaborators: { dana: 'write' as const }, files }]
  }
}

interface Measured {
  readonly own: Took
  readonly team: Took
}
type Times = Readonly<Record<Side, readonly Measured[]>>

async function measured(served: Served, machine: Machine, times: string): Promise<Times> {
  const take = async (side: Side, head?: string) => {
    const before = childSeconds()
    const { conclusion, jobs } = await machine.take(workflows[side], head === undefined ? {} : { head })
    const [job] = Object.values(jobs)
    if (conclusion !== 'success' || job === undefined)
      throw new Error(`${side}: ${conclusion}\n${job?.log.slice(-4000)}`)
    const team = teamTook(times)
    const own = { seconds: job.seconds - team.seconds, processor: childSeconds() - before - team.processor }
    return { team, own }
  }
  // What the pull request is compared with.
  await push(served, 'main', trainOf('main'), 'train.mjs')
  await take('ours')
  const main = (await served.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  await served.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/better', sha: main })
  let head = await push(served, 'better', trainOf('first'), 'train.mjs')
  await served.dana('POST', `${repo}/pulls`, { title: 'Better', head: 'better', base: 'main' })
  const found: Record<Side, Measured[]> = { ours: [], plain: [], cml: [] }
  for (let round = 0; round <= rounds; round++) {
    for (const side of Object.keys(workflows) as Side[]) {
      const one = await take(side, head)
      // The first is not counted: caches are cold.
      if (round > 0) found[side].push(one)
    }
    if (round < rounds) head = await push(served, 'better', trainOf(String(round)), 'train.mjs')
  }
  return found
}

/** Another commit to train, each time. */
function trainOf(name: string): string {
  return `${teamFiles['train.mjs'] ?? ''}// ${name}\n`
}

function rowsOf(times: Times): readonly Row[] {
  const of = (side: Side, figure: keyof Took, whose: keyof Measured = 'own'): number =>
    median(times[side].map((each) => each[whose][figure]))
  const row = (figure: keyof Took, unit: string): Row => {
    const words = (side: Side): string => `${of(side, figure).toFixed(2)} ${unit}`
    const team = of('ours', figure, 'team').toFixed(2)
    return {
      name: `a pull request’s job on act, act’s own time included, without the team’s commands (${team} ${unit})`,
      figure: words('ours'),
      peer: `by hand with plain scripts ${words('plain')}; as CML’s steps ${words('cml')} (CML’s npm package can’t be installed here: a script makes the requests of \`cml comment update\`); limit ${limit} s more than by hand`,
      ratio: (of('plain', figure) + limit) / of('ours', figure),
      goal: 1
    }
  }
  return [row('seconds', 's'), row('processor', 's of the processor')]
}

if (import.meta.main) printRows(await run())
