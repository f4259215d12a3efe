// Batch environments on this machine: a release is up when its scoring job has written its table, and live when a pointer names it.
import { mkdir, open, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Digest } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { digestSchema, type Release } from '../../core/pipeline/evidence.ts'
import type { Answer, BatchDriver, CommandEnd, Commands, Store } from '../../core/pipeline/ports.ts'
import { fillCommand } from '../../core/pipeline/fill-command.ts'
import { errorCode } from '../files/file-error.ts'
import { syncFolder } from '../files/atomic.ts'
import { folderName, readRecord, writeRecord } from './files.ts'
import { withLock } from '../files/lock.ts'
import { shortDigest } from './process-driver.ts'
import { readPackage } from './package.ts'

export interface BatchDriverParts {
  /** `.modelgate/environments`; a folder for each environment is made in it. */
  readonly folder: string
  readonly store: Store
  readonly commands: Commands
  /** The scoring job; `data` is the absolute path of the table it scores, null if the job finds it by itself. */
  readonly spec: (environment: string, model: string) => { readonly command: string; readonly data: string | null }
  /** Hears each line that the job prints. */
  readonly onLine?: (model: string, line: string) => void
}

/** Beside the table once it is whole, and as `current.json` beside the pointer. */
const reportSchema = z.strictObject({ schema: z.literal('modelgate/batch@1'), release: digestSchema })

export function createBatchDriver(parts: BatchDriverParts): BatchDriver {
  const root = resolve(parts.folder)
  const modelFolder = (environment: string, model: string): string =>
    join(root, folderName(environment), folderName(model))
  const releaseFolder = (environment: string, model: string, release: Digest): string =>
    join(modelFolder(environment, model), shortDigest(release))
  const output = (environment: string, model: string, release: Digest): string =>
    join(releaseFolder(environment, model, release), 'output.csv')

  return {
    output,

    async start(environment, release, timeoutMs) {
      const folder = releaseFolder(environment, release.model, release.digest)
      await withLock(join(folder, 'lock'), timeoutMs, async () => {
        if ((await finished(folder)) !== release.digest) await score(parts, environment, release, folder, timeoutMs)
      })
    },

    async route(environment, model, shares) {
      const folder = modelFolder(environment, model)
      const chosen = shares.filter(({ weight }) => weight > 0)
      const [only] = chosen
      if (only === undefined) {
        await rm(join(folder, 'current'), { force: true })
        await rm(join(folder, 'current.json'), { force: true })
        return
      }
      if (chosen.length > 1) {
        throw new InputError(`the batch model ${model} can't share its traffic between ${chosen.length} releases`, {
          cure: `set live: { strategy: blue_green } for ${environment} in .github/modelgate.yml`
        })
      }
      if ((await finished(releaseFolder(environment, model, only.release))) !== only.release) {
        throw new OutsideError(`release ${only.release} of ${model} has written no table in ${environment}`, {
          cure: 'run this command again; it runs the scoring job first'
        })
      }
      await pointTo(folder, shortDigest(only.release))
      await writeRecord(join(folder, 'current.json'), { schema: 'modelgate/batch@1', release: only.release })
    },

    async stop(environment, model, release) {
      if ((await current(modelFolder(environment, model))) === release) {
        throw new InputError(`release ${release} of ${model} is the live one in ${environment}`, {
          cure: 'bring another release live first'
        })
      }
      await rm(releaseFolder(environment, model, release), { recursive: true, force: true })
    },

    async status(environment, model) {
      const folder = modelFolder(environment, model)
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
      const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
      const running = (await Promise.all(folders.map(finished))).filter((release) => release !== null)
      const live = await current(folder)
      return { running, routed: live === null ? [] : [{ release: live, weight: 1 }], url: null }
    },

    ask: (_environment, model) => Promise.resolve(unaskable(model)),
    traffic: () => Promise.resolve({ requests: 0, failed: 0 })
  }
}

/** The job writes in a folder of its own; its table is moved into place, and then reported, when it is whole. */
async function score(
  { store, commands, spec, onLine }: BatchDriverParts,
  environment: string,
  release: Release,
  folder: string,
  timeoutMs: number
): Promise<void> {
  const { model } = release
  const { command, data } = spec(environment, model)
  const work = join(folder, 'work')
  const table = join(work, 'output.csv')
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  await store.materialize(release.package, join(folder, 'package'))
  const unpacked = await readPackage(join(folder, 'package'))
  const values = { model: unpacked.model, predictions: table, data: data ?? undefined }
  const logFile = join(folder, 'score.log')
  const result = await commands.run(
    {
      command: fillCommand(command, values),
      cwd: unpacked.code,
      env: {
        MODEL_PATH: unpacked.model,
        MODELGATE_ENVIRONMENT: environment,
        MODELGATE_RELEASE: release.digest,
        MODELGATE_MODEL: model,
        MODELGATE_OUTPUT: table
      },
      timeoutMs,
      logFile
    },
    (line) => onLine?.(model, line)
  )
  const problem = describeEnd(result.end, timeoutMs) ?? ((await isFile(table)) ? null : 'wrote no table')
  if (problem !== null) {
    throw new OutsideError(
      `the scoring job of ${model} for ${environment} ${problem}. The end of its log:\n${result.tail.join('\n')}`,
      { cure: `put it right, then run this command again; the job must write {predictions}`, place: { file: logFile } }
    )
  }
  await sync(table)
  await rename(table, join(folder, 'output.csv'))
  await rm(work, { recursive: true })
  await syncFolder(folder)
  await writeRecord(join(folder, 'release.json'), { schema: 'modelgate/batch@1', release: release.digest })
}

function describeEnd(end: CommandEnd, timeoutMs: number): string | null {
  switch (end.kind) {
    case 'exit':
      return end.code === 0 ? null : `ended with exit code ${end.code}`
    case 'signal':
      return `was ended by ${end.signal}`
    case 'timeout':
      return `did not end within ${timeoutMs / 1000} s`
    case 'memory':
      return 'was stopped because it held too much memory'
    case 'stopped':
      return `was stopped: ${end.message}`
  }
}

/** The release whose whole table is in this folder, or null. */
async function finished(folder: string): Promise<Digest | null> {
  const report = await readRecord(join(folder, 'release.json'), reportSchema)
  return report !== null && (await isFile(join(folder, 'output.csv'))) ? report.release : null
}

/** The pointer alone is the truth; current.json is for those who can't follow it. */
async function current(modelFolder: string): Promise<Digest | null> {
  try {
    return await finished(join(modelFolder, await readlink(join(modelFolder, 'current'))))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function pointTo(modelFolder: string, name: string): Promise<void> {
  const next = join(modelFolder, '.current.next')
  await rm(next, { force: true })
  await symlink(name, next)
  await rename(next, join(modelFolder, 'current'))
  await syncFolder(modelFolder)
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}

function unaskable(model: string): Answer {
  const error = `${model} is a batch model: it answers no requests, its table is the answer`
  return { ok: false, status: null, body: null, milliseconds: 0, error }
}
