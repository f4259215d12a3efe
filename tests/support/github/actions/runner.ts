// What a runner does with a run: takes it, gets its token, uploads artifacts, waits at an environment, ends.
import { randomBytes, randomUUID } from 'node:crypto'
import { jobActor } from '../seed.ts'
import { addDeployment } from '../rest/deployments.ts'
import { showDeployment } from '../render/deployment.ts'
import { showFullPull } from '../render/pull.ts'
import { pullsOf } from '../state/pulls.ts'
import { api } from '../render/urls.ts'
import { resolve } from '../git/refs.ts'
import { showRepository } from '../render/repository.ts'
import type { Permissions, Repository } from '../state/types.ts'
import type { Run } from '../state/work.ts'
import { findRepository, fullName, tell, type World } from '../state/world.ts'
import { announceRun, permissionsFor, start } from './start.ts'
import { workflowsAt } from './workflows.ts'
import { zip } from './zip.ts'

export interface RunView {
  readonly id: number
  /** `owner/name` */
  readonly repository: string
  readonly path: string
  readonly event: string
  readonly headSha: string
  readonly status: Run['status']
  readonly conclusion: string | null
  readonly inputs: Readonly<Record<string, unknown>>
  /** Whose name the run bears, its branch there, and the repository that the commit is from. */
  readonly actor: string
  readonly headBranch: string | null
  readonly headRepository: string
  readonly number: number
  readonly attempt: number
  /** What the protection rules said of the environment that it waits at. */
  readonly reports: readonly string[]
}

/** What a job gets: its GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL. */
export interface JobPass {
  readonly token: string
  readonly runtimeToken: string
  readonly resultsUrl: string
}

export interface Runner {
  /** Oldest first. */
  runs(): readonly RunView[]
  /**
   * `token` is the run's GITHUB_TOKEN: the workflow's permissions, this repository, until the run ends. `runtimeToken`
   * and `resultsUrl` are ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, with which @actions/artifact uploads.
   */
  start(runId: number): JobPass
  /** Another job of a run that has started, with permissions of its own; a fork's may only read. */
  job(runId: number, permissions?: Permissions): JobPass
  /** The event that started the run, as GITHUB_EVENT_PATH holds it. */
  event(runId: number): object
  /** The time of a workflow of the default branch that names `schedule` has come; gives the run's id. */
  schedule(repository: string, path: string, cron: string): number
  /** Uploads files under a name; `zipped` uploads an archive as it is, however bad. */
  upload(
    runId: number,
    name: string,
    files: Readonly<Record<string, Uint8Array | string>> | { readonly zipped: Buffer }
  ): number
  /** A job with `environment:` stops until each protection rule has answered; true where it may go on at once. */
  arrive(runId: number, environment: string): boolean
  finish(runId: number, conclusion: 'success' | 'failure' | 'cancelled'): void
  /** As if its retention were over. */
  expire(artifactId: number): void
}

const ninetyDays = 90 * 86_400_000
const day = 86_400_000

export function createRunner(world: World): Runner {
  const find = (runId: number): { readonly repository: Repository; readonly run: Run } => {
    for (const repository of world.repositories.values()) {
      const run = repository.runs.get(runId)
      if (run !== undefined) return { repository, run }
    }
    throw new Error(`there is no run ${runId}`)
  }
  const touch = (run: Run, status: Run['status'], conclusion: string | null = null): void => {
    Object.assign(run, { status, conclusion, updatedAt: world.now() })
  }
  const job = (runId: number, asked?: Permissions): JobPass => {
    const { repository, run } = find(runId)
    const permissions = asked === undefined ? run.permissions : permissionsFor(repository, run, asked)
    const token = `ghs_${randomBytes(18).toString('hex')}`
    world.tokens.set(token, jobActor(world, repository, permissions, run.id, world.now() + day))
    const jobId = randomUUID()
    world.jobs.set(jobId, run.id)
    return { token, runtimeToken: runtimeToken(run.id, jobId), resultsUrl: `${world.url}/` }
  }
  return {
    runs: () =>
      [...world.repositories.values()].flatMap((repository) =>
        [...repository.runs.values()].map((run) => {
          const { id, path, event, headSha, headBranch, status, conclusion, inputs, number, attempt } = run
          const whose = { actor: run.actor.login, headRepository: fullName(run.headRepository) }
          const told = { id, path, event, headSha, headBranch, status, conclusion, inputs, number, attempt }
          const reports = [...(run.gate?.reports.values() ?? [])].flat()
          return { ...told, ...whose, repository: fullName(repository), reports }
        })
      ),
    start(runId) {
      const { repository, run } = find(runId)
      touch(run, 'in_progress')
      announceRun(world, repository, run, 'in_progress')
      return job(runId)
    },
    job,
    event: (runId) => find(runId).run.payload,
    schedule(name, path, cron) {
      const [owner = '', repo = ''] = name.split('/')
      const repository = findRepository(world, owner, repo)
      const headSha = repository && resolve(repository.git, repository.defaultBranch)
      if (repository === undefined || headSha === undefined) throw new Error(`there is no ${name}`)
      const workflow = workflowsAt(repository, headSha).find((each) => each.path === path)
      if (workflow?.on['schedule'] === undefined) throw new Error(`${path} has no schedule`)
      const place = { headRepository: repository, headBranch: repository.defaultBranch, headSha }
      const payload = { schedule: cron, workflow: path, repository: showRepository(world, repository) }
      const actor = repository.owner
      return start(world, { repository, workflow, event: 'schedule', ...place, actor, payload }).id
    },
    upload(runId, name, files) {
      const { repository, run } = find(runId)
      const bytes = Buffer.isBuffer(files['zipped']) ? files['zipped'] : zip(files)
      const artifact = {
        id: world.nextId(),
        runId: run.id,
        name,
        zip: bytes,
        createdAt: world.now(),
        expiresAt: world.now() + ninetyDays
      }
      repository.artifacts.set(artifact.id, artifact)
      return artifact.id
    },
    arrive(runId, name) {
      const { repository, run } = find(runId)
      const rules = repository.environments.get(name)?.rules ?? []
      if (rules.length === 0) return true
      touch(run, 'waiting')
      run.gate = { environment: name, verdicts: new Map(), reports: new Map() }
      const bot = jobActor(world, repository, {}, run.id, world.now())
      const deployment = addDeployment(world, repository, run.actor, {
        sha: run.headSha,
        ref: run.headBranch ?? run.headSha,
        environment: name
      })
      for (const { app } of rules) {
        const payload = {
          environment: name,
          event: run.event,
          sha: run.headSha,
          ref: run.headBranch ?? run.headSha,
          deployment_callback_url: `${api(world, repository)}/actions/runs/${run.id}/deployment_protection_rule`,
          deployment: showDeployment(world, repository, deployment),
          pull_requests: pullsOf(repository)
            .filter(({ pull }) => pull.headSha === run.headSha)
            .map((issue) => showFullPull(world, repository, issue))
        }
        tell(world, {
          event: 'deployment_protection_rule',
          action: 'requested',
          repository,
          sender: run.actor,
          actor: bot,
          to: app,
          payload
        })
      }
      return false
    },
    finish(runId, conclusion) {
      const { repository, run } = find(runId)
      touch(run, 'completed', conclusion)
      for (const [token, actor] of world.tokens) {
        if (actor.kind === 'installation' && actor.run?.runId === runId) world.tokens.delete(token)
      }
      for (const [jobId, of] of world.jobs) if (of === runId) world.jobs.delete(jobId)
      announceRun(world, repository, run, 'completed')
    },
    expire(artifactId) {
      for (const { artifacts } of world.repositories.values()) {
        const artifact = artifacts.get(artifactId)
        if (artifact !== undefined) artifact.expiresAt = world.now()
      }
    }
  }
}

/** Unsigned: the results service knows a job by its id, which nobody else can guess. */
function runtimeToken(runId: number, jobId: string): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp: `Actions.Results:${runId}:${jobId}` })}.`
}
