// Which rules hold for a ref, and for whom they don't.
import picomatch from 'picomatch'
import { atLeast, roleOf } from '../http/permissions.ts'
import type { BypassActor, Rule, Ruleset } from '../state/rules.ts'
import type { Actor, Repository, Role } from '../state/types.ts'
import type { World } from '../state/world.ts'

export interface Found {
  readonly rule: Rule
  readonly ruleset: Ruleset
}

/** Of active rulesets alone. `evaluate` only reports on GitHub, and holds nothing. */
export function rulesFor(repository: Repository, ref: string): readonly Found[] {
  return [...repository.rulesets.values()]
    .filter((ruleset) => ruleset.enforcement === 'active' && covers(repository, ruleset, ref))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ rule, ruleset })))
}

/** The rules without those whose ruleset lets the actor pass; `pull_request` bypasses count for merges alone. */
export function rulesAgainst(
  world: World,
  repository: Repository,
  ref: string,
  actor: Actor,
  isMerge: boolean
): readonly Found[] {
  const passes = ({ ruleset }: Found): boolean =>
    ruleset.bypass.some(
      (each) => (isMerge || each.bypass_mode !== 'pull_request') && isActor(world, repository, each, actor)
    )
  return rulesFor(repository, ref).filter((found) => !passes(found))
}

function covers(repository: Repository, ruleset: Ruleset, ref: string): boolean {
  if (!ref.startsWith(ruleset.target === 'tag' ? 'refs/tags/' : 'refs/heads/')) return false
  const fits = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && ref === `refs/heads/${repository.defaultBranch}`) ||
    picomatch.isMatch(ref, pattern)
  return ruleset.include.some(fits) && !ruleset.exclude.some(fits)
}

/** GitHub's numbers of its roles in rulesets. */
const roleIds: Readonly<Record<number, Role>> = { 2: 'maintain', 4: 'write', 5: 'admin' }

function isActor(world: World, repository: Repository, bypass: BypassActor, actor: Actor): boolean {
  const id = bypass.actor_id ?? 0
  if (bypass.actor_type === 'Integration') return actor.kind === 'installation' && actor.app.id === id
  if (actor.kind !== 'user') return false
  const { user } = actor
  switch (bypass.actor_type) {
    case 'OrganizationAdmin':
      return world.members.get(repository.owner.id)?.get(user.id) === 'admin'
    case 'RepositoryRole':
      return atLeast(roleOf(world, repository, user), roleIds[id] ?? 'admin')
    case 'Team':
      return world.teams.get(id)?.members.has(user.id) === true
    default:
      return bypass.actor_type === 'User' && user.id === id
  }
}
