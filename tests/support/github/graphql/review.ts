import { instant } from '../git/objects.ts'
import type { Call } from '../http/call.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import { association, pageOf } from '../render/issue.ts'
import { node } from '../render/urls.ts'
import type { PullIssue } from '../state/pulls.ts'
import type { Repository, Review } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { isViewer } from './comment.ts'
import { viewCommit } from './commit.ts'
import { connection, type Slice } from './connection.ts'

interface ReviewSlice extends Slice {
  readonly author?: string | null
  readonly states?: readonly string[] | null
}

export function viewReview(call: Call, repository: Repository, issue: PullIssue, review: Review): object {
  return {
    __typename: 'PullRequestReview',
    id: node('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    author: viewActor(call.world, review.user),
    authorAssociation: association(call.world, repository, review.user),
    authorCanPushToRepository: atLeast(roleOf(call.world, repository, review.user), 'write'),
    submittedAt: instant(review.submittedAt),
    createdAt: instant(review.submittedAt),
    viewerDidAuthor: isViewer(call, review.user),
    url: `${pageOf(call.world, repository, issue)}#pullrequestreview-${review.id}`,
    commit: () => (repository.git.objects.has(review.commitId) ? viewCommit(call, repository, review.commitId) : null)
  }
}

/** A pending review is seen by its author alone. */
export function viewReviews(call: Call, repository: Repository, issue: PullIssue, slice: ReviewSlice): object {
  const { author, states } = slice
  const found = issue.pull.reviews.filter(
    (review) =>
      (review.state !== 'PENDING' || isViewer(call, review.user)) &&
      (author == null || review.user.login === author) &&
      (states?.includes(review.state) ?? true)
  )
  return connection(found, slice, (review) => viewReview(call, repository, issue, review))
}

/** Of each person the newest one that approved or asked for changes. */
export function viewOpinions(call: Call, repository: Repository, issue: PullIssue, slice: Slice): object {
  const opinions = issue.pull.reviews.filter(({ state }) => state !== 'PENDING' && state !== 'COMMENTED')
  const latest = opinions.filter((review) => opinions.findLast(({ user }) => user.id === review.user.id) === review)
  return connection(latest, slice, (review) => viewReview(call, repository, issue, review))
}
