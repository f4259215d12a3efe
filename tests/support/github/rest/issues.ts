import { appOf, created, issueOf, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { Failure, invalid } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import { showIssue, showIssueEvent } from '../render/issue.ts'
import { makeIssue } from '../state/make.ts'
import type { Issue, IssueEvent, Repository, User } from '../state/types.ts'
import { tell } from '../state/world.ts'
import { labelsNamed } from './label-names.ts'

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

export const issueRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/issues', reads, (call, repository) => {
    const { query } = call
    const state = query.get('state') ?? 'open'
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z')
    const creator = query.get('creator')
    const issues = [...repository.issues.values()]
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) =>
        labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()))
      )
      .filter((issue) => issue.updatedAt >= since && (creator === null || issue.user.login === creator))
    return page(call, ordered(issues, query), (issue) => showIssue(call.world, repository, issue))
  }),
  route('POST', '/repos/{owner}/{repo}/issues', { permissions: [['issues', 'write']] }, (call, repository) => {
    const title = text(call, 'title') ?? ''
    if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field')
    const issue = makeIssue(call.world, repository, {
      user: sender(call),
      app: appOf(call),
      title,
      body: text(call, 'body') ?? null
    })
    const names = (call.body['labels'] ?? []) as readonly (string | { readonly name: string })[]
    if (isTriager(call, repository)) issue.labels.push(...labelsNamed(call, repository, names))
    announceIssue(call, repository, issue, 'opened')
    return created(showIssue(call.world, repository, issue))
  }),
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}', reads, (call, repository) =>
    ok(showIssue(call.world, repository, issueOf(call, repository)))
  ),
  route('PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', writes, (call, repository) => {
    const issue = issueOf(call, repository)
    const isOwn = issue.user.id === sender(call).id
    if (!isOwn && !isTriager(call, repository)) throw new Failure(403, 'Must have admin rights to Repository.')
    const title = text(call, 'title')
    if (title !== undefined && title !== issue.title) {
      record(call, issue, 'renamed', { rename: { from: issue.title, to: title } })
      issue.title = title
    }
    if (call.body['body'] !== undefined) issue.body = text(call, 'body') ?? null
    const state = text(call, 'state')
    if (state === 'closed' || state === 'open') setState(call, repository, issue, state)
    issue.updatedAt = call.world.now()
    return ok(showIssue(call.world, repository, issue))
  }),
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/events', reads, (call, repository) =>
    page(call, issueOf(call, repository).events, (event) => showIssueEvent(call.world, repository, event))
  ),
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/timeline', reads, (call, repository) =>
    page(call, issueOf(call, repository).events, (event) => showIssueEvent(call.world, repository, event))
  )
]

export function isTriager(call: Call, repository: Repository): boolean {
  return call.actor.kind === 'installation' || atLeast(roleOf(call.world, repository, sender(call)), 'triage')
}

/** Appends to the issue's events, which are never changed afterwards. */
export function record(
  call: Call,
  issue: Issue,
  event: string,
  more: Partial<Omit<IssueEvent, 'id' | 'event' | 'actor' | 'app' | 'createdAt'>> = {}
): void {
  issue.events.push({
    id: call.world.nextId(),
    event,
    actor: sender(call),
    app: appOf(call),
    createdAt: call.world.now(),
    commitId: null,
    ...more
  })
}

/** Closes or opens; the pull request's own webhook is told by whoever changes a pull request. */
export function setState(call: Call, repository: Repository, issue: Issue, state: 'open' | 'closed'): void {
  if (issue.state === state) return
  const by: User = sender(call)
  issue.state = state
  issue.stateReason = issue.pull !== null ? null : state === 'open' ? 'reopened' : 'completed'
  issue.closedAt = state === 'closed' ? call.world.now() : null
  issue.closedBy = state === 'closed' ? by : null
  issue.updatedAt = call.world.now()
  record(call, issue, state === 'closed' ? 'closed' : 'reopened')
  if (issue.pull === null) announceIssue(call, repository, issue, state === 'closed' ? 'closed' : 'reopened')
}

function announceIssue(call: Call, repository: Repository, issue: Issue, action: string): void {
  tell(call.world, {
    event: 'issues',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: { issue: showIssue(call.world, repository, issue) }
  })
}

/** By creation, newest first, unless the query says otherwise. */
function ordered(issues: readonly Issue[], query: URLSearchParams): readonly Issue[] {
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const direction = query.get('direction') === 'asc' ? 1 : -1
  return [...issues].sort((a, b) => direction * (a[key] - b[key] || a.number - b.number))
}
