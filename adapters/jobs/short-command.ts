// Short commands that talk to a scheduler: their output is their answer.
import { spawn } from 'node:child_process'
import { OutsideError } from '../../core/errors.ts'

const mostBytes = 64 << 20

export interface Answered {
  readonly code: number
  readonly stdout: string
  /** Its last lines. */
  readonly stderr: string
}

export interface ShortCommand {
  readonly command: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeoutMs: number
}

/** In a session of its own, so that Ctrl-C ends the job and not the question. Throws OutsideError where there is no answer in time. */
export async function runShort({ command, cwd, env, timeoutMs }: ShortCommand): Promise<Answered> {
  const child = spawn('sh', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = [collect(child.stdout, mostBytes), collect(child.stderr, 1 << 16)]
  const waited = { isLate: false }
  const timer = setTimeout(() => {
    waited.isLate = true
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, timeoutMs)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearTimeout(timer))
  if (waited.isLate) {
    throw new OutsideError(`\`${command}\` gave no answer in ${timeoutMs / 1000} s`, {
      cure: 'run it by hand to see what it waits for, then run again'
    })
  }
  return { code: code ?? -1, stdout: stdout(), stderr: stderr().trim().split('\n').slice(-5).join('\n') }
}

/** The end of a stream, once it is over. */
function collect(stream: NodeJS.ReadableStream, most: number): () => string {
  let chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > 2 * most) {
      chunks = [Buffer.concat(chunks).subarray(-most)]
      bytes = most
    }
  })
  return () => Buffer.concat(chunks).subarray(-most).toString('utf8')
}
