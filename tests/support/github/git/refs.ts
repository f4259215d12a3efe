import { get, getCommit, type Commit, type GitStore } from './objects.ts'
import { readFiles, type Files } from './files.ts'

/** The commit that a branch, tag, full ref name or SHA stands for. */
export function resolve(store: GitStore, name: string): string | undefined {
  const found = store.refs.get(name) ?? store.refs.get(`refs/${name}`) ?? store.refs.get(`refs/heads/${name}`)
  const sha = found ?? store.refs.get(`refs/tags/${name}`) ?? name
  const tag = get(store, sha, 'tag')?.toString('utf8')
  const target = tag === undefined ? sha : /^object ([0-9a-f]{40})/.exec(tag)?.[1]
  return target !== undefined && getCommit(store, target) !== undefined ? target : undefined
}

export function commitAt(store: GitStore, sha: string): Commit {
  const commit = getCommit(store, sha)
  if (commit === undefined) throw new Error(`no commit ${sha} in this repository`)
  return commit
}

export function filesAt(store: GitStore, sha: string): Files {
  return readFiles(store, commitAt(store, sha).tree)
}
