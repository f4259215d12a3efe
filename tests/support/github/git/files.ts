// Whole trees as maps from path to file, which is how most of the double wants to see them.
import { getTree, isFolder, putTree, type GitStore, type TreeEntry } from './objects.ts'

export interface File {
  readonly mode: string
  readonly sha: string
}

export type Files = ReadonlyMap<string, File>

/** Every file below a tree, in git's order. */
export function readFiles(store: GitStore, tree: string, prefix = ''): Files {
  const files = new Map<string, File>()
  for (const entry of getTree(store, tree) ?? []) {
    const path = prefix + entry.name
    if (!isFolder(entry)) files.set(path, { mode: entry.mode, sha: entry.sha })
    else for (const [below, file] of readFiles(store, entry.sha, `${path}/`)) files.set(below, file)
  }
  return files
}

/** The id of the tree that holds these files. */
export function writeFiles(store: GitStore, files: Files): string {
  const folders = new Map<string, Map<string, File>>()
  const entries: TreeEntry[] = []
  for (const [path, file] of files) {
    const slash = path.indexOf('/')
    if (slash === -1) {
      entries.push({ ...file, name: path })
      continue
    }
    const folder = path.slice(0, slash)
    const inside = folders.get(folder) ?? new Map<string, File>()
    folders.set(folder, inside.set(path.slice(slash + 1), file))
  }
  for (const [name, inside] of folders) entries.push({ mode: '040000', name, sha: writeFiles(store, inside) })
  return putTree(store, entries)
}
