import { instant } from '../git/objects.ts'
import { commitsOf, filesOf, isMergeable, type PullIssue } from '../state/pulls.ts'
import type { Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { mergeState } from '../rules/merging.ts'
import { sum } from './commit.ts'
import { association, pageOf, showLabel } from './issue.ts'
import { showRepository } from './repository.ts'
import { api, node } from './urls.ts'
import { showUser } from './user.ts'

/** A pull request as lists carry it. */
export function showPull(world: World, repository: Repository, issue: PullIssue): object {
  const { pull } = issue
  const base = api(world, repository)
  const url = `${base}/pulls/${issue.number}`
  const page = pageOf(world, repository, issue)
  const time = (at: number | null): string | null => (at === null ? null : instant(at))
  const side = (owner: User, where: Repository | null, ref: string, sha: string): object => ({
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: showUser(world, owner),
    repo: where === null ? null : showRepository(world, where)
  })
  const links: Readonly<Record<string, string>> = {
    self: url,
    html: page,
    issue: `${base}/issues/${issue.number}`,
    comments: `${base}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${pull.headSha}`
  }
  return {
    url,
    id: pull.id,
    node_id: node('PR', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links['issue'],
    commits_url: links['commits'],
    review_comments_url: links['review_comments'],
    review_comment_url: links['review_comment'],
    comments_url: links['comments'],
    statuses_url: links['statuses'],
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: showUser(world, issue.user),
    body: issue.body,
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.updatedAt),
    closed_at: time(issue.closedAt),
    merged_at: time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requestedReviewers.map((user) => showUser(world, user)),
    requested_teams: [],
    // Of a label without a description, where GitHub's schema of a listed pull request knows no null.
    labels: issue.labels.map((label) => ({
      ...showLabel(world, repository, label),
      description: label.description ?? ''
    })),
    milestone: null,
    draft: pull.draft,
    head: side(pull.headOwner, pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository.owner, repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(world, repository, issue.user),
    auto_merge: pull.autoMerge && {
      enabled_by: showUser(world, pull.autoMerge.by),
      merge_method: pull.autoMerge.method,
      commit_title: pull.autoMerge.title,
      commit_message: pull.autoMerge.message
    },
    active_lock_reason: null
  }
}

/** A pull request as its own page and webhooks carry it. */
export function showFullPull(world: World, repository: Repository, issue: PullIssue): object {
  const { pull } = issue
  const isMerged = pull.mergedAt !== null
  const mergeable = issue.state === 'open' ? isMergeable(repository, pull) : null
  const files = filesOf(repository, pull)
  return {
    ...showPull(world, repository, issue),
    merged: isMerged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeState(world, repository, issue),
    merged_by: pull.mergedBy === null ? null : showUser(world, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commitsOf(repository, pull).length,
    additions: sum(files, 'additions'),
    deletions: sum(files, 'deletions'),
    changed_files: files.length
  }
}
