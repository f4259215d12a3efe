// The first line of the bot's comment. Anybody can paste a marker and people with write access can edit a comment of the
// bot's, so the line is signed: for one repository and pull request, with what the comment first showed.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../digest.ts'
import { digestSchema } from '../pipeline/evidence.ts'
import type { Shown } from './observation.ts'

export interface Stamped {
  /** Numeric id of the repository. */
  readonly repository: number
  readonly pull: number
  readonly shown: Shown | null
}

const purpose = 'comment'
const pattern = /^<!-- modelgate:1 ([A-Za-z0-9_-]{1,600}) ([0-9a-f]{64}) -->$/
const shownSchema = z.strictObject({
  head: z.string().regex(/^[0-9a-f]{40,64}$/),
  digest: digestSchema,
  at: z.int(),
  foundAt: z.int().nullable().default(null)
})

/** The key for stamps, of any secret that only the bot has. */
export function stampKey(secret: string): Uint8Array {
  return createHmac('sha256', secret).update('modelgate/stamp@1').digest()
}

export function formatStamp(key: Uint8Array, stamped: Stamped): string {
  const payload = Buffer.from(canonicalJson(stamped.shown)).toString('base64url')
  return `<!-- modelgate:1 ${payload} ${sign(key, stamped, payload).toString('hex')} -->`
}

/** Whether a comment begins as the bot's does; by whom it was signed, only the bot can tell. */
export function looksStamped(body: string): boolean {
  return pattern.test((body.split('\n', 1)[0] ?? '').trimEnd())
}

/** What a comment's first line says and what follows it; null where this bot did not write that line for this pull request. */
export function readStamp(
  key: Uint8Array,
  place: Pick<Stamped, 'repository' | 'pull'>,
  body: string
): { readonly shown: Shown | null; readonly rest: string } | null {
  const [line = ''] = body.split('\n', 1)
  const match = pattern.exec(line.trimEnd())
  if (match === null) return null
  const [, payload = '', mac = ''] = match
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), sign(key, place, payload))) return null
  const shown = shownSchema.nullable().safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
  return shown.success ? { shown: shown.data, rest: body.slice(line.length).replace(/^\n+/, '') } : null
}

function sign(key: Uint8Array, { repository, pull }: Pick<Stamped, 'repository' | 'pull'>, payload: string): Buffer {
  return createHmac('sha256', key)
    .update(canonicalJson([purpose, repository, pull, payload]))
    .digest()
}
