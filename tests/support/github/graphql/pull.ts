import { instant } from '../git/objects.ts'
import { association, pageOf } from '../render/issue.ts'
import { sum } from '../render/commit.ts'
import { node } from '../render/urls.ts'
import { commitsOf, filesOf, isMergeable, type PullIssue } from '../state/pulls.ts'
import type { Issue, IssueEvent, Label, Repository } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { viewActor } from './actor.ts'
import { viewCommit } from './commit.ts'
import { connection, type Slice } from './connection.ts'
import { viewRef, viewRepository } from './repository.ts'

export function viewLabel(label: Label): object {
  return {
    id: node('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false
  }
}

/** What issues and pull requests share. */
function viewCommon(world: World, repository: Repository, issue: Issue): object {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    author: viewActor(world, issue.user),
    authorAssociation: association(world, repository, issue.user),
    locked: issue.locked,
    url: pageOf(world, repository, issue),
    createdAt: instant(issue.createdAt),
    updatedAt: instant(issue.updatedAt),
    closedAt: issue.closedAt === null ? null : instant(issue.closedAt),
    closed: issue.state === 'closed',
    repository: () => viewRepository(world, repository),
    labels: (slice: Slice) => connection(issue.labels, slice, viewLabel),
    comments: (slice: Slice) =>
      connection(issue.comments, slice, (comment) => ({
        __typename: 'IssueComment',
        id: node('IC', comment.id),
        databaseId: comment.id,
        body: comment.body,
        author: viewActor(world, comment.user),
        authorAssociation: association(world, repository, comment.user),
        createdAt: instant(comment.createdAt),
        updatedAt: instant(comment.updatedAt),
        lastEditedAt: comment.updatedAt === comment.createdAt ? null : instant(comment.updatedAt),
        isMinimized: false,
        url: `${pageOf(world, repository, issue)}#issuecomment-${comment.id}`
      }))
  }
}

export function viewIssue(world: World, repository: Repository, issue: Issue): object {
  return {
    __typename: 'Issue',
    id: node('I', issue.id),
    databaseId: issue.id,
    state: issue.state.toUpperCase(),
    ...viewCommon(world, repository, issue)
  }
}

export function viewPull(world: World, repository: Repository, issue: PullIssue): object {
  const { pull } = issue
  const files = (): ReturnType<typeof filesOf> => filesOf(repository, pull)
  const isMerged = pull.mergedAt !== null
  return {
    __typename: 'PullRequest',
    id: node('PR', pull.id),
    databaseId: pull.id,
    ...viewCommon(world, repository, issue),
    state: isMerged ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    merged: isMerged,
    mergedAt: pull.mergedAt === null ? null : instant(pull.mergedAt),
    mergedBy: pull.mergedBy === null ? null : viewActor(world, pull.mergedBy),
    mergeCommit: () => (pull.mergeCommitSha === null ? null : viewCommit(world, repository, pull.mergeCommitSha)),
    mergeable: () =>
      issue.state === 'closed' ? 'UNKNOWN' : isMergeable(repository, pull) ? 'MERGEABLE' : 'CONFLICTING',
    isCrossRepository: pull.headRepository?.id !== repository.id,
    maintainerCanModify: pull.maintainerCanModify,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    headRef: () => pull.headRepository && viewRef(world, pull.headRepository, `refs/heads/${pull.headRef}`),
    baseRef: () => viewRef(world, repository, `refs/heads/${pull.baseRef}`),
    headRepository: () => pull.headRepository && viewRepository(world, pull.headRepository),
    headRepositoryOwner: viewActor(world, pull.headOwner),
    baseRepository: () => viewRepository(world, repository),
    additions: () => sum(files(), 'additions'),
    deletions: () => sum(files(), 'deletions'),
    changedFiles: () => files().length,
    reviewDecision: null,
    files: (slice: Slice) =>
      connection(files().slice(0, 3_000), slice, (change) => ({
        path: change.path,
        additions: change.additions,
        deletions: change.deletions,
        changeType: { added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED', renamed: 'RENAMED' }[change.status]
      })),
    commits: (slice: Slice) =>
      connection(commitsOf(repository, pull).slice(0, 250), slice, (sha) => ({
        id: node('PRC', `${pull.id}:${sha}`),
        commit: viewCommit(world, repository, sha)
      })),
    reviews: (slice: Slice) =>
      connection(pull.reviews, slice, (review) => ({
        id: node('PRR', review.id),
        databaseId: review.id,
        state: review.state,
        body: review.body,
        author: viewActor(world, review.user),
        authorAssociation: association(world, repository, review.user),
        submittedAt: instant(review.submittedAt),
        commit: () => viewCommit(world, repository, review.commitId)
      })),
    timelineItems: (slice: Slice & { readonly itemTypes?: readonly string[] | null }) => {
      const wanted = issue.events.filter(({ event }) => slice.itemTypes?.includes(kindOf(event)) ?? isShown(event))
      return connection(
        wanted.filter(({ event }) => isShown(event)),
        slice,
        (event) => viewEvent(world, event)
      )
    }
  }
}

const kinds: Readonly<Record<string, readonly [type: string, item: string]>> = {
  labeled: ['LabeledEvent', 'LABELED_EVENT'],
  unlabeled: ['UnlabeledEvent', 'UNLABELED_EVENT'],
  closed: ['ClosedEvent', 'CLOSED_EVENT'],
  reopened: ['ReopenedEvent', 'REOPENED_EVENT'],
  merged: ['MergedEvent', 'MERGED_EVENT'],
  head_ref_force_pushed: ['HeadRefForcePushedEvent', 'HEAD_REF_FORCE_PUSHED_EVENT'],
  base_ref_changed: ['BaseRefChangedEvent', 'BASE_REF_CHANGED_EVENT']
}

function isShown(event: string): boolean {
  return event in kinds
}

function kindOf(event: string): string {
  return kinds[event]?.[1] ?? ''
}

function viewEvent(world: World, event: IssueEvent): object {
  const name = event.label?.name
  return {
    __typename: kinds[event.event]?.[0] ?? '',
    id: node('EV', event.id),
    actor: viewActor(world, event.actor),
    createdAt: instant(event.createdAt),
    ...(event.label === undefined ? {} : { label: { id: node('LA', `name:${name ?? ''}`), ...event.label } })
  }
}
