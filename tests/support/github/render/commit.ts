// Commits, changed files, refs and contents.
import type { Change } from '../git/changes.ts'
import { changesBetween } from '../git/changes.ts'
import type { File } from '../git/files.ts'
import { get } from '../git/objects.ts'
import { commitAt, filesAt } from '../git/refs.ts'
import type { Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

export const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** The account that an address of a commit belongs to, as GitHub links them. */
export function accountOf(world: World, email: string): User | null {
  const noreply = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  const found = [...world.users.values()].find((user) => user.email === email || user.login === noreply)
  return found ?? null
}

export function showGitCommit(world: World, repository: Repository, sha: string): object {
  const commit = commitAt(repository.git, sha)
  const url = `${api(world, repository)}/git/commits/${sha}`
  return {
    sha,
    node_id: node('C', `${repository.id}:${sha}`),
    url,
    html_url: `${web(world, repository)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api(world, repository)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api(world, repository)}/git/commits/${parent}`,
      html_url: `${web(world, repository)}/commit/${parent}`
    })),
    verification: unsigned
  }
}

export function showCommit(world: World, repository: Repository, sha: string): object {
  const commit = commitAt(repository.git, sha)
  const url = `${api(world, repository)}/commits/${sha}`
  const linked = (email: string): object | null => {
    const user = accountOf(world, email)
    return user === null ? null : showUser(world, user)
  }
  return {
    sha,
    node_id: node('C', `${repository.id}:${sha}`),
    url,
    html_url: `${web(world, repository)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api(world, repository)}/git/trees/${commit.tree}` },
      url: `${api(world, repository)}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned
    },
    author: linked(commit.author.email),
    committer: linked(commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api(world, repository)}/commits/${parent}`,
      html_url: `${web(world, repository)}/commit/${parent}`
    }))
  }
}

/** What a commit changed of its first parent. */
export function changesOf(repository: Repository, sha: string): readonly Change[] {
  const [parent] = commitAt(repository.git, sha).parents
  const before = parent === undefined ? new Map<string, File>() : filesAt(repository.git, parent)
  return changesBetween(repository.git, before, filesAt(repository.git, sha))
}

export function showCommitWithFiles(world: World, repository: Repository, sha: string): object {
  const changes = changesOf(repository, sha)
  const [additions, deletions] = [sum(changes, 'additions'), sum(changes, 'deletions')]
  return {
    ...showCommit(world, repository, sha),
    stats: { additions, deletions, total: additions + deletions },
    files: changes.map((change) => showChange(world, repository, sha, change))
  }
}

export function sum(changes: readonly Change[], key: 'additions' | 'deletions'): number {
  return changes.reduce((total, change) => total + change[key], 0)
}

export function showChange(world: World, repository: Repository, sha: string, change: Change): object {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${web(world, repository)}/blob/${sha}/${path}`,
    raw_url: `${web(world, repository)}/raw/${sha}/${path}`,
    contents_url: `${api(world, repository)}/contents/${path}?ref=${sha}`,
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
    ...(change.patch === null || change.patch === '' ? {} : { patch: change.patch })
  }
}

export function showRef(world: World, repository: Repository, name: string, sha: string): object {
  const type = repository.git.objects.get(sha)?.type ?? 'commit'
  return {
    ref: name,
    node_id: node('REF', `${repository.id}:${name}`),
    url: `${api(world, repository)}/git/${name}`,
    object: { type, sha, url: `${api(world, repository)}/git/${type}s/${sha}` }
  }
}

/** A file of a commit; its content too when asked for, up to GitHub's limit of 1 MB. */
export function showFile(
  world: World,
  repository: Repository,
  ref: string,
  path: string,
  sha: string,
  withContent: boolean
): object {
  const bytes = get(repository.git, sha, 'blob') ?? Buffer.alloc(0)
  const place = path.split('/').map(encodeURIComponent).join('/')
  const url = `${api(world, repository)}/contents/${place}?ref=${encodeURIComponent(ref)}`
  const git = `${api(world, repository)}/git/blobs/${sha}`
  const html = `${web(world, repository)}/blob/${ref}/${place}`
  const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n')
  const large = bytes.length > 1_000_000
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    size: bytes.length,
    url,
    html_url: html,
    git_url: git,
    download_url: `${web(world, repository)}/raw/${ref}/${place}`,
    type: 'file',
    _links: { self: url, git, html },
    ...(withContent ? { content: large ? '' : content, encoding: large ? 'none' : 'base64' } : {})
  }
}
