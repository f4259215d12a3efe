import { instant } from '../git/objects.ts'
import type { User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { node, userUrl } from './urls.ts'

export function showUser(world: World, user: User): object {
  const url = userUrl(world, user)
  return {
    login: user.login,
    id: user.id,
    node_id: node(user.type === 'Organization' ? 'O' : user.type === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `${world.url}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false
  }
}

export function showProfile(world: World, user: User): object {
  const repositories = [...world.repositories.values()].filter(({ owner }) => owner.id === user.id)
  return {
    ...showUser(world, user),
    name: user.name,
    company: null,
    blog: '',
    location: null,
    email: user.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.filter(({ isPrivate }) => !isPrivate).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: instant(user.createdAt),
    updated_at: instant(user.createdAt)
  }
}
