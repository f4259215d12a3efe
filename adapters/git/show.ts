// Files as they are in a commit, for `git:REF:PATH`.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { InputError, OutsideError } from '../../core/errors.ts'

const run = promisify(execFile)

/** What a path is in a commit: a file's bytes, or the paths of a folder's files, relative to it. */
export type GitObject =
  { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'folder'; readonly paths: readonly string[] }

/**
 * `path` is relative to the repository's root, or to `cwd` if it begins with `./`. Throws InputError where ref or path
 * doesn't exist, OutsideError without git or repository.
 */
export async function gitShow(cwd: string, ref: string, path: string, maxBytes: number): Promise<GitObject> {
  if (ref === '' || ref.startsWith('-') || ref.includes(':')) throw missing(ref, path)
  const object = `${ref}:${path.replace(/\/+$/, '')}`
  const kind = (await git(cwd, ['cat-file', '-t', object], 1024, () => missing(ref, path))).toString().trim()
  if (kind === 'blob') {
    const tooLarge = () =>
      new InputError(`git:${object} is larger than ${maxBytes} bytes.`, { cure: 'Name the file that holds metrics.' })
    return { kind: 'file', bytes: await git(cwd, ['cat-file', 'blob', object], maxBytes, tooLarge) }
  }
  if (kind !== 'tree') throw missing(ref, path)
  const names = await git(cwd, ['ls-tree', '-r', '--name-only', '-z', object], 16 * 1024 * 1024, () =>
    missing(ref, path)
  )
  return { kind: 'folder', paths: names.toString().split('\0').filter(Boolean) }
}

async function git(
  cwd: string,
  args: readonly string[],
  maxBuffer: number,
  refused: () => InputError
): Promise<Buffer> {
  try {
    return (await run('git', args, { cwd, encoding: 'buffer', maxBuffer })).stdout
  } catch (cause) {
    const error = cause instanceof Error && 'code' in cause ? cause : undefined
    if (error?.code === 'ENOENT') throw new OutsideError('git was not found.', { cure: 'Install git.', cause })
    const said = error && 'stderr' in error ? String(error.stderr) : ''
    if (said.includes('not a git repository'))
      throw new OutsideError(`${cwd} is in no git repository.`, { cure: 'Run this inside of the repository.', cause })
    throw refused()
  }
}

function missing(ref: string, path: string): InputError {
  return new InputError(`git has no file or folder ${path} at ${ref}.`, {
    cure: 'Check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0).'
  })
}
