// What lies in the working tree: changed files, and every tracked file with its digest.
import { createHash } from 'node:crypto'
import { lstat, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { digestBytes } from '../../core/digest.ts'
import type { TrackedFile } from '../../core/pipeline/ports.ts'
import { isMissing } from '../files/file-error.ts'
import type { GitRunner } from './run-git.ts'

interface Change {
  readonly path: string
  /** Difference between HEAD and index, and between index and working tree, as in `git status --porcelain`. */
  readonly index: string
  readonly tree: string
}

/** Untracked files are listed one by one; a rename is a file gone and a file come. */
export async function readChanges(git: GitRunner, untracked: 'all' | 'no'): Promise<readonly Change[]> {
  const text = await git.run(['status', '--porcelain=v1', '-z', '--no-renames', `--untracked-files=${untracked}`])
  return splitNul(text).map((entry) => ({ index: entry.charAt(0), tree: entry.charAt(1), path: entry.slice(3) }))
}

/**
 * Every tracked file that is in the working tree, with a digest of its mode and git blob id: that of the index for
 * unchanged files, hashed anew for the others, so that a change has one digest before and after it is committed.
 */
export async function readTrackedFiles(git: GitRunner): Promise<readonly TrackedFile[]> {
  const changed = new Set((await readChanges(git, 'no')).filter(isChangedInTree).map((change) => change.path))
  const entries = new Map<string, Entry>()
  for (const line of splitNul(await git.run(['ls-files', '--stage', '-z']))) {
    const entry = parseEntry(line)
    entries.set(entry.path, entry)
  }
  const modified = await hashChanged(
    git,
    [...entries.values()].filter((entry) => changed.has(entry.path))
  )
  return [...entries.values()]
    .map((entry) => (changed.has(entry.path) ? modified.get(entry.path) : entry))
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ path: entry.path, digest: digestBytes(`${entry.mode} ${entry.blob}`) }))
}

export function splitNul(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '')
}

interface Entry {
  readonly mode: string
  readonly blob: string
  readonly path: string
}

function isChangedInTree(change: Change): boolean {
  return change.tree !== ' ' || change.index === 'U'
}

/** `<mode> <object> <stage>\t<path>` */
function parseEntry(line: string): Entry {
  const tab = line.indexOf('\t')
  const [mode = '', blob = ''] = line.slice(0, tab).split(' ')
  return { mode, blob, path: line.slice(tab + 1) }
}

async function hashChanged(git: GitRunner, entries: readonly Entry[]): Promise<ReadonlyMap<string, Entry>> {
  const hashed = new Map<string, Entry>()
  const regular: Entry[] = []
  for (const entry of entries) {
    const absolute = join(git.root, entry.path)
    const status = await lstat(absolute).catch((cause: unknown) => {
      if (isMissing(cause)) return null
      throw cause
    })
    if (status === null) continue
    if (status.isSymbolicLink()) hashed.set(entry.path, await hashLink(absolute, entry))
    else if (status.isDirectory()) hashed.set(entry.path, await hashSubmodule(git, entry))
    else regular.push({ ...entry, mode: modeOf(status.mode, entry.mode) })
  }
  const input = regular.map((entry) => `${quote(entry.path)}\n`).join('')
  const blobs = regular.length === 0 ? [] : (await git.run(['hash-object', '--stdin-paths'], input)).trim().split('\n')
  regular.forEach((entry, index) => hashed.set(entry.path, { ...entry, blob: blobs[index] ?? '' }))
  return hashed
}

/** The blob id that git gives a link: that of its target, in the repository's hash. */
async function hashLink(absolute: string, entry: Entry): Promise<Entry> {
  const target = await readlink(absolute, 'buffer')
  const hash = createHash(entry.blob.length === 64 ? 'sha256' : 'sha1')
  return { path: entry.path, mode: '120000', blob: hash.update(`blob ${target.length}\0`).update(target).digest('hex') }
}

async function hashSubmodule(git: GitRunner, entry: Entry): Promise<Entry> {
  const blob = await git.tryRun(['-C', entry.path, 'rev-parse', '--verify', '--quiet', 'HEAD'], [1, 128])
  return { ...entry, mode: '160000', blob: blob === null ? entry.blob : blob.trim() }
}

function modeOf(mode: number, before: string): string {
  if (process.platform === 'win32' && before.startsWith('100')) return before
  return (mode & 0o100) === 0 ? '100644' : '100755'
}

/** `--stdin-paths` reads one path a line, and takes one that starts with a quotation mark as a C string. */
function quote(path: string): string {
  if (!/["\n\r]/.test(path)) return path
  const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `"${escaped}"`
}
