// Cold start of each action: from the start of the process to the report that the config is missing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contracts, type ActionName } from '../actions/contracts.ts'
import { build, stubOf, write } from '../scripts/build.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const rounds = 15
const limit = 2.5
/** Ratios of the committed bundles of other actions, measured the same way on Node 24 (see STYLE, measured facts). */
const peerWords = 'sticky-pull-request-comment 3.1, branch-deploy 3.3, actions/cache 4.9'

export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
  try {
    const dist = join(folder, 'dist')
    write(build(), dist)
    return await Promise.resolve(measure(folder, dist))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(folder: string, dist: string): readonly Row[] {
  const names = Object.keys(contracts) as ActionName[]
  const env = emptyJob(folder)
  const times = new Map<string, number[]>([['node', []], ...names.map((name) => [name, []] as [string, number[]])])
  for (let round = 0; round < rounds; round += 1) {
    times.get('node')?.push(wall(['-e', '0'], env, 0))
    for (const name of names) times.get(name)?.push(wall([join(dist, stubOf(name))], env, 2))
  }
  const reference = median(times.get('node') ?? [])
  return names.map((name) => {
    const ours = median(times.get(name) ?? [])
    const ratio = ours / reference
    return {
      name: `${name}, cold start to the report of a missing config`,
      figure: `${ours.toFixed(1)} ms, ${ratio.toFixed(2)} times node -e 0`,
      peer: `node -e 0 ${reference.toFixed(1)} ms, ${limit} times that ${(limit * reference).toFixed(1)} ms (${peerWords})`,
      ratio: limit / ratio,
      goal: 1
    }
  })
}

/** A checked-out repository without a config, and the runner's own files. */
function emptyJob(folder: string): NodeJS.ProcessEnv {
  const workspace = join(folder, 'workspace')
  mkdirSync(join(workspace, '.git'), { recursive: true })
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_DISABLE_COMPILE_CACHE: '1',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF_NAME: 'main'
  }
}

function wall(args: readonly string[], env: NodeJS.ProcessEnv, code: number): number {
  const started = performance.now()
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  const time = performance.now() - started
  if (status !== code) throw new Error(`${args.join(' ')} ended with ${status ?? 'a signal'}\n${stdout}`)
  return time
}
