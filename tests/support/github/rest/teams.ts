// Who is in a team; pending is who was invited to it and is not in the organization yet. Apps need its `members` permission.
import { ok, route, type Call, type Route } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { grants } from '../http/permissions.ts'
import { userUrl } from '../render/urls.ts'
import { showUser } from '../render/user.ts'
import type { Team, User } from '../state/types.ts'
import { userOf } from '../state/world.ts'

const team = '/orgs/{org}/teams/{team_slug}'

export const teamRoutes: readonly Route[] = [
  route('GET', `${team}/memberships/{username}`, {}, (call) => {
    const found = teamOf(call)
    const user = userOf(call.world, call.params['username'] ?? '')
    const role = found.members.get(user.id)
    if (role === undefined) throw notFound()
    const url = `${userUrl(call.world, found.organization).replace('/users/', '/orgs/')}/teams/${found.slug}/memberships/${user.login}`
    const isIn = call.world.members.get(found.organization.id)?.has(user.id) === true
    return ok({ url, role, state: isIn ? 'active' : 'pending' })
  }),
  route('GET', `${team}/members`, {}, (call) => {
    const members = [...teamOf(call).members.keys()].map((id) => call.world.users.get(id))
    const people = members.filter((user): user is User => user !== undefined)
    return page(call, people, (user) => showUser(call.world, user))
  })
]

/** Seen by the organization's people, and by Apps that it installed with `members`. */
function teamOf(call: Call): Team {
  const { actor, world } = call
  const organization = userOf(world, call.params['org'] ?? '')
  const found = [...world.teams.values()].find(
    (each) => each.organization.id === organization.id && each.slug === call.params['team_slug']
  )
  const isInside =
    (actor.kind === 'user' && world.members.get(organization.id)?.has(actor.user.id) === true) ||
    (actor.kind === 'installation' && actor.installation.account.id === organization.id)
  if (found === undefined || !isInside) throw notFound()
  if (actor.kind === 'installation' && !grants(actor.permissions, 'members', 'read')) {
    throw new Failure(403, 'Resource not accessible by integration')
  }
  return found
}
