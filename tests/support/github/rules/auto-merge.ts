// Merging by itself once nothing is in the way any more.
import { callAs, sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { record } from '../rest/issues.ts'
import { merge } from '../rest/merging.ts'
import { announcePull } from '../rest/pull-events.ts'
import { isMergeable, pullsOf, type PullIssue } from '../state/pulls.ts'
import type { AutoMerge } from '../state/rules.ts'
import type { Repository } from '../state/types.ts'
import { blockers, queueRule } from './merging.ts'
import { enqueue, entryOf, judge } from './queue.ts'

type Way = Pick<AutoMerge, 'method' | 'title' | 'message'>

export function enableAutoMerge(call: Call, repository: Repository, issue: PullIssue, way: Way): void {
  if (!repository.allowAutoMerge) throw new Failure(422, 'Auto merge is not allowed for this repository')
  if (issue.state === 'closed') throw new Failure(422, 'Pull request is closed')
  const isClean = !issue.pull.draft && blockers(call.world, repository, issue).length === 0
  if (isClean && queueRule(repository, issue) === undefined) throw new Failure(422, 'Pull request is in clean status')
  issue.pull.autoMerge = { ...way, actor: call.actor, by: sender(call), enabledAt: call.world.now() }
  record(call, issue, 'auto_merge_enabled')
  announcePull(call, repository, issue, 'auto_merge_enabled')
  attempt(call, repository, issue)
}

export function disableAutoMerge(call: Call, repository: Repository, issue: PullIssue, reason: string): void {
  if (issue.pull.autoMerge === null) throw new Failure(422, 'Auto merge is not enabled for this pull request')
  issue.pull.autoMerge = null
  record(call, issue, 'auto_merge_disabled', { reason })
  announcePull(call, repository, issue, 'auto_merge_disabled', { reason })
}

/** After a commit's checks, or a pull request's reviews, changed: whatever waited for them goes on. */
export function goOn(call: Call, repository: Repository, sha: string): void {
  judge(call, repository, sha)
  for (const issue of pullsOf(repository)) if (issue.pull.headSha === sha) attempt(call, repository, issue)
}

function attempt(call: Call, repository: Repository, issue: PullIssue): void {
  const { pull } = issue
  const { autoMerge } = pull
  const isReady = issue.state === 'open' && !pull.draft && isMergeable(repository, pull)
  if (autoMerge === null || !isReady || entryOf(repository, issue) !== undefined) return
  if (blockers(call.world, repository, issue).length > 0) return
  const who = callAs(call, autoMerge.actor)
  if (queueRule(repository, issue) === undefined) merge(who, repository, issue, autoMerge)
  else enqueue(who, repository, issue)
}
