import { isAncestor } from '../git/history.ts'
import { commitAt } from '../git/refs.ts'
import type { Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { accountOf, changesOf } from './commit.ts'
import { web } from './urls.ts'

export interface Push {
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly commits: readonly string[]
}

/** The part of a push's payload that is its own. */
export function showPush(world: World, repository: Repository, pusher: User, push: Push): Record<string, unknown> {
  const isZero = (sha: string): boolean => /^0+$/.test(sha)
  const [isNew, isGone] = [isZero(push.before), isZero(push.after)]
  const commits = push.commits.slice(-2048).map((sha) => showPushed(world, repository, sha))
  return {
    ref: push.ref,
    before: push.before,
    after: push.after,
    base_ref: null,
    created: isNew,
    deleted: isGone,
    forced: !isNew && !isGone && !isAncestor(repository.git, push.before, push.after),
    compare: `${web(world, repository)}/compare/${push.before.slice(0, 12)}...${push.after.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: pusher.login, email: pusher.email }
  }
}

function showPushed(world: World, repository: Repository, sha: string): object {
  const commit = commitAt(repository.git, sha)
  const changes = changesOf(repository, sha)
  const paths = (...status: readonly string[]): readonly string[] =>
    changes.filter((change) => status.includes(change.status)).map(({ path }) => path)
  const person = (signature: { readonly name: string; readonly email: string }): object => {
    const username = accountOf(world, signature.email)?.login
    return { name: signature.name, email: signature.email, ...(username === undefined ? {} : { username }) }
  }
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${web(world, repository)}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added', 'renamed'),
    removed: paths('removed'),
    modified: paths('modified')
  }
}
