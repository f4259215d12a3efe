import { node, web } from '../render/urls.ts'
import { isPull, pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { fullName, type World } from '../state/world.ts'
import { viewActor } from './actor.ts'
import { viewBlobOrTree, viewCommit, viewObject } from './commit.ts'
import { connection, type Slice } from './connection.ts'
import { viewIssue, viewLabel, viewPull } from './pull.ts'
import { getCommit } from '../git/objects.ts'
import { Failure } from '../http/failure.ts'

export function viewRef(world: World, repository: Repository, name: string): object | null {
  const sha = repository.git.refs.get(name)
  if (sha === undefined) return null
  const isCommit = getCommit(repository.git, sha) !== undefined
  const [, kind = '', short = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(name) ?? []
  return {
    id: node('REF', `${repository.id}:${name}`),
    name: short,
    prefix: kind,
    target: () => (isCommit ? viewCommit(world, repository, sha) : viewBlobOrTree(repository, sha)),
    repository: () => viewRepository(world, repository)
  }
}

export function viewRepository(world: World, repository: Repository): object {
  const heads = (prefix: string): readonly string[] =>
    [...repository.git.refs.keys()].filter((name) => name.startsWith(prefix)).sort()
  return {
    __typename: 'Repository',
    id: node('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    description: repository.description,
    owner: viewActor(world, repository.owner),
    isPrivate: repository.isPrivate,
    isFork: repository.parent !== null,
    isArchived: false,
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    url: web(world, repository),
    parent: () => repository.parent && viewRepository(world, repository.parent),
    defaultBranchRef: () => viewRef(world, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) =>
      viewRef(world, repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    refs: ({ refPrefix, ...slice }: Slice & { readonly refPrefix: string }) =>
      connection(heads(refPrefix), slice, (name) => viewRef(world, repository, name) ?? {}),
    object: ({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) =>
      viewObject(world, repository, expression ?? oid ?? 'HEAD'),
    labels: (slice: Slice) => connection([...repository.labels.values()], slice, viewLabel),
    label: ({ name }: { readonly name: string }) => {
      const label = [...repository.labels.values()].find((each) => each.name.toLowerCase() === name.toLowerCase())
      return label === undefined ? null : viewLabel(label)
    },
    issue: ({ number }: { readonly number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined || isPull(issue))
        throw new Failure(404, `Could not resolve to an Issue with the number of ${number}.`)
      return viewIssue(world, repository, issue)
    },
    pullRequest: ({ number }: { readonly number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined || !isPull(issue)) {
        throw new Failure(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      }
      return viewPull(world, repository, issue)
    },
    pullRequests: (slice: PullSlice) => {
      const { states, headRefName, baseRefName } = slice
      const found = pullsOf(repository)
        .filter(({ state, pull }) => states?.includes(pull.mergedAt !== null ? 'MERGED' : state.toUpperCase()) ?? true)
        .filter(
          ({ pull }) => (headRefName ?? pull.headRef) === pull.headRef && (baseRefName ?? pull.baseRef) === pull.baseRef
        )
      return connection(found, slice, (issue) => viewPull(world, repository, issue))
    }
  }
}

interface PullSlice extends Slice {
  readonly states?: readonly string[] | null
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
}
