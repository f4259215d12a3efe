// A scheduler behind the team's own commands, as for Slurm, LSF or a machine under the desk.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OutsideError } from '../../core/errors.ts'
import type { ExecutorConfig } from '../../core/config/train-schema.ts'
import { parseDuration } from '../../core/config/units.ts'
import { fillCommand } from '../../core/pipeline/fill-command.ts'
import type { JobStatus, PlacedJob, Scheduler } from '../../core/pipeline/jobs/ports.ts'
import { readIfThere } from '../files/atomic.ts'
import { runShort, type Answered } from './short-command.ts'

const shortMs = 120_000
const fetchMs = 6 * 3_600_000
const endingLooks = 60

export interface CommandSchedulerOptions {
  readonly config: ExecutorConfig
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The first word of a status; the words are ours and those of Slurm's squeue and sacct. */
const words: Readonly<Record<string, 'queued' | 'running' | 'ended' | 'lost'>> = {
  queued: 'queued',
  pending: 'queued',
  configuring: 'queued',
  requeued: 'queued',
  suspended: 'running',
  running: 'running',
  completing: 'running',
  stage_out: 'running',
  done: 'ended',
  completed: 'ended',
  failed: 'ended',
  cancelled: 'ended',
  timeout: 'ended',
  out_of_memory: 'ended',
  deadline: 'ended',
  lost: 'lost',
  preempted: 'lost',
  node_fail: 'lost',
  boot_fail: 'lost',
  revoked: 'lost'
}

type Asked = 'submit' | 'status' | 'logs' | 'cancel' | 'fetch'

export function createCommandScheduler({ config, cwd, env }: CommandSchedulerOptions): Scheduler {
  const ask = async (key: Asked, job: PlacedJob, timeoutMs = shortMs): Promise<Answered> => {
    const template = config[key] ?? ''
    const values = { key: job.id, folder: job.folder }
    const command = fillCommand(template, values)
    const answer = await runShort({ command, cwd, env, timeoutMs })
    if (answer.code === 0 || key === 'status') return answer
    throw new OutsideError(
      `\`executor.${key}\` ended with exit code ${answer.code}: ${answer.stderr || answer.stdout}`,
      {
        cure: `run it by hand and mend it: ${command}`
      }
    )
  }
  const status = async (job: PlacedJob): Promise<JobStatus | null> => {
    const { stdout, stderr, code } = await ask('status', job)
    const said = stdout.trim()
    if (said === '' && code === 0) return null
    const word = /^[\w]+/.exec(said)?.[0].toLowerCase() ?? ''
    const meaning = code === 0 ? words[word] : undefined
    if (meaning === undefined) {
      throw new OutsideError(
        `\`executor.status\` says ${JSON.stringify(said.slice(0, 200))} with exit code ${code}${stderr === '' ? '' : `: ${stderr}`}`,
        { cure: 'make it print queued, running, done, failed or lost, and nothing for a job that it does not know' }
      )
    }
    if (meaning === 'queued' || meaning === 'running') return { kind: meaning }
    return { kind: 'ended', isLost: meaning === 'lost', message: said.slice(0, 300) }
  }
  return {
    slots: Infinity,
    pollMs: parseDuration(config.poll) ?? 2000,
    status,
    async submit(job) {
      await ask('submit', job)
    },
    async logs(job) {
      if (config.logs !== undefined) return (await ask('logs', job)).stdout
      return (await readIfThere(join(job.folder, 'log')))?.toString('utf8') ?? ''
    },
    async cancel(job) {
      if ((await status(job))?.kind === 'ended') return
      // one that has just been submitted may not be known yet, and one that is unknown may not be cancelled
      const refused = await ask('cancel', job).then(
        () => null,
        (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)))
      )
      for (let look = 0; look < endingLooks; look += 1) {
        const now = await status(job)
        if (now === null || now.kind === 'ended') return
        if (refused !== null) throw refused
        await pause(500)
      }
      throw new OutsideError(`job ${job.id} still runs after \`executor.cancel\``, {
        cure: 'end it by hand, and make the command wait for its end'
      })
    },
    async fetch(job) {
      if (config.fetch !== undefined) await ask('fetch', job, fetchMs)
    }
  }
}
