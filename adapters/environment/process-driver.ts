// Environments on this machine: each release is a server process, and a gateway process holds the environment's address.
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ServeConfig } from '../../core/config/schema.ts'
import type { Digest } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { EnvironmentDriver, Store } from '../../core/pipeline/ports.ts'
import { askHttp } from '../http/request.ts'
import { folderName } from './files.ts'
import { askGateway, ensureGateway, endGateways, findGateway, updateRoutes } from './gateway-client.ts'
import type { GatewayRecord } from './gateway/main.ts'
import { withPort, withRoute } from './gateway/routes.ts'
import { endAllInstances, endInstance, findInstance, startInstance, type Instance } from './instance.ts'
import { pause } from './processes.ts'

const drainMs = 30_000

export interface ProcessDriverParts {
  /** `.modelgate/environments`; a folder for each environment is made in it. */
  readonly folder: string
  readonly store: Store
  /** How a model is served, and the port of the environment (0: a free one, picked once and kept). */
  readonly spec: (environment: string, model: string) => { readonly serve: ServeConfig; readonly port: number }
  /** What starts a gateway, `--environment-folder FOLDER` is added; the `gateway` command of this very program by default. */
  readonly gatewayCommand?: readonly string[]
  /** How long the gateway waits for a release's answer before it answers 504. */
  readonly answerTimeoutMs?: number
}

/** A driver whose processes outlive the command; every call finds them again. */
export function createProcessDriver(parts: ProcessDriverParts): EnvironmentDriver {
  const root = resolve(parts.folder)
  const environmentFolder = (environment: string): string => join(root, folderName(environment))
  const instanceFolder = (environment: string, model: string, release: Digest): string =>
    join(environmentFolder(environment), folderName(model), shortDigest(release))
  const gateway = (environment: string, model: string): Promise<GatewayRecord> =>
    ensureGateway({
      folder: environmentFolder(environment),
      command: parts.gatewayCommand ?? [process.execPath, process.argv[1] ?? '', 'gateway'],
      port: parts.spec(environment, model).port,
      answerTimeoutMs: parts.answerTimeoutMs ?? 60_000
    })

  return {
    async start(environment, release, timeoutMs) {
      const { serve } = parts.spec(environment, release.model)
      const folder = instanceFolder(environment, release.model, release.digest)
      const instance = await startInstance({ folder, environment, release, serve, store: parts.store, timeoutMs })
      // If it had traffic and died, its traffic follows it to its new port.
      await updateRoutes(environmentFolder(environment), await gateway(environment, release.model), (routes) =>
        withPort(routes, release.model, release.digest, instance.port)
      )
    },

    async route(environment, model, shares) {
      checkShares(environment, folderName(model), shares)
      const backends = await Promise.all(
        shares.map(async ({ release, weight }) => {
          const instance = await findInstance(instanceFolder(environment, model, release))
          if (!instance?.healthy) throw notRunning(environment, model, release)
          return { release, weight, port: instance.port }
        })
      )
      await updateRoutes(environmentFolder(environment), await gateway(environment, model), (routes) =>
        withRoute(routes, model, backends)
      )
    },

    async stop(environment, model, release) {
      const folder = instanceFolder(environment, model, release)
      await drained(environmentFolder(environment), environment, model, release)
      await endInstance(folder)
      await rm(join(folder, 'package'), { recursive: true, force: true })
    },

    async status(environment, model) {
      const folder = join(environmentFolder(environment), folderName(model))
      const running = (await instances(folder)).filter(({ healthy }) => healthy).map(({ release }) => release)
      const found = await askGateway(environmentFolder(environment))
      if (found === null) return { running, routed: [], url: null }
      const backends = found.report.models[model]?.backends ?? []
      const routed = backends.filter(({ weight }) => weight > 0).map(({ release, weight }) => ({ release, weight }))
      return { running, routed, url: modelUrl(found.gateway, model) }
    },

    async ask(environment, model, release, path, body, timeoutMs) {
      if (release !== null) {
        const instance = await findInstance(instanceFolder(environment, model, release))
        if (instance === null) return noAnswer(`release ${release} of ${model} does not run in ${environment}`)
        return askHttp(`http://127.0.0.1:${instance.port}${path}`, body, { timeoutMs })
      }
      const found = await findGateway(environmentFolder(environment))
      if (found === null) return noAnswer(`the gateway of ${environment} does not run`)
      return askHttp(`${modelUrl(found, model)}${path}`, body, { timeoutMs })
    },

    async traffic(environment, model, release) {
      const counted = (await askGateway(environmentFolder(environment)))?.report.models[model]
      if (!counted?.complete) {
        throw new OutsideError(`the gateway of ${environment} ended after traffic was moved, and its counts with it`, {
          cure: 'run this command again; it moves the traffic and counts from then'
        })
      }
      const { requests, failed } = counted.counts[release] ?? { requests: 0, failed: 0 }
      return { requests, failed }
    }
  }
}

/** Ends the gateway and all servers of an environment at once, without waiting for requests. Its records stay. */
export async function stopEnvironment(folder: string, environment: string): Promise<void> {
  const environmentFolder = join(resolve(folder), folderName(environment))
  await endGateways(environmentFolder)
  await endAllInstances(environmentFolder)
}

/** Names of the environments that have a folder here. */
export async function listEnvironments(folder: string): Promise<readonly string[]> {
  return subfolders(folder)
}

/** Twelve hexadecimal digits: unique enough for a folder of one model's releases. */
export function shortDigest(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12)
}

async function instances(modelFolder: string): Promise<readonly Instance[]> {
  const found = await Promise.all((await subfolders(modelFolder)).map((name) => findInstance(join(modelFolder, name))))
  return found.filter((instance) => instance !== null)
}

async function subfolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** Waits for the last request to this release. Throws if new ones still come. */
async function drained(folder: string, environment: string, model: string, release: Digest): Promise<void> {
  const deadline = Date.now() + drainMs
  for (;;) {
    const report = (await askGateway(folder))?.report
    if (!report) return
    const share = report.models[model]?.backends.find((backend) => backend.release === release)
    if (share && share.weight > 0) {
      throw new InputError(`release ${release} of ${model} still gets traffic in ${environment}`, {
        cure: `move the traffic to another release first, or end everything: \`modelgate down ${environment}\``
      })
    }
    if ((report.inFlight[release] ?? 0) === 0 || Date.now() > deadline) return
    await pause(50)
  }
}

function checkShares(environment: string, model: string, shares: readonly { readonly weight: number }[]): void {
  const sum = shares.reduce((total, { weight }) => total + weight, 0)
  const sound = shares.every(({ weight }) => Number.isFinite(weight) && weight >= 0)
  if (sound && (shares.length === 0 || sum > 0)) return
  throw new InputError(`the shares of traffic for ${model} in ${environment} are not usable`, {
    cure: 'give each release a weight from 0 to 1, and at least one more than 0'
  })
}

function notRunning(environment: string, model: string, release: Digest): OutsideError {
  return new OutsideError(`release ${release} of ${model} does not run in ${environment}, so it can get no traffic`, {
    cure: 'run this command again; it starts the release first'
  })
}

function modelUrl(gateway: GatewayRecord, model: string): string {
  return `http://127.0.0.1:${gateway.settings.port}/${model}`
}

function noAnswer(error: string) {
  return { ok: false, status: null, body: null, milliseconds: 0, error }
}
