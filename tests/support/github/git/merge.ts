// A three-way merge by whole files: a file that both sides changed differently is a conflict.
import { writeFiles, type File } from './files.ts'
import { isAncestor, mergeBase } from './history.ts'
import type { GitStore } from './objects.ts'
import { commitAt, filesAt } from './refs.ts'

/** The merged tree's id, or undefined for a conflict. */
export function mergeTrees(store: GitStore, base: string, head: string): string | undefined {
  if (isAncestor(store, base, head)) return commitAt(store, head).tree
  const origin = mergeBase(store, base, head)
  const common = origin === undefined ? new Map<string, File>() : filesAt(store, origin)
  const [ours, theirs] = [filesAt(store, base), filesAt(store, head)]
  const merged = new Map<string, File>()
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, mine, other] = [common.get(path), ours.get(path), theirs.get(path)]
    if (before?.sha !== mine?.sha && before?.sha !== other?.sha && mine?.sha !== other?.sha) return undefined
    const result = before?.sha === mine?.sha ? other : mine
    if (result !== undefined) merged.set(path, result)
  }
  return writeFiles(store, merged)
}
