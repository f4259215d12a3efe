// The App itself and its installations' tokens.
import { randomBytes } from 'node:crypto'
import { created, gone, ok, route, type Call, type Route } from '../http/call.ts'
import { instant } from '../git/objects.ts'
import { Failure, notFound } from '../http/failure.ts'
import { counted, page } from '../http/paging.ts'
import { grants, includes } from '../http/permissions.ts'
import { showApp, showInstallation } from '../render/app.ts'
import { showRepository } from '../render/repository.ts'
import type { App, Installation, Permissions } from '../state/types.ts'
import { findRepository } from '../state/world.ts'

const hour = 3_600_000

export const appRoutes: readonly Route[] = [
  route('GET', '/app', { as: 'app' }, (call) =>
    ok({ ...showApp(call.world, app(call)), installations_count: mine(call).length })
  ),
  route('GET', '/apps/{app_slug}', { as: 'anyone' }, (call) => {
    const found = [...call.world.apps.values()].find(({ slug }) => slug === call.params['app_slug'])
    if (found === undefined) throw notFound()
    return ok(showApp(call.world, found))
  }),
  route('GET', '/app/installations', { as: 'app' }, (call) =>
    page(call, mine(call), (each) => showInstallation(call.world, each))
  ),
  route('GET', '/app/installations/{installation_id}', { as: 'app' }, (call) =>
    ok(showInstallation(call.world, ownInstallation(call)))
  ),
  route('POST', '/app/installations/{installation_id}/access_tokens', { as: 'app' }, (call) =>
    created(issueToken(call))
  ),
  // Asked with the App's JWT, so a private repository is found by its installation and not by who may see it.
  route('GET', '/repos/{owner}/{repo}/installation', { as: 'app' }, (call) => {
    const { owner = '', repo = '' } = call.params
    const repository = findRepository(call.world, owner, repo)
    const found = repository && mine(call).find((each) => includes(each, repository))
    if (found === undefined) throw notFound()
    return ok(showInstallation(call.world, found))
  }),
  route('GET', '/installation/repositories', {}, (call) => {
    const { actor, world } = call
    if (actor.kind !== 'installation')
      throw new Failure(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.'
      )
    const reached = [...world.repositories.values()].filter(
      (each) =>
        includes(actor.installation, each) && (actor.repositoryIds === 'all' || actor.repositoryIds.has(each.id))
    )
    return counted(call, 'repositories', reached, (each) => showRepository(world, each))
  }),
  route('DELETE', '/installation/token', {}, (call) => {
    for (const [token, actor] of call.world.tokens) if (actor === call.actor) call.world.tokens.delete(token)
    return gone
  })
]

function app(call: Call): App {
  if (call.actor.kind !== 'app') throw new Failure(401, 'A JSON web token could not be decoded')
  return call.actor.app
}

function mine(call: Call): readonly Installation[] {
  return [...call.world.installations.values()].filter((each) => each.app.id === app(call).id)
}

export function ownInstallation(call: Call): Installation {
  const found = mine(call).find(({ id }) => id === Number(call.params['installation_id']))
  if (found === undefined) throw notFound()
  return found
}

/** Valid for an hour, for the repositories and permissions asked for, never more than the installation has. */
function issueToken(call: Call): object {
  const { world } = call
  const installation = ownInstallation(call)
  if (installation.suspended !== null) throw new Failure(403, 'This installation has been suspended')
  const asked = (call.body['permissions'] ?? installation.permissions) as Permissions
  for (const [name, level] of Object.entries(asked)) {
    if (!grants(installation.permissions, name, level)) {
      throw new Failure(422, 'The permissions requested are not granted to this installation.')
    }
  }
  const repositories = [...world.repositories.values()].filter((each) => includes(installation, each))
  const names = call.body['repositories'] as readonly string[] | undefined
  const ids =
    (call.body['repository_ids'] as readonly number[] | undefined) ??
    names?.map((name) => repositories.find((each) => each.name === name)?.id ?? -1)
  if (ids?.some((id) => !repositories.some((each) => each.id === id)) === true) {
    throw new Failure(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.'
    )
  }
  const token = `ghs_${randomBytes(18).toString('hex')}`
  const expiresAt = world.now() + hour
  world.tokens.set(token, {
    kind: 'installation',
    app: installation.app,
    user: installation.app.bot,
    installation,
    permissions: asked,
    repositoryIds: ids === undefined ? installation.repositoryIds : new Set(ids),
    expiresAt,
    run: null
  })
  return {
    token,
    expires_at: instant(expiresAt),
    permissions: asked,
    repository_selection: ids === undefined && installation.repositoryIds === 'all' ? 'all' : 'selected',
    ...(ids === undefined
      ? {}
      : { repositories: repositories.filter(({ id }) => ids.includes(id)).map((each) => showRepository(world, each)) })
  }
}
