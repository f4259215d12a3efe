// The comments of a pull request: this bot's own, and the slash commands among the others.
import { parseCommand } from '../../../core/bot/commands/parse.ts'
import type { CommentFacts, OwnComment, Self } from '../../../core/bot/observation.ts'
import { readStamp } from '../../../core/bot/stamp.ts'
import { isViaApp } from './lists.ts'
import type { Look } from './look.ts'
import type { CommentAnswer } from './queries/pull.ts'
import { personOf, restLogin } from './queries/people.ts'

/** The first that this bot wrote and whose stamp is right: one that was pasted or moved here is somebody's text. */
export function ownComment(look: Look, number: number, comments: readonly CommentAnswer[]): OwnComment | null {
  for (const comment of comments) {
    const id = idOf(comment)
    if (id === null || !isOwn(look.self, comment)) continue
    const place = { repository: look.repository.id, pull: number }
    const updatedAt = Date.parse(comment.updatedAt)
    const stamp = readStamp(look.stampKey, place, comment.body)
    if (stamp !== null) return { id, body: stamp.rest, shown: stamp.shown, updatedAt }
    const before = look.olderKeys.flatMap((key) => readStamp(key, place, comment.body) ?? [])[0]
    // As if it were empty: so it is written again, and signed anew.
    if (before !== undefined) return { id, body: '', shown: before.shown, updatedAt }
  }
  return null
}

/** Whatever its author may have meant as a command. */
export async function commandComments(
  look: Look,
  comments: readonly CommentAnswer[]
): Promise<readonly CommentFacts[]> {
  const found: CommentFacts[] = []
  for (const comment of comments) {
    const id = idOf(comment)
    if (id === null || isOwn(look.self, comment) || parseCommand(comment.body).kind === 'none') continue
    // Eyes say only that it was seen.
    const isAnswered = (comment.reactionGroups ?? []).some(
      ({ content, viewerHasReacted }) => viewerHasReacted && content !== 'EYES'
    )
    found.push({
      id,
      author: personOf(comment.author),
      // Of a command that was dealt with nobody asks any more.
      viaApp: comment.author?.__typename !== 'User' || (!isAnswered && (await isViaApp(look, id))),
      isEdited: comment.lastEditedAt !== null || comment.includesCreatedEdit,
      body: comment.body,
      at: Date.parse(comment.createdAt),
      isAnswered
    })
  }
  return found
}

export function isOwn({ login }: Self, { viewerDidAuthor, author }: CommentAnswer): boolean {
  if (author === null) return false
  return viewerDidAuthor || (author.__typename === 'Bot' && restLogin(author) === login)
}

function idOf({ fullDatabaseId }: CommentAnswer): number | null {
  return fullDatabaseId === null ? null : Number(fullDatabaseId)
}
