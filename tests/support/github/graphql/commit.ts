import { ancestors } from '../git/history.ts'
import type { Signature } from '../git/objects.ts'
import { commitAt, filesAt } from '../git/refs.ts'
import type { Call } from '../http/call.ts'
import { accountOf } from '../render/commit.ts'
import { node, web } from '../render/urls.ts'
import { pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { viewRollup, viewStatusOf, viewSuites, type SuiteSlice } from './checks.ts'
import { connection, type Slice } from './connection.ts'
import { demand } from './guard.ts'
import { viewObject } from './object.ts'
import { viewPull } from './pull.ts'

/** `user` is null where the address belongs to nobody, or to an App. */
export function viewSignature(call: Call, signature: Signature): object {
  const user = accountOf(call.world, signature.email)
  return { ...signature, user: user?.type === 'User' ? viewActor(call.world, user) : null }
}

export function viewCommit(call: Call, repository: Repository, sha: string): object {
  const { git } = repository
  const commit = commitAt(git, sha)
  const [headline = '', ...rest] = commit.message.split('\n')
  const authors = [commit.author, ...coAuthors(commit.message).map((each) => ({ ...each, date: commit.author.date }))]
  return {
    __typename: 'Commit',
    id: node('C', `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    url: `${web(call.world, repository)}/commit/${sha}`,
    author: viewSignature(call, commit.author),
    committer: viewSignature(call, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    authors: (slice: Slice) => connection(authors, slice, (each) => viewSignature(call, each)),
    parents: (slice: Slice) => connection(commit.parents, slice, (parent) => viewCommit(call, repository, parent)),
    history: (slice: Slice) => connection(ancestors(git, sha), slice, (each) => viewCommit(call, repository, each)),
    tree: () => viewObject(call, repository, commit.tree),
    file: ({ path }: { readonly path: string }) => {
      const found = filesAt(git, sha).get(path)
      if (found === undefined) return null
      const name = path.split('/').at(-1)
      return { name, path, type: 'blob', oid: found.sha, object: () => viewObject(call, repository, found.sha) }
    },
    associatedPullRequests: (slice: Slice) => {
      demand(call, repository, 'pull_requests')
      const found = pullsOf(repository).filter(({ pull }) => pull.mergeCommitSha === sha || pull.headSha === sha)
      return connection(found, slice, (issue) => viewPull(call, repository, issue))
    },
    signature: null,
    status: () => viewStatusOf(call, repository, sha),
    statusCheckRollup: () => viewRollup(call, repository, sha),
    checkSuites: (slice: SuiteSlice) => viewSuites(call, repository, sha, slice)
  }
}

/** `Co-authored-by` lines of a message. */
function coAuthors(message: string): readonly { readonly name: string; readonly email: string }[] {
  return [...message.matchAll(/^co-authored-by: *(.+?) *<(.+)>$/gim)].map(([, name = '', email = '']) => ({
    name,
    email
  }))
}
