// What happens to installations: made, suspended, taken away, given and deprived of repositories.
import { sender, type Call } from '../http/call.ts'
import { includes } from '../http/permissions.ts'
import { node } from '../render/urls.ts'
import { makeInstallation } from '../state/make.ts'
import type { App, Installation, Repository, User } from '../state/types.ts'
import { fullName, tell } from '../state/world.ts'

type Who = Pick<Call, 'world' | 'actor'>

export function install(
  call: Who,
  by: User,
  app: App,
  account: User,
  repositories: readonly Repository[] | 'all'
): Installation {
  const ids = repositories === 'all' ? 'all' : new Set(repositories.map(({ id }) => id))
  const installation = makeInstallation(call.world, app, account, ids)
  announce(call, by, installation, 'created', { requester: null })
  return installation
}

/** Its tokens die with it. */
export function uninstall(call: Who, by: User, installation: Installation): void {
  const { world } = call
  world.installations.delete(installation.id)
  for (const [token, actor] of world.tokens) {
    if (actor.kind === 'installation' && actor.installation === installation) world.tokens.delete(token)
  }
  announce(call, by, installation, 'deleted')
}

export function suspend(call: Who, by: User, installation: Installation, isSuspended: boolean): void {
  if ((installation.suspended !== null) === isSuspended) return
  installation.suspended = isSuspended ? { at: call.world.now(), by } : null
  announce(call, by, installation, isSuspended ? 'suspend' : 'unsuspend')
}

/** Takes over what the App asks for now; until then an installation keeps what it had. */
export function acceptPermissions(call: Who, by: User, installation: Installation): void {
  const { permissions, events } = installation.app
  Object.assign(installation, { permissions, events })
  announce(call, by, installation, 'new_permissions_accepted')
}

export function addRepository(call: Who, by: User, installation: Installation, repository: Repository): void {
  if (installation.repositoryIds === 'all' || installation.repositoryIds.has(repository.id)) return
  installation.repositoryIds.add(repository.id)
  announceRepositories(call, by, installation, 'added', repository)
}

export function removeRepository(call: Who, by: User, installation: Installation, repository: Repository): void {
  if (installation.repositoryIds !== 'all' && installation.repositoryIds.delete(repository.id))
    announceRepositories(call, by, installation, 'removed', repository)
}

/** A repository that leaves its owner leaves the owner's installations. */
export function dropRepository(call: Call, repository: Repository): void {
  for (const installation of call.world.installations.values()) {
    if (!includes(installation, repository)) continue
    if (installation.repositoryIds !== 'all') installation.repositoryIds.delete(repository.id)
    announceRepositories(call, sender(call), installation, 'removed', repository)
  }
}

function short(repository: Repository): object {
  const { id, name, isPrivate } = repository
  return { id, node_id: node('R', id), name, full_name: fullName(repository), private: isPrivate }
}

function announce(call: Who, by: User, installation: Installation, action: string, more: object = {}): void {
  const held = [...call.world.repositories.values()].filter((each) => includes(installation, each))
  tell(call.world, {
    event: 'installation',
    action,
    repository: null,
    sender: by,
    actor: call.actor,
    installation,
    payload: { repositories: held.map(short), ...more }
  })
}

function announceRepositories(
  call: Who,
  by: User,
  installation: Installation,
  action: 'added' | 'removed',
  repository: Repository
): void {
  tell(call.world, {
    event: 'installation_repositories',
    action,
    repository: null,
    sender: by,
    actor: call.actor,
    installation,
    payload: {
      repository_selection: installation.repositoryIds === 'all' ? 'all' : 'selected',
      repositories_added: action === 'added' ? [short(repository)] : [],
      repositories_removed: action === 'removed' ? [short(repository)] : [],
      requester: null
    }
  })
}
