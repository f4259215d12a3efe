import type { Call } from '../http/call.ts'
import { sender } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { authorise, canSee, grants } from '../http/permissions.ts'
import { node } from '../render/urls.ts'
import { pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { findRepository } from '../state/world.ts'
import { viewActor } from './actor.ts'
import { viewPull } from './pull.ts'
import { viewRepository } from './repository.ts'

/** The fields of Query that the double answers. */
export function queries(call: Call): object {
  const { world } = call
  const byId = ({ id }: { readonly id: string }): object | null => find(call, id)
  return {
    viewer: () => viewActor(world, sender(call)),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const found = findRepository(world, owner, name)
      if (found === undefined || !canSee(world, call.actor, found)) {
        throw new Failure(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return guarded(call, found)
    },
    node: byId,
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => find(call, id)),
    rateLimit: () => ({
      cost: 1,
      limit: 5_000,
      remaining: 5_000,
      used: 0,
      nodeCount: 1,
      resetAt: new Date(world.now() + 3_600_000).toISOString()
    })
  }
}

const contents = ['object', 'ref', 'refs', 'defaultBranchRef'] as const
const pulls = ['pullRequest', 'pullRequests'] as const

/** An App reads code only with `contents`, pull requests only with `pull_requests`. */
function guarded(call: Call, repository: Repository): object {
  const view = viewRepository(call.world, repository)
  const { actor } = call
  if (actor.kind !== 'installation' || !repository.isPrivate) return view
  const refused = () => {
    throw new Failure(403, 'Resource not accessible by integration')
  }
  const closed = [
    ...(grants(actor.permissions, 'contents', 'read') ? [] : contents),
    ...(grants(actor.permissions, 'pull_requests', 'read') ? [] : pulls)
  ]
  return { ...view, ...Object.fromEntries(closed.map((field) => [field, refused])) }
}

function find(call: Call, id: string): object | null {
  for (const repository of call.world.repositories.values()) {
    if (!canSee(call.world, call.actor, repository)) continue
    if (node('R', repository.id) === id) return guarded(call, repository)
    const issue = pullsOf(repository).find(({ pull }) => node('PR', pull.id) === id)
    if (issue === undefined) continue
    authorise(call.world, call.actor, { permissions: [['pull_requests', 'read']] }, repository)
    return viewPull(call.world, repository, issue)
  }
  throw new Failure(404, `Could not resolve to a node with the global id of '${id}'`)
}
