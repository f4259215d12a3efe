// A real `mlflow server`, whose data outlives its process: it can be killed and started again at the same address.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pythonEnvironment } from './python.ts'

export const mlflowEnvironment = pythonEnvironment('requirements-mlflow.txt')
const startedWithinMs = 60_000

export interface MlflowServer {
  /** Known once it was started. */
  readonly url: string
  /** Resolves when it answers. */
  start(): Promise<void>
  /** Ends it and the workers of its process group, and waits until it has. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Output of a Python script that MLflow's own client runs in; throws with its error output. */
  client(script: string, env?: Readonly<Record<string, string>>): string
  /** The JSON of a call of the REST API. */
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
}

/** `more` is given to `mlflow server` besides where it keeps its data, below `folder`. */
export function createMlflowServer(folder: string, more: readonly string[] = []): MlflowServer {
  let child: ChildProcess | null = null
  let port = 0
  const url = () => `http://127.0.0.1:${port}`
  return {
    get url() {
      return url()
    },
    async start() {
      mkdirSync(folder, { recursive: true })
      if (port === 0) port = await freePort()
      const store = ['--backend-store-uri', 'sqlite:///mlflow.db', '--artifacts-destination', join(folder, 'artifacts')]
      const args = ['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...store]
      child = spawn(mlflowEnvironment.interpreter, [...args, ...more], { cwd: folder, detached: true, stdio: 'ignore' })
      await healthy(url())
    },
    async stop(signal = 'SIGTERM') {
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child?.once('exit', resolve))
      process.kill(-child.pid, signal)
      await ended
    },
    client(script, env = {}) {
      const { status, stdout, stderr } = spawnSync(mlflowEnvironment.interpreter, ['-W', 'ignore', '-c', script], {
        cwd: folder,
        env: { ...process.env, MLFLOW_TRACKING_URI: url(), ...env },
        encoding: 'utf8'
      })
      if (status !== 0) throw new Error(`python ended with ${String(status)}:\n${stderr}`)
      return stdout
    },
    async call(method, path, body) {
      const answer = await fetch(`${url()}/api/2.0/${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function healthy(url: string): Promise<void> {
  for (const until = Date.now() + startedWithinMs; Date.now() < until; await sleep(250)) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false
    )
    if (isUp) return
  }
  throw new Error(`mlflow server was not up within ${startedWithinMs} ms`)
}
