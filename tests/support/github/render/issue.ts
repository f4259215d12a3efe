// Issues, their comments, labels and events, as REST and webhooks carry them.
import { instant } from '../git/objects.ts'
import { roleOf } from '../http/permissions.ts'
import type { Comment, Issue, IssueEvent, Label, Reaction, Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { showApp } from './app.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

export function association(world: World, repository: Repository, user: User): string {
  if (user.id === repository.owner.id) return 'OWNER'
  if (world.members.get(repository.owner.id)?.has(user.id) === true) return 'MEMBER'
  if (repository.collaborators.has(user.id)) return 'COLLABORATOR'
  return roleOf(world, repository, user) === 'none' || user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR'
}

export function showReactions(url: string, reactions: readonly Reaction[]): object {
  const count = (content: string): number => reactions.filter((reaction) => reaction.content === content).length
  const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket']
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))
  }
}

export function showReaction(world: World, reaction: Reaction): object {
  return {
    id: reaction.id,
    node_id: node('REA', reaction.id),
    user: showUser(world, reaction.user),
    content: reaction.content,
    created_at: instant(reaction.createdAt)
  }
}

export function showLabel(world: World, repository: Repository, label: Label): object {
  return {
    id: label.id,
    node_id: node('LA', label.id),
    url: `${api(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false
  }
}

export function showComment(world: World, repository: Repository, issue: Issue, comment: Comment): object {
  const url = `${api(world, repository)}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: node('IC', comment.id),
    url,
    html_url: `${pageOf(world, repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${api(world, repository)}/issues/${issue.number}`,
    user: showUser(world, comment.user),
    body: comment.body,
    created_at: instant(comment.createdAt),
    updated_at: instant(comment.updatedAt),
    author_association: association(world, repository, comment.user),
    reactions: showReactions(url, comment.reactions),
    performed_via_github_app: comment.app === null ? null : showApp(world, comment.app)
  }
}

export function pageOf(world: World, repository: Repository, issue: Issue): string {
  return `${web(world, repository)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`
}

export function showIssue(world: World, repository: Repository, issue: Issue): object {
  const url = `${api(world, repository)}/issues/${issue.number}`
  const pulls = `${api(world, repository)}/pulls/${issue.number}`
  const page = pageOf(world, repository, issue)
  return {
    id: issue.id,
    node_id: node(issue.pull === null ? 'I' : 'PR', issue.pull?.id ?? issue.id),
    url,
    repository_url: api(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    timeline_url: `${url}/timeline`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: showUser(world, issue.user),
    labels: issue.labels.map((label) => showLabel(world, repository, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    closed_at: issue.closedAt === null ? null : instant(issue.closedAt),
    closed_by: issue.closedBy === null ? null : showUser(world, issue.closedBy),
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.updatedAt),
    author_association: association(world, repository, issue.user),
    reactions: showReactions(url, issue.reactions),
    performed_via_github_app: issue.app === null ? null : showApp(world, issue.app),
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: pulls,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt === null ? null : instant(issue.pull.mergedAt)
          }
        })
  }
}

export function showIssueEvent(world: World, repository: Repository, event: IssueEvent): object {
  return {
    id: event.id,
    node_id: node('EV', event.id),
    url: `${api(world, repository)}/issues/events/${event.id}`,
    actor: showUser(world, event.actor),
    event: event.event,
    commit_id: event.commitId,
    commit_url: event.commitId === null ? null : `${api(world, repository)}/commits/${event.commitId}`,
    created_at: instant(event.createdAt),
    performed_via_github_app: event.app === null ? null : showApp(world, event.app),
    ...(event.label === undefined ? {} : { label: event.label }),
    ...(event.rename === undefined ? {} : { rename: event.rename })
  }
}
