// A self-hosted machine and a hosted one that take the runs of the double, and the part of GitHub that decides what they take:
// jobs in the order of `needs`, each with a token of its own permissions, behind the environment that it names.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../../bot/support/served.ts'
import type { GitHub } from '../github/github.ts'
import type { RunView } from '../github/actions/runner.ts'
import { permissionsIn } from '../github/actions/workflows.ts'
import { readWorkflow, runJob, type Ground, type JobEnd } from './job.ts'
import { localRepositories, ownActions } from './uses.ts'

export interface RunEnd {
  readonly id: number
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly jobs: Readonly<Record<string, JobEnd>>
  readonly seconds: number
}

export interface Machine {
  /** Folder of the repository as the last self-hosted job left it. */
  readonly work: string
  /**
   * Takes the oldest run of this workflow that waits (of the commit `head`, where it is named), waiting for one; runs its jobs,
   * and says how it ended. A job that no environment lets in for `holdMs` is cancelled, as a person would cancel it.
   */
  take(workflow: string, which?: { readonly head?: string; readonly holdMs?: number }): Promise<RunEnd>
  /** Takes the runs of this workflow that wait, one after the other, until there is none. */
  takeAll(workflow: string): Promise<readonly RunEnd[]>
  /** What the address of an environment answers to the model's health check; null where nothing is served. */
  health(environment: string, model: string): Promise<number | null>
  /** Where the environment serves the model, with a slash at its end; null where it does not. */
  address(environment: string, model: string): string | null
  /** Ends what the jobs left running here, and takes the folder away. */
  close(): Promise<void>
}

interface Status {
  readonly environment: string
  readonly model: string
  readonly url: string | null
}

export interface MachineOptions {
  readonly repository: string
  /** First in PATH, before Node and the system's own. */
  readonly path?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** Of every process of a job. */
  readonly env?: Readonly<Record<string, string>>
  readonly say?: (line: string) => void
  /** What is shown beside the runs where a run is waited for in vain. */
  readonly detail?: () => string
}

export async function startMachine(github: GitHub, options: MachineOptions): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-act-'))
  const own = await ownActions()
  const work = join(folder, 'work')
  const say = options.say ?? (() => undefined)
  const ground: Omit<Ground, 'repositories'> = {
    folder,
    env: {
      PATH: [options.path ?? [], process.env['PATH'] ?? ''].flat().join(':'),
      HOME: folder,
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      ...options.env
    },
    vars: options.vars ?? {},
    secrets: options.secrets ?? {}
  }
  const find = (workflow: string, head: string | undefined): RunView | undefined =>
    github.runner
      .runs()
      .find(
        ({ path, status, headSha }) =>
          path.endsWith(`/${workflow}`) && status === 'queued' && headSha === (head ?? headSha)
      )

  const machine: Machine = {
    work,
    async take(workflow, { head, holdMs = 30_000 } = {}) {
      await until(
        () => find(workflow, head) !== undefined,
        () => {
          const runs = github.runner.runs().map(({ path, event, status }) => `${path} on ${event}: ${status}`)
          return [`no run of ${workflow} waits`, ...runs, options.detail?.() ?? ''].join('\n')
        }
      )
      const run = find(workflow, head)
      if (run === undefined) throw new Error(`the run of ${workflow} is gone`)
      say(`run ${run.id}: ${workflow} on ${run.event}`)
      const end = await runOf(run, holdMs)
      say(`run ${run.id}: ${end.conclusion} after ${end.seconds.toFixed(1)} s`)
      return end
    },
    async takeAll(workflow) {
      const ends: RunEnd[] = []
      await github.settled()
      while (find(workflow, undefined) !== undefined) ends.push(await machine.take(workflow))
      return ends
    },
    async health(environment, model) {
      const url = machine.address(environment, model)
      return url === null ? null : (await fetch(new URL('health', url))).status
    },
    address(environment, model) {
      const told = modelgate('status', '--format', 'json')
      const { environments } = JSON.parse(told) as { readonly environments: readonly Status[] }
      const found = environments.find((each) => each.environment === environment && each.model === model)
      return found?.url == null ? null : `${found.url}/`
    },
    close() {
      if (existsSync(work)) modelgate('down')
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    }
  }
  return machine

  function modelgate(...args: readonly string[]): string {
    const command = [join(own, 'dist/modelgate.js'), ...args]
    return spawnSync(process.execPath, command, { cwd: work, env: ground.env, encoding: 'utf8' }).stdout
  }

  async function runOf(run: RunView, holdMs: number): Promise<RunEnd> {
    const began = performance.now()
    const mirror = join(folder, 'mirror.git')
    github.mirror(options.repository, mirror)
    const payload = github.runner.event(run.id)
    const { number = 0, repository } = payload as {
      readonly number?: number
      readonly repository: { readonly id: number }
    }
    const isPull = run.event === 'pull_request'
    const ref = isPull ? `refs/pull/${number}/merge` : `refs/heads/${run.headBranch ?? ''}`
    const sha = isPull ? git(mirror, 'rev-parse', `refs/runs/${run.id}`) : run.headSha
    const source = git(mirror, 'show', `${sha}:${run.path}`)
    const workflow = readWorkflow(source)
    const repositories = localRepositories(source, own)
    const env = {
      // Not GITHUB_SERVER_URL: @actions/artifact refuses to work anywhere but on github.com.
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
      ...{ GITHUB_REPOSITORY: options.repository, GITHUB_REPOSITORY_ID: String(repository.id) },
      ...{ GITHUB_REF: ref, SHA_REF: sha },
      ...{ GITHUB_RUN_ID: String(run.id), GITHUB_RUN_NUMBER: String(run.number) },
      GITHUB_RUN_ATTEMPT: String(run.attempt),
      GITHUB_WORKFLOW_REF: `${options.repository}/${run.path}@${ref}`
    }
    const jobs: Record<string, JobEnd> = {}
    github.runner.start(run.id)
    for (const [job, given] of inOrder(workflow.jobs)) {
      const named = typeof given.environment === 'string' ? given.environment : given.environment?.name
      const needs = Object.fromEntries([given.needs ?? []].flat().map((name) => [name, jobs[name] ?? missing(name)]))
      const isHeld = Object.values(needs).some(({ result }) => result !== 'success') && given['if'] === undefined
      const gate = isHeld ? 'skipped' : named === undefined ? 'success' : await passes(run, named, holdMs)
      if (gate !== 'success') {
        jobs[job] = { result: gate, outputs: {}, log: '', seconds: 0 }
        continue
      }
      const asked = given.permissions ?? workflow['permissions']
      const pass = github.runner.job(run.id, permissionsIn(asked))
      const handed = { ACTIONS_RUNTIME_TOKEN: pass.runtimeToken, ACTIONS_RESULTS_URL: pass.resultsUrl }
      const end = await runJob(
        { ...ground, repositories },
        {
          ...{ source, job, needs, event: run.event, payload, actor: run.actor, token: pass.token },
          env: { ...env, ...handed }
        }
      )
      jobs[job] = end
      say(`run ${run.id}: job ${job} ${end.result} after ${end.seconds.toFixed(1)} s`)
    }
    const results = Object.values(jobs).map(({ result }) => result)
    const conclusion = (['failure', 'cancelled'] as const).find((each) => results.includes(each)) ?? 'success'
    github.runner.finish(run.id, conclusion)
    await github.settled()
    return { id: run.id, conclusion, jobs, seconds: (performance.now() - began) / 1000 }
  }

  /** Waits until the environment's protection rules have answered. */
  async function passes(
    run: RunView,
    environment: string,
    holdMs: number
  ): Promise<'success' | 'failure' | 'cancelled'> {
    if (github.runner.arrive(run.id, environment)) return 'success'
    const now = (): RunView | undefined => github.runner.runs().find(({ id }) => id === run.id)
    say(`run ${run.id}: waits at ${environment}`)
    const end = Date.now() + holdMs
    while (now()?.status === 'waiting') {
      if (Date.now() > end) {
        say(`run ${run.id}: is not let in: ${now()?.reports.at(-1) ?? 'no rule said why'}`)
        return 'cancelled'
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return now()?.status === 'completed' ? 'failure' : 'success'
  }
}

/** Each job after those that it needs. */
function inOrder<Job extends { readonly needs?: string | readonly string[] }>(
  jobs: Readonly<Record<string, Job>>
): readonly (readonly [string, Job])[] {
  const done = new Map<string, Job>()
  const visit = (name: string): void => {
    const job = jobs[name]
    if (job === undefined || done.has(name)) return
    for (const each of [job.needs ?? []].flat()) visit(each)
    done.set(name, job)
  }
  for (const name of Object.keys(jobs)) visit(name)
  return [...done]
}

function missing(name: string): never {
  throw new Error(`the job ${name} is needed and is not there`)
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return args[0] === 'show' ? stdout : stdout.trim()
}
