// One job, run by the real `act`: GitHub's part (which jobs may start, with which token, behind which environment) is machine.ts.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { act } from '../go-tools.ts'

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** How a job ended, as `needs` has it. */
export interface JobOutcome {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

export interface JobEnd extends JobOutcome {
  readonly log: string
  readonly seconds: number
}

export interface JobSource {
  readonly needs?: string | readonly string[]
  readonly environment?: string | { readonly name: string }
  readonly permissions?: unknown
  readonly [key: string]: unknown
}

export interface WorkflowSource {
  readonly jobs: Readonly<Record<string, JobSource>>
  readonly [key: string]: unknown
}

/** What the machine gives every job. */
export interface Ground {
  /** Folder of this machine; everything lies under it. */
  readonly folder: string
  /** Environment of every process of a job, PATH among it. */
  readonly env: Readonly<Record<string, string>>
  /** What `owner/name@ref` is found at. */
  readonly repositories: readonly string[]
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

export interface JobRun {
  readonly source: string
  readonly job: string
  /** How the jobs ended that it needs. */
  readonly needs: Readonly<Record<string, JobOutcome>>
  readonly event: string
  readonly payload: object
  readonly actor: string
  /** GITHUB_* of this run, and what its runner hands it. */
  readonly env: Readonly<Record<string, string>>
  readonly token: string
}

export const readWorkflow = (source: string): WorkflowSource => parse(source) as WorkflowSource

export async function runJob(ground: Ground, run: JobRun): Promise<JobEnd> {
  mkdirSync(join(ground.folder, 'jobs'), { recursive: true })
  const folder = mkdtempSync(join(ground.folder, 'jobs', `${run.job}-`))
  const outcome = join(folder, 'outcome.json')
  const [workflow, event] = [join(folder, 'workflow.yml'), join(folder, 'event.json')]
  mkdirSync(join(folder, 'empty'))
  writeFileSync(workflow, stringify(alone(readWorkflow(run.source), run, outcome)))
  writeFileSync(event, JSON.stringify(run.payload))
  const began = performance.now()
  const args = [
    ...[run.event, '--workflows', workflow, '--job', reporter, '--eventpath', event, '--actor', run.actor],
    ...['--directory', join(folder, 'empty'), '--no-skip-checkout', '--no-cache-server'],
    ...['--action-cache-path', join(ground.folder, 'act'), '--log-prefix-job-id'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
    ...ground.repositories.flatMap((each) => ['--local-repository', each]),
    ...Object.entries(ground.vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(ground.secrets).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
    ...['--secret', `GITHUB_TOKEN=${run.token}`],
    ...Object.entries(run.env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  ]
  const log = await spawned(args, {
    ...ground.env,
    PATH: [dirname(process.execPath), ground.env['PATH'] ?? ''].join(':'),
    XDG_CACHE_HOME: join(ground.folder, 'cache'),
    ACT_STAND_INS: join(import.meta.dirname, 'stand-ins'),
    ACT_MACHINE: join(ground.folder, 'work'),
    ACT_MIRROR: join(ground.folder, 'mirror.git'),
    ACT_CACHE: join(ground.folder, 'actions-cache')
  })
  // A called workflow that fails ends act before the job that would write it down.
  const isCalled = readWorkflow(run.source).jobs[run.job]?.['uses'] !== undefined
  if (!existsSync(outcome) && isCalled && /^Error: Job '[^']+' failed$/m.test(log)) {
    rmSync(folder, { recursive: true, force: true })
    return { result: 'failure', outputs: {}, log, seconds: (performance.now() - began) / 1000 }
  }
  if (!existsSync(outcome)) throw new Error(`act did not come to the end of the job ${run.job}\n${log.slice(-6000)}`)
  const told = JSON.parse(readFileSync(outcome, 'utf8')) as Readonly<Record<string, Told>>
  const end = told[run.job]
  if (end === undefined) throw new Error(`act says nothing of the job ${run.job}\n${log.slice(-6000)}`)
  rmSync(folder, { recursive: true, force: true })
  // act says null of a job without outputs.
  return { result: end.result, outputs: end.outputs ?? {}, log, seconds: (performance.now() - began) / 1000 }
}

type Told = Pick<JobOutcome, 'result'> & { readonly outputs: JobOutcome['outputs'] | null }

const reporter = 'modelgate-test-outcome'

/**
 * The workflow with this job alone: the jobs it needs stand there as they ended, and one after it writes down how it ended. The
 * job itself is as it was, without what GitHub's side does for it.
 */
function alone({ jobs, ...workflow }: WorkflowSource, run: JobRun, outcome: string): object {
  const job = { ...jobs[run.job], environment: undefined, concurrency: undefined }
  const plain = { 'runs-on': 'ubuntu-latest' }
  const ended = Object.entries(run.needs).map(([name, { result, outputs }]) => {
    const steps = [{ run: result === 'success' ? 'true' : 'false' }]
    return [name, { ...plain, ...(result === 'skipped' ? { if: 'false' } : {}), outputs, steps }] as const
  })
  const report = {
    ...plain,
    needs: [run.job],
    if: 'always()',
    steps: [{ run: `printf '%s' "$OUTCOME" > "$PLACE"`, env: { OUTCOME: '${{ toJSON(needs) }}', PLACE: outcome } }]
  }
  return {
    ...workflow,
    concurrency: undefined,
    jobs: { ...Object.fromEntries(ended), [run.job]: job, [reporter]: report }
  }
}

/** What act printed. It ends with the test at the latest: a signal that ends this process would leave it running. */
async function spawned(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(act.path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  }
  await new Promise((resolve) => child.once('close', resolve))
  process.off('exit', kill)
  return log
}
