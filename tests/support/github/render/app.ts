import { instant } from '../git/objects.ts'
import { clientId } from '../http/auth.ts'
import type { App, Installation } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { node } from './urls.ts'
import { showUser } from './user.ts'

/** GitHub's description of an App in webhooks doesn't list these events, though Apps subscribe to them. */
const unlisted: ReadonlySet<string> = new Set(['deployment_protection_rule', 'merge_group'])

export function showApp(world: World, app: App): object {
  return {
    id: app.id,
    client_id: clientId(app.slug),
    slug: app.slug,
    node_id: node('A', app.id),
    owner: showUser(world, app.owner),
    name: app.name,
    description: null,
    external_url: `${world.url}/apps/${app.slug}`,
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: instant(app.createdAt),
    updated_at: instant(app.createdAt),
    permissions: app.permissions,
    events: app.events.filter((event) => !unlisted.has(event))
  }
}

export function showInstallation(world: World, installation: Installation): object {
  const { app, account } = installation
  return {
    id: installation.id,
    account: showUser(world, account),
    repository_selection: installation.repositoryIds === 'all' ? 'all' : 'selected',
    access_tokens_url: `${world.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${world.api}/installation/repositories`,
    html_url: `${world.url}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: installation.events,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspended === null ? null : showUser(world, installation.suspended.by),
    suspended_at: installation.suspended === null ? null : instant(installation.suspended.at),
    created_at: instant(installation.createdAt),
    updated_at: instant(installation.createdAt)
  }
}
