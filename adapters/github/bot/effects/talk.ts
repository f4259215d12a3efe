// What people see: the comment, labels, reactions.
import { z } from 'zod'
import type { Effect } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { formatStamp, readStamp } from '../../../../core/bot/stamp.ts'
import { hasStatus, isGone } from '../client.ts'
import type { Look } from '../look.ts'

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

export async function writeComment(look: Look, { number, id, body, shown }: Of<'write_comment'>): Promise<void> {
  const place = { repository: look.repository.id, pull: number }
  const text = `${formatStamp(look.stampKey, { ...place, shown })}\n\n${body}`
  await look.wire.retrying(async () => {
    // One may be there by now: written by an attempt whose answer was lost, or by another process.
    const present = id ?? (await findOwn(look, number))
    if (present === null) {
      await look.wire.write('POST', `${look.base}/issues/${number}/comments`, { body: text })
      return
    }
    try {
      await look.wire.write('PATCH', `${look.base}/issues/comments/${present}`, { body: text })
    } catch (error) {
      if (isGone(error)) throw new MovedError(`comment ${present} is gone`, { cause: error })
      throw error
    }
  })
}

const commentsSchema = z.array(
  z.object({
    id: z.int(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
    performed_via_github_app: z.object({ id: z.int() }).nullish()
  })
)

async function findOwn(look: Look, number: number): Promise<number | null> {
  const { login, appId } = look.self
  const place = { repository: look.repository.id, pull: number }
  const all = commentsSchema.parse(await look.wire.list(`${look.base}/issues/${number}/comments?per_page=100`))
  const own = all.find(
    ({ user, body, performed_via_github_app: app }) =>
      user?.login === login &&
      (app == null || appId === null || app.id === appId) &&
      [look.stampKey, ...look.olderKeys].some((key) => readStamp(key, place, body ?? '') !== null)
  )
  return own?.id ?? null
}

export async function addLabel(look: Look, { number, name }: Of<'add_label'>): Promise<void> {
  await look.wire.retrying(() => look.wire.write('POST', `${look.base}/issues/${number}/labels`, { labels: [name] }))
}

export async function removeLabel(look: Look, { number, name }: Of<'remove_label'>): Promise<void> {
  const path = `${look.base}/issues/${number}/labels/${encodeURIComponent(name)}`
  await look.wire.retrying(async () => {
    try {
      await look.wire.write('DELETE', path)
    } catch (error) {
      if (!isGone(error)) throw error
    }
  })
}

export async function createLabel(look: Look, { name, color, description }: Of<'create_label'>): Promise<void> {
  await look.wire.retrying(async () => {
    try {
      await look.wire.write('POST', `${look.base}/labels`, { name, color: color.replace('#', ''), description })
    } catch (error) {
      // It is there already, and may have been given another look by people.
      const isThere =
        hasStatus(error, 422) && (await look.wire.find(`${look.base}/labels/${encodeURIComponent(name)}`)) !== null
      if (!isThere) throw error
    }
  })
}

/** GitHub keeps one reaction of each kind for each account. */
export async function react(look: Look, { commentId, content }: Of<'react'>): Promise<void> {
  await look.wire.retrying(async () => {
    try {
      await look.wire.write('POST', `${look.base}/issues/comments/${commentId}/reactions`, { content })
    } catch (error) {
      if (!isGone(error)) throw error
    }
  })
}
