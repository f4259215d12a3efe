// The git database: refs, commits, trees, blobs.
import { created, gone, ok, route, sender, text, type Route } from '../http/call.ts'
import { isAncestor } from '../git/history.ts'
import { get, getCommit, getTree, isFolder, put, putCommit, putTree, type TreeEntry } from '../git/objects.ts'
import { readFiles, writeFiles, type File } from '../git/files.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { showGitCommit, showRef } from '../render/commit.ts'
import { api, node } from '../render/urls.ts'
import type { Repository } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { moveRef } from './branches.ts'
import { signature, signatureOf } from './contents.ts'

const reads = { permissions: [['contents', 'read']] } as const
const writes = { permissions: [['contents', 'write']], role: 'write' } as const

export const gitRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/git/ref/{ref}', reads, (call, repository) => {
    const ref = `refs/${call.params['ref'] ?? ''}`
    return ok(showRef(call.world, repository, ref, known(repository, ref)))
  }),
  route('GET', '/repos/{owner}/{repo}/git/matching-refs/{ref}', reads, (call, repository) => {
    const found = [...repository.git.refs].filter(([ref]) => ref.startsWith(`refs/${call.params['ref'] ?? ''}`)).sort()
    return page(call, found, ([ref, sha]) => showRef(call.world, repository, ref, sha))
  }),
  route('POST', '/repos/{owner}/{repo}/git/refs', writes, (call, repository) => {
    const [ref = '', sha = ''] = [text(call, 'ref'), text(call, 'sha')]
    if (!/^refs\/[^/]+\/.+/.test(ref))
      throw new Failure(422, "Reference name must start with 'refs/' and contain at least two slashes.")
    if (repository.git.refs.has(ref)) throw new Failure(422, 'Reference already exists')
    if (!repository.git.objects.has(sha)) throw new Failure(422, 'Object does not exist')
    moveRef(call, repository, ref, sha)
    return created(showRef(call.world, repository, ref, sha))
  }),
  route('PATCH', '/repos/{owner}/{repo}/git/refs/{ref}', writes, (call, repository) => {
    const ref = `refs/${call.params['ref'] ?? ''}`
    const sha = text(call, 'sha') ?? ''
    const before = repository.git.refs.get(ref)
    if (before === undefined) throw new Failure(422, 'Reference does not exist')
    if (getCommit(repository.git, sha) === undefined) throw new Failure(422, 'Object does not exist')
    if (call.body['force'] !== true && !isAncestor(repository.git, before, sha)) {
      throw new Failure(422, 'Update is not a fast forward')
    }
    moveRef(call, repository, ref, sha)
    return ok(showRef(call.world, repository, ref, sha))
  }),
  route('DELETE', '/repos/{owner}/{repo}/git/refs/{ref}', writes, (call, repository) => {
    const ref = `refs/${call.params['ref'] ?? ''}`
    if (!repository.git.refs.has(ref)) throw new Failure(422, 'Reference does not exist')
    moveRef(call, repository, ref, null)
    return gone
  }),
  route('GET', '/repos/{owner}/{repo}/git/commits/{commit_sha}', reads, (call, repository) => {
    const sha = call.params['commit_sha'] ?? ''
    if (getCommit(repository.git, sha) === undefined) throw notFound()
    return ok(showGitCommit(call.world, repository, sha))
  }),
  route('POST', '/repos/{owner}/{repo}/git/commits', writes, (call, repository) => {
    const mine = signatureOf(call.world, sender(call))
    const author = signature(call.body['author'], mine)
    const tree = text(call, 'tree') ?? ''
    const parents = (call.body['parents'] ?? []) as readonly string[]
    if (get(repository.git, tree, 'tree') === undefined) throw new Failure(422, 'Tree SHA does not exist')
    if (parents.some((parent) => getCommit(repository.git, parent) === undefined))
      throw new Failure(422, 'Parent SHA does not exist or is not a commit object')
    const committer = signature(call.body['committer'], author)
    const sha = putCommit(repository.git, { tree, parents, author, committer, message: text(call, 'message') ?? '' })
    return created(showGitCommit(call.world, repository, sha))
  }),
  route('GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}', reads, (call, repository) => {
    const wanted = call.params['tree_sha'] ?? ''
    const named = repository.git.refs.get(`refs/heads/${wanted}`) ?? wanted
    const sha = getCommit(repository.git, named)?.tree ?? named
    if (getTree(repository.git, sha) === undefined) throw notFound()
    return ok(showTree(call.world, repository, sha, call.query.get('recursive') !== null))
  }),
  route('POST', '/repos/{owner}/{repo}/git/trees', writes, (call, repository) => {
    const base = text(call, 'base_tree')
    const root = base === undefined ? undefined : (getCommit(repository.git, base)?.tree ?? base)
    if (root !== undefined && getTree(repository.git, root) === undefined)
      throw new Failure(422, 'base_tree is not a valid tree oid')
    const files = new Map<string, File>(root === undefined ? [] : readFiles(repository.git, root))
    if (root === undefined) putTree(repository.git, [])
    for (const entry of call.body['tree'] as readonly NewEntry[]) place(repository, files, entry)
    return created(showTree(call.world, repository, writeFiles(repository.git, files), false))
  }),
  route('GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}', reads, (call, repository) => {
    const sha = call.params['file_sha'] ?? ''
    const bytes = get(repository.git, sha, 'blob')
    if (bytes === undefined) throw notFound()
    if (call.headers['accept']?.includes('raw') === true) return { status: 200, body: bytes }
    return ok({
      ...showBlob(call.world, repository, sha),
      size: bytes.length,
      content: bytes.toString('base64'),
      encoding: 'base64'
    })
  }),
  route('POST', '/repos/{owner}/{repo}/git/blobs', writes, (call, repository) => {
    const encoding = text(call, 'encoding') === 'base64' ? 'base64' : 'utf8'
    const sha = put(repository.git, 'blob', Buffer.from(text(call, 'content') ?? '', encoding))
    const { url } = showBlob(call.world, repository, sha)
    return created({ sha, url })
  })
]

interface NewEntry {
  readonly path: string
  readonly mode?: string
  readonly sha?: string | null
  readonly content?: string
}

/** A null `sha` deletes the file; `content` makes its blob; a folder's `sha` brings all its files. */
function place(repository: Repository, files: Map<string, File>, entry: NewEntry): void {
  if (entry.sha === null) {
    files.delete(entry.path)
    return
  }
  const sha = entry.sha ?? put(repository.git, 'blob', Buffer.from(entry.content ?? ''))
  if (!repository.git.objects.has(sha))
    throw new Failure(422, `tree.sha ${sha} is not a valid ${entry.mode === '040000' ? 'tree' : 'blob'}`)
  const mode = entry.mode ?? '100644'
  if (!isFolder({ mode })) files.set(entry.path, { mode, sha })
  else for (const [path, file] of readFiles(repository.git, sha)) files.set(`${entry.path}/${path}`, file)
}

function known(repository: Repository, ref: string): string {
  const sha = repository.git.refs.get(ref)
  if (sha === undefined) throw notFound()
  return sha
}

function showBlob(world: World, repository: Repository, sha: string): { sha: string; url: string; node_id: string } {
  return { sha, url: `${api(world, repository)}/git/blobs/${sha}`, node_id: node('B', `${repository.id}:${sha}`) }
}

function showTree(world: World, repository: Repository, sha: string, recursive: boolean): object {
  const list = (tree: string, prefix: string): readonly object[] =>
    (getTree(repository.git, tree) ?? []).flatMap((entry: TreeEntry) => {
      const [path, folder] = [prefix + entry.name, isFolder(entry)]
      const size = get(repository.git, entry.sha, 'blob')?.length
      const url = `${api(world, repository)}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`
      const shown = {
        path,
        mode: entry.mode,
        type: folder ? 'tree' : 'blob',
        sha: entry.sha,
        url,
        ...(size === undefined ? {} : { size })
      }
      return [shown, ...(folder && recursive ? list(entry.sha, `${path}/`) : [])]
    })
  return { sha, url: `${api(world, repository)}/git/trees/${sha}`, truncated: false, tree: list(sha, '') }
}
