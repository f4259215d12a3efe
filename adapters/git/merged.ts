// Pull requests that were merged into the default branch and changed a file, told by the history alone.
import { InputError } from '../../core/errors.ts'
import type { MetricsDocument } from '../../core/metrics/documents/document.ts'
import { readMetricsDocument } from '../../core/metrics/documents/read.ts'
import type { EarlierChange, History } from '../../core/replay/history.ts'
import { createGitRunner, type GitRunner } from './run-git.ts'

/** So far back the history is read. */
const mostCommits = 5000

interface Commit {
  readonly sha: string
  readonly parents: number
  readonly at: string
  readonly subject: string
  readonly body: string
}

interface Merge extends Commit {
  /** `#41`, `!41`, or a short SHA. */
  readonly id: string
  readonly title: string
}

/**
 * The last `count` merges into `branch` that changed `file`, with its metrics on both sides of each. A merge is a commit
 * with two parents on the branch's own line, or one whose message names a pull request, as squashing leaves it. Where the
 * branch has none of them, each commit of its line counts. Null where the file was never committed there.
 */
export async function mergedChanges(
  root: string,
  branch: string,
  file: string,
  count: number
): Promise<History | null> {
  const git = createGitRunner(root)
  const ref = await firstRef(git, [branch, `origin/${branch}`, 'HEAD'])
  if (ref === null) return null
  const line = await readLine(git, ref)
  const touching = new Set((await firstParents(git, ref, ['--format=%H', '--', file])).map((sha) => sha.trim()))
  const merges = line.flatMap((commit) => mergeOf(commit, branch) ?? [])
  const isByMerges = merges.length > 0
  const candidates = isByMerges ? merges : line.map(plainCommit)
  const changed = candidates.filter(({ sha }) => touching.has(sha)).slice(0, count)
  if (changed.length === 0) return null
  const read = changed.map((merge) => changeOf(git, merge, file))
  const changes = (await Promise.all(read)).toReversed()
  const oldest = candidates.findIndex(({ sha }) => sha === changed.at(-1)?.sha)
  const untouched = oldest + 1 - changed.length
  const broken = changes.filter((change) => change === null).length
  return {
    kind: 'git',
    what: `${isByMerges ? 'merged pull requests' : 'commits'} of ${branch} that changed ${file}`,
    changes: changes.filter((change) => change !== null),
    notes: [
      ...(isByMerges
        ? []
        : [
            `The history of ${branch} tells of no merged pull request (no merge, no #number in a subject): each commit counts.`
          ]),
      ...(untouched > 0 ? [`${untouched} more left ${file} as it was.`] : []),
      ...(broken > 0 ? [`${broken} more left a ${file} that can't be read.`] : []),
      ...((await isShallow(git)) ? ['The clone is shallow: git fetch --unshallow shows more.'] : [])
    ]
  }
}

async function firstRef(git: GitRunner, refs: readonly string[]): Promise<string | null> {
  for (const ref of refs) {
    const sha = await git.tryRun(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], [1, 128])
    if (sha !== null) return sha.trim()
  }
  return null
}

/** The branch's own line: what was merged into it stands behind the merges. Newest first. */
async function firstParents(git: GitRunner, ref: string, args: readonly string[]): Promise<readonly string[]> {
  const text = await git.run(['log', '-z', '--first-parent', `--max-count=${mostCommits}`, ...withRef(args, ref)])
  return text.split('\0').filter((_, index, all) => index < all.length - 1)
}

/** Options, the commit, then the paths. */
function withRef(args: readonly string[], ref: string): readonly string[] {
  const end = args.indexOf('--')
  return end < 0 ? [...args, ref, '--'] : [...args.slice(0, end), ref, ...args.slice(end)]
}

async function readLine(git: GitRunner, ref: string): Promise<readonly Commit[]> {
  const fields = await firstParents(git, ref, ['--format=%H%x00%P%x00%cI%x00%s%x00%b'])
  return Array.from({ length: Math.floor(fields.length / 5) }, (_, index) => {
    const [sha = '', parents = '', at = '', subject = '', body = ''] = fields.slice(index * 5, index * 5 + 5)
    return { sha, parents: parents.split(' ').filter((parent) => parent !== '').length, at, subject, body }
  })
}

/**
 * Messages as GitHub (`Merge pull request #1`, squashed `Title (#1)`), GitLab (`See merge request group/project!1`) and
 * Bitbucket (`Merged in branch (pull request #1)`) write them. Null for a commit of the branch itself, and for a pull.
 */
function mergeOf(commit: Commit, branch: string): Merge | null {
  const { subject, body, parents } = commit
  const number =
    /^Merge pull request #(\d+)/.exec(subject)?.[1] ??
    /\((?:pull request )?#(\d+)\)$/.exec(subject)?.[1] ??
    /^See merge request \S*?!(\d+)$/m.exec(body)?.[1]
  const isPull = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1]
  if (number === undefined && (parents < 2 || isPull === branch || isPull === `origin/${branch}`)) return null
  const isMerge = /^Merge/.test(subject)
  const title = isMerge ? (body.split('\n').find((text) => text.trim() !== '') ?? subject) : subject
  const sign = /^See merge request/m.test(body) ? '!' : '#'
  return {
    ...commit,
    id: number === undefined ? commit.sha.slice(0, 7) : `${sign}${number}`,
    title: title.replace(/ \(#\d+\)$/, '')
  }
}

function plainCommit(commit: Commit): Merge {
  return { ...commit, id: commit.sha.slice(0, 7), title: commit.subject }
}

/** Null where the file can't be read after the change. */
async function changeOf(git: GitRunner, merge: Merge, file: string): Promise<EarlierChange | null> {
  const [before, after] = await Promise.all([
    merge.parents === 0 ? null : metricsAt(git, `${merge.sha}^1`, file),
    metricsAt(git, merge.sha, file)
  ])
  return after === null ? null : { id: merge.id, title: merge.title, at: merge.at, before, after }
}

/** Null where there is no such file, or no metrics in it. */
async function metricsAt(git: GitRunner, ref: string, file: string): Promise<MetricsDocument | null> {
  const text = await git.tryRun(['cat-file', 'blob', `${ref}:${file}`], [128])
  if (text === null) return null
  try {
    return readMetricsDocument(new TextEncoder().encode(text), file)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

async function isShallow(git: GitRunner): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}
