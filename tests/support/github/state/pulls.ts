// What a pull request is worth at this moment: its commits, its files, whether it can be merged.
import { changesBetween, type Change } from '../git/changes.ts'
import type { File } from '../git/files.ts'
import { commitsBetween, isAncestor, mergeBase } from '../git/history.ts'
import { mergeTrees } from '../git/merge.ts'
import { filesAt } from '../git/refs.ts'
import type { Issue, Pull, Repository } from './types.ts'

export type PullIssue = Issue & { pull: Pull }

export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== null
}

export function pullsOf(repository: Repository): readonly PullIssue[] {
  return [...repository.issues.values()].filter(isPull)
}

/** Up to 250, as GitHub lists them. */
export function commitsOf(repository: Repository, pull: Pull): readonly string[] {
  return commitsBetween(repository.git, pull.baseSha, pull.headSha)
}

/** Against the merge base, as GitHub's "files changed" tab. */
export function filesOf(repository: Repository, pull: Pull): readonly Change[] {
  const base = mergeBase(repository.git, pull.baseSha, pull.headSha)
  const before = base === undefined ? new Map<string, File>() : filesAt(repository.git, base)
  return changesBetween(repository.git, before, filesAt(repository.git, pull.headSha))
}

export function isMergeable(repository: Repository, pull: Pull): boolean {
  const base = repository.git.refs.get(`refs/heads/${pull.baseRef}`)
  if (base === undefined || isAncestor(repository.git, pull.headSha, base)) return base !== undefined
  return mergeTrees(repository.git, base, pull.headSha) !== undefined
}
