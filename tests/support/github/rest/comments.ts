// Comments on issues and pull requests, and their reactions.
import { appOf, created, gone, issueOf, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { Failure, invalid, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { atLeast, grants, roleOf } from '../http/permissions.ts'
import { showComment, showIssue, showReaction } from '../render/issue.ts'
import type { Comment, Issue, Reaction, Repository } from '../state/types.ts'
import { tell } from '../state/world.ts'

const reads = {
  permissions: [
    ['issues', 'read'],
    ['pull_requests', 'read']
  ]
} as const
const writes = {
  permissions: [
    ['issues', 'write'],
    ['pull_requests', 'write']
  ]
} as const

/** GitHub's limit, in characters. */
const longest = 65_536

export const commentRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', reads, (call, repository) => {
    const issue = issueOf(call, repository)
    const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z')
    const comments = issue.comments.filter(({ updatedAt }) => updatedAt >= since)
    return page(call, comments, (comment) => showComment(call.world, repository, issue, comment))
  }),
  route('POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', writes, (call, repository) => {
    const issue = issueOf(call, repository)
    requireFor(call, issue)
    if (issue.locked && !isWriter(call, repository))
      throw new Failure(403, 'Unable to create comment because issue is locked.')
    const now = call.world.now()
    const comment: Comment = {
      id: call.world.nextId(),
      user: sender(call),
      app: appOf(call),
      body: bodyOf(call),
      createdAt: now,
      updatedAt: now,
      edit: null,
      reactions: []
    }
    issue.comments.push(comment)
    issue.updatedAt = now
    announce(call, repository, issue, comment, 'created')
    return created(showComment(call.world, repository, issue, comment))
  }),
  route('GET', '/repos/{owner}/{repo}/issues/comments/{comment_id}', reads, (call, repository) => {
    const { issue, comment } = find(call, repository)
    return ok(showComment(call.world, repository, issue, comment))
  }),
  route('PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}', writes, (call, repository) => {
    const { issue, comment } = find(call, repository)
    requireOwnOrWrite(call, repository, issue, comment)
    const from = comment.body
    comment.body = bodyOf(call)
    comment.updatedAt = call.world.now()
    comment.edit = { at: comment.updatedAt, by: sender(call) }
    announce(call, repository, issue, comment, 'edited', { changes: { body: { from } } })
    return ok(showComment(call.world, repository, issue, comment))
  }),
  route('DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', writes, (call, repository) => {
    const { issue, comment } = find(call, repository)
    requireOwnOrWrite(call, repository, issue, comment)
    announce(call, repository, issue, comment, 'deleted')
    issue.comments.splice(issue.comments.indexOf(comment), 1)
    return gone
  }),
  route('GET', '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', reads, (call, repository) =>
    page(call, find(call, repository).comment.reactions, (reaction) => showReaction(call.world, reaction))
  ),
  route('POST', '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', writes, (call, repository) => {
    const { comment } = find(call, repository)
    const [user, content] = [sender(call), text(call, 'content') ?? '']
    const known = comment.reactions.find((each) => each.user.id === user.id && each.content === content)
    if (known !== undefined) return ok(showReaction(call.world, known))
    const reaction: Reaction = { id: call.world.nextId(), user, content, createdAt: call.world.now() }
    comment.reactions.push(reaction)
    return created(showReaction(call.world, reaction))
  })
]

function bodyOf(call: Call): string {
  const body = text(call, 'body') ?? ''
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'unprocessable', "Body can't be blank")
  if (Array.from(body).length > longest) {
    throw invalid('IssueComment', 'body', 'unprocessable', `Body is too long (maximum is ${longest} characters)`)
  }
  return body
}

function find(call: Call, repository: Repository): { readonly issue: Issue; readonly comment: Comment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find(({ id }) => id === Number(call.params['comment_id']))
    if (comment !== undefined) return { issue, comment }
  }
  throw notFound()
}

/** `pull_requests` suffices on pull requests alone, `issues` on both. */
function requireFor(call: Call, issue: Issue): void {
  const { actor } = call
  if (actor.kind !== 'installation' || grants(actor.permissions, 'issues', 'write')) return
  if (issue.pull !== null && grants(actor.permissions, 'pull_requests', 'write')) return
  throw new Failure(403, 'Resource not accessible by integration')
}

function isWriter(call: Call, repository: Repository): boolean {
  return call.actor.kind === 'installation' || atLeast(roleOf(call.world, repository, sender(call)), 'write')
}

function requireOwnOrWrite(call: Call, repository: Repository, issue: Issue, comment: Comment): void {
  requireFor(call, issue)
  if (comment.user.id !== sender(call).id && !isWriter(call, repository)) {
    throw new Failure(403, 'Must have admin rights to Repository.')
  }
}

function announce(
  call: Call,
  repository: Repository,
  issue: Issue,
  comment: Comment,
  action: 'created' | 'edited' | 'deleted',
  more: Readonly<Record<string, unknown>> = {}
): void {
  tell(call.world, {
    event: 'issue_comment',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: {
      issue: showIssue(call.world, repository, issue),
      comment: showComment(call.world, repository, issue, comment),
      ...more
    }
  })
}
