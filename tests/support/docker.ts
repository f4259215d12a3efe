// A Docker Engine for tests: the one that runs, or one that is started where this process is root.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Component } from './describe-with.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Engine {
  /** Runs the docker command. */
  docker(args: readonly string[], input?: Buffer): Ran
  /** The same; throws where it fails, and gives what it wrote to standard output. */
  did(args: readonly string[], input?: Buffer): string
  close(): Promise<void>
}

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

export const dockerEngine: Component = {
  missing() {
    if (!works('docker', '--version')) return 'install Docker'
    const mayStart = process.getuid?.() === 0 && works('dockerd', '--version')
    return works('docker', 'info') || mayStart ? undefined : 'start the Docker Engine'
  }
}

export async function startEngine(): Promise<Engine> {
  if (works('docker', 'info')) return engineAt(process.env, () => Promise.resolve())
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-docker-'))
  const host = `unix://${folder}/docker.sock`
  const places = ['--data-root', `${folder}/data`, '--exec-root', `${folder}/run`, '--pidfile', `${folder}/docker.pid`]
  // Needs no right to change the machine's network: containers take the host's.
  const network = ['--iptables=false', '--ip6tables=false', '--bridge=none']
  const daemon = spawn('dockerd', ['--host', host, '--storage-driver=vfs', ...places, ...network], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let output = ''
  daemon.stderr.on('data', (bytes: Buffer) => (output = `${output}${bytes.toString()}`.slice(-4000)))
  const ended = new Promise<void>((resolve) => daemon.once('close', () => resolve()))
  const close = async (): Promise<void> => {
    daemon.kill('SIGTERM')
    await ended
    // What the engine leaves mounted there when it ends.
    for (const [path] of readFileSync('/proc/mounts', 'utf8').matchAll(new RegExp(`${folder}/\\S+`, 'g')))
      spawnSync('umount', [path])
    rmSync(folder, { recursive: true, force: true })
  }
  const env = { ...process.env, DOCKER_HOST: host }
  for (const end = Date.now() + 30_000; spawnSync('docker', ['info'], { env }).status !== 0;) {
    if (Date.now() > end || daemon.exitCode !== null) {
      await close()
      throw new Error(`the Docker Engine did not start\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return engineAt(env, close)
}

function engineAt(env: NodeJS.ProcessEnv, close: () => Promise<void>): Engine {
  const docker: Engine['docker'] = (args, input) =>
    spawnSync('docker', args, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...(input && { input }) })
  return {
    docker,
    did(args, input) {
      const { status, stdout, stderr } = docker(args, input)
      if (status !== 0) throw new Error(`docker ${args[0] ?? ''} ended with ${status}\n${stderr.slice(-4000)}`)
      return stdout.trim()
    },
    close
  }
}

/** An image that holds this Node, the libraries that it is linked to, and nothing else: base images can't be pulled everywhere. */
export function importNode(engine: Engine, node: string, tag: string): void {
  const root = mkdtempSync(join(tmpdir(), 'modelgate-rootfs-'))
  try {
    const put = (from: string, to = from): void => {
      mkdirSync(join(root, dirname(to)), { recursive: true })
      copyFileSync(realpathSync(from), join(root, to))
    }
    put(node, '/usr/local/bin/node')
    const linked = spawnSync('ldd', [node], { encoding: 'utf8' }).stdout
    for (const [path] of linked.matchAll(/\/\S+(?= \(0x)/g)) put(path)
    mkdirSync(join(root, 'etc'), { recursive: true })
    writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/:\nnode:x:1000:1000::/:\n')
    chmodSync(root, 0o755)
    const tar = spawnSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 512 * 1024 * 1024 }).stdout
    engine.did(['import', '--change', 'ENV PATH=/usr/local/bin', '-', tag], tar)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
