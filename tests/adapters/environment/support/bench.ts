// A place for environments in a temporary folder, with packages of tiny Node servers and releases of them.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  createProcessDriver,
  listEnvironments,
  stopEnvironment
} from '../../../../adapters/environment/process-driver.ts'
import { identify, isAlive, type ProcessIdentity } from '../../../../adapters/process/liveness.ts'
import type { ServeConfig } from '../../../../core/config/schema.ts'
import { digestBytes, digestValue, type Digest } from '../../../../core/digest.ts'
import type { Release } from '../../../../core/pipeline/evidence.ts'
import type { EnvironmentDriver, Store } from '../../../../core/pipeline/ports.ts'

const here = import.meta.dirname
export const gatewayCommand = [process.execPath, join(here, 'gateway-entry.ts')]

export const serveNode: ServeConfig = {
  command: `${process.execPath} server.ts`,
  paths: [],
  health: '/health',
  predict: '/invocations',
  timeout: '60s'
}

/** What the test server's model file may say; see server.ts. */
export interface ServerModel {
  readonly name: string
  readonly dies?: number
  readonly sick?: boolean
  readonly failing?: boolean
  readonly startsAfterMs?: number
}

export interface Bench {
  readonly folder: string
  readonly store: Store
  readonly driver: EnvironmentDriver
  /** A release of model `m` whose server behaves so. */
  release(server: ServerModel, model?: string): Promise<Release>
  /** kill -9 of those whose command line holds this text, which have ended when this returns. */
  kill(text: string): Promise<void>
  /** Processes that belong to this bench, without the shells around servers: pid and command line, read from /proc. */
  processes(): Promise<readonly { readonly pid: number; readonly command: string }[]>
  close(): Promise<void>
}

export interface BenchOptions {
  readonly serve?: Partial<ServeConfig>
  readonly port?: number
  readonly answerTimeoutMs?: number
}

export async function createBench(options: BenchOptions = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgate é '))
  const environments = join(folder, 'environments')
  const store = folderStore(join(folder, 'packages'))
  const serve = { ...serveNode, ...options.serve }
  const driver = createProcessDriver({
    folder: environments,
    store,
    gatewayCommand,
    answerTimeoutMs: options.answerTimeoutMs ?? 60_000,
    spec: () => ({ serve, port: options.port ?? 0 })
  })
  return {
    folder: environments,
    store,
    driver,
    release: (server, model = 'm') => makeRelease(folder, server, model),
    processes: () => processesNaming(environments),
    async kill(text) {
      const found = (await processesNaming(environments)).filter(({ command }) => command.includes(text))
      const identities = found.map(({ pid }) => identify(pid))
      for (const { pid } of identities) process.kill(pid, 'SIGKILL')
      await untilEnded(identities)
    },
    async close() {
      for (const environment of await listEnvironments(environments)) await stopEnvironment(environments, environment)
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function makeRelease(folder: string, server: ServerModel, model: string): Promise<Release> {
  const digest = digestValue({ server, model })
  const path = join(folder, 'packages', digest)
  await mkdir(join(path, 'code'), { recursive: true })
  await mkdir(join(path, 'model'))
  await writeFile(join(path, 'model', 'model.json'), JSON.stringify(server))
  await cp(join(here, 'server.ts'), join(path, 'code', 'server.ts'))
  await writeFile(join(path, 'code', 'package.json'), '{"type":"module"}')
  await writeFile(join(path, 'modelgate.json'), JSON.stringify({ schema: 'x', artifact: 'model/model.json' }))
  return releaseOf(digest, model)
}

export async function untilEnded(processes: readonly ProcessIdentity[]): Promise<void> {
  while (processes.some(isAlive)) await pause(5)
}

export function releaseOf(digest: Digest, model: string): Release {
  return {
    schema: 'modelgate/release@1',
    producer: 'test',
    commit: null,
    createdAt: '2026-01-01T00:00:00Z',
    origin: 'self_reported',
    model,
    kind: 'service',
    version: 'v1.0.0',
    digest,
    parts: { model: digest, serving: digest, features: null },
    package: digest,
    run: digest,
    data: [],
    evaluation: null,
    comparison: null,
    predictions: null,
    testData: null,
    analysis: null,
    contributors: []
  }
}

/** A store of folders that are already there under their digest. */
export function folderStore(folder: string): Store {
  return {
    putPath: () => Promise.reject(new Error('not used')),
    putBytes: (bytes) => Promise.resolve(digestBytes(bytes)),
    has: () => Promise.resolve(true),
    getBytes: () => Promise.reject(new Error('not used')),
    async materialize(digest, path) {
      await rm(path, { recursive: true, force: true })
      await cp(join(folder, digest), path, { recursive: true })
    }
  }
}

/** Living processes whose environment or command line names this folder. */
async function processesNaming(folder: string): Promise<readonly { readonly pid: number; readonly command: string }[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return {
        pid: Number(pid),
        command: command.replaceAll('\0', ' ').trim(),
        named: (environment + command).includes(folder)
      }
    })
  )
  return found
    .filter(({ named, command }) => named && !command.startsWith('sh -c'))
    .map(({ pid, command }) => ({ pid, command }))
}
