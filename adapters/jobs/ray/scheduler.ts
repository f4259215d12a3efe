// Jobs on a Ray cluster. Results come back as one tar file: over a shared folder, or as a file of the node's log folder,
// which Ray's dashboard hands out from any node.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { ExecutorConfig } from '../../../core/config/train-schema.ts'
import { parseDuration } from '../../../core/config/units.ts'
import { OutsideError } from '../../../core/errors.ts'
import type { PlacedJob, Scheduler } from '../../../core/pipeline/jobs/ports.ts'
import { fileError, isMissing } from '../../files/file-error.ts'
import { quoted } from '../job-script.ts'
import type { RayClient, RayJob } from './client.ts'
import { packFolder } from './package.ts'

const run = promisify(execFile)
const endingLooks = 120

/** What Ray calls the ends that no command brought about (JobErrorType of ray/dashboard/modules/job/common.py). */
const lostErrors: ReadonlySet<string> = new Set([
  'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
  'JOB_SUPERVISOR_ACTOR_START_FAILURE',
  'JOB_SUPERVISOR_ACTOR_UNKNOWN_FAILURE',
  'JOB_SUPERVISOR_ACTOR_DIED'
])

export interface RaySchedulerOptions {
  readonly client: RayClient
  readonly config: ExecutorConfig
  readonly memoryBytes: number | undefined
}

export function createRayScheduler({ client, config, memoryBytes }: RaySchedulerOptions): Scheduler {
  const { storage, cpus, gpus, pip } = config
  const ended = (job: RayJob | null) => job === null || (job.status !== 'PENDING' && job.status !== 'RUNNING')
  return {
    slots: Infinity,
    pollMs: parseDuration(config.poll) ?? 2000,
    async submit({ id, folder }) {
      const { name, bytes } = await packFolder(folder)
      if (!(await client.hasPackage(name))) await client.upload(name, bytes)
      const request = {
        entrypoint: 'sh ./job.sh',
        runtime_env: { working_dir: `gcs://${name}`, ...(pip === undefined ? {} : { pip }) },
        metadata: { modelgate: id },
        ...(cpus === undefined ? {} : { entrypoint_num_cpus: cpus }),
        ...(gpus === undefined ? {} : { entrypoint_num_gpus: gpus }),
        ...(memoryBytes === undefined ? {} : { entrypoint_memory: memoryBytes })
      }
      await client.submit(request, id)
    },
    async status({ id }) {
      const job = await client.job(id)
      if (job === null) return null
      switch (job.status) {
        case 'PENDING':
          return { kind: 'queued' }
        case 'RUNNING':
          return { kind: 'running' }
        case 'STOPPED':
        case 'SUCCEEDED':
        case 'FAILED': {
          const message = `${job.status} ${job.error_type ?? ''} ${job.message ?? ''}`.replace(/\s+/g, ' ').trim()
          return { kind: 'ended', isLost: lostErrors.has(job.error_type ?? ''), message: message.slice(0, 300) }
        }
      }
    },
    logs: ({ id }) => client.logs(id),
    async cancel({ id }) {
      if (ended(await client.job(id))) return
      await client.stop(id)
      for (let look = 0; look < endingLooks; look += 1) {
        if (ended(await client.job(id))) return
        await pause(500)
      }
      throw new OutsideError(`Ray was asked to stop job ${id}, and it still runs`, {
        cure: `stop it by hand: \`ray job stop ${id}\``
      })
    },
    async fetch(job) {
      await mkdir(job.folder, { recursive: true })
      const file = join(job.folder, 'results.tar')
      if (!(await bring(job, file))) return
      await rm(join(job.folder, 'result'), { force: true })
      await unpack(file, job.folder)
      await rm(file)
      if (storage !== undefined) await rm(join(storage, nameOf(job)), { force: true })
    }
  }

  async function bring(job: PlacedJob, file: string): Promise<boolean> {
    if (storage !== undefined) {
      return copyFile(join(storage, nameOf(job)), file).then(
        () => true,
        (cause: unknown) => {
          if (isMissing(cause)) return false
          throw fileError(cause, storage)
        }
      )
    }
    const node = (await client.job(job.id))?.driver_node_id
    return node !== null && node !== undefined && (await client.logFile(node, nameOf(job), file))
  }
}

function nameOf({ id }: PlacedJob): string {
  return `modelgate-${id}.tar`
}

/** Runs at the end of the job, where its standard output is the driver's log in the node's log folder. */
export function packScript(storage: string | undefined): string {
  const target = storage === undefined ? '"$(dirname "$(readlink /proc/$$/fd/1)")"' : quoted(storage)
  return [
    `target=${target}`,
    'file="$target/modelgate-$(cat "$1/id").tar"',
    'tar -cf "$file.part" -C "$1" -T "$1/packed" && mv "$file.part" "$file"',
    ''
  ].join('\n')
}

/** Names that leave the folder are refused by tar itself; links are not followed on the way out of it. */
async function unpack(file: string, folder: string): Promise<void> {
  try {
    await run('tar', ['-xf', file, '-C', folder, '--no-same-owner'])
  } catch (cause) {
    throw new OutsideError(`the results of a job can't be unpacked from ${file}`, {
      cure: 'train again: `modelgate train --again`',
      cause
    })
  }
}
