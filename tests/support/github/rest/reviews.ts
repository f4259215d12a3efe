import { created, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { instant } from '../git/objects.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { association, pageOf } from '../render/issue.ts'
import { goOn } from '../rules/auto-merge.ts'
import { showFullPull, showPull } from '../render/pull.ts'
import { api, node } from '../render/urls.ts'
import { showUser } from '../render/user.ts'
import type { PullIssue } from '../state/pulls.ts'
import type { Repository, Review } from '../state/types.ts'
import { findUser, tell, type World } from '../state/world.ts'
import { record } from './issues.ts'
import { announcePull } from './pull-events.ts'
import { pullOf } from './pulls.ts'

const reads = { permissions: [['pull_requests', 'read']] } as const
const writes = { permissions: [['pull_requests', 'write']] } as const
const reviews = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

const states: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED'
}

export const reviewRoutes: readonly Route[] = [
  route('GET', reviews, reads, (call, repository) => {
    const issue = pullOf(call, repository)
    return page(call, issue.pull.reviews, (review) => showReview(call.world, repository, issue, review))
  }),
  route('POST', reviews, writes, (call, repository) => {
    const issue = pullOf(call, repository)
    const state = states[text(call, 'event') ?? ''] ?? 'PENDING'
    if (state === 'APPROVED' && issue.user.id === sender(call).id) {
      throw new Failure(
        422,
        'Unprocessable Entity',
        ['Can not approve your own pull request'].map((message) => ({ message }))
      )
    }
    const review: Review = {
      id: call.world.nextId(),
      user: sender(call),
      body: text(call, 'body') ?? '',
      state,
      commitId: text(call, 'commit_id') ?? issue.pull.headSha,
      submittedAt: call.world.now()
    }
    issue.pull.reviews.push(review)
    if (state !== 'PENDING') announce(call, repository, issue, review, 'submitted')
    const shown = showReview(call.world, repository, issue, review)
    goOn(call, repository, issue.pull.headSha)
    return ok(shown)
  }),
  route('PUT', `${reviews}/{review_id}/dismissals`, { ...writes, role: 'write' }, (call, repository) => {
    const issue = pullOf(call, repository)
    const review = issue.pull.reviews.find(({ id }) => id === Number(call.params['review_id']))
    if (review === undefined) throw notFound()
    if (review.state === 'DISMISSED') throw new Failure(422, 'Can not dismiss a dismissed pull request review')
    record(call, issue, 'review_dismissed', { review, from: review.state, reason: text(call, 'message') ?? '' })
    review.state = 'DISMISSED'
    announce(call, repository, issue, review, 'dismissed')
    return ok(showReview(call.world, repository, issue, review))
  }),
  route('POST', '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', writes, (call, repository) => {
    const issue = pullOf(call, repository)
    for (const login of (call.body['reviewers'] ?? []) as readonly string[]) {
      const user = findUser(call.world, login)
      if (user === undefined) throw new Failure(422, 'Reviews may only be requested from collaborators.')
      if (issue.pull.requestedReviewers.includes(user)) continue
      issue.pull.requestedReviewers.push(user)
      announcePull(call, repository, issue, 'review_requested', { requested_reviewer: showUser(call.world, user) })
    }
    return created(showPull(call.world, repository, issue))
  })
]

export function showReview(world: World, repository: Repository, issue: PullIssue, review: Review): object {
  const html = `${pageOf(world, repository, issue)}#pullrequestreview-${review.id}`
  const pull = `${api(world, repository)}/pulls/${issue.number}`
  return {
    id: review.id,
    node_id: node('PRR', review.id),
    user: showUser(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: instant(review.submittedAt),
    commit_id: review.commitId,
    author_association: association(world, repository, review.user)
  }
}

/** Webhooks write a review's state in small letters. */
function announce(call: Call, repository: Repository, issue: PullIssue, review: Review, action: string): void {
  const shown = {
    ...showReview(call.world, repository, issue, review),
    state: review.state.toLowerCase(),
    updated_at: instant(review.submittedAt)
  }
  const payload = { review: shown, pull_request: showFullPull(call.world, repository, issue) }
  tell(call.world, {
    event: 'pull_request_review',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload
  })
}
