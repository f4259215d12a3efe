// Making a pull request's merge, whoever asked for it.
import { commitAt } from '../git/refs.ts'
import { putCommit } from '../git/objects.ts'
import { mergeTrees } from '../git/merge.ts'
import { sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { commitsOf, type PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { moveRef } from './branches.ts'
import { signatureOf } from './contents.ts'
import { record } from './issues.ts'
import { announcePull } from './pull-events.ts'

export interface Way {
  readonly method: string
  readonly title?: string
  readonly message?: string
}

export function merge(call: Call, repository: Repository, issue: PullIssue, way: Way): string {
  const ref = `refs/heads/${issue.pull.baseRef}`
  const base = repository.git.refs.get(ref)
  const sha = base === undefined ? undefined : mergeCommit(call, repository, issue, base, way)
  if (sha === undefined) throw new Failure(405, 'Pull Request is not mergeable')
  settle(call, repository, issue, sha)
  return sha
}

/** The base goes to the commit, and the pull request is merged by it. */
export function settle(call: Call, repository: Repository, issue: PullIssue, sha: string): void {
  const now = call.world.now()
  Object.assign(issue, { state: 'closed', closedAt: now, closedBy: sender(call), updatedAt: now })
  Object.assign(issue.pull, { mergedAt: now, mergedBy: sender(call), mergeCommitSha: sha, autoMerge: null })
  record(call, issue, 'merged', { commitId: sha })
  record(call, issue, 'closed')
  moveRef(call, repository, `refs/heads/${issue.pull.baseRef}`, sha, 'merge')
  announcePull(call, repository, issue, 'closed')
}

/** Made and not yet anywhere; undefined for a conflict. A squash makes one commit, a rebase new ones. */
export function mergeCommit(
  call: Call,
  repository: Repository,
  issue: PullIssue,
  base: string,
  { method, title, message }: Way
): string | undefined {
  const { git } = repository
  const { pull, number } = issue
  const tree = mergeTrees(git, base, pull.headSha)
  if (tree === undefined) return undefined
  const mine = signatureOf(call.world, sender(call))
  const text = (first: string, rest: string): string =>
    [title ?? first, message ?? rest].filter((part) => part !== '').join('\n\n')
  if (method === 'merge') {
    const first = `Merge pull request #${number} from ${pull.headOwner.login}/${pull.headRef}`
    const parents = [base, pull.headSha]
    return putCommit(git, { tree, parents, author: mine, committer: mine, message: text(first, issue.title) })
  }
  if (method === 'squash') {
    const author = signatureOf(call.world, issue.user)
    const first = `${issue.title} (#${number})`
    return putCommit(git, { tree, parents: [base], author, committer: mine, message: text(first, '') })
  }
  return commitsOf(repository, pull).reduce((parent, sha) => {
    const commit = commitAt(git, sha)
    const moved = sha === pull.headSha ? tree : (mergeTrees(git, parent, sha) ?? commit.tree)
    return putCommit(git, { ...commit, tree: moved, parents: [parent], committer: mine })
  }, base)
}
