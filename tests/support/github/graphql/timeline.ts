// What happened to a pull request, in order: events, comments, reviews, and the commits that it has now.
import { instant } from '../git/objects.ts'
import { commitAt } from '../git/refs.ts'
import type { Call } from '../http/call.ts'
import { pageOf } from '../render/issue.ts'
import { node } from '../render/urls.ts'
import { commitsOf, type PullIssue } from '../state/pulls.ts'
import type { IssueEvent, Repository } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { viewComment } from './comment.ts'
import { viewCommit } from './commit.ts'
import { connection, type Slice } from './connection.ts'
import { viewPull } from './pull.ts'
import { viewReview } from './review.ts'

interface TimelineSlice extends Slice {
  readonly itemTypes?: readonly string[] | null
  readonly since?: string | null
}

interface Item {
  readonly type: string
  readonly at: number
  readonly show: () => object
}

/** An event's name to its GraphQL type; the item's name is the type's, in capitals. */
const kinds: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  renamed: 'RenamedTitleEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent',
  review_dismissed: 'ReviewDismissedEvent',
  added_to_merge_queue: 'AddedToMergeQueueEvent',
  removed_from_merge_queue: 'RemovedFromMergeQueueEvent',
  auto_merge_enabled: 'AutoMergeEnabledEvent',
  auto_merge_disabled: 'AutoMergeDisabledEvent'
}

export function viewTimeline(call: Call, repository: Repository, issue: PullIssue, slice: TimelineSlice): object {
  const { itemTypes, since } = slice
  const from = since == null ? 0 : Date.parse(since)
  const items = itemsOf(call, repository, issue)
    .filter(({ type, at }) => (itemTypes?.includes(type) ?? true) && at >= from)
    .sort((a, b) => a.at - b.at)
  const shown = connection(items, slice, ({ show }) => show())
  return { ...shown, filteredCount: items.length, updatedAt: instant(issue.updatedAt) }
}

/** Commits stand where their committer's date puts them, whoever chose it; after a force push the old ones are gone. */
function itemsOf(call: Call, repository: Repository, issue: PullIssue): Item[] {
  const { pull } = issue
  return [
    ...commitsOf(repository, pull).map((sha) => ({
      type: 'PULL_REQUEST_COMMIT',
      at: Date.parse(commitAt(repository.git, sha).committer.date),
      show: () => viewPullCommit(call, repository, issue, sha)
    })),
    ...issue.comments.map((comment) => ({
      type: 'ISSUE_COMMENT',
      at: comment.createdAt,
      show: () => viewComment(call, repository, issue, comment)
    })),
    ...pull.reviews
      .filter(({ state }) => state !== 'PENDING')
      .map((review) => ({
        type: 'PULL_REQUEST_REVIEW',
        at: review.submittedAt,
        show: () => viewReview(call, repository, issue, review)
      })),
    ...issue.events.flatMap((event) => {
      const kind = kinds[event.event]
      if (kind === undefined) return []
      const type = kind.replace(/(?<=.)([A-Z])/g, '_$1').toUpperCase()
      return [{ type, at: event.createdAt, show: () => viewEvent(call, repository, issue, event, kind) }]
    })
  ]
}

export function viewPullCommit(call: Call, repository: Repository, issue: PullIssue, sha: string): object {
  return {
    __typename: 'PullRequestCommit',
    id: node('PRC', `${issue.pull.id}:${sha}`),
    url: `${pageOf(call.world, repository, issue)}/commits/${sha}`,
    commit: viewCommit(call, repository, sha),
    pullRequest: () => viewPull(call, repository, issue)
  }
}

function viewEvent(call: Call, repository: Repository, issue: PullIssue, event: IssueEvent, kind: string): object {
  const { world } = call
  const base = {
    __typename: kind,
    id: node('EV', event.id),
    databaseId: event.id,
    actor: viewActor(world, event.actor),
    createdAt: instant(event.createdAt),
    pullRequest: () => viewPull(call, repository, issue)
  }
  const commit = (sha: string | undefined) => () =>
    sha === undefined || !repository.git.objects.has(sha) ? null : viewCommit(call, repository, sha)
  switch (event.event) {
    case 'labeled':
    case 'unlabeled':
      return { ...base, label: { id: node('LA', event.labelId ?? 0), ...event.label } }
    case 'merged':
      return { ...base, commit: commit(event.commitId ?? undefined), mergeRefName: issue.pull.baseRef }
    case 'renamed':
      return { ...base, previousTitle: event.rename?.from, currentTitle: event.rename?.to }
    case 'head_ref_force_pushed':
      return { ...base, beforeCommit: commit(event.from), afterCommit: commit(event.to) }
    case 'base_ref_changed':
      return { ...base, previousRefName: event.from, currentRefName: event.to }
    case 'review_dismissed': {
      const review = event.review && viewReview(call, repository, issue, event.review)
      return { ...base, review: review ?? null, dismissalMessage: event.reason ?? '', previousReviewState: event.from }
    }
    case 'added_to_merge_queue':
    case 'removed_from_merge_queue':
      return { ...base, enqueuer: viewActor(world, event.actor), reason: event.reason ?? null }
    default:
      return base
  }
}
