// Git's objects and their real ids (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
import { createHash } from 'node:crypto'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  readonly type: ObjectType
  readonly bytes: Buffer
}

/** Forks share `objects` with their parent, as they do on GitHub. Refs are full names: `refs/heads/main`. */
export interface GitStore {
  readonly objects: Map<string, GitObject>
  readonly refs: Map<string, string>
}

export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly sha: string
}

export interface Signature {
  readonly name: string
  readonly email: string
  /** RFC 3339. */
  readonly date: string
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export function put(store: GitStore, type: ObjectType, bytes: Buffer): string {
  const sha = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
  store.objects.set(sha, { type, bytes })
  return sha
}

export function get(store: GitStore, sha: string, type: ObjectType): Buffer | undefined {
  const found = store.objects.get(sha)
  return found?.type === type ? found.bytes : undefined
}

/** Entries in git's order: by name, folders as if they ended in a slash. */
export function putTree(store: GitStore, entries: readonly TreeEntry[]): string {
  const key = (entry: TreeEntry): Buffer => Buffer.from(isFolder(entry) ? `${entry.name}/` : entry.name)
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)))
  const parts = sorted.flatMap((entry) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
    Buffer.from(entry.sha, 'hex')
  ])
  return put(store, 'tree', Buffer.concat(parts))
}

export function isFolder(entry: { readonly mode: string }): boolean {
  return entry.mode === '040000'
}

export function getTree(store: GitStore, sha: string): readonly TreeEntry[] | undefined {
  const bytes = get(store, sha, 'tree')
  if (bytes === undefined) return undefined
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at)
    const [mode = '', ...name] = bytes.toString('utf8', at, end).split(' ')
    entries.push({ mode: mode.padStart(6, '0'), name: name.join(' '), sha: bytes.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

export function putCommit(store: GitStore, commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signed(commit.author)}`,
    `committer ${signed(commit.committer)}`
  ]
  return put(store, 'commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`))
}

export function getCommit(store: GitStore, sha: string): Commit | undefined {
  const source = get(store, sha, 'commit')?.toString('utf8')
  if (source === undefined) return undefined
  const split = source.indexOf('\n\n')
  const headers = source.slice(0, split).split('\n')
  const values = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: source.slice(split + 2)
  }
}

export function signed({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}

export function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? []
  return { name, email, date: instant(Number(seconds) * 1000) }
}

/** GitHub's times have no fractions of a second. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
