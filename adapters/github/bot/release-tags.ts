// The bot's own tags of releases, and what they say of the audit log.
import { readReleaseTag, type TaggedRelease } from '../../../core/bot/release-tag.ts'
import { noteErrors } from './find-repository.ts'
import { keyIn, namesOf, type Look } from './look.ts'
import type { Said } from './memory.ts'
import { tagsAnswerSchema, tagsQuery } from './queries/tags.ts'

interface OwnTag extends TaggedRelease {
  readonly name: string
}

/** The annotated ones among the newest hundred of the repository, whoever made them. */
export async function readTags(look: Look): Promise<readonly { readonly name: string; readonly message: string }[]> {
  const { data, errors } = await look.wire.query(tagsQuery, namesOf(look))
  noteErrors(look, errors)
  const { repository } = tagsAnswerSchema.parse(data ?? { repository: null })
  return (repository?.refs?.nodes ?? []).flatMap((ref) => {
    const message = ref?.target?.message
    return ref === null || message === undefined ? [] : [{ name: ref.name, message }]
  })
}

/** Only this bot's: what others pushed is left out. */
export async function ownTags(look: Look): Promise<readonly OwnTag[]> {
  const secrets = [look.stampKey, ...look.olderKeys]
  return (await readTags(look)).flatMap(({ name, message }) => {
    const read = readReleaseTag(secrets, { repository: look.repository.id, name }, message)
    return read === null ? [] : [{ name, ...read }]
  })
}

/** None are asked for by a process that has seen the log of this repository: it knows more of it than any tag. */
export async function tagMirrors(look: Look): Promise<readonly Said[]> {
  if (look.memory.longest.get(keyIn(look, 'longest')) !== undefined) return []
  return (await ownTags(look)).flatMap(({ name, mirror }) => (mirror === null ? [] : [{ by: `tag ${name}`, mirror }]))
}
