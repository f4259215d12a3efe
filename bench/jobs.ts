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
import { teamSeconds, timedTeam } from './team-commands.ts'

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

type Times = Readonly<Record<Side, readonly { readonly own: number; readonly team: number }[]>>

async function measured(served: Served, machine: Machine, times: string): Promise<Times> {
  const take = async (side: Side, head?: string) => {
    const { conclusion, jobs } = await machine.take(workflows[side], head === undefined ? {} : { head })
    const [job] = Object.values(jobs)
    if (conclusion !== 'success' || job === undefined)
      throw new Error(`${side}: ${conclusion}\n${job?.log.slice(-4000)}`)
    const team = teamSeconds(times)
    return { team, own: job.seconds - team }
  }
  // What the pull request is compared with.
  await push(served, 'main', trainOf('main'), 'train.mjs')
  await take('ours')
  const main = (await served.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  await served.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/better', sha: main })
  let head = await push(served, 'better', trainOf('first'), 'train.mjs')
  await served.dana('POST', `${repo}/pulls`, { title: 'Better', head: 'better', base: 'main' })
  const found: Record<Side, { own: number; team: number }[]> = { ours: [], plain: [], cml: [] }
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
  const of = (side: Side): number => median(times[side].map(({ own }) => own))
  const words = (side: Side): string => `${of(side).toFixed(2)} s`
  const team = median(times.ours.map((each) => each.team)).toFixed(2)
  return [
    {
      name: `a pull request’s job beyond the team’s commands (${team} s), on act, act’s own time included`,
      figure: words('ours'),
      peer: `by hand with plain scripts ${words('plain')}, as CML’s steps ${words('cml')} (its package is not to be had: a script that asks what \`cml comment update\` asks); limit ${limit} s more than by hand`,
      ratio: (of('plain') + limit) / of('ours'),
      goal: 1
    }
  ]
}

if (import.meta.main) printRows(await run())
