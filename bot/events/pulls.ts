// Events of pull requests, and what is said and asked in them.
import { parseCommand } from '../../core/bot/commands/parse.ts'
import type { LabelRequest } from '../../core/bot/requests.ts'
import { attend, ignore, look, pull, type Context, type Heard } from './heard.ts'
import {
  commentSchema,
  labelSchema,
  mergeGroupSchema,
  pullSchema,
  reviewSchema,
  synchronizeSchema
} from './payloads.ts'

const watched: ReadonlySet<string> = new Set([
  'opened',
  'reopened',
  'closed',
  'edited',
  'ready_for_review',
  'converted_to_draft',
  'enqueued',
  'dequeued'
])

export function hearPull(context: Context): Heard {
  const { event, action, repository, isOwn } = context
  const { pull_request: facts } = pullSchema.parse(event.payload)
  const subject = pull(context, facts.number)
  if (action === 'labeled' || action === 'unlabeled') {
    if (isOwn) return ignore('the bot set or took off this label itself')
    return attend({ work: [{ subject, requests: [labelRequest(context, action)] }] })
  }
  if (action === 'synchronize') {
    const { before, after } = synchronizeSchema.parse(event.payload)
    const pushed = { kind: 'pushed', ...asked(context), at: facts.updated_at, before, head: after } as const
    return attend({ work: [{ subject, requests: isOwn ? [] : [pushed] }] })
  }
  if (!watched.has(action)) return ignore(`nothing depends on a pull request being ${action}`)
  if (action === 'edited' && isOwn) return ignore('the bot edited this pull request itself')
  const isMerge = action === 'closed' && facts.merged === true
  return attend({ work: look(subject, ...(isMerge ? [{ kind: 'delivery', repository } as const] : [])) })
}

function labelRequest(context: Context, kind: LabelRequest['kind']): LabelRequest {
  const { label } = labelSchema.parse(context.event.payload)
  const { head, updated_at: at } = pullSchema.parse(context.event.payload).pull_request
  return { kind, ...asked(context), at, label, head: head.sha }
}

/** Who asked, and the id by which the same request is known when it arrives again. */
export function asked({ event, sender, viaApp }: Context) {
  return { id: event.id, by: { id: sender.id, login: sender.login }, viaApp }
}

export function hearReview(context: Context): Heard {
  return attend({ work: look(pull(context, reviewSchema.parse(context.event.payload).pull_request.number)) })
}

/** A new comment may be a command; of others only the bot's own matter, where somebody else changed one. */
export function hearComment(context: Context): Heard {
  const { action, event, own, isOwn } = context
  const { issue, comment } = commentSchema.parse(event.payload)
  if (issue.pull_request == null) return ignore('this is a comment on an issue, not on a pull request')
  if (isOwn) return ignore('the bot wrote this itself')
  if (action === 'created') {
    if (parseCommand(comment.body ?? '').kind === 'none') return ignore('this comment is no command')
  } else if (comment.user?.login !== own.login) return ignore('a comment that is edited or deleted is no command')
  return attend({ work: look(pull(context, issue.number)) })
}

/** The policy is the default branch's, and so are the queues that it decides in. */
export function hearMergeGroup({ event, repository, defaultBranch }: Context): Heard {
  const { head_sha: sha, base_ref: base } = mergeGroupSchema.parse(event.payload).merge_group
  if (base.replace('refs/heads/', '') !== defaultBranch)
    return ignore('this queue merges into another branch than the default one')
  return attend({ work: look({ kind: 'group', repository, sha }) })
}
