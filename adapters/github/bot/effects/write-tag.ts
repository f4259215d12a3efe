// The annotated tag of a release that went live: it says how far the audit log went, outside of the branch that holds it.
import { z } from 'zod'
import type { Effect } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { formatReleaseTag, nextNumber } from '../../../../core/bot/release-tag.ts'
import { hasStatus } from '../client.ts'
import { permitted, type Look } from '../look.ts'
import { presentMirror } from '../mirror.ts'
import { ownTags } from '../release-tags.ts'

type Write = Extract<Effect, { kind: 'write_tag' }>

const refsSchema = z.array(z.object({ ref: z.string() }))
const madeSchema = z.object({ sha: z.string() })

/** Where the App may not make tags, by a ruleset of others say, there is none, and nothing else waits for it. */
export async function writeTag(look: Look, effect: Write): Promise<void> {
  await permitted(look, 'contents: write', () => look.wire.retrying(() => write(look, effect)), undefined)
}

async function write(look: Look, { prefix, sha, key, message }: Write): Promise<void> {
  const { wire, base } = look
  // An attempt whose answer was lost may have made it, or another bot beside this one.
  if ((await ownTags(look)).some((tag) => tag.key === key)) return
  const path = `${base}/git/matching-refs/tags/${encodeURIComponent(prefix)}`
  const names = refsSchema.parse(await wire.list(path)).map(({ ref }) => ref.replace(/^refs\/tags\//, ''))
  const name = `${prefix}${nextNumber(prefix, names)}`
  const tag = { repository: look.repository.id, name }
  const text = formatReleaseTag(look.stampKey, tag, message, { key, mirror: await presentMirror(look) })
  const object = { tag: name, message: text, object: sha, type: 'commit' }
  try {
    const made = madeSchema.parse((await wire.write('POST', `${base}/git/tags`, object)).data)
    await wire.write('POST', `${base}/git/refs`, { ref: `refs/tags/${name}`, sha: made.sha })
  } catch (error) {
    if (!hasStatus(error, 422)) throw error
    // Refused without one there, by a rule or for a commit that is gone, it can't be made.
    if ((await wire.find(`${base}/git/ref/tags/${encodeURIComponent(name)}`)) === null) return
    throw new MovedError(`somebody else made the tag ${name} first`)
  }
}
