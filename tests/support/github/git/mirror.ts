// A repository of the double as a bare one on disk, for programs that speak git: what a fetch from GitHub would find there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { mergeTrees } from './merge.ts'
import { commitAt, resolve } from './refs.ts'
import { putCommit, type GitStore, type Signature } from './objects.ts'

/** Branches, tags, and of each open pull request its head and, where there is no conflict, its trial merge. */
export function mirror(repository: Repository, folder: string): void {
  const { git, defaultBranch } = repository
  if (!existsSync(join(folder, 'HEAD'))) {
    const made = spawnSync('git', ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, folder])
    if (made.status !== 0) throw new Error(`git init ${folder}: ${made.stderr.toString()}`)
    // As GitHub does: any commit may be asked for by its SHA.
    spawnSync('git', ['-C', folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true'])
  }
  const refs = [...git.refs, ...pullRefs(repository), ...runRefs(repository)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const [sha, { type, bytes }] of git.objects) {
    const place = join(folder, 'objects', sha.slice(0, 2))
    const file = join(place, sha.slice(2))
    if (existsSync(file)) continue
    mkdirSync(place, { recursive: true })
    writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), { level: 1 }))
  }
  writeFileSync(join(folder, 'packed-refs'), refs.map(([name, sha]) => `${sha} ${name}\n`).join(''))
}

function pullRefs(repository: Repository): readonly (readonly [string, string])[] {
  const { git } = repository
  return pullsOf(repository).flatMap(({ number, state, pull }) => {
    if (state !== 'open') return []
    const base = resolve(git, pull.baseRef)
    const merge = base === undefined ? undefined : trialMerge(git, base, pull.headSha)
    const head = [`refs/pull/${number}/head`, pull.headSha] as const
    return merge === undefined ? [head] : [head, [`refs/pull/${number}/merge`, merge] as const]
  })
}

/** What each run of a pull request was started for, as `refs/runs/ID`: it stays when the pull request moves or is closed. */
function runRefs(repository: Repository): readonly (readonly [string, string])[] {
  return [...repository.runs.values()].flatMap(({ id, event, headSha, payload }) => {
    const { base } =
      (payload as { readonly pull_request?: { readonly base: { readonly sha: string } } }).pull_request ?? {}
    const merge =
      event === 'pull_request' && base !== undefined ? trialMerge(repository.git, base.sha, headSha) : undefined
    return merge === undefined ? [] : [[`refs/runs/${id}`, merge] as const]
  })
}

/** The same commit for the same two, however often it is asked for. */
function trialMerge(git: GitStore, base: string, head: string): string | undefined {
  const tree = mergeTrees(git, base, head)
  if (tree === undefined) return undefined
  const author: Signature = { ...commitAt(git, head).committer, name: 'GitHub', email: 'noreply@github.com' }
  const message = `Merge ${head} into ${base}`
  return putCommit(git, { tree, parents: [base, head], author, committer: author, message })
}
