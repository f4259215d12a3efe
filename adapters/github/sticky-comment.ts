// One comment on a pull request, kept up to date in place: found by its own marker and by who wrote it.

/** A comment as far as it is looked at. `author` is the login, `isBot` says that an app or bot wrote it. */
export interface IssueComment {
  readonly id: number
  readonly author: string | null
  readonly isBot: boolean
  readonly body: string
}

/** The comments of one pull request. */
export interface Comments {
  /** All of them, over all pages, oldest first. */
  all(): AsyncIterable<IssueComment>
  create(body: string): Promise<{ readonly url: string }>
  update(id: number, body: string): Promise<{ readonly url: string }>
}

export type Posted = { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string | null }

/**
 * Writes `body`, which must begin with `marker`, into the first comment of ours, or into a new one. A comment is ours if it
 * begins with the marker and `isOurs` knows its author: anybody can paste a marker, and nobody else's words are touched.
 */
export async function postSticky(
  comments: Comments,
  marker: string,
  body: string,
  isOurs: (comment: IssueComment) => boolean
): Promise<Posted> {
  for await (const comment of comments.all()) {
    if (!comment.body.startsWith(marker) || !isOurs(comment)) continue
    if (comment.body.trimEnd() === body.trimEnd()) return { kind: 'unchanged', url: null }
    return { kind: 'updated', ...(await comments.update(comment.id, body)) }
  }
  return { kind: 'created', ...(await comments.create(body)) }
}
