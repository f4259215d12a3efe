import { get, getCommit, instant } from '../git/objects.ts'
import { parseTag } from '../git/tags.ts'
import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { roleOf } from '../http/permissions.ts'
import { node, web } from '../render/urls.ts'
import { isPull, pullsOf, type PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { fullName } from '../state/world.ts'
import { viewActor } from './actor.ts'
import { connection, sorted, type Ordered, type Slice } from './connection.ts'
import { demand } from './guard.ts'
import { viewLabel, viewLabels, type LabelSlice } from './label.ts'
import { viewExpression, viewObject } from './object.ts'
import { viewQueue } from './queue.ts'
import { viewIssue, viewPull } from './pull.ts'

export function viewRef(call: Call, repository: Repository, name: string): object | null {
  const sha = repository.git.refs.get(name)
  if (sha === undefined) return null
  const [, kind = '', short = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(name) ?? []
  return {
    id: node('REF', `${repository.id}:${name}`),
    name: short,
    prefix: kind,
    target: () => viewObject(call, repository, sha),
    associatedPullRequests: (slice: PullSlice) => {
      const found = pullsOf(repository).filter(({ pull }) => pull.headRef === short && kind === 'refs/heads/')
      return connection(filtered(found, slice), slice, (issue) => viewPull(call, repository, issue))
    },
    repository: () => viewRepository(call, repository)
  }
}

export function viewRepository(call: Call, repository: Repository): object {
  const heads = (prefix: string): readonly string[] =>
    [...repository.git.refs.keys()].filter((name) => name.startsWith(prefix)).sort()
  return {
    __typename: 'Repository',
    id: node('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    description: repository.description,
    owner: viewActor(call.world, repository.owner),
    isPrivate: repository.isPrivate,
    isFork: repository.parent !== null,
    isArchived: false,
    isInOrganization: repository.owner.type === 'Organization',
    isEmpty: repository.git.refs.size === 0,
    createdAt: instant(repository.createdAt),
    updatedAt: instant(repository.updatedAt),
    pushedAt: instant(repository.pushedAt),
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    autoMergeAllowed: repository.allowAutoMerge,
    mergeQueue: ({ branch }: { readonly branch?: string | null }) =>
      viewQueue(call, repository, branch ?? repository.defaultBranch),
    viewerPermission: call.actor.kind === 'user' ? roleOf(call.world, repository, call.actor.user).toUpperCase() : null,
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    url: web(call.world, repository),
    parent: () => repository.parent && viewRepository(call, repository.parent),
    defaultBranchRef: () => {
      demand(call, repository, 'contents')
      return viewRef(call, repository, `refs/heads/${repository.defaultBranch}`)
    },
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      demand(call, repository, 'contents')
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`
      return viewRef(call, repository, name)
    },
    refs: (slice: Slice & Ordered & { readonly refPrefix: string; readonly query?: string | null }) => {
      demand(call, repository, 'contents')
      const { refPrefix, query } = slice
      const found = heads(refPrefix).filter((name) => query == null || name.slice(refPrefix.length).includes(query))
      const ordered = sorted(found, slice, {
        ALPHABETICAL: (name) => name,
        TAG_COMMIT_DATE: (name) => madeAt(repository, name)
      })
      return connection(ordered, slice, (name) => viewRef(call, repository, name) ?? {})
    },
    object: ({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) => {
      demand(call, repository, 'contents')
      return viewExpression(call, repository, expression ?? oid ?? 'HEAD')
    },
    labels: (slice: LabelSlice) => viewLabels([...repository.labels.values()], slice),
    label: ({ name }: { readonly name: string }) => {
      const label = [...repository.labels.values()].find((each) => each.name.toLowerCase() === name.toLowerCase())
      return label === undefined ? null : viewLabel(label)
    },
    issueOrPullRequest: ({ number }: { readonly number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined)
        throw new Failure(404, `Could not resolve to an issue or pull request with the number of ${number}.`)
      return isPull(issue) ? viewPull(call, repository, issue) : viewIssue(call, repository, issue)
    },
    issue: ({ number }: { readonly number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined || isPull(issue))
        throw new Failure(404, `Could not resolve to an Issue with the number of ${number}.`)
      return viewIssue(call, repository, issue)
    },
    pullRequest: ({ number }: { readonly number: number }) => {
      demand(call, repository, 'pull_requests')
      const issue = repository.issues.get(number)
      if (issue === undefined || !isPull(issue)) {
        throw new Failure(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      }
      return viewPull(call, repository, issue)
    },
    pullRequests: (slice: PullSlice) => {
      demand(call, repository, 'pull_requests')
      return connection(filtered(pullsOf(repository), slice), slice, (issue) => viewPull(call, repository, issue))
    }
  }
}

/** When an annotated tag was made, or else the commit that a ref names. */
function madeAt({ git }: Repository, name: string): number {
  const sha = git.refs.get(name) ?? ''
  const tag = get(git, sha, 'tag')
  return Date.parse((tag === undefined ? getCommit(git, sha)?.committer : parseTag(tag).tagger)?.date ?? '')
}

interface PullSlice extends Slice, Ordered {
  readonly states?: readonly string[] | null
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
  readonly labels?: readonly string[] | null
}

function filtered(pulls: readonly PullIssue[], slice: PullSlice): readonly PullIssue[] {
  const { states, headRefName, baseRefName, labels } = slice
  const found = pulls
    .filter(({ state, pull }) => states?.includes(pull.mergedAt !== null ? 'MERGED' : state.toUpperCase()) ?? true)
    .filter(({ pull }) => headRefName == null || headRefName === pull.headRef)
    .filter(({ pull }) => baseRefName == null || baseRefName === pull.baseRef)
    .filter((issue) => labels == null || issue.labels.some(({ name }) => labels.includes(name)))
  return sorted(found, slice, {
    CREATED_AT: ({ number }) => number,
    UPDATED_AT: ({ updatedAt }) => updatedAt
  })
}
