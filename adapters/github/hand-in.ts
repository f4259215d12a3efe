// Hands changed files in as one commit on a branch of its own, and where no bot does it, as a pull request.
import { auditBranch } from '../../core/bot/branches.ts'
import type { Octokit } from './connect.ts'

export interface HandIn {
  readonly owner: string
  readonly repo: string
  /** Commit that the files were changed from. */
  readonly base: string
  readonly branch: string
  readonly message: string
  /** Null where the file is gone. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array | null }[]
}

export interface PullText {
  readonly base: string
  readonly title: string
  readonly body: string
}

/** SHA of the commit. The branch is made, or moved from whatever it had; the same files on the same base stay the same commit. */
export async function commitFiles(octokit: Octokit, { owner, repo, base, branch, message, files }: HandIn) {
  const { git } = octokit.rest
  const at = { owner, repo }
  const entries = []
  for (const { path, bytes } of files) {
    const sha = bytes === null ? null : (await git.createBlob({ ...at, ...encoded(bytes) })).data.sha
    entries.push({ path, mode: '100644', type: 'blob', sha } as const)
  }
  const parent = (await git.getCommit({ ...at, commit_sha: base })).data
  const tree = (await git.createTree({ ...at, base_tree: parent.tree.sha, tree: entries })).data.sha
  const old = await branchHead(octokit, { owner, repo, branch })
  if (old !== null) {
    const commit = (await git.getCommit({ ...at, commit_sha: old })).data
    if (commit.tree.sha === tree && commit.parents.length === 1 && commit.parents[0]?.sha === base) return old
  }
  const { sha } = (await git.createCommit({ ...at, message, tree, parents: [base] })).data
  if (old === null) await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha })
  else await git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: true })
  return sha
}

/** Whether a bot keeps records in this repository: it opens the pull request then, for its events start workflows. */
export async function hasBot(octokit: Octokit, at: Pick<HandIn, 'owner' | 'repo'>): Promise<boolean> {
  return (await branchHead(octokit, { ...at, branch: auditBranch })) !== null
}

/** Number of the branch's pull request: the open one, or a new one. */
export async function openPull(
  octokit: Octokit,
  { owner, repo, branch }: Pick<HandIn, 'owner' | 'repo' | 'branch'>,
  { base, title, body }: PullText
): Promise<number> {
  const { pulls } = octokit.rest
  const open = (await pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'open' })).data
  return open[0]?.number ?? (await pulls.create({ owner, repo, head: branch, base, title, body })).data.number
}

async function branchHead(
  octokit: Octokit,
  { owner, repo, branch }: Pick<HandIn, 'owner' | 'repo' | 'branch'>
): Promise<string | null> {
  try {
    return (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null
    throw error
  }
}

function encoded(bytes: Uint8Array): { readonly content: string; readonly encoding: 'base64' } {
  return { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
}
