// Whether GitHub sent a webhook: signed by the secret, or by the one before it for as long as that is accepted.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The newest first. */
export type Secrets = readonly [string, ...string[]]

const header = 'x-hub-signature-256'
const refusal = 'the webhook is not signed by the secret that this bot knows\n'

/** Answers 401 to what isn't signed, and gives true. What is signed goes on, signed by the newest secret, with its body read. */
export function createSignatureCheck(secrets: Secrets, path: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url !== path) return false
    const body = await bodyOf(request)
    const given = request.headers[header]
    if (typeof given !== 'string' || !secrets.some((secret) => isSame(given, signatureOf(secret, body)))) {
      response.writeHead(401, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(refusal) })
      response.end(refusal)
      return true
    }
    const text = body.toString('utf8')
    request.headers[header] = signatureOf(secrets[0], text)
    Object.assign(request, { body: text })
    return false
  }
}

function signatureOf(secret: string, body: Buffer | string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

function isSame(given: string, made: string): boolean {
  return given.length === made.length && timingSafeEqual(Buffer.from(given), Buffer.from(made))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
