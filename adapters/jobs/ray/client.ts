// The few requests of the Ray Jobs REST API that are needed (docs.ray.io, "Ray Jobs REST API"), and the state API's log files.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { InputError, OutsideError } from '../../../core/errors.ts'
import { isOk, send, type RayAnswer, type Sent } from './send.ts'

const tries = 5
const shortMs = 30_000
const transferMs = 3_600_000

export const rayJobSchema = z.object({
  status: z.enum(['PENDING', 'RUNNING', 'STOPPED', 'SUCCEEDED', 'FAILED']),
  message: z.string().nullish(),
  error_type: z.string().nullish(),
  driver_node_id: z.string().nullish()
})
const logsSchema = z.object({ logs: z.string().nullish() })
export type RayJob = z.infer<typeof rayJobSchema>

export interface RayClient {
  /** Null for a job that Ray does not know. */
  job(id: string): Promise<RayJob | null>
  /** Does nothing if there is one of this id. */
  submit(request: object, id: string): Promise<void>
  logs(id: string): Promise<string>
  stop(id: string): Promise<void>
  hasPackage(name: string): Promise<boolean>
  upload(name: string, bytes: Uint8Array): Promise<void>
  /** Brings a file of the log folder of one node; false if it is not there. */
  logFile(node: string, name: string, file: string): Promise<boolean>
}

interface Call extends Partial<Pick<Sent, 'method' | 'body' | 'timeoutMs' | 'file'>> {
  readonly path: string
  /** Statuses that are an answer and no trouble. */
  readonly takes?: readonly number[]
}

/** `address` is the dashboard's. A request without an answer is made again, a few times: each may be repeated without harm. */
export function createRayClient(address: string, token: string | undefined): RayClient {
  const base = address.replace(/\/+$/, '')
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
  }

  async function call({ path, takes = [], method = 'GET', timeoutMs = shortMs, ...more }: Call): Promise<RayAnswer> {
    let trouble = ''
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await pause(500 * 2 ** attempt)
      const sent = send({ url: `${base}${path}`, method, headers, timeoutMs, ...more })
      const answer = await sent.catch((cause: unknown) => describe(cause))
      if (typeof answer === 'string') {
        trouble = answer
        continue
      }
      if (isOk(answer) || takes.includes(answer.status)) return answer
      trouble = `${answer.status}: ${lastLines(answer.text)}`
      if (answer.status < 500) break
    }
    throw new OutsideError(`Ray at ${base} answers ${method} ${path} with ${trouble}`, {
      cure: 'check `executor.address` and that the dashboard runs, then run again: the job is gone on with'
    })
  }

  return {
    async job(id) {
      const answer = await call({ path: `/api/jobs/${id}`, takes: [404] })
      return answer.status === 404 ? null : rayJobSchema.parse(JSON.parse(answer.text))
    },
    async submit(request, id) {
      const body = JSON.stringify({ ...request, submission_id: id })
      const answer = await call({ path: '/api/jobs/', method: 'POST', body, takes: [400, 500] })
      if (isOk(answer) || answer.text.includes('already exists')) return
      throw new OutsideError(`Ray does not take job ${id}: ${lastLines(answer.text)}`, {
        cure: 'mend what it says under `train.executor`, then run again'
      })
    },
    async logs(id) {
      const answer = await call({ path: `/api/jobs/${id}/logs`, takes: [404, 500] })
      return isOk(answer) ? (logsSchema.parse(JSON.parse(answer.text)).logs ?? '') : ''
    },
    async stop(id) {
      await call({ path: `/api/jobs/${id}/stop`, method: 'POST', takes: [404] })
    },
    async hasPackage(name) {
      return isOk(await call({ path: `/api/packages/gcs/${name}`, takes: [404] }))
    },
    async upload(name, bytes) {
      await call({ path: `/api/packages/gcs/${name}`, method: 'PUT', body: bytes, timeoutMs: transferMs })
    },
    async logFile(node, name, file) {
      const query = new URLSearchParams({ node_id: node, filename: name, lines: '-1' })
      const path = `/api/v0/logs/file?${query.toString()}`
      return isOk(await call({ path, timeoutMs: transferMs, takes: [404, 500], file }))
    }
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(0, 500)
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message
}

/** `executor.address`, else what Ray's own command reads. Throws InputError where none is an HTTP address. */
export function rayAddress(configured: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const found = configured ?? env.RAY_API_SERVER_ADDRESS ?? env.RAY_ADDRESS
  if (found !== undefined && /^https?:\/\//.test(found)) return found
  throw new InputError(
    found === undefined ? 'no address of a Ray cluster is given' : `\`${found}\` is no HTTP address of a Ray dashboard`,
    { cure: 'write `executor: { kind: ray, address: http://HOST:8265 }`, or set RAY_ADDRESS so' }
  )
}
