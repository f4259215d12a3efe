// Telling the world about pull requests, and moving them when their branches move.
import { sender, type Call } from '../http/call.ts'
import { showFullPull } from '../render/pull.ts'
import { isAncestor } from '../git/history.ts'
import { pullsOf, type PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { tell } from '../state/world.ts'
import { dequeue, entryOf } from '../rules/queue.ts'
import { record } from './issues.ts'

export function announcePull(
  call: Call,
  repository: Repository,
  issue: PullIssue,
  action: string,
  more: Readonly<Record<string, unknown>> = {}
): void {
  tell(call.world, {
    event: 'pull_request',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: { number: issue.number, pull_request: showFullPull(call.world, repository, issue), ...more }
  })
}

/** After a branch moved: its open pull requests are synchronized; ones into it learn their new base. */
export function followBranch(call: Call, moved: Repository, ref: string, before: string, after: string): void {
  const branch = ref.replace('refs/heads/', '')
  for (const repository of call.world.repositories.values()) {
    for (const issue of pullsOf(repository)) {
      const { pull } = issue
      if (issue.state !== 'open') continue
      if (repository.id === moved.id && pull.baseRef === branch) pull.baseSha = after
      if (pull.headRepository?.id !== moved.id || pull.headRef !== branch) continue
      pull.headSha = after
      issue.updatedAt = call.world.now()
      if (!isAncestor(repository.git, before, after))
        record(call, issue, 'head_ref_force_pushed', { commitId: after, from: before, to: after })
      announcePull(call, repository, issue, 'synchronize', { before, after })
      leaveQueue(call, repository, issue)
    }
  }
}

/** What changes or closes while it waits to be merged doesn't wait any longer. */
export function leaveQueue(call: Call, repository: Repository, issue: PullIssue): void {
  const entry = entryOf(repository, issue)
  if (entry !== undefined) dequeue(call, repository, entry, 'UNKNOWN_REMOVAL_REASON')
}
