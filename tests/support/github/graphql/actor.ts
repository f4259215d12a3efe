import type { User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { node } from '../render/urls.ts'

/** A person, bot or organization. GraphQL leaves `[bot]` off a bot's login. */
export function viewActor(world: World, user: User): object {
  const login = user.login.replace(/\[bot\]$/, '')
  const prefix = user.type === 'Organization' ? 'O' : user.type === 'Bot' ? 'BOT' : 'U'
  return {
    __typename: user.type,
    id: node(prefix, user.id),
    databaseId: user.id,
    login,
    name: user.name,
    email: user.email ?? '',
    url: `${world.url}/${login}`,
    avatarUrl: `${world.url}/avatars/${user.id}`
  }
}
