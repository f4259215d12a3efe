// Files as they are in a commit, for `git:REF:PATH`.
import { InputError } from '../../core/errors.ts'
import { createGitRunner } from './run-git.ts'

/** What a path is in a commit: a file's bytes, or the paths of a folder's files, relative to it. */
export type GitObject =
  { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'folder'; readonly paths: readonly string[] }

/** What `git cat-file` ends with where there is no such object. */
const noSuchObject = [128]

/**
 * `path` is relative to the repository's root, or to `cwd` if it begins with `./`. Throws InputError where there is no
 * repository, ref or path, and for a file over the limit; OutsideError without git.
 */
export async function gitShow(cwd: string, ref: string, path: string, maxBytes: number): Promise<GitObject> {
  const git = createGitRunner(cwd)
  if (ref === '' || ref.startsWith('-') || ref.includes(':')) throw missing(ref, path)
  const object = `${ref}:${path.replace(/\/+$/, '')}`
  const kind = (await git.tryRun(['cat-file', '-t', object], noSuchObject))?.trim()
  if (kind === 'tree') {
    const names = await git.run(['ls-tree', '-r', '--name-only', '-z', object])
    return { kind: 'folder', paths: names.split('\0').filter(Boolean) }
  }
  if (kind !== 'blob') throw missing(ref, path)
  if (Number(await git.run(['cat-file', '-s', object])) > maxBytes)
    throw new InputError(`git:${object} is larger than ${maxBytes} bytes`, {
      cure: 'name the file that holds metrics'
    })
  return { kind: 'file', bytes: Buffer.from(await git.run(['cat-file', 'blob', object])) }
}

function missing(ref: string, path: string): InputError {
  return new InputError(`git has no file or folder ${path} at ${ref}`, {
    cure: 'check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0)'
  })
}
