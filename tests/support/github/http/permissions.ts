// Who may see and do what: GitHub's 401, 403 and 404.
import type { Actor, App, Installation, Level, Permissions, Repository, Role, User } from '../state/types.ts'
import { roles } from '../state/types.ts'
import type { World } from '../state/world.ts'
import type { Needs } from './call.ts'
import { Failure, notFound } from './failure.ts'

const levels: readonly Level[] = ['read', 'write', 'admin']

export function atLeast(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted)
}

export function grants(permissions: Permissions, name: string, level: Level): boolean {
  const held = permissions[name]
  return held !== undefined && levels.indexOf(held) >= levels.indexOf(level)
}

/** The strongest of ownership, organization, teams and collaboration; everyone reads a public repository. */
export function roleOf(world: World, repository: Repository, user: User): Role {
  const inOrganization = world.members.get(repository.owner.id)?.get(user.id)
  if (user.id === repository.owner.id || inOrganization === 'admin') return 'admin'
  const held: Role[] = [repository.collaborators.get(user.id) ?? 'none']
  if (inOrganization === 'member' || !repository.isPrivate) held.push('read')
  for (const [team, role] of repository.teams) if (world.teams.get(team)?.members.has(user.id) === true) held.push(role)
  return roles[Math.max(...held.map((role) => roles.indexOf(role)))] ?? 'none'
}

export function includes(installation: Installation, repository: Repository): boolean {
  if (installation.account.id !== repository.owner.id) return false
  return installation.repositoryIds === 'all' || installation.repositoryIds.has(repository.id)
}

export function canSee(world: World, actor: Actor, repository: Repository): boolean {
  switch (actor.kind) {
    case 'anonymous':
    case 'app':
      return !repository.isPrivate
    case 'user': {
      const { user, via } = actor
      const isHidden = repository.isPrivate && via !== undefined && installationOf(world, via, repository) === undefined
      return !isHidden && atLeast(roleOf(world, repository, user), 'read')
    }
    case 'installation':
      return !repository.isPrivate || reaches(actor, repository)
  }
}

/** Where an App that acts in somebody's name is installed over this repository, which it needs as the person needs a role. */
export function installationOf(world: World, app: App, repository: Repository): Installation | undefined {
  return [...world.installations.values()].find(
    (each) => each.app.id === app.id && each.suspended === null && includes(each, repository)
  )
}

function reaches(actor: Extract<Actor, { kind: 'installation' }>, repository: Repository): boolean {
  const mayReach = actor.repositoryIds === 'all' || actor.repositoryIds.has(repository.id)
  return mayReach && includes(actor.installation, repository)
}

/** Throws GitHub's answer to someone who may not call a route of this repository. */
export function authorise(world: World, actor: Actor, needs: Needs, repository: Repository): void {
  if (!canSee(world, actor, repository)) throw notFound()
  switch (actor.kind) {
    case 'anonymous':
      if (onlyReads(needs)) return
      throw new Failure(401, 'Requires authentication')
    case 'app':
      throw new Failure(403, 'Resource not accessible by integration')
    case 'user': {
      const { via } = actor
      if (via !== undefined && !onlyReadsPublic(needs, repository)) {
        const held = installationOf(world, via, repository)?.permissions ?? {}
        if (!suffices(held, needs)) throw new Failure(403, 'Resource not accessible by integration')
      }
      if (atLeast(roleOf(world, repository, actor.user), needs.role ?? 'read')) return
      throw new Failure(
        403,
        needs.role === 'admin' ? 'Must have admin rights to Repository.' : 'Must have push access to repository'
      )
    }
    case 'installation': {
      // A public repository outside the token's reach can be read, and no more.
      if (!reaches(actor, repository)) {
        if (onlyReads(needs)) return
        throw new Failure(403, 'Resource not accessible by integration')
      }
      if (suffices(actor.permissions, needs)) return
      throw new Failure(403, 'Resource not accessible by integration')
    }
  }
}

function suffices(held: Permissions, { permissions = [['metadata', 'read']] }: Needs): boolean {
  return permissions.some(([name, level]) => name === 'metadata' || grants(held, name, level))
}

function onlyReadsPublic(needs: Needs, { isPrivate }: Repository): boolean {
  return !isPrivate && onlyReads(needs)
}

function onlyReads(needs: Needs): boolean {
  return (needs.permissions ?? []).every(([, level]) => level === 'read') && (needs.role ?? 'read') === 'read'
}

/** Throws GitHub's answer for a route outside any repository. */
export function authoriseGlobal(actor: Actor, needs: Needs): void {
  if (needs.as === 'anyone') return
  if (actor.kind === 'anonymous') throw new Failure(401, 'Requires authentication')
  if (needs.as === 'app' && actor.kind !== 'app') {
    throw new Failure(401, 'A JSON web token could not be decoded')
  }
  if (needs.as === 'user' && actor.kind !== 'user') throw new Failure(403, 'Resource not accessible by integration')
}
