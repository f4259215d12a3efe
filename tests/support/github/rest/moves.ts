// Changing, renaming, transferring and deleting repositories.
import { gone, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { Failure, invalid } from '../http/failure.ts'
import { showFullRepository, showMinimalRepository } from '../render/repository.ts'
import { showUser } from '../render/user.ts'
import type { Repository } from '../state/types.ts'
import { findRepository, fullName, tell, userOf } from '../state/world.ts'
import { showOrganization } from '../webhooks/payload.ts'
import { dropRepository } from './installing.ts'

const admin = { permissions: [['administration', 'write']], role: 'admin' } as const

export const moveRoutes: readonly Route[] = [
  route('PATCH', '/repos/{owner}/{repo}', admin, (call, repository) => {
    edit(call, repository)
    const name = text(call, 'name') ?? repository.name
    if (name !== repository.name) {
      const from = repository.name
      move(call, repository, () => (repository.name = name))
      announce(call, repository, 'renamed', { changes: { repository: { name: { from } } } })
    }
    return ok(showFullRepository(call.world, repository, call.actor))
  }),
  // GitHub asks the new owner first; here the transfer is done at once.
  route('POST', '/repos/{owner}/{repo}/transfer', admin, (call, repository) => {
    const [from, to] = [repository.owner, userOf(call.world, text(call, 'new_owner') ?? '')]
    const name = text(call, 'new_name') ?? repository.name
    if (findRepository(call.world, to.login, name) !== undefined)
      throw new Failure(422, 'Validation Failed', [{ message: 'Repository has already been taken' }])
    dropRepository(call, repository)
    move(call, repository, () => Object.assign(repository, { owner: to, name }))
    repository.teams.clear()
    const before =
      from.type === 'Organization'
        ? { organization: showOrganization(call.world, from) }
        : { user: showUser(call.world, from) }
    announce(call, repository, 'transferred', { changes: { owner: { from: before } } })
    return { status: 202, body: showMinimalRepository(call.world, repository) }
  }),
  route('DELETE', '/repos/{owner}/{repo}', admin, (call, repository) => {
    announce(call, repository, 'deleted')
    remove(call, repository)
    return gone
  })
]

function edit(call: Call, repository: Repository): void {
  const changes: Record<string, object> = {}
  const description = text(call, 'description')
  if (description !== undefined && description !== repository.description) {
    changes['description'] = { from: repository.description }
    repository.description = description
  }
  const branch = text(call, 'default_branch')
  if (branch !== undefined && branch !== repository.defaultBranch) {
    if (!repository.git.refs.has(`refs/heads/${branch}`))
      throw invalid('Repository', 'default_branch', 'invalid', 'The branch does not exist')
    changes['default_branch'] = { from: repository.defaultBranch }
    repository.defaultBranch = branch
  }
  const auto = call.body['allow_auto_merge']
  if (typeof auto === 'boolean') repository.allowAutoMerge = auto
  repository.updatedAt = call.world.now()
  if (Object.keys(changes).length > 0) announce(call, repository, 'edited', { changes })
  const isPrivate = call.body['private']
  if (typeof isPrivate !== 'boolean' || isPrivate === repository.isPrivate) return
  repository.isPrivate = isPrivate
  announce(call, repository, isPrivate ? 'privatized' : 'publicized')
}

function move(call: Call, repository: Repository, change: () => void): void {
  const before = fullName(repository).toLowerCase()
  change()
  repository.updatedAt = call.world.now()
  call.world.moved.set(before, repository.id)
}

export function announce(call: Call, repository: Repository, action: string, payload: object = {}): void {
  tell(call.world, {
    event: 'repository',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: payload as Readonly<Record<string, unknown>>
  })
}

/** Pull requests from a fork outlive it, without their head's repository. */
function remove(call: Call, repository: Repository): void {
  call.world.repositories.delete(repository.id)
  for (const other of call.world.repositories.values()) {
    for (const { pull } of other.issues.values())
      if (pull?.headRepository?.id === repository.id) pull.headRepository = null
  }
}
