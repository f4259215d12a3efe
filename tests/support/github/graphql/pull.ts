import { instant } from '../git/objects.ts'
import type { Call } from '../http/call.ts'
import { association, pageOf } from '../render/issue.ts'
import { sum } from '../render/commit.ts'
import { node } from '../render/urls.ts'
import { commitsOf, filesOf, isMergeable, type PullIssue } from '../state/pulls.ts'
import type { Issue, Repository } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { viewComment, viewReactions, isViewer } from './comment.ts'
import { viewCommit } from './commit.ts'
import { viewRollup } from './checks.ts'
import { connection, sorted, type Ordered, type Slice } from './connection.ts'
import { viewLabels, type LabelSlice } from './label.ts'
import { viewRef, viewRepository } from './repository.ts'
import { mergeState } from '../rules/merging.ts'
import { viewQueueing } from './queue.ts'
import { viewOpinions, viewReviews } from './review.ts'
import { viewPullCommit, viewTimeline } from './timeline.ts'

/** GitHub lists no more of either. */
const [mostFiles, mostCommits] = [3_000, 250]

/** What issues and pull requests share. */
function viewCommon(call: Call, repository: Repository, issue: Issue): object {
  const { world } = call
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    author: viewActor(world, issue.user),
    authorAssociation: association(world, repository, issue.user),
    viewerDidAuthor: isViewer(call, issue.user),
    locked: issue.locked,
    url: pageOf(world, repository, issue),
    createdAt: instant(issue.createdAt),
    updatedAt: instant(issue.updatedAt),
    closedAt: issue.closedAt === null ? null : instant(issue.closedAt),
    closed: issue.state === 'closed',
    repository: () => viewRepository(call, repository),
    labels: (slice: LabelSlice) => viewLabels(issue.labels, slice),
    comments: (slice: Slice & Ordered) =>
      connection(sorted(issue.comments, slice, { UPDATED_AT: ({ updatedAt }) => updatedAt }), slice, (comment) =>
        viewComment(call, repository, issue, comment)
      ),
    ...viewReactions(call, issue.reactions)
  }
}

export function viewIssue(call: Call, repository: Repository, issue: Issue): object {
  return {
    __typename: 'Issue',
    id: node('I', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    ...viewCommon(call, repository, issue)
  }
}

export function viewPull(call: Call, repository: Repository, issue: PullIssue): object {
  const { world } = call
  const { pull } = issue
  const files = (): ReturnType<typeof filesOf> => filesOf(repository, pull)
  const isMerged = pull.mergedAt !== null
  return {
    __typename: 'PullRequest',
    id: node('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    ...viewCommon(call, repository, issue),
    state: isMerged ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    merged: isMerged,
    mergedAt: pull.mergedAt === null ? null : instant(pull.mergedAt),
    mergedBy: pull.mergedBy === null ? null : viewActor(world, pull.mergedBy),
    mergeCommit: () => (pull.mergeCommitSha === null ? null : viewCommit(call, repository, pull.mergeCommitSha)),
    mergeable: () =>
      issue.state === 'closed' ? 'UNKNOWN' : isMergeable(repository, pull) ? 'MERGEABLE' : 'CONFLICTING',
    mergeStateStatus: () => mergeState(world, repository, issue).toUpperCase(),
    ...viewQueueing(call, repository, issue),
    isCrossRepository: pull.headRepository?.id !== repository.id,
    maintainerCanModify: pull.maintainerCanModify,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    headRef: () => pull.headRepository && viewRef(call, pull.headRepository, `refs/heads/${pull.headRef}`),
    baseRef: () => viewRef(call, repository, `refs/heads/${pull.baseRef}`),
    headRepository: () => pull.headRepository && viewRepository(call, pull.headRepository),
    headRepositoryOwner: viewActor(world, pull.headOwner),
    baseRepository: () => viewRepository(call, repository),
    additions: () => sum(files(), 'additions'),
    deletions: () => sum(files(), 'deletions'),
    changedFiles: () => files().length,
    totalCommentsCount: issue.comments.length,
    statusCheckRollup: () => viewRollup(call, repository, pull.headSha),
    reviewDecision: null,
    reviewRequests: (slice: Slice) =>
      connection(pull.requestedReviewers, slice, (user) => ({
        id: node('RRQ', `${pull.id}:${user.id}`),
        databaseId: user.id,
        asCodeOwner: false,
        requestedReviewer: viewActor(world, user)
      })),
    files: (slice: Slice) =>
      connection(files().slice(0, mostFiles), slice, (change) => ({
        path: change.path,
        additions: change.additions,
        deletions: change.deletions,
        changeType: { added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED', renamed: 'RENAMED' }[change.status]
      })),
    commits: (slice: Slice) =>
      connection(commitsOf(repository, pull).slice(0, mostCommits), slice, (sha) =>
        viewPullCommit(call, repository, issue, sha)
      ),
    reviews: (slice: Parameters<typeof viewReviews>[3]) => viewReviews(call, repository, issue, slice),
    latestOpinionatedReviews: (slice: Slice) => viewOpinions(call, repository, issue, slice),
    timelineItems: (slice: Parameters<typeof viewTimeline>[3]) => viewTimeline(call, repository, issue, slice)
  }
}
