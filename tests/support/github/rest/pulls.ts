import { appOf, created, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { commitsBetween } from '../git/history.ts'
import { Failure, invalid, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { atLeast, canSee, roleOf } from '../http/permissions.ts'
import { showChange, showCommit } from '../render/commit.ts'
import { showFullPull, showPull } from '../render/pull.ts'
import { makeIssue } from '../state/make.ts'
import { commitsOf, filesOf, isPull, pullsOf, type PullIssue } from '../state/pulls.ts'
import type { Pull, Repository } from '../state/types.ts'
import { findRepository, userOf } from '../state/world.ts'
import { record, setState } from './issues.ts'
import { announcePull, leaveQueue } from './pull-events.ts'

const reads = { permissions: [['pull_requests', 'read']] } as const
const writes = { permissions: [['pull_requests', 'write']] } as const

/** GitHub lists no more of either, whatever the page. */
const mostFiles = 3_000
const mostCommits = 250

export const pullRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/pulls', reads, (call, repository) => {
    const state = call.query.get('state') ?? 'open'
    const [head, base] = [call.query.get('head'), call.query.get('base')]
    const found = pullsOf(repository)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => head === null || `${pull.headOwner.login}:${pull.headRef}` === head)
      .filter(({ pull }) => base === null || pull.baseRef === base)
    return page(call, ordered(found, call.query), (issue) => showPull(call.world, repository, issue))
  }),
  route('POST', '/repos/{owner}/{repo}/pulls', writes, (call, repository) => {
    const issue = open(call, repository)
    announcePull(call, repository, issue, 'opened')
    return created(showFullPull(call.world, repository, issue))
  }),
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', reads, (call, repository) =>
    ok(showFullPull(call.world, repository, pullOf(call, repository)))
  ),
  route('PATCH', '/repos/{owner}/{repo}/pulls/{pull_number}', writes, (call, repository) => {
    const issue = pullOf(call, repository)
    requireOwnOrWrite(call, repository, issue)
    edit(call, repository, issue)
    const state = text(call, 'state')
    if ((state === 'open' || state === 'closed') && state !== issue.state) {
      if (issue.pull.mergedAt !== null)
        throw invalid('PullRequest', 'state', 'invalid', 'Cannot change the state of a merged pull request')
      setState(call, repository, issue, state)
      announcePull(call, repository, issue, state === 'open' ? 'reopened' : 'closed')
      leaveQueue(call, repository, issue)
    }
    return ok(showFullPull(call.world, repository, issue))
  }),
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files', reads, (call, repository) => {
    const { pull } = pullOf(call, repository)
    const files = filesOf(repository, pull).slice(0, mostFiles)
    return page(call, files, (change) => showChange(call.world, repository, pull.headSha, change))
  }),
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/commits', reads, (call, repository) => {
    const commits = commitsOf(repository, pullOf(call, repository).pull).slice(0, mostCommits)
    return page(call, commits, (sha) => showCommit(call.world, repository, sha))
  })
]

export function pullOf(call: Call, repository: Repository): PullIssue {
  const issue = repository.issues.get(Number(call.params['pull_number']))
  if (issue === undefined || !isPull(issue)) throw notFound()
  return issue
}

function requireOwnOrWrite(call: Call, repository: Repository, issue: PullIssue): void {
  if (call.actor.kind === 'installation' || issue.user.id === sender(call).id) return
  if (!atLeast(roleOf(call.world, repository, sender(call)), 'write'))
    throw new Failure(403, 'Must have push access to repository')
}

function open(call: Call, repository: Repository): PullIssue {
  const { world, body } = call
  const [wanted = '', base = ''] = [text(call, 'head'), text(call, 'base')]
  const [owner, headRef = wanted] = wanted.includes(':') ? wanted.split(':') : [repository.owner.login, wanted]
  const headOwner = userOf(world, owner ?? '')
  const headName = text(call, 'head_repo') ?? repository.name
  const headRepository =
    headOwner.id === repository.owner.id
      ? repository
      : ([...world.repositories.values()].find(
          ({ owner: of, parent }) => of.id === headOwner.id && parent?.id === repository.id
        ) ?? findRepository(world, headOwner.login, headName))
  const headSha = headRepository?.git.refs.get(`refs/heads/${headRef}`)
  if (headRepository === undefined || headSha === undefined || !canSee(world, call.actor, headRepository)) {
    throw invalid('PullRequest', 'head', 'invalid')
  }
  const baseSha = repository.git.refs.get(`refs/heads/${base}`)
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid')
  if (commitsBetween(repository.git, baseSha, headSha).length === 0) {
    throw invalid('PullRequest', 'head', 'custom', `No commits between ${base} and ${wanted}`)
  }
  const twin = pullsOf(repository).some(
    ({ state, pull }) =>
      state === 'open' &&
      pull.headRepository?.id === headRepository.id &&
      pull.headRef === headRef &&
      pull.baseRef === base
  )
  if (twin)
    throw invalid('PullRequest', 'head', 'custom', `A pull request already exists for ${headOwner.login}:${headRef}.`)
  const title = text(call, 'title')
  if (title === undefined) throw invalid('PullRequest', 'title', 'missing_field')
  const issue = makeIssue(world, repository, {
    user: sender(call),
    app: appOf(call),
    title,
    body: text(call, 'body') ?? null
  })
  const pull: Pull = {
    id: world.nextId(),
    draft: body['draft'] === true,
    headRepository,
    headOwner,
    headRef,
    headSha,
    baseRef: base,
    baseSha,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    maintainerCanModify: headRepository.id !== repository.id && body['maintainer_can_modify'] !== false,
    autoMerge: null,
    reviews: [],
    requestedReviewers: []
  }
  return Object.assign(issue, { pull })
}

function edit(call: Call, repository: Repository, issue: PullIssue): void {
  const changes: Record<string, object> = {}
  const title = text(call, 'title')
  if (title !== undefined && title !== issue.title) {
    changes['title'] = { from: issue.title }
    record(call, issue, 'renamed', { rename: { from: issue.title, to: title } })
    issue.title = title
  }
  const body = text(call, 'body')
  if (body !== undefined && body !== issue.body) {
    changes['body'] = { from: issue.body ?? '' }
    issue.body = body
  }
  const base = text(call, 'base')
  if (base !== undefined && base !== issue.pull.baseRef) {
    const sha = repository.git.refs.get(`refs/heads/${base}`)
    if (sha === undefined) throw invalid('PullRequest', 'base', 'invalid')
    changes['base'] = { ref: { from: issue.pull.baseRef }, sha: { from: issue.pull.baseSha } }
    record(call, issue, 'base_ref_changed', { from: issue.pull.baseRef, to: base })
    issue.pull.baseRef = base
    issue.pull.baseSha = sha
  }
  if (Object.keys(changes).length === 0) return
  issue.updatedAt = call.world.now()
  announcePull(call, repository, issue, 'edited', { changes })
}

function ordered(pulls: readonly PullIssue[], query: URLSearchParams): readonly PullIssue[] {
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sign = (query.get('direction') ?? (query.get('sort') === null ? 'desc' : 'asc')) === 'asc' ? 1 : -1
  return [...pulls].sort((a, b) => sign * (a[key] - b[key] || a.number - b.number))
}
