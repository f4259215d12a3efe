// Git in memory: commits with their whole tree, branches and tags.
import picomatch from 'picomatch'
import { digestBytes, type Digest } from '../../core/digest.ts'
import { OutsideError } from '../../core/errors.ts'
import type { Git } from '../../core/pipeline/ports.ts'
import type { Around, Disk, FakeCommit } from './fakes.ts'

export function createGit(disk: Disk, around: Around): Git {
  const head = (): FakeCommit => commitOf(disk.branch)
  const commitOf = (ref: string): FakeCommit => {
    const commit = disk.commits.get(disk.branches.get(ref) ?? ref)
    if (commit === undefined) throw new Error(`the test asks for commit ${ref}, which is not there`)
    return commit
  }
  const history = (from: FakeCommit): readonly FakeCommit[] =>
    from.parent === null ? [from] : [from, ...history(commitOf(from.parent))]
  const differing = (one: FakeCommit['tree'], other: FakeCommit['tree']): readonly string[] =>
    [...new Set([...one.keys(), ...other.keys()])].filter(
      (path) => digestOf(one.get(path)) !== digestOf(other.get(path))
    )
  return {
    head: () => Promise.resolve({ sha: head().sha, branch: disk.branch, defaultBranch: 'main' }),
    status: () => {
      const now = new Map(
        [...head().tree.keys()].flatMap((path) => {
          const file = disk.files.get(path)
          return file === undefined ? [] : [[path, file.bytes] as const]
        })
      )
      return Promise.resolve({ modified: differing(now, head().tree), untracked: [] })
    },
    files: () =>
      Promise.resolve(
        [...head().tree.keys()].sort().flatMap((path) => {
          const file = disk.files.get(path)
          return file === undefined ? [] : [{ path, digest: digestBytes(file.bytes) }]
        })
      ),
    changedSince: (base) => Promise.resolve(differing(commitOf(base).tree, head().tree)),
    mergeBase: (ref) => {
      const theirs = new Set(history(commitOf(ref)).map(({ sha }) => sha))
      return Promise.resolve(history(head()).find(({ sha }) => theirs.has(sha))?.sha ?? null)
    },
    show: (ref, path) => {
      const bytes = commitOf(ref).tree.get(path)
      return Promise.resolve(bytes === undefined ? null : new TextDecoder().decode(bytes))
    },
    subjects: () => Promise.resolve([...disk.subjects]),
    contributors: (base, paths) => {
      const isMine = picomatch([...paths], { dot: true })
      const old = new Set(base === null ? [] : history(commitOf(base)).map(({ sha }) => sha))
      const mine = history(head()).filter(({ sha, tree, parent }) => {
        const before = parent === null ? new Map<string, Uint8Array>() : commitOf(parent).tree
        return !old.has(sha) && differing(tree, before).some((path) => isMine(path))
      })
      return Promise.resolve([...new Set(mine.flatMap(({ people }) => people))].sort())
    },
    tag: (name, message) =>
      around('git.tag', () => {
        const known = disk.tags.get(name)
        if (known !== undefined && known.sha !== head().sha)
          throw new OutsideError(`the tag ${name} is on another commit`, { cure: 'delete it' })
        disk.tags.set(name, known ?? { sha: head().sha, message })
      }),
    tags: (pattern) =>
      Promise.resolve([...disk.tags.keys()].filter((name) => picomatch.isMatch(name, pattern, { bash: true }))),
    tagMessage: (name) => Promise.resolve(disk.tags.get(name)?.message ?? '')
  }
}

function digestOf(bytes: Uint8Array | undefined): Digest | null {
  return bytes === undefined ? null : digestBytes(bytes)
}
