// Rulesets of a repository, and the rules that hold for a branch.
import { created, gone, ok, route, text, type Call, type Route } from '../http/call.ts'
import { instant } from '../git/objects.ts'
import { notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import { api, node, web } from '../render/urls.ts'
import { rulesFor } from '../rules/find.ts'
import type { BypassActor, Rule, Ruleset } from '../state/rules.ts'
import type { Repository } from '../state/types.ts'
import { fullName } from '../state/world.ts'

const reads = { permissions: [['metadata', 'read']] } as const
const admin = { permissions: [['administration', 'write']], role: 'admin' } as const
const rulesets = '/repos/{owner}/{repo}/rulesets'

export const rulesetRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/rules/branches/{branch}', reads, (call, repository) =>
    page(call, rulesFor(repository, `refs/heads/${call.params['branch'] ?? ''}`), ({ rule, ruleset }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(repository),
      ruleset_id: ruleset.id
    }))
  ),
  route('GET', rulesets, reads, (call, repository) =>
    page(call, [...repository.rulesets.values()], (each) => showShort(call, repository, each))
  ),
  route('POST', rulesets, admin, (call, repository) => {
    const now = call.world.now()
    const ruleset: Ruleset = { id: call.world.nextId(), ...blank, createdAt: now, updatedAt: now }
    apply(call, ruleset)
    repository.rulesets.set(ruleset.id, ruleset)
    return created(showRuleset(call, repository, ruleset))
  }),
  route('GET', `${rulesets}/{ruleset_id}`, reads, (call, repository) =>
    ok(showRuleset(call, repository, chosen(call, repository)))
  ),
  route('PUT', `${rulesets}/{ruleset_id}`, admin, (call, repository) => {
    const ruleset = chosen(call, repository)
    apply(call, ruleset)
    return ok(showRuleset(call, repository, ruleset))
  }),
  route('DELETE', `${rulesets}/{ruleset_id}`, admin, (call, repository) => {
    repository.rulesets.delete(chosen(call, repository).id)
    return gone
  })
]

const blank = { name: '', target: 'branch', enforcement: 'active', bypass: [], include: [], exclude: [], rules: [] }

function chosen(call: Call, repository: Repository): Ruleset {
  const found = repository.rulesets.get(Number(call.params['ruleset_id']))
  if (found === undefined) throw notFound()
  return found
}

function apply(call: Call, ruleset: Ruleset): void {
  const { body } = call
  const { ref_name: names } = (body['conditions'] ?? {}) as {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }
  }
  Object.assign(ruleset, {
    name: text(call, 'name') ?? ruleset.name,
    target: text(call, 'target') ?? ruleset.target,
    enforcement: text(call, 'enforcement') ?? ruleset.enforcement,
    bypass: (body['bypass_actors'] as readonly BypassActor[] | undefined) ?? ruleset.bypass,
    include: names?.include ?? ruleset.include,
    exclude: names?.exclude ?? ruleset.exclude,
    rules: (body['rules'] as readonly Rule[] | undefined) ?? ruleset.rules,
    updatedAt: call.world.now()
  })
}

function showShort(call: Call, repository: Repository, ruleset: Ruleset): object {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: ruleset.enforcement,
    node_id: node('RRS', ruleset.id),
    _links: {
      self: { href: `${api(call.world, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${web(call.world, repository)}/rules/${ruleset.id}` }
    },
    created_at: instant(ruleset.createdAt),
    updated_at: instant(ruleset.updatedAt)
  }
}

/** Who may bypass is shown to admins alone, as on GitHub. */
function showRuleset(call: Call, repository: Repository, ruleset: Ruleset): object {
  const { actor, world } = call
  const isAdmin = actor.kind === 'user' && atLeast(roleOf(world, repository, actor.user), 'admin')
  return {
    ...showShort(call, repository, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    ...(isAdmin ? { bypass_actors: ruleset.bypass } : {})
  }
}
