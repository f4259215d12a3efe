// A real Ray cluster of one machine on free ports, ended by its process id.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pythonEnvironment } from './python.ts'

export const rayEnvironment = pythonEnvironment('requirements-ray.txt')

export interface RayCluster {
  /** Of the dashboard. */
  readonly address: string
  /** Jobs that Ray knows of, by their ids, sorted. */
  jobs(): Promise<readonly { readonly id: string; readonly status: string }[]>
  /** Takes the process away that looks after this job, as when its machine is lost. */
  loseSupervisor(id: string): Promise<void>
  close(): Promise<void>
}

const startMs = 60_000

export async function startRay(): Promise<RayCluster> {
  // Ray's sockets have long names in this folder, and a name may have 107 characters
  const folder = await mkdtemp('/tmp/mg-ray-')
  const [dashboard, agent, client, gcs] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const words = [
    ...['start', '--head', '--block', '--disable-usage-stats', '--num-cpus=4', '--include-dashboard=true'],
    ...[
      `--temp-dir=${folder}`,
      '--object-store-memory=80000000',
      `--port=${gcs}`,
      `--ray-client-server-port=${client}`
    ],
    ...['--dashboard-host=127.0.0.1', `--dashboard-port=${dashboard}`, `--dashboard-agent-listen-port=${agent}`]
  ]
  const bin = dirname(rayEnvironment.interpreter)
  const path = [dirname(process.execPath), bin, process.env['PATH'] ?? ''].join(':')
  const ray = spawn(join(bin, 'ray'), words, {
    env: { PATH: path, HOME: folder, MG_RAY: folder },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const output: string[] = []
  for (const stream of [ray.stdout, ray.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const address = `http://127.0.0.1:${dashboard}`

  async function close(): Promise<void> {
    const gone = ray.exitCode === null && ray.signalCode === null ? once(ray, 'exit') : Promise.resolve()
    ray.kill('SIGTERM')
    await Promise.race([gone, pause(10_000, undefined, { ref: false })])
    for (let round = 0; round < 50; round += 1) {
      const left = await processesOf(folder)
      if (left.length === 0) break
      for (const pid of left) kill(pid)
      await pause(100)
    }
    ray.stdout.destroy()
    ray.stderr.destroy()
    await rm(folder, { recursive: true, force: true })
  }

  const deadline = Date.now() + startMs
  while (!(await isReady(address))) {
    if (ray.exitCode !== null || Date.now() > deadline) {
      await close()
      throw new Error(`Ray did not start:\n${output.join('')}`)
    }
    await pause(200)
  }
  return {
    address,
    async jobs() {
      const answer = await fetch(`${address}/api/jobs/`)
      const jobs = (await answer.json()) as { submission_id: string; status: string }[]
      return jobs.map(({ submission_id: id, status }) => ({ id, status })).sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    async loseSupervisor(id) {
      for (const pid of await processesOf(folder)) {
        if (!(await read(pid, 'environ')).includes(`"job_submission_id": "${id}"`)) continue
        const parent = Number((await read(pid, 'stat')).split(') ')[1]?.split(' ')[1])
        if ((await read(parent, 'cmdline')).startsWith('ray::JobSupervisor')) kill(parent)
      }
    },
    close
  }
}

/** Jobs can be taken once the agent answers, which is later than the dashboard. */
async function isReady(address: string): Promise<boolean> {
  try {
    const nodes = await fetch(`${address}/api/v0/nodes`)
    return nodes.ok && (await fetch(`${address}/api/jobs/`)).ok
  } catch {
    return false
  }
}

/** Living processes that were started with this folder in their environment. */
async function processesOf(folder: string): Promise<readonly number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  const found = await Promise.all(
    names.map(async (name) => {
      const environment = await read(Number(name), 'environ')
      return environment.includes(`MG_RAY=${folder}`) ? [Number(name)] : []
    })
  )
  return found.flat()
}

async function read(pid: number, what: 'environ' | 'cmdline' | 'stat'): Promise<string> {
  return readFile(`/proc/${pid}/${what}`, 'utf8').catch(() => '')
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
