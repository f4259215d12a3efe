// Reading and writing single files, each write a commit.
import { ok, route, sender, text, type Call, type Reply, type Route } from '../http/call.ts'
import { filesAt, resolve } from '../git/refs.ts'
import { get, instant, put, putCommit, type Signature } from '../git/objects.ts'
import { writeFiles, type File } from '../git/files.ts'
import { Failure, notFound } from '../http/failure.ts'
import { showFile, showGitCommit } from '../render/commit.ts'
import type { Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { moveRef } from './branches.ts'

const reads = { permissions: [['contents', 'read']] } as const
const writes = { permissions: [['contents', 'write']], role: 'write' } as const

export const contentRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/contents/{path}', reads, (call, repository) => read(call, repository)),
  route('PUT', '/repos/{owner}/{repo}/contents/{path}', writes, (call, repository) => write(call, repository)),
  route('DELETE', '/repos/{owner}/{repo}/contents/{path}', writes, (call, repository) => {
    const { branch, files } = stateOf(call, repository)
    const path = call.params['path'] ?? ''
    const before = files.get(path)
    if (before === undefined) throw notFound()
    if (before.sha !== text(call, 'sha')) throw stale(path, text(call, 'sha'))
    files.delete(path)
    const sha = commit(call, repository, branch, files)
    return ok({ content: null, commit: showGitCommit(call.world, repository, sha) })
  })
]

function read(call: Call, repository: Repository): Reply {
  const ref = call.query.get('ref') ?? repository.defaultBranch
  const sha = resolve(repository.git, ref)
  const path = (call.params['path'] ?? '').replace(/\/$/, '')
  if (sha === undefined) throw new Failure(404, `No commit found for the ref ${ref}`)
  const files = filesAt(repository.git, sha)
  const file = files.get(path)
  if (file !== undefined) {
    if (call.headers['accept']?.includes('raw') === true)
      return { status: 200, body: get(repository.git, file.sha, 'blob') }
    return ok(showFile(call.world, repository, ref, path, file.sha, true))
  }
  const inside = [...files].filter(([each]) => path === '' || each.startsWith(`${path}/`))
  if (inside.length === 0) throw notFound()
  const depth = path === '' ? 1 : path.split('/').length + 1
  const direct = inside.filter(([each]) => each.split('/').length === depth)
  return ok(direct.map(([each, { sha: blob }]) => showFile(call.world, repository, ref, each, blob, false)))
}

function write(call: Call, repository: Repository): Reply {
  const { branch, files } = stateOf(call, repository)
  const path = call.params['path'] ?? ''
  const before = files.get(path)
  const given = text(call, 'sha')
  if (before !== undefined && given === undefined) {
    throw new Failure(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  }
  if (before?.sha !== given) throw stale(path, given)
  const blob = put(repository.git, 'blob', Buffer.from(text(call, 'content') ?? '', 'base64'))
  files.set(path, { mode: before?.mode ?? '100644', sha: blob })
  const sha = commit(call, repository, branch, files)
  return {
    status: before === undefined ? 201 : 200,
    body: {
      content: showFile(call.world, repository, branch, path, blob, false),
      commit: showGitCommit(call.world, repository, sha)
    }
  }
}

function stale(path: string, given: string | undefined): Failure {
  return new Failure(409, `${path} does not match ${given ?? ''}`)
}

function stateOf(call: Call, repository: Repository): { readonly branch: string; readonly files: Map<string, File> } {
  const branch = (text(call, 'branch') ?? repository.defaultBranch).replace('refs/heads/', '')
  const head = repository.git.refs.get(`refs/heads/${branch}`)
  if (head === undefined && repository.git.refs.size > 0) throw new Failure(404, `Branch ${branch} not found`)
  return { branch, files: new Map(head === undefined ? [] : filesAt(repository.git, head)) }
}

function commit(call: Call, repository: Repository, branch: string, files: Map<string, File>): string {
  const head = repository.git.refs.get(`refs/heads/${branch}`)
  const mine = signatureOf(call.world, sender(call))
  const [committer, author] = [signature(call.body['committer'], mine), signature(call.body['author'], mine)]
  const sha = putCommit(repository.git, {
    tree: writeFiles(repository.git, files),
    parents: head === undefined ? [] : [head],
    author,
    committer,
    message: text(call, 'message') ?? ''
  })
  // GitHub answers what a rule forbids with 409 here.
  moveRef(call, repository, `refs/heads/${branch}`, sha, 'push', 409)
  return sha
}

export function signatureOf(world: World, user: User): Signature {
  const email = user.email ?? `${user.id}+${user.login}@users.noreply.github.com`
  return { name: user.name ?? user.login, email, date: instant(world.now()) }
}

/** GitHub takes name, email and date from the body, and fills in what is missing. */
export function signature(given: unknown, otherwise: Signature): Signature {
  return { ...otherwise, ...(typeof given === 'object' && given !== null ? given : {}) }
}
