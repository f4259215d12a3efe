// Opens the repository on this machine: the config, the commit, and every local adapter behind core's ports.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { policyDigest, resolveModel } from '../../core/config/resolve.ts'
import type { Config } from '../../core/config/schema.ts'
import { InputError } from '../../core/errors.ts'
import type { Parallel } from '../../core/metrics/job.ts'
import { writtenHere } from '../../core/pipeline/tree.ts'
import type { ModelContext, Ports, Project } from '../../core/pipeline/context.ts'
import { groupOf } from '../../core/pipeline/graph.ts'
import type { Approvals, Clock, EnvironmentDriver, Progress } from '../../core/pipeline/ports.ts'
import type { Kind, Origin } from '../../core/pipeline/words.ts'
import { producer } from '../../core/version.ts'
import { configPath } from '../config/find.ts'
import { loadConfig } from '../config/file.ts'
import { createApprovals } from '../files/approvals.ts'
import { createAuditLog } from '../files/audit-log.ts'
import { createEnvironmentStates } from '../files/environment-states.ts'
import { sweepLeftovers } from '../files/leftovers.ts'
import { withLock } from '../files/lock.ts'
import { createStore } from '../files/store.ts'
import { createTracking } from '../files/tracking.ts'
import { createWorkspace } from '../files/workspace.ts'
import { createGit, findRoot } from '../git/git.ts'
import { createRecordedReleases, createServedElsewhere } from '../git/served.ts'
import { gitUser } from '../git/user.ts'
import { runLoad } from '../http/load.ts'
import { createExecutors } from '../jobs/executors.ts'
import { createSources } from './sources.ts'
import { storeFolder } from './store-folder.ts'
import { trackedRecords } from './tracked-records.ts'
import { createCommands } from '../process/commands.ts'
import { endLeftovers } from '../process/running.ts'
import { createPython, withVirtualEnvironment } from '../python/python.ts'
import { createBatchDriver } from '../environment/batch-driver.ts'
import { createProcessDriver } from '../environment/process-driver.ts'
import { unknownModel } from '../../core/config/unknown.ts'

export interface OpenOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly config?: string | undefined
  readonly progress: Progress
  /** Command line that starts `modelgate gateway`, without its own options. */
  readonly gatewayCommand: readonly string[]
  /** Who acts; git's user by default. */
  readonly actor?: string | undefined
  /** How far what this process makes can be trusted; found out from branch and tree by default. */
  readonly origin?: Origin | undefined
  readonly branch?: string | undefined
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds)
}

/** Throws InputError where there is no repository, no commit or no valid config. */
export async function openProject(options: OpenOptions): Promise<Project> {
  const root = await findRoot(options.cwd)
  const config = await loadConfig(root, options.config)
  const git = createGit(root)
  const asked = options.actor === undefined ? gitUser(root) : Promise.resolve(options.actor)
  const [found, status, files, actor] = await Promise.all([git.head(), git.status(), git.files(), asked])
  const head = options.branch === undefined ? found : { ...found, branch: options.branch }
  const ports = localPorts(root, config, options, git)
  const configFile = options.config ?? configPath
  const isDirty = isDirtyTree(config, status.modified) || status.untracked.includes(configFile)
  const isDefault = head.branch === head.defaultBranch
  return {
    ports,
    config,
    policy: policyDigest(config),
    head,
    isDirty,
    origin: options.origin ?? (isDefault && !isDirty ? 'trusted' : 'self_reported'),
    files,
    actor,
    producer
  }
}

/** Changed files other than those that the team's own commands write. What decides must be of the commit, so the config counts even untracked. */
function isDirtyTree(config: Config, modified: readonly string[]): boolean {
  const isWritten = writtenHere(config)
  return modified.some((path) => !isWritten(path))
}

function localPorts(root: string, config: Config, options: OpenOptions, git: Ports['git']): Ports {
  const folder = (...parts: string[]): string => join(root, '.modelgate', ...parts)
  const store = createStore(storeFolder(root, config.store))
  const commands = createCommands({ env: withVirtualEnvironment(options.env, root), leftovers: folder('running') })
  const drivers = createDrivers()
  const records = trackedRecords({
    env: options.env,
    folder: folder('outbox', 'mlflow'),
    store,
    tracking: createTracking(folder()),
    states: createEnvironmentStates(folder('environments')),
    progress: options.progress
  })
  return {
    ...records,
    clock: systemClock,
    git,
    commands,
    workspace: createWorkspace(root),
    store,
    approvals: sharedInGroup(createApprovals(folder('approvals')), config),
    servedElsewhere: createServedElsewhere(root),
    recordedReleases: createRecordedReleases(root),
    audit: createAuditLog(folder('audit'), systemClock),
    python: createPython(options.env),
    sources: createSources(root, options.env),
    progress: options.progress,
    load: runLoad,
    executors: createExecutors({
      root,
      config,
      env: options.env,
      commands,
      clock: systemClock,
      onNote: (model, line) => options.progress.line(model, line)
    }),
    parallel: lazyThreads(),
    driver: (environment, kind) => drivers.of(environment, kind),
    batchOutput: async (environment, model, release) => {
      const path = drivers.batch.output(environment, model, release)
      return readFile(path).catch(() => null)
    }
  }

  function createDrivers() {
    const settings = (model: string) => {
      const resolved = resolveModel(config, model)
      if (resolved === undefined) throw unknownModel(config, model)
      return resolved
    }
    const service = createProcessDriver({
      folder: folder('environments'),
      store,
      gatewayCommand: options.gatewayCommand,
      spec: (environment, model) => {
        const { serve } = settings(model)
        if (serve === undefined)
          throw new InputError(`model ${model} has no \`serve\``, { cure: 'add `serve: COMMAND` to the model' })
        return { serve, port: config.environments[environment]?.port ?? 0 }
      }
    })
    const batch = createBatchDriver({
      folder: folder('environments'),
      store,
      commands,
      onLine: (model, line) => options.progress.line(model, line),
      spec: (_environment, model) => {
        const { score, evaluation } = settings(model)
        const data = score?.data ?? evaluation?.data
        if (score === undefined)
          throw new InputError(`model ${model} has no \`score\``, {
            cure: 'add `score: { command, data }` to the model'
          })
        return { command: score.command, data: data === undefined ? null : join(root, data) }
      }
    })
    const of = (environment: string, kind: Kind): EnvironmentDriver => {
      const driver = config.environments[environment]?.driver ?? 'process'
      if (driver !== 'process') {
        throw new InputError(`environment ${environment} has \`driver: ${driver}\`, which this version does not have`, {
          cure: 'use `driver: process`, which serves on this machine'
        })
      }
      return kind === 'batch' ? batch : service
    }
    return { of, batch }
  }
}

/** One approval counts in every environment of its group. */
function sharedInGroup(approvals: Approvals, config: Config): Approvals {
  return {
    ...approvals,
    list: async (environment) =>
      (await Promise.all(groupOf(config, environment).map((each) => approvals.list(each)))).flat()
  }
}

/** Threads that are started, and whose code is read, with the first job. */
function lazyThreads(): Parallel {
  let threads: Promise<Parallel> | undefined
  return {
    threads: Math.min(8, availableParallelism()),
    run: async (job) => {
      threads ??= import('../workers/threads.ts').then(({ createThreads }) => createThreads())
      return (await threads).run(job)
    }
  }
}

/** One process at a time changes a repository's `.modelgate`; what a killed one left, running or half written, is cleared first. */
export async function exclusively<T>({ ports }: Project, work: () => Promise<T>): Promise<T> {
  const lock = ports.workspace.resolve('.modelgate/lock')
  const wasKilled = existsSync(lock)
  return withLock(lock, 0, async () => {
    await endLeftovers(ports.workspace.resolve('.modelgate/running'))
    if (wasKilled) await sweepLeftovers(ports.workspace.resolve('.modelgate'))
    try {
      return await work()
    } finally {
      await ports.deliver?.()
    }
  })
}

/** One model of the project, ready for its steps. Throws InputError naming the models that there are. */
export function modelContext(
  project: Project,
  model: string,
  flags: Pick<ModelContext, 'again' | 'allowDirty'>
): ModelContext {
  const settings = resolveModel(project.config, model)
  if (settings === undefined) throw unknownModel(project.config, model)
  return { ...project, ...flags, model, settings }
}
