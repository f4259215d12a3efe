// Large files from servers that somebody else runs: limits of time and bytes, and tries again.
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { InputError, OutsideError } from '../../core/errors.ts'

export interface Patience {
  /** How long an answer may be waited for. */
  readonly answerMs: number
  /** How long a body may say nothing. */
  readonly idleMs: number
  /** Before each further try. */
  readonly pausesMs: readonly number[]
}

export const patience: Patience = { answerMs: 30_000, idleMs: 60_000, pausesMs: [500, 2000] }

/** Who is asked, for messages: `the registry at ghcr.io`, and what to look at where it does not answer. */
export interface Asked {
  readonly who: string
  readonly cure: string
}

/** One request. A redirect is an answer: nothing is followed. Throws OutsideError where none comes in time. */
export async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { who, cure }: Asked,
  { answerMs }: Patience,
  { method = 'GET', body = null }: { readonly method?: string; readonly body?: string | null } = {}
): Promise<Response> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), answerMs)
  try {
    return await fetch(url.href, {
      method,
      body,
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
      signal: controller.signal
    })
  } catch (cause) {
    throw new OutsideError(`${who} does not answer`, { cure, cause })
  } finally {
    clearTimeout(timer)
  }
}

/** Tries again after each pause where something outside failed. */
export async function withTries<T>({ pausesMs }: Patience, work: () => Promise<T>): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error
    }
    await sleep(pause)
  }
  return work()
}

export interface Limits {
  /** The body is an error where it is longer. */
  readonly mostBytes: number
  readonly idleMs: number
}

/** As createHash gives it. */
interface Sum {
  update(chunk: Uint8Array): unknown
}

/** Writes a body to a file whose folder is made, and feeds the sums with it; gives the number of bytes. */
export async function saveBody(
  answer: Response,
  file: string,
  what: string,
  sums: readonly Sum[],
  limits: Limits
): Promise<number> {
  await mkdir(dirname(file), { recursive: true })
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(answer, what, limits)) {
      for (const sum of sums) sum.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  try {
    await pipeline(counted, createWriteStream(file, { flags: 'wx' }))
    return bytes
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** A short body as it is. */
export async function readBody(answer: Response, what: string, limits: Limits): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of chunksOf(answer, what, limits)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* chunksOf(answer: Response, what: string, limits: Limits): AsyncGenerator<Uint8Array> {
  if (answer.body === null) return
  const packed = answer.headers.get('content-encoding') ?? 'identity'
  if (/gzip|deflate|br|zstd/.test(packed))
    throw new InputError(
      `${what} is sent packed (Content-Encoding: ${packed}), so that its bytes can't be held to what is said of them`,
      {
        cure: 'store it without a Content-Encoding'
      }
    )
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), limits.idleMs).catch((cause: unknown) => {
        throw new OutsideError(`${what} broke off after ${bytes} bytes`, { cure: 'run again', cause })
      })
      if (done) return
      bytes += value.length
      if (bytes > limits.mostBytes)
        throw new OutsideError(`${what} is larger than the ${limits.mostBytes} bytes that it may have`, {
          cure: 'run again; if it stays so, something on the way changes files'
        })
      yield value
    }
  } finally {
    // not waited for: a body that hangs may hang here too
    reader.cancel().catch(() => undefined)
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
