// The merge queue and auto-merge.
import { instant } from '../git/objects.ts'
import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { authorise } from '../http/permissions.ts'
import { node, web } from '../render/urls.ts'
import { disableAutoMerge, enableAutoMerge } from '../rules/auto-merge.ts'
import { rulesFor } from '../rules/find.ts'
import { queueRule } from '../rules/merging.ts'
import { dequeue, enqueue, entryOf, queueOf } from '../rules/queue.ts'
import type { PullIssue } from '../state/pulls.ts'
import type { AutoMerge, QueueEntry } from '../state/rules.ts'
import type { Repository } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { viewCommit } from './commit.ts'
import { connection, type Slice } from './connection.ts'
import { pullWithId } from './drafts.ts'
import { viewPull } from './pull.ts'
import { viewRepository } from './repository.ts'

const writes = { permissions: [['contents', 'write']], role: 'write' } as const

interface Input<Fields> {
  readonly input: Fields & { readonly clientMutationId?: string | null }
}

interface AutoMergeInput {
  readonly pullRequestId: string
  readonly expectedHeadOid?: string | null
  readonly mergeMethod?: string | null
  readonly commitHeadline?: string | null
  readonly commitBody?: string | null
}

export function queueMutations(call: Call): object {
  const chosen = (id: string, expected?: string | null): ReturnType<typeof pullWithId> => {
    const found = pullWithId(call, id)
    authorise(call.world, call.actor, writes, found.repository)
    if (expected != null && expected !== found.issue.pull.headSha)
      throw new Failure(422, 'The head of the pull request does not match the expected one')
    return found
  }
  return {
    enqueuePullRequest: ({
      input
    }: Input<{
      readonly pullRequestId: string
      readonly expectedHeadOid?: string | null
      readonly jump?: boolean | null
    }>) => {
      const { repository, issue } = chosen(input.pullRequestId, input.expectedHeadOid)
      const entry = enqueue(call, repository, issue, input.jump ?? false)
      return { clientMutationId: input.clientMutationId ?? null, mergeQueueEntry: viewEntry(call, repository, entry) }
    },
    dequeuePullRequest: ({ input }: Input<{ readonly id: string }>) => {
      const { repository, issue } = chosen(input.id)
      const entry = entryOf(repository, issue)
      if (entry === undefined) throw new Failure(422, 'Pull request is not in the queue')
      const view = viewEntry(call, repository, entry)
      dequeue(call, repository, entry, 'MANUAL')
      return { clientMutationId: input.clientMutationId ?? null, mergeQueueEntry: view }
    },
    enablePullRequestAutoMerge: ({ input }: Input<AutoMergeInput>) => {
      const { repository, issue } = chosen(input.pullRequestId, input.expectedHeadOid)
      enableAutoMerge(call, repository, issue, {
        method: (input.mergeMethod ?? 'MERGE').toLowerCase() as AutoMerge['method'],
        title: input.commitHeadline ?? issue.title,
        message: input.commitBody ?? ''
      })
      return { clientMutationId: input.clientMutationId ?? null, pullRequest: viewPull(call, repository, issue) }
    },
    disablePullRequestAutoMerge: ({ input }: Input<{ readonly pullRequestId: string }>) => {
      const { repository, issue } = chosen(input.pullRequestId)
      disableAutoMerge(call, repository, issue, 'Auto-merge was disabled by hand')
      return { clientMutationId: input.clientMutationId ?? null, pullRequest: viewPull(call, repository, issue) }
    }
  }
}

/** What a pull request says of both. */
export function viewQueueing(call: Call, repository: Repository, issue: PullIssue): object {
  const entry = entryOf(repository, issue)
  const { autoMerge } = issue.pull
  return {
    isInMergeQueue: entry !== undefined,
    isMergeQueueEnabled: queueRule(repository, issue) !== undefined,
    mergeQueue: () => viewQueue(call, repository, issue.pull.baseRef),
    mergeQueueEntry: () => (entry === undefined ? null : viewEntry(call, repository, entry)),
    autoMergeRequest:
      autoMerge === null
        ? null
        : {
            enabledAt: instant(autoMerge.enabledAt),
            enabledBy: viewActor(call.world, autoMerge.by),
            mergeMethod: autoMerge.method.toUpperCase(),
            commitHeadline: autoMerge.title,
            commitBody: autoMerge.message,
            pullRequest: () => viewPull(call, repository, issue)
          }
  }
}

export function viewQueue(call: Call, repository: Repository, branch: string): object | null {
  if (!rulesFor(repository, `refs/heads/${branch}`).some(({ rule }) => rule.type === 'merge_queue')) return null
  return {
    id: node('MQ', `${repository.id}:${branch}`),
    url: `${web(call.world, repository)}/queue/${branch}`,
    repository: () => viewRepository(call, repository),
    entries: (slice: Slice) =>
      connection(queueOf(repository, branch), slice, (entry) => viewEntry(call, repository, entry))
  }
}

function viewEntry(call: Call, repository: Repository, entry: QueueEntry): object {
  const { id, issue, enqueuer, enqueuedAt, group } = entry
  const commit = (sha: string | undefined) => () => (sha === undefined ? null : viewCommit(call, repository, sha))
  return {
    id: node('MQE', id),
    position: queueOf(repository, issue.pull.baseRef).indexOf(entry) + 1,
    state: group === null ? 'QUEUED' : 'AWAITING_CHECKS',
    enqueuer: viewActor(call.world, enqueuer),
    enqueuedAt: instant(enqueuedAt),
    jump: false,
    solo: false,
    headCommit: commit(group?.headSha),
    baseCommit: commit(group?.baseSha),
    mergeQueue: () => viewQueue(call, repository, issue.pull.baseRef),
    pullRequest: () => viewPull(call, repository, issue)
  }
}
