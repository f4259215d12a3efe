// The executors that a config names, behind core's port.
import { mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Config, TrainConfig } from '../../core/config/schema.ts'
import type { ExecutorConfig } from '../../core/config/train-schema.ts'
import { createMasker } from '../../core/masking.ts'
import { leadJob } from '../../core/pipeline/jobs/lead.ts'
import { createLocalExecutor } from '../../core/pipeline/jobs/local.ts'
import { memoryOf } from '../../core/pipeline/jobs/memory.ts'
import type { Executor, Executors, Job, JobResult, PlacedJob, Scheduler } from '../../core/pipeline/jobs/ports.ts'
import type { Clock, Commands } from '../../core/pipeline/ports.ts'
import { createConsole } from '../process/console.ts'
import { createLineSplitter } from '../process/lines.ts'
import { openLogFile } from '../process/log-file.ts'
import { createCommandScheduler } from './command-scheduler.ts'
import { createGuard } from './guard.ts'
import { writeJobScript } from './job-script.ts'
import { orphanNotes, removeNote, writeNote } from './notes.ts'
import { createRayClient, rayAddress } from './ray/client.ts'
import { createRayScheduler, packScript } from './ray/scheduler.ts'
import { readResult } from './result.ts'

/** How long a job may go on after its own limit, before it is ended from here. */
const slackMs = 60_000

export interface ExecutorsOptions {
  readonly root: string
  readonly config: Pick<Config, 'models'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly commands: Commands
  readonly clock: Clock
  readonly onNote: (model: string, line: string) => void
}

export function createExecutors(options: ExecutorsOptions): Executors {
  const { root, config, env, commands } = options
  const notes = join(root, '.modelgate', 'job-notes')
  const guard = createGuard()

  function schedulerOf(executor: ExecutorConfig, train: TrainConfig | undefined): Scheduler {
    if (executor.kind === 'command') return createCommandScheduler({ config: executor, cwd: root, env })
    const client = createRayClient(rayAddress(executor.address, env), env.RAY_AUTH_TOKEN)
    return createRayScheduler({ client, config: executor, memoryBytes: memoryOf(train?.memory) })
  }

  function remote(executor: ExecutorConfig, train: TrainConfig): Executor {
    return {
      slots: Infinity,
      run: async (job, onLine) =>
        guard.during(schedulerOf(executor, train), async (scheduler) => lead(job, executor, scheduler, onLine))
    }
  }

  async function lead(
    job: Job,
    executor: ExecutorConfig,
    scheduler: Scheduler,
    onLine: (line: string) => void
  ): Promise<JobResult> {
    const log = openLogFile(job.logFile)
    const console = createConsole(onLine, job.logFile)
    const write = (line: string) => {
      log.write(line)
      console.write(line)
    }
    const lines = createLineSplitter(write, createMasker(env), Date.now)
    const noted: string[] = []
    try {
      const led = await leadJob({
        scheduler,
        clock: options.clock,
        key: job.key,
        retries: executor.retries,
        timeoutMs: job.timeoutMs + slackMs,
        isFresh: job.isFresh,
        place: (id): PlacedJob => ({ id, folder: job.folder, outputs: job.outputs }),
        async prepare(placed) {
          const { id } = placed
          await rm(job.folder, { recursive: true, force: true })
          await mkdir(job.folder, { recursive: true })
          await job.stage()
          await writeJobScript(job, placed, executor.kind === 'ray' ? packScript(executor.storage) : undefined)
          await writeNote(notes, { id, model: job.model, scope: job.scope }, executor)
          noted.push(id)
        },
        read: (placed) => readResult(placed, Math.ceil(job.timeoutMs / 1000)),
        onLog: (text) => {
          lines.push(text)
          log.flush()
        },
        onLost: (reason) => options.onNote(job.model, `${reason}; it is started again`)
      })
      lines.end()
      for (const id of [...noted, led.job.id]) await removeNote(notes, id)
      return { end: led.end, resources: led.resources, lost: led.lost, tail: console.tail() }
    } finally {
      log.close()
    }
  }

  return {
    of(model) {
      const train = config.models[model]?.train
      const executor = train?.executor
      if (train === undefined || executor === undefined || executor.kind === 'local')
        return createLocalExecutor(commands, availableParallelism())
      return remote(executor, train)
    },
    async endOrphans(model, scope) {
      const found = (await orphanNotes(notes)).filter((note) => note.model === model && note.scope !== scope)
      for (const { id, executor } of found) {
        const scheduler = schedulerOf(executor, config.models[model]?.train)
        const folder = join(root, '.modelgate', 'jobs', model, id.replace(/-\d+$/, ''))
        await scheduler.cancel({ id, folder, outputs: [] })
        await removeNote(notes, id)
      }
      return found.length
    }
  }
}
