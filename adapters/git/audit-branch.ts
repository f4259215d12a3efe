// The bot's audit log as this clone has it, and what the tags of releases say of a log.
import { parseSegmentPath, segmentsFolder } from '../../core/audit/segments.ts'
import { readMirror, readTagged, type Mirror, type TaggedHead } from '../../core/audit/mirror.ts'
import { auditBranch } from '../../core/bot/branches.ts'
import { InputError, type Place } from '../../core/errors.ts'
import { createGitRunner, type GitRunner } from './run-git.ts'

export interface AuditLines {
  /** The branch that was read. */
  readonly ref: string
  readonly lines: readonly string[]
  readonly places: readonly Place[]
}

/** The branch as it was fetched last, or the local one where nothing was. Throws InputError where there is none. */
export async function readAuditBranch(cwd: string): Promise<AuditLines> {
  const git = createGitRunner(cwd)
  const ref = await present(git, [`refs/remotes/origin/${auditBranch}`, `refs/heads/${auditBranch}`])
  const listed = await git.run(['ls-tree', '-r', '--name-only', '-z', ref, `${segmentsFolder}/`])
  const names = listed.split('\0').flatMap((path) => {
    const name = parseSegmentPath(path)
    return name === null ? [] : [{ ...name, path }]
  })
  const paths = names.toSorted((a, b) => a.sequence - b.sequence).map(({ path }) => path)
  const lines: string[] = []
  const places: Place[] = []
  for (const [index, text] of (await readAll(git, ref, paths)).entries()) {
    const file = paths[index] ?? ''
    for (const [at, line] of text.replace(/\n$/, '').split('\n').entries()) {
      lines.push(line)
      places.push({ file, line: at + 1 })
    }
  }
  return { ref, lines, places }
}

async function present(git: GitRunner, refs: readonly string[]): Promise<string> {
  for (const ref of refs) if ((await git.tryRun(['rev-parse', '--verify', '--quiet', ref], [1])) !== null) return ref
  throw new InputError(`this clone has no branch ${auditBranch}`, {
    cure: `fetch it: \`git fetch origin ${auditBranch}:refs/remotes/origin/${auditBranch}\``
  })
}

/** The texts of these files, in one process of git. */
async function readAll(git: GitRunner, ref: string, paths: readonly string[]): Promise<readonly string[]> {
  const answer = Buffer.from(await git.run(['cat-file', '--batch'], paths.map((path) => `${ref}:${path}\n`).join('')))
  const texts: string[] = []
  for (let at = 0; texts.length < paths.length;) {
    const end = answer.indexOf(0x0a, at)
    const size = Number(/ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1])
    texts.push(answer.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return texts
}

/** What a tag says of the log of the machine that made it, or the bot's of its branch. */
export interface TagWords {
  readonly local: TaggedHead | null
  readonly branch: Mirror | null
}

/** By tag; light ones are left out. */
export async function readTagWords(cwd: string): Promise<ReadonlyMap<string, TagWords>> {
  const format = '%(refname:short)%00%(objecttype)%00%(contents)%00%00'
  const text = await createGitRunner(cwd).run(['for-each-ref', `--format=${format}`, 'refs/tags'])
  const found = new Map<string, TagWords>()
  for (const each of text.split('\0\0')) {
    const [name = '', type, message = ''] = each.trimStart().split('\0')
    if (type === 'tag') found.set(name, { local: readTagged(message), branch: readMirror(message) })
  }
  return found
}
