// Questions about the graph of commits.
import { getCommit, type GitStore } from './objects.ts'

/** The commit and everything before it, nearest first. */
export function ancestors(store: GitStore, sha: string): readonly string[] {
  const seen = new Set<string>([sha])
  for (const each of seen) for (const parent of getCommit(store, each)?.parents ?? []) seen.add(parent)
  return [...seen]
}

export function isAncestor(store: GitStore, older: string, newer: string): boolean {
  return ancestors(store, newer).includes(older)
}

export function mergeBase(store: GitStore, one: string, other: string): string | undefined {
  const theirs = new Set(ancestors(store, other))
  return ancestors(store, one).find((sha) => theirs.has(sha))
}

/** What `head` has and `base` has not, oldest first. */
export function commitsBetween(store: GitStore, base: string, head: string): readonly string[] {
  const known = new Set(ancestors(store, base))
  return ancestors(store, head)
    .filter((sha) => !known.has(sha))
    .reverse()
}
