// One comment on a pull request, kept up to date in place: found by its own marker and by who wrote it.
import { looksStamped } from '../../core/bot/stamp.ts'

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
  /** Whether nothing is written where the bot's own comment is. */
  readonly leaves: boolean
}

export type Posted =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'unchanged' | 'outrun' | 'needless' | 'left' }

/**
 * Writes into the first comment of ours, or into a new one; nothing where a later run was faster (`outrun`), or the bot has
 * one of its own (`left`). A comment is
 * ours if it begins with the marker and this token's account wrote it: anybody can paste a marker, and nobody else's words
 * are touched. Safe to repeat after any failure, for what was written is found again.
 */
export async function postSticky(comments: Comments, sticky: Sticky): Promise<Posted> {
  const { marker, run, body, creates, leaves } = sticky
  const whole = `${marker}\n${stampOf(run)}\n\n${body}`
  let me: string | undefined
  let own: IssueComment | undefined
  for await (const comment of comments.all()) {
    if (leaves && isBots(comment)) return { kind: 'left' }
    if (own !== undefined || (!comment.body.startsWith(`${marker}\n`) && comment.body !== marker)) continue
    me ??= await comments.author()
    if (comment.author === me) own = comment
    if (own !== undefined && !leaves) break
  }
  if (own !== undefined) {
    if (stampedRun(own.body) > run) return { kind: 'outrun' }
    if (own.body.trimEnd() === whole.trimEnd()) return { kind: 'unchanged' }
    return { kind: 'updated', ...(await comments.update(own.id, whole)) }
  }
  if (!creates) return { kind: 'needless' }
  return { kind: 'created', ...(await comments.create(whole)) }
}

/** A person can paste the stamp, but not bear the name of an App. */
function isBots({ author, body }: IssueComment): boolean {
  return author?.endsWith('[bot]') === true && looksStamped(body)
}

function stampOf(run: number): string {
  return `<!-- modelgate-run:${run} -->`
}

/** 0 where the second line is no stamp. */
function stampedRun(body: string): number {
  const line = body.split(/\r?\n/, 2)[1] ?? ''
  return Number(/^<!-- modelgate-run:(\d+) -->$/.exec(line)?.[1] ?? 0)
}
