// Starts, finds, asks and ends the gateway process of an environment.
import { spawn } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { OutsideError } from '../../core/errors.ts'
import { isAlive } from '../process/liveness.ts'
import { askHttp } from '../http/request.ts'
import { logTail, readRecord, writeRecord } from './files.ts'
import {
  gatewayFiles,
  gatewayRecordSchema,
  readRoutes,
  settingsSchema,
  type GatewayRecord,
  type GatewaySettings
} from './gateway/main.ts'
import type { Routes } from './gateway/routes.ts'
import { tokenHeader } from './gateway/server.ts'
import { gatewayReportSchema, type GatewayReport } from './gateway/state.ts'
import { withLock } from '../files/lock.ts'
import { isFree, pickPort } from './ports.ts'
import { endProcesses, findMarked, pause } from './processes.ts'

/** In the gateway's environment, so that it is found even if it was killed before it wrote its record. */
const marker = 'MODELGATE_GATEWAY'
const startMs = 20_000
const adminMs = 5000

export interface GatewayPlan {
  readonly folder: string
  /** `--environment-folder FOLDER` is added. */
  readonly command: readonly string[]
  /** 0: a free port, picked once and remembered in the folder. */
  readonly port: number
  readonly answerTimeoutMs: number
}

/** The gateway that runs now, or null. Nobody is asked: its record names a living process. */
export async function findGateway(folder: string): Promise<GatewayRecord | null> {
  const record = await readRecord(gatewayFiles(folder).record, gatewayRecordSchema)
  return record !== null && isAlive(record) ? record : null
}

/** Starts the gateway if it doesn't run, at the port it had before; throws OutsideError with its log if it doesn't start. */
export function ensureGateway(plan: GatewayPlan): Promise<GatewayRecord> {
  return withLock(join(plan.folder, 'gateway.lock'), startMs * 2, async () => {
    const running = await findGateway(plan.folder)
    const settings = await settingsFor(plan)
    if (running !== null && sameSettings(running.settings, settings)) return running
    await endGateways(plan.folder)
    await writeRecord(gatewayFiles(plan.folder).settings, settings)
    if (!(await isFree(settings.port))) throw portTaken(settings.port)
    return launch(plan)
  })
}

/** Changes routes.json by `change` and has the gateway take it over; requests that began keep their target. */
export function updateRoutes(
  folder: string,
  gateway: GatewayRecord,
  change: (routes: Routes) => Routes
): Promise<GatewayReport> {
  return withLock(join(folder, 'routes.lock'), startMs, async () => {
    await writeRecord(gatewayFiles(folder).routes, change(await readRoutes(folder)))
    return callGateway(gateway, 'reload', {})
  })
}

/** The gateway that runs and what it really does: its routes, counts and the requests under way. Null if none runs. */
export async function askGateway(
  folder: string
): Promise<{ readonly gateway: GatewayRecord; readonly report: GatewayReport } | null> {
  const gateway = await findGateway(folder)
  if (gateway === null) return null
  try {
    return { gateway, report: await callGateway(gateway, 'state', null) }
  } catch (error) {
    // A process that was just killed is still listed for a moment.
    for (let look = 0; look < 25; look += 1) {
      if (!isAlive(gateway)) return null
      await pause(20)
    }
    throw error
  }
}

/** Ends the gateway of this folder, also one that was killed before it wrote its record. */
export async function endGateways(folder: string): Promise<void> {
  const ended = await endProcesses(async () => {
    const recorded = await findGateway(folder)
    const marked = await findMarked(marker, (value) => value === folder)
    return recorded === null || marked.includes(recorded.pid) ? marked : [...marked, recorded.pid]
  }, 6000)
  if (!ended) throw new OutsideError(`the gateway of ${folder} does not end`, { cure: 'run this command again' })
  await rm(gatewayFiles(folder).record, { force: true })
}

async function callGateway(gateway: GatewayRecord, call: 'reload' | 'state', body: unknown): Promise<GatewayReport> {
  const url = `http://127.0.0.1:${gateway.settings.port}/-/${call}`
  const answer = await askHttp(url, body, { timeoutMs: adminMs, headers: { [tokenHeader]: gateway.token } })
  const report = gatewayReportSchema.safeParse(answer.body)
  if (answer.ok && report.success) return report.data
  const what = answer.error ?? `answered ${answer.status ?? 'nothing'}: ${JSON.stringify(answer.body)}`
  throw new OutsideError(`the gateway at port ${gateway.settings.port} could not be asked: ${what}`, {
    cure: 'run this command again; it starts the gateway again if it has ended'
  })
}

async function settingsFor({ folder, port, answerTimeoutMs }: GatewayPlan): Promise<GatewaySettings> {
  const before = await readRecord(gatewayFiles(folder).settings, settingsSchema)
  return {
    schema: 'modelgate/gateway-settings@1',
    port: port === 0 ? (before?.port ?? (await pickPort())) : port,
    answerTimeoutMs
  }
}

function sameSettings(a: GatewaySettings, b: GatewaySettings): boolean {
  return a.port === b.port && a.answerTimeoutMs === b.answerTimeoutMs
}

function portTaken(port: number): OutsideError {
  return new OutsideError(`port ${port} of this machine is taken, or not allowed`, {
    cure: 'end what uses it, or set another `port` for the environment in .github/modelgate.yml'
  })
}

async function launch({ folder, command }: GatewayPlan): Promise<GatewayRecord> {
  const [program = process.execPath, ...words] = command
  await mkdir(folder, { recursive: true })
  const files = gatewayFiles(folder)
  const log = await open(files.log, 'w')
  const exit: { what: string | null } = { what: null }
  try {
    const child = spawn(program, [...words, '--environment-folder', folder], {
      cwd: parse(folder).root,
      // Nothing else of the caller's environment: it lives long and needs no secret.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], [marker]: folder },
      detached: true,
      stdio: ['ignore', log.fd, log.fd]
    })
    child.on('error', (error) => (exit.what = error.message))
    child.on('exit', (code, signal) => (exit.what = `ended with ${signal ?? `exit code ${code ?? 'unknown'}`}`))
    child.unref()
  } finally {
    await log.close()
  }
  const deadline = Date.now() + startMs
  for (;;) {
    const record = await findGateway(folder)
    if (record !== null) return record
    if (exit.what !== null || Date.now() > deadline) {
      await endGateways(folder)
      const what = exit.what ?? `did not listen within ${startMs / 1000} s`
      throw new OutsideError(`the gateway that holds the environment's address ${what}.\n${await logTail(files.log)}`, {
        cure: 'put right what the log says, then run this command again',
        place: { file: files.log }
      })
    }
    await pause(20)
  }
}
