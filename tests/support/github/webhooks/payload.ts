import { includes } from '../http/permissions.ts'
import { showInstallation } from '../render/app.ts'
import { showRepository } from '../render/repository.ts'
import { node, userUrl } from '../render/urls.ts'
import { showUser } from '../render/user.ts'
import type { Installation, User } from '../state/types.ts'
import type { Happening, World } from '../state/world.ts'

/** Installations that hear of it: they hold the repository and subscribe to the event. Of themselves all hear. */
export function hearers(world: World, happening: Happening): readonly Installation[] {
  const { event, repository, to } = happening
  if (happening.installation !== undefined) return [happening.installation]
  return [...world.installations.values()].filter(
    (installation) =>
      (to === undefined || installation.app.id === to.id) &&
      installation.suspended === null &&
      installation.events.includes(event) &&
      (repository === null || includes(installation, repository))
  )
}

/** What everyone is told of it, Apps and workflows alike. */
export function eventOf(world: World, { action, repository, sender, payload }: Told): object {
  const owner = repository?.owner
  return {
    ...(action === null ? {} : { action }),
    ...payload,
    ...(repository === null ? {} : { repository: showRepository(world, repository) }),
    ...(owner?.type === 'Organization' ? { organization: showOrganization(world, owner) } : {}),
    sender: showUser(world, sender)
  }
}

type Told = Pick<Happening, 'action' | 'repository' | 'sender' | 'payload'>

export function payloadFor(world: World, happening: Happening, installation: Installation): object {
  return {
    ...eventOf(world, happening),
    installation:
      happening.installation === undefined
        ? { id: installation.id, node_id: node('MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9u', installation.id) }
        : showInstallation(world, installation)
  }
}

export function showOrganization(world: World, organization: User): object {
  const url = userUrl(world, organization).replace('/users/', '/orgs/')
  return {
    login: organization.login,
    id: organization.id,
    node_id: node('O', organization.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/${organization.id}`,
    description: null
  }
}
