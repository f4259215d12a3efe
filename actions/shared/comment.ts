// The sticky comment where no bot is installed: what the summary shows, on the pull request. It never changes how a job ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { createComments } from '../../adapters/github/comments.ts'
import { isForbidden, withRetries } from '../../adapters/github/failures.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import type { RunnerJob } from '../../adapters/github/job.ts'
import type { Annotation, Runner } from '../../adapters/github/runner.ts'
import { postSticky, type Posted, type Sticky } from '../../adapters/github/sticky-comment.ts'
import { digestValue } from '../../core/digest.ts'
import { defaultLimit, toMarkdown } from '../../core/report/markdown.ts'
import { code, heading, link, marker, paragraph, report, untrusted, type Report } from '../../core/report/tree.ts'
import { resultIcons } from '../../core/report/walk.ts'
import type { ActionName } from '../contracts.ts'
import type { CommentRule } from './comment-rule.ts'
import type { Ending } from './ending.ts'

/** Posts, or tells in an annotation why not. */
export async function comment(
  rule: Exclude<CommentRule, 'never'>,
  inputs: Inputs,
  runner: Runner,
  action: ActionName,
  ending: Ending
): Promise<void> {
  const { job, event } = runner
  const pull = event.pullRequest
  if (job === null || pull === null) {
    if (rule === 'always')
      runner.annotate(warning(`the event ${event.name || 'of this run'} belongs to no pull request`))
    return
  }
  const token = inputs.text('github-token')
  try {
    if (token === '') throw new NoToken()
    const sticky = {
      ...stickyOf(action, inputs, job, pull.head ?? event.sha, ending),
      leaves: rule === 'auto'
    }
    const posted = await withRetries(
      async () => postSticky(await createComments(token, { ...job, number: pull.number }), sticky),
      sleep,
      Date.now
    )
    runner.log(sentenceOf(posted))
  } catch (error) {
    const isDenied = error instanceof NoToken || isForbidden(error)
    const why = error instanceof Error ? error.message : String(error)
    runner.annotate(isDenied ? denied(rule, event.isFork, why) : warning(why))
  }
}

class NoToken extends Error {
  constructor() {
    super('`github-token` is empty')
  }
}

function sentenceOf(posted: Posted): string {
  switch (posted.kind) {
    case 'created':
    case 'updated':
      return `comment ${posted.kind}: ${posted.url}`
    case 'unchanged':
      return 'the comment says this already'
    case 'needless':
      return 'nothing to comment on'
    case 'left':
      return 'the bot keeps the comment of this pull request'
    case 'outrun':
      return 'a later run has written the comment already'
  }
}

function warning(why: string): Annotation {
  const message = `${why}\n-> the report is in the job summary; run again for the comment`
  return { level: 'warning', title: 'the comment could not be posted', message }
}

/** Ordinary on a pull request from a fork, so only a notice, unless a comment was asked for whatever happens. */
function denied(rule: CommentRule, isFork: boolean, why: string): Annotation {
  const cure = isFork
    ? 'read the report in the job summary: a pull request from a fork has a token that may only read'
    : 'read the report in the job summary; for a comment give the job `permissions: { pull-requests: write }`, or set `comment: never`'
  return {
    level: rule === 'always' ? 'warning' : 'notice',
    title: 'no comment: the token may not write',
    message: `${why}\n-> ${cure}`
  }
}

function stickyOf(
  action: ActionName,
  inputs: Inputs,
  job: RunnerJob,
  commit: string | null,
  { report: shown, result, reason, message }: Ending
): Omit<Sticky, 'leaves'> {
  const key = {
    action,
    step: job.step,
    models: inputs.words('models').toSorted(),
    folder: inputs.text('working-directory')
  }
  const begin = line(report([marker(`modelgate-comment:${digestValue(key).slice(-16)}`)]))
  const from = commit === null ? [] : ['Commit ', code(commit.slice(0, 10)), ', ']
  const end = toMarkdown(report([paragraph(...from, link(job.url, `run ${job.run}`), '.')]))
  const body = shown ?? report([heading(2, `${resultIcons[result]} `, code(action)), paragraph(untrusted(message))])
  // The marker, the run and what stands between the parts are less than 200 bytes.
  const limit = defaultLimit - Buffer.byteLength(end) - 200
  const text = `${toMarkdown(body, { limit, whole: job.url })}\n${end}`
  return { marker: begin, run: job.run, body: text, creates: reason !== 'not_affected' }
}

function line(tree: Report): string {
  return toMarkdown(tree).trim()
}
