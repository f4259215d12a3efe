// Installations as their App and the people who made them change them.
import { gone, route, sender, type Call, type Route } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { counted } from '../http/paging.ts'
import { atLeast, includes, roleOf } from '../http/permissions.ts'
import { showInstallation } from '../render/app.ts'
import { showRepository } from '../render/repository.ts'
import type { Installation, Repository, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { ownInstallation } from './apps.ts'
import { addRepository, removeRepository, suspend, uninstall } from './installing.ts'

const one = '/user/installations/{installation_id}/repositories'

export const installationRoutes: readonly Route[] = [
  route('DELETE', '/app/installations/{installation_id}', { as: 'app' }, (call) => {
    const installation = ownInstallation(call)
    uninstall(call, installation.app.bot, installation)
    return gone
  }),
  route('PUT', '/app/installations/{installation_id}/suspended', { as: 'app' }, (call) => {
    const installation = ownInstallation(call)
    suspend(call, installation.app.bot, installation, true)
    return gone
  }),
  route('DELETE', '/app/installations/{installation_id}/suspended', { as: 'app' }, (call) => {
    const installation = ownInstallation(call)
    suspend(call, installation.app.bot, installation, false)
    return gone
  }),
  route('GET', '/user/installations', { as: 'user' }, (call) => {
    // Actions is GitHub's own and nobody's installation.
    const mine = [...call.world.installations.values()].filter(
      ({ account, app }) => app.owner.login !== 'github' && isAdminOf(call.world, account, sender(call))
    )
    return counted(call, 'installations', mine, (each) => showInstallation(call.world, each))
  }),
  route('GET', one, { as: 'user' }, (call) => {
    const installation = chosen(call)
    const held = [...call.world.repositories.values()].filter((each) => includes(installation, each))
    return counted(call, 'repositories', held, (each) => showRepository(call.world, each))
  }),
  route('PUT', `${one}/{repository_id}`, { as: 'user' }, (call) => {
    addRepository(call, sender(call), chosen(call), repositoryOf(call))
    return gone
  }),
  route('DELETE', `${one}/{repository_id}`, { as: 'user' }, (call) => {
    removeRepository(call, sender(call), chosen(call), repositoryOf(call))
    return gone
  })
]

/** The account itself, or an organization's admin. */
export function isAdminOf(world: World, account: User, user: User): boolean {
  return account.id === user.id || world.members.get(account.id)?.get(user.id) === 'admin'
}

function chosen(call: Call): Installation {
  const found = call.world.installations.get(Number(call.params['installation_id']))
  if (found === undefined || !isAdminOf(call.world, found.account, sender(call))) throw notFound()
  return found
}

function repositoryOf(call: Call): Repository {
  const found = call.world.repositories.get(Number(call.params['repository_id']))
  if (found === undefined || found.owner.id !== chosen(call).account.id) throw notFound()
  if (!atLeast(roleOf(call.world, found, sender(call)), 'admin'))
    throw new Failure(403, 'Must have admin rights to Repository.')
  return found
}
