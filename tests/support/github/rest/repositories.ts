import { created, gone, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { putCommit, put, putTree } from '../git/objects.ts'
import { Failure, invalid, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { canSee, roleOf } from '../http/permissions.ts'
import { showFullRepository } from '../render/repository.ts'
import { showProfile, showUser } from '../render/user.ts'
import { makeRepository } from '../state/make.ts'
import { roles, type Role, type User } from '../state/types.ts'
import { findRepository, findUser, userOf } from '../state/world.ts'
import { moveRef } from './branches.ts'
import { signatureOf } from './contents.ts'
import { announce } from './moves.ts'

const metadata = { permissions: [['metadata', 'read']] } as const
const admin = { permissions: [['administration', 'write']], role: 'admin' } as const

export const repositoryRoutes: readonly Route[] = [
  route('GET', '/user', {}, (call) => {
    if (call.actor.kind !== 'user') throw new Failure(403, 'Resource not accessible by integration')
    return ok({
      ...showProfile(call.world, call.actor.user),
      private_gists: 0,
      total_private_repos: 0,
      owned_private_repos: 0,
      disk_usage: 0,
      collaborators: 0,
      two_factor_authentication: true
    })
  }),
  route('GET', '/users/{username}', { as: 'anyone' }, (call) =>
    ok(showProfile(call.world, userOf(call.world, call.params['username'] ?? '')))
  ),
  route('POST', '/user/repos', { as: 'user' }, (call) => make(call, sender(call))),
  route('POST', '/orgs/{org}/repos', { as: 'user' }, (call) => {
    const organization = userOf(call.world, call.params['org'] ?? '')
    if (call.world.members.get(organization.id)?.has(sender(call).id) !== true) throw notFound()
    return make(call, organization)
  }),
  route('GET', '/repos/{owner}/{repo}', metadata, (call, repository) =>
    ok(showFullRepository(call.world, repository, call.actor))
  ),
  route('POST', '/repos/{owner}/{repo}/forks', metadata, (call, repository) => {
    const organization = text(call, 'organization')
    const owner = organization === undefined ? sender(call) : userOf(call.world, organization)
    const name = text(call, 'name') ?? repository.name
    const { isPrivate, defaultBranch } = repository
    const fork =
      findRepository(call.world, owner.login, name) ??
      makeRepository(call.world, { name, owner, parent: repository, isPrivate, defaultBranch })
    return { status: 202, body: showFullRepository(call.world, fork, call.actor) }
  }),
  route('GET', '/repos/{owner}/{repo}/collaborators/{username}/permission', metadata, (call, repository) => {
    const user = userOf(call.world, call.params['username'] ?? '')
    const role = roleOf(call.world, repository, user)
    const folded = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
    return ok({
      permission: folded,
      role_name: role,
      user: { ...showUser(call.world, user), permissions: capabilities(role), role_name: role }
    })
  }),
  route('PUT', '/repos/{owner}/{repo}/collaborators/{username}', admin, (call, repository) => {
    const user = findUser(call.world, call.params['username'] ?? '')
    if (user === undefined) throw notFound()
    const given = text(call, 'permission') ?? 'push'
    const role = { pull: 'read', push: 'write' }[given] ?? given
    const known = roles.find((each) => each === role)
    if (known === undefined) throw invalid('Repository', 'permission', 'invalid')
    // The double has no inbox: an invitation is accepted at once.
    repository.collaborators.set(user.id, known)
    return gone
  }),
  route('DELETE', '/repos/{owner}/{repo}/collaborators/{username}', admin, (call, repository) => {
    repository.collaborators.delete(userOf(call.world, call.params['username'] ?? '').id)
    return gone
  }),
  route('GET', '/user/repos', { as: 'user' }, (call) => {
    const mine = [...call.world.repositories.values()].filter(
      (each) => each.owner.id === sender(call).id || each.collaborators.has(sender(call).id)
    )
    return page(call, mine, (each) => showFullRepository(call.world, each, call.actor))
  }),
  route('GET', '/users/{username}/repos', { as: 'anyone' }, (call) => {
    const owner = userOf(call.world, call.params['username'] ?? '')
    const seen = [...call.world.repositories.values()].filter(
      (each) => each.owner.id === owner.id && canSee(call.world, call.actor, each)
    )
    return page(call, seen, (each) => showFullRepository(call.world, each, call.actor))
  })
]

function capabilities(role: Role): object {
  const has = (wanted: Role): boolean => roles.indexOf(role) >= roles.indexOf(wanted)
  return {
    pull: has('read'),
    triage: has('triage'),
    push: has('write'),
    maintain: has('maintain'),
    admin: has('admin')
  }
}

function make(call: Call, owner: User): ReturnType<typeof created> {
  const name = text(call, 'name') ?? ''
  if (findRepository(call.world, owner.login, name) !== undefined) {
    throw invalid('Repository', 'name', 'custom', 'name already exists on this account')
  }
  const isPrivate = call.body['private'] === true || call.body['visibility'] === 'private'
  const repository = makeRepository(call.world, {
    name,
    owner,
    isPrivate,
    description: text(call, 'description') ?? null
  })
  repository.collaborators.set(sender(call).id, 'admin')
  if (call.body['auto_init'] === true) {
    const mine = signatureOf(call.world, sender(call))
    const blob = put(repository.git, 'blob', Buffer.from(`# ${name}\n`))
    const tree = putTree(repository.git, [{ mode: '100644', name: 'README.md', sha: blob }])
    const sha = putCommit(repository.git, {
      tree,
      parents: [],
      author: mine,
      committer: mine,
      message: 'Initial commit'
    })
    moveRef(call, repository, `refs/heads/${repository.defaultBranch}`, sha)
  }
  announce(call, repository, 'created')
  return created(showFullRepository(call.world, repository, call.actor))
}
