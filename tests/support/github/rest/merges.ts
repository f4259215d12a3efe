// Merging pull requests, with the checks that GitHub makes first.
import { commitAt } from '../git/refs.ts'
import { putCommit } from '../git/objects.ts'
import { mergeTrees } from '../git/merge.ts'
import { ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { commitsOf, type PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { moveRef } from './branches.ts'
import { signatureOf } from './contents.ts'
import { record } from './issues.ts'
import { announcePull } from './pull-events.ts'
import { pullOf } from './pulls.ts'

const writes = { permissions: [['contents', 'write']], role: 'write' } as const

export const mergeRoutes: readonly Route[] = [
  route('PUT', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', writes, (call, repository) => {
    const issue = pullOf(call, repository)
    const sha = merge(call, repository, issue)
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
  }),
  route(
    'GET',
    '/repos/{owner}/{repo}/pulls/{pull_number}/merge',
    { permissions: [['pull_requests', 'read']] },
    (call, repository) => {
      if (pullOf(call, repository).pull.mergedAt === null) throw new Failure(404, 'Not Found')
      return { status: 204 }
    }
  )
]

/** Exact to the head SHA where one is given: a head that moved is 409. A squash makes one commit, a rebase new ones. */
function merge(call: Call, repository: Repository, issue: PullIssue): string {
  const { pull } = issue
  const wanted = text(call, 'sha')
  if (issue.state === 'closed' || pull.draft)
    throw new Failure(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable')
  if (wanted !== undefined && wanted !== pull.headSha) {
    throw new Failure(409, 'Head branch was modified. Review and try the merge again.')
  }
  const ref = `refs/heads/${pull.baseRef}`
  const base = repository.git.refs.get(ref)
  const tree = base === undefined ? undefined : mergeTrees(repository.git, base, pull.headSha)
  if (base === undefined || tree === undefined) throw new Failure(405, 'Pull Request is not mergeable')
  const sha = commitsFor(call, repository, issue, base, tree)
  const now = call.world.now()
  Object.assign(issue, { state: 'closed', closedAt: now, closedBy: sender(call), updatedAt: now })
  Object.assign(pull, { mergedAt: now, mergedBy: sender(call), mergeCommitSha: sha })
  record(call, issue, 'merged', { commitId: sha })
  record(call, issue, 'closed')
  moveRef(call, repository, ref, sha)
  announcePull(call, repository, issue, 'closed')
  return sha
}

function commitsFor(call: Call, repository: Repository, issue: PullIssue, base: string, tree: string): string {
  const { git } = repository
  const { pull, number, title } = issue
  const mine = signatureOf(call.world, sender(call))
  const method = text(call, 'merge_method') ?? 'merge'
  const message = (first: string, rest: string): string =>
    [text(call, 'commit_title') ?? first, text(call, 'commit_message') ?? rest]
      .filter((part) => part !== '')
      .join('\n\n')
  if (method === 'merge') {
    const first = `Merge pull request #${number} from ${pull.headOwner.login}/${pull.headRef}`
    return putCommit(git, {
      tree,
      parents: [base, pull.headSha],
      author: mine,
      committer: mine,
      message: message(first, title)
    })
  }
  if (method === 'squash') {
    const author = signatureOf(call.world, issue.user)
    return putCommit(git, {
      tree,
      parents: [base],
      author,
      committer: mine,
      message: message(`${title} (#${number})`, '')
    })
  }
  return commitsOf(repository, pull).reduce((parent, sha) => {
    const commit = commitAt(git, sha)
    const moved = sha === pull.headSha ? tree : (mergeTrees(git, parent, sha) ?? commit.tree)
    return putCommit(git, { ...commit, tree: moved, parents: [parent], committer: mine })
  }, base)
}
