// Images by the docker command line.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OutsideError } from '../../core/errors.ts'

export interface ImagePlan {
  /** Folder that the Dockerfile's COPY reads from. */
  readonly context: string
  /** Absolute path of the Dockerfile. */
  readonly dockerfile: string
  /** `registry/name:tag`; null: the image is known by its id only. */
  readonly tag: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Gets each line of docker's output. */
  readonly onLine: (line: string) => void
}

/** Builds the image and gives its id (`sha256:…` of its config). Throws OutsideError where docker is missing or fails. */
export async function buildImage(plan: ImagePlan): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-image-'))
  try {
    const iidFile = join(folder, 'iid')
    const labels = Object.entries(plan.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`])
    const tag = plan.tag === null ? [] : ['--tag', plan.tag]
    await docker(['build', '--iidfile', iidFile, '--file', plan.dockerfile, ...tag, ...labels, plan.context], plan)
    return (await readFile(iidFile, 'utf8')).trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Pushes a tag and gives the digest that the registry knows it by. */
export async function pushImage(tag: string, plan: Pick<ImagePlan, 'env' | 'onLine'>): Promise<string> {
  const output = await docker(['push', tag], plan)
  const digest = /digest: (sha256:[0-9a-f]{64})/.exec(output)?.[1]
  if (digest !== undefined) return digest
  throw new OutsideError(`docker push ${tag} named no digest`, { cure: 'run it by hand and look at its output' })
}

/** Standard output and error together. */
function docker(words: readonly string[], { env, onLine }: Pick<ImagePlan, 'env' | 'onLine'>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const read = (text: string): void => {
      output += text
      for (const line of text.split(/\r?\n/)) if (line !== '') onLine(line)
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('error', (cause) => reject(missing(cause)))
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(failed(words[0] ?? '', code ?? signal, output))
    })
  })
}

function missing(cause: Error): OutsideError {
  return new OutsideError(`docker can't be started: ${cause.message}`, {
    cure: 'install Docker (https://docs.docker.com/engine/install/) on this runner, or use one that has it, such as ubuntu-latest',
    cause
  })
}

function failed(verb: string, code: number | string | null, output: string): OutsideError {
  const tail = output.trim().split('\n').slice(-8).join('\n    ')
  const isDaemon = /Cannot connect to the Docker daemon/.test(output)
  return new OutsideError(`docker ${verb} ended with ${code ?? 'a signal'}\n    ${tail}`, {
    cure: isDaemon ? 'start the Docker daemon, then run again' : 'mend what docker says, then run again'
  })
}
