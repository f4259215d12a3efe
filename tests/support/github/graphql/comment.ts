// Comments and the reactions to them.
import { instant } from '../git/objects.ts'
import type { Call } from '../http/call.ts'
import { association, pageOf } from '../render/issue.ts'
import { node } from '../render/urls.ts'
import type { Comment, Issue, Reaction, Repository, User } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { connection, type Slice } from './connection.ts'

const contents: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES'
}

/** Whether the caller is the author; an App's bot counts as the App. */
export function isViewer(call: Call, user: User): boolean {
  const { actor } = call
  return (actor.kind === 'user' || actor.kind === 'installation') && actor.user.id === user.id
}

export function viewComment(call: Call, repository: Repository, issue: Issue, comment: Comment): object {
  const { world } = call
  return {
    __typename: 'IssueComment',
    id: node('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: viewActor(world, comment.user),
    authorAssociation: association(world, repository, comment.user),
    createdAt: instant(comment.createdAt),
    updatedAt: instant(comment.updatedAt),
    ...viewEdit(call, comment.edit),
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: isViewer(call, comment.user),
    url: `${pageOf(world, repository, issue)}#issuecomment-${comment.id}`,
    ...viewReactions(call, comment.reactions)
  }
}

/** Whether, when and by whom a text was changed after it was written. */
function viewEdit(call: Call, edit: Comment['edit']): object {
  return {
    lastEditedAt: edit === null ? null : instant(edit.at),
    includesCreatedEdit: edit !== null,
    editor: edit === null ? null : viewActor(call.world, edit.by)
  }
}

/** `reactionGroups` holds every kind, also those that nobody gave. */
export function viewReactions(call: Call, reactions: readonly Reaction[]): object {
  const people = (content: string) => (slice: Slice) =>
    connection(
      reactions.filter((each) => each.content === content),
      slice,
      ({ user }) => viewActor(call.world, user)
    )
  return {
    reactionGroups: Object.entries(contents).map(([content, name]) => ({
      content: name,
      createdAt: null,
      viewerHasReacted: reactions.some((each) => each.content === content && isViewer(call, each.user)),
      reactors: people(content),
      users: people(content)
    })),
    reactions: (slice: Slice & { readonly content?: string | null }) => {
      const { content } = slice
      const shown = reactions.filter((each) => content == null || contents[each.content] === content)
      return connection(shown, slice, (each) => ({
        id: node('REA', each.id),
        databaseId: each.id,
        content: contents[each.content],
        createdAt: instant(each.createdAt),
        user: each.user.type === 'User' ? viewActor(call.world, each.user) : null
      }))
    }
  }
}
