import type { Repository, User } from '../state/types.ts'
import { fullName, type World } from '../state/world.ts'

/** The API's address of a repository. */
export function api(world: World, repository: Repository): string {
  return `${world.api}/repos/${fullName(repository)}`
}

/** The address of a repository's pages. */
export function web(world: World, repository: Repository): string {
  return `${world.url}/${fullName(repository)}`
}

export function userUrl(world: World, user: User): string {
  return `${world.api}/users/${encodeURIComponent(user.login)}`
}

/** A global node id: the prefix tells the type, the rest the number. */
export function node(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`
}
