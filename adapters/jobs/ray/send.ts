// One request to Ray's dashboard. Not by `fetch`: it sends the headers of a browser, of which Ray takes no changes.
import { createWriteStream } from 'node:fs'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

export interface Sent {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  readonly timeoutMs: number
  /** Where the body of a good answer is written, instead of being returned. */
  readonly file?: string
}

export interface RayAnswer {
  readonly status: number
  readonly text: string
}

export function isOk({ status }: RayAnswer): boolean {
  return status >= 200 && status < 300
}

/** Rejects where there is no whole answer in time. */
export async function send({ url, method, headers, body, timeoutMs, file }: Sent): Promise<RayAnswer> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  const signal = AbortSignal.timeout(timeoutMs)
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, resolve)
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  const status = incoming.statusCode ?? 0
  if (file === undefined || !isOk({ status, text: '' }))
    return { status, text: (await buffer(incoming)).toString('utf8') }
  await pipeline(incoming, createWriteStream(file))
  return { status, text: '' }
}
