// Which files differ between two commits, and how.
import { diffLines, type Patch } from './lines.ts'
import type { File, Files } from './files.ts'
import { get, type GitStore } from './objects.ts'

export interface Change {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly sha: string
  readonly previousPath: string | null
  readonly additions: number
  readonly deletions: number
  /** Null for binary files. */
  readonly patch: string | null
}

/** By path. Renames are found for equal content only. */
export function changesBetween(store: GitStore, before: Files, after: Files): readonly Change[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const changes: Change[] = []
  for (const [path, file] of after) {
    const old = before.get(path)
    if (old?.sha === file.sha && old.mode === file.mode) continue
    const source = old === undefined ? [...removed].find(([, { sha }]) => sha === file.sha)?.[0] : undefined
    if (source !== undefined) removed.delete(source)
    const status = source !== undefined ? 'renamed' : old === undefined ? 'added' : 'modified'
    const patch = source === undefined ? patchOf(store, old, file) : empty
    changes.push({ path, status, sha: file.sha, previousPath: source ?? null, ...shown(patch) })
  }
  for (const [path, file] of removed) {
    changes.push({
      path,
      status: 'removed',
      sha: file.sha,
      previousPath: null,
      ...shown(patchOf(store, file, undefined))
    })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const empty: Patch = { additions: 0, deletions: 0, text: '' }

function patchOf(store: GitStore, before: File | undefined, after: File | undefined): Patch | null {
  const read = (file: File | undefined): Buffer => (file && get(store, file.sha, 'blob')) ?? Buffer.alloc(0)
  const [old, young] = [read(before), read(after)]
  if (old.includes(0) || young.includes(0)) return null
  return diffLines(old.toString('utf8'), young.toString('utf8'))
}

function shown(patch: Patch | null): Pick<Change, 'additions' | 'deletions' | 'patch'> {
  return { additions: patch?.additions ?? 0, deletions: patch?.deletions ?? 0, patch: patch?.text ?? null }
}
