// One HTTP request with a time limit, that always ends in an answer and never throws.
import { Agent, request } from 'node:http'
import type { Answer } from '../../core/pipeline/ports.ts'

/** Larger answers are cut off as an error: a prediction is small. */
const maxAnswerBytes = 64 * 1024 * 1024

export interface AskOptions {
  readonly timeoutMs: number
  /** Keeps connections between requests; without it each request has its own. */
  readonly agent?: Agent
  readonly headers?: Readonly<Record<string, string>>
}

/** Connections that are kept between requests, at most `maxSockets` at a time. Call `destroy()` when done. */
export function keepAliveAgent(maxSockets: number): Agent {
  return new Agent({ keepAlive: true, maxSockets })
}

/** GET when `body` is null or undefined, else POST of its JSON. A JSON answer is parsed, any other is its text. */
export function askHttp(url: string, body: unknown, options: AskOptions): Promise<Answer> {
  const started = performance.now()
  const payload = body === undefined || body === null ? null : Buffer.from(JSON.stringify(body))
  return new Promise((resolve) => {
    const finish = (status: number | null, answer: unknown, error: string | null): void => {
      clearTimeout(timer)
      const ok = error === null && status !== null && status >= 200 && status < 300
      resolve({ ok, status, body: answer, milliseconds: performance.now() - started, error })
    }
    const outgoing = request(
      url,
      {
        method: payload === null ? 'GET' : 'POST',
        agent: options.agent ?? false,
        headers: {
          accept: 'application/json',
          ...(payload === null ? {} : { 'content-type': 'application/json', 'content-length': payload.length }),
          ...options.headers
        }
      },
      (incoming) => {
        const status = incoming.statusCode ?? null
        const chunks: Buffer[] = []
        let bytes = 0
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > maxAnswerBytes) outgoing.destroy(new Error(`the answer is larger than ${maxAnswerBytes} bytes`))
          else chunks.push(chunk)
        })
        incoming.on('end', () => finish(status, parseAnswer(Buffer.concat(chunks).toString('utf8')), null))
        incoming.on('error', (error) => finish(status, null, error.message))
      }
    )
    const timer = setTimeout(() => {
      outgoing.destroy(new Error(`no answer within ${options.timeoutMs} ms`))
    }, options.timeoutMs)
    outgoing.on('error', (error) => finish(null, null, error.message))
    outgoing.end(payload ?? undefined)
  })
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
