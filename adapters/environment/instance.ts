// One release of one model as a server process: started, found again after a crash, watched until healthy, ended.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ServeConfig } from '../../core/config/schema.ts'
import { OutsideError } from '../../core/errors.ts'
import { digestSchema, type Release } from '../../core/pipeline/evidence.ts'
import type { Store } from '../../core/pipeline/ports.ts'
import { createMasker } from '../../core/masking.ts'
import { fillCommand } from '../../core/pipeline/fill-command.ts'
import { identify, isAlive } from '../process/liveness.ts'
import { askHttp } from '../http/request.ts'
import { logTail, readRecord, writeRecord } from './files.ts'
import { withLock } from '../files/lock.ts'
import { isFree, pickPort } from './ports.ts'
import { endProcesses, findMarked, pause, processIdSchema } from './processes.ts'
import { readPackage } from './package.ts'

/** In the environment of a server and its children: the folder of its instance, by which leftovers are found. */
const marker = 'MODELGATE_INSTANCE'
const graceMs = 5000
const healthMs = 2000
const portAttempts = 3

const instanceSchema = processIdSchema.extend({
  schema: z.literal('modelgate/instance@1'),
  release: digestSchema,
  port: z.int(),
  healthy: z.boolean().describe('Whether it has answered its health path')
})
export type Instance = z.infer<typeof instanceSchema>

export interface InstancePlan {
  readonly folder: string
  readonly environment: string
  readonly release: Release
  readonly serve: ServeConfig
  readonly store: Store
  readonly timeoutMs: number
}

/** The server that runs for this instance folder, healthy or not yet, or null. */
export async function findInstance(folder: string): Promise<Instance | null> {
  const record = await readRecord(join(folder, 'running.json'), instanceSchema)
  return record !== null && isAlive(record) ? record : null
}

/** Brings the release up and waits until it is healthy; a server that runs and is healthy is left as it is. */
export function startInstance(plan: InstancePlan): Promise<Instance> {
  return withLock(join(plan.folder, 'lock'), plan.timeoutMs, async () => {
    const running = await findInstance(plan.folder)
    // One that was never healthy may just be slow: the command that started it was killed, and this one waits on.
    if (running !== null && (!running.healthy || (await isHealthy(plan, running.port)))) {
      return running.healthy ? running : untilHealthy(plan, running, Promise.resolve('ended'))
    }
    await endInstance(plan.folder)
    await plan.store.materialize(plan.release.package, join(plan.folder, 'package'))
    return launch(plan, portAttempts)
  })
}

/** Ends the server, its children and what an earlier crash has left, recorded or not. */
export async function endInstance(folder: string): Promise<void> {
  await endMarked((value) => value === folder, folder)
  await rm(join(folder, 'running.json'), { force: true })
}

/** Ends every server under an environment's folder. */
export function endAllInstances(environmentFolder: string): Promise<void> {
  return endMarked((value) => value.startsWith(join(environmentFolder, '/')), environmentFolder)
}

async function endMarked(matches: (value: string) => boolean, folder: string): Promise<void> {
  const ended = await endProcesses(async () => {
    const marked = await findMarked(marker, matches)
    const instance = await findInstance(folder)
    // The whole process group too, for children that overwrote their environment.
    return instance === null ? marked : [...marked, -instance.pid]
  }, graceMs)
  if (!ended) {
    throw new OutsideError(`a server of ${folder} does not end`, { cure: 'run this command again: `modelgate down`' })
  }
}

/** How the server ended. Settles soon after its process has. */
type Ended = Promise<string>

async function launch(plan: InstancePlan, attempts: number): Promise<Instance> {
  const { folder, release } = plan
  const port = await pickPort()
  const { child, ended } = await spawnServer(plan, port)
  if (child.pid === undefined) throw await failed(plan, port, await ended)
  const instance: Instance = {
    schema: 'modelgate/instance@1',
    ...identify(child.pid),
    port,
    release: release.digest,
    healthy: false
  }
  await writeRecord(join(folder, 'running.json'), instance)
  try {
    return await untilHealthy(plan, instance, ended)
  } catch (error) {
    const taken = !isAlive(instance) && !(await isFree(port))
    await endInstance(folder)
    if (taken && attempts > 1) return await launch(plan, attempts - 1)
    throw error
  } finally {
    child.unref()
  }
}

async function spawnServer(plan: InstancePlan, port: number): Promise<{ child: ChildProcess; ended: Ended }> {
  const { folder, environment, release, serve } = plan
  const { model, code } = await readPackage(join(folder, 'package'))
  await mkdir(folder, { recursive: true })
  const log = await open(logFile(folder), 'w')
  try {
    const child = spawn('sh', ['-c', fillCommand(serve.command, { port: String(port), model })], {
      cwd: code,
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(port),
        MODEL_PATH: model,
        MODELGATE_ENVIRONMENT: environment,
        MODELGATE_RELEASE: release.digest,
        MODELGATE_MODEL: release.model,
        [marker]: folder
      },
      detached: true,
      stdio: ['ignore', log.fd, log.fd]
    })
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(`could not be started: ${error.message}`))
      child.once('exit', (code, signal) =>
        resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code ?? '?'}`)
      )
    })
    return { child, ended }
  } finally {
    await log.close()
  }
}

async function untilHealthy(plan: InstancePlan, instance: Instance, ended: Ended): Promise<Instance> {
  const deadline = Date.now() + plan.timeoutMs
  for (;;) {
    const healthy = await isHealthy(plan, instance.port)
    if (!isAlive(instance)) throw await failed(plan, instance.port, await ended)
    if (healthy) {
      const record = { ...instance, healthy: true }
      await writeRecord(join(plan.folder, 'running.json'), record)
      return record
    }
    if (Date.now() > deadline) {
      const error = await failed(plan, instance.port, `was not healthy within ${plan.timeoutMs / 1000} s`)
      await endInstance(plan.folder)
      throw error
    }
    await pause(20)
  }
}

async function isHealthy({ serve }: InstancePlan, port: number): Promise<boolean> {
  const answer = await askHttp(`http://127.0.0.1:${port}${serve.health}`, null, { timeoutMs: healthMs })
  return answer.ok
}

async function failed({ folder, environment, release, serve }: InstancePlan, port: number, what: string) {
  const tail = createMasker(process.env)(await logTail(logFile(folder)))
  const said = tail === '' ? 'It printed nothing.' : `Its log, ${logFile(folder)}, ends:\n${tail}`
  return new OutsideError(
    `the server of ${release.model} for ${environment} ${what}; asked at 127.0.0.1:${port}${serve.health}. ${said}`,
    {
      cure: `try it by hand in ${join(folder, 'package', 'code')}: \`PORT=${port} MODEL_PATH=../model/... ${serve.command}\``,
      place: { file: logFile(folder) }
    }
  )
}

function logFile(folder: string): string {
  return join(folder, 'server.log')
}
