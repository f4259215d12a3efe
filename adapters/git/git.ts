// core's Git port, by the git command line.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import type { Git } from '../../core/pipeline/ports.ts'
import { createGitRunner, type GitRunner } from './run-git.ts'
import { readChanges, readTrackedFiles, splitNul } from './working-tree.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** `root` is the top folder of the repository (`findRoot`). Commands are given argument lists, never a shell line. */
export function createGit(root: string, env: Environment = process.env): Git {
  const git = createGitRunner(root, env)
  return {
    async head() {
      const [sha, branch, named] = await Promise.all([readHead(git), readBranch(git), readNamedBranch(git, env)])
      return { sha, branch, defaultBranch: named ?? (await readDefaultBranch(git, branch)) }
    },
    async status() {
      const changes = await readChanges(git, 'all')
      const paths = (untracked: boolean) =>
        changes.filter((change) => (change.index === '?') === untracked).map((change) => change.path)
      return { modified: paths(false), untracked: paths(true) }
    },
    files: () => readTrackedFiles(git),
    async changedSince(base) {
      const from = await mergeBase(git, base)
      if (from === null) throw noCommonAncestor(base)
      return splitNul(await git.run(['diff', '--name-only', '--no-renames', '-z', from, 'HEAD', '--']))
    },
    mergeBase: (ref) => mergeBase(git, ref),
    contributors: (base, paths) => readContributors(git, base, paths),
    async subjects(base, paths) {
      const globs = paths.map((path) => `:(glob)${path}`)
      const text = await git.run(['log', '--format=%s', `${await requireCommit(git, base)}..HEAD`, '--', ...globs])
      return text.split('\n').filter((line) => line !== '')
    },
    show: (ref, path) => showFile(git, ref, path),
    tag: (name, message) => makeTag(git, name, message),
    async tags(pattern) {
      const text = await git.run(['tag', '--list', '--sort=version:refname', '--', pattern])
      return text.split('\n').filter((name) => name !== '')
    },
    async tagMessage(name) {
      const text = await git.run(['for-each-ref', '--format=%(objecttype) %(contents)', `refs/tags/${name}`])
      return text.startsWith('tag ') ? text.slice('tag '.length).trimEnd() : ''
    }
  }
}

/** The top folder of the repository that `cwd` is in. Throws InputError where it is in none. */
export async function findRoot(cwd: string, env: Environment = process.env): Promise<string> {
  const text = await createGitRunner(cwd, env).run(['rev-parse', '--show-toplevel'])
  return text.replace(/\r?\n$/, '')
}

async function readHead(git: GitRunner): Promise<string> {
  const sha = await resolveCommit(git, 'HEAD')
  if (sha !== null) return sha
  throw new InputError('the repository has no commit yet', {
    cure: 'make one: `git add . && git commit -m "First commit"`'
  })
}

async function readBranch(git: GitRunner): Promise<string | null> {
  const name = await git.tryRun(['symbolic-ref', '--short', '--quiet', 'HEAD'], [1])
  return name === null ? null : name.trim()
}

/** The commit's SHA, or null if the name means none. */
async function resolveCommit(git: GitRunner, ref: string): Promise<string | null> {
  if (ref.startsWith('-')) return null
  const sha = await git.tryRun(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], [1, 128])
  return sha === null ? null : sha.trim()
}

/** The default branch by its name in the event or in the clone. */
async function readNamedBranch(git: GitRunner, env: Environment): Promise<string | null> {
  return (await readEventBranch(env.GITHUB_EVENT_PATH)) ?? (await readOriginBranch(git))
}

/** init.defaultBranch, main, master, the only branch, the current one: the first that exists. */
async function readDefaultBranch(git: GitRunner, current: string | null): Promise<string> {
  const [listed, configured] = await Promise.all([
    git.run(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']),
    git.tryRun(['config', '--get', 'init.defaultBranch'], [1])
  ])
  const branches = listed.trim().split('\n')
  const found = [configured?.trim(), 'main', 'master'].find((name) => name !== undefined && branches.includes(name))
  const only = branches.length === 1 ? branches[0] : undefined
  return found ?? (only === '' ? undefined : only) ?? current ?? 'main'
}

const eventSchema = z.looseObject({ repository: z.looseObject({ default_branch: z.string().min(1) }) })

async function readEventBranch(path: string | undefined): Promise<string | null> {
  if (path === undefined || path === '') return null
  try {
    const event = eventSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return event.success ? event.data.repository.default_branch : null
  } catch {
    return null
  }
}

async function readOriginBranch(git: GitRunner): Promise<string | null> {
  const ref = await git.tryRun(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], [1, 128])
  return ref === null ? null : ref.trim().replace('refs/remotes/origin/', '')
}

/** The commit that a name means; a branch that was only fetched is found as `origin/<ref>`. Throws InputError. */
async function requireCommit(git: GitRunner, ref: string): Promise<string> {
  const sha = (await resolveCommit(git, ref)) ?? (await resolveCommit(git, `origin/${ref}`))
  if (sha !== null) return sha
  throw new InputError(`there is no commit or branch ${ref} in this clone`, {
    cure: `check the name with \`git branch -a\`; if it is missing, type \`git fetch origin ${ref}\`, or \`git fetch --unshallow\` in a shallow clone (in a workflow: \`fetch-depth: 0\` for actions/checkout)`
  })
}

async function showFile(git: GitRunner, ref: string, path: string): Promise<string | null> {
  const name = `${await requireCommit(git, ref)}:${path}`
  const blob = await git.tryRun(['rev-parse', '--verify', '--quiet', name], [1, 128])
  return blob === null ? null : git.run(['cat-file', 'blob', blob.trim()])
}

/** Null where the two have no common commit here. */
async function mergeBase(git: GitRunner, ref: string): Promise<string | null> {
  await readHead(git)
  const sha = await requireCommit(git, ref)
  const base = await git.tryRun(['merge-base', sha, 'HEAD'], [1])
  return base === null ? null : base.trim()
}

function noCommonAncestor(ref: string): InputError {
  return new InputError(`${ref} and HEAD have no common commit in this clone`, {
    cure: 'type `git fetch --unshallow` if the clone is shallow (in a workflow: `fetch-depth: 0` for actions/checkout)'
  })
}

/** Every parent's way is walked, so that nobody is hidden behind a merge; .mailmap is not asked, since an author could write it. */
async function readContributors(
  git: GitRunner,
  base: string | null,
  paths: readonly string[]
): Promise<readonly string[]> {
  await readHead(git)
  const from = base === null ? null : await requireCommit(git, base)
  const format = '--format=%an <%ae>%n%cn <%ce>%n%(trailers:key=Co-authored-by,valueonly,unfold)'
  const range = from === null ? 'HEAD' : `${from}..HEAD`
  const text = await git.run(['log', '--full-history', format, range, '--', ...paths.map((path) => `:(glob)${path}`)])
  const people = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [...new Set(people)].toSorted()
}

async function makeTag(git: GitRunner, name: string, message: string): Promise<void> {
  const head = await readHead(git)
  const existing = await resolveCommit(git, `refs/tags/${name}`)
  if (existing === head) return
  if (existing !== null)
    throw new InputError(`the tag ${name} exists already, on commit ${existing.slice(0, 12)}`, {
      cure: `take the next version, for tags never move; if that tag is a mistake, delete it: \`git tag -d '${name}'\``
    })
  if ((await git.tryRun(['check-ref-format', `refs/tags/${name}`], [1])) === null)
    throw new InputError(`git takes no tag of the name ${JSON.stringify(name)}`, {
      cure: 'use letters, digits, ".", "-", "_", "@" and "#"'
    })
  await git.run([...(await identity(git)), 'tag', '--annotate', '--file=-', '--', name, head], message)
}

/** Options that name a tagger where git knows none, as on most CI machines. */
async function identity(git: GitRunner): Promise<readonly string[]> {
  const known = await git.tryRun(['var', 'GIT_COMMITTER_IDENT'], [1, 128])
  return known === null ? ['-c', 'user.name=Modelgate', '-c', 'user.email=modelgate@localhost'] : []
}
