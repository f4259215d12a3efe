// One comment on a pull request, kept up to date in place: found by its own marker and by who wrote it.

/** A comment as far as it is looked at. `author` is the login; null where the account is gone. */
export interface IssueComment {
  readonly id: number
  readonly author: string | null
  readonly body: string
}

/** The comments of one pull request. */
export interface Comments {
  /** All of them, over all pages, oldest first. */
  all(): AsyncIterable<IssueComment>
  create(body: string): Promise<{ readonly url: string }>
  update(id: number, body: string): Promise<{ readonly url: string }>
  /** The login under which this token writes. */
  author(): Promise<string>
}

export interface Sticky {
  /** A line of its own, the same at every run. */
  readonly marker: string
  /** Number of the workflow run; runs that began later have larger ones. */
  readonly run: number
  /** Markdown without the marker. */
  readonly body: string
  /** Whether it is worth a comment where there is none yet. */
  readonly creates: boolean
}

export type Posted =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'unchanged' | 'outrun' | 'needless' }

/**
 * Writes into the first comment of ours, or into a new one; nothing where a later run was faster (`outrun`). A comment is
 * ours if it begins with the marker and this token's account wrote it: anybody can paste a marker, and nobody else's words
 * are touched. Safe to repeat after any failure, for what was written is found again.
 */
export async function postSticky(comments: Comments, { marker, run, body, creates }: Sticky): Promise<Posted> {
  const whole = `${marker}\n${stampOf(run)}\n\n${body}`
  let me: string | undefined
  for await (const comment of comments.all()) {
    if (!comment.body.startsWith(`${marker}\n`) && comment.body !== marker) continue
    me ??= await comments.author()
    if (comment.author !== me) continue
    if (stampedRun(comment.body) > run) return { kind: 'outrun' }
    if (comment.body.trimEnd() === whole.trimEnd()) return { kind: 'unchanged' }
    return { kind: 'updated', ...(await comments.update(comment.id, whole)) }
  }
  if (!creates) return { kind: 'needless' }
  return { kind: 'created', ...(await comments.create(whole)) }
}

function stampOf(run: number): string {
  return `<!-- modelgate-run:${run} -->`
}

/** 0 where the second line is no stamp. */
function stampedRun(body: string): number {
  const line = body.split(/\r?\n/, 2)[1] ?? ''
  return Number(/^<!-- modelgate-run:(\d+) -->$/.exec(line)?.[1] ?? 0)
}
