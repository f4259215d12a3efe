import { sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { canSee } from '../http/permissions.ts'
import { findMoved, findRepository, findUser } from '../state/world.ts'
import { viewActor } from './actor.ts'
import type { Cost } from './cost.ts'
import { findNode } from './node.ts'
import { viewRepository } from './repository.ts'

/** The fields of Query that the double answers. */
export function queries(call: Call, { points, nodes }: Cost): object {
  const { world } = call
  return {
    // GraphQL shows every viewer as a User, an App's bot with its whole login.
    viewer: () => ({ ...viewActor(world, sender(call)), login: sender(call).login }),
    user: ({ login }: { readonly login: string }) => {
      const user = findUser(world, login)
      if (user?.type !== 'User') throw new Failure(404, `Could not resolve to a User with the login of '${login}'.`)
      return viewActor(world, user)
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const found = findRepository(world, owner, name) ?? findMoved(world, owner, name)
      if (found === undefined || !canSee(world, call.actor, found)) {
        throw new Failure(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return viewRepository(call, found)
    },
    node: ({ id }: { readonly id: string }) => findNode(call, id),
    // One id that stands for nothing is null with an error, beside the others.
    nodes: ({ ids }: { readonly ids: readonly string[] }) =>
      ids.map((id) => {
        try {
          return findNode(call, id)
        } catch (error) {
          return error
        }
      }),
    rateLimit: () => {
      const { limit, remaining, reset, used } = call.rate.show(call.actor, 'graphql')
      return { cost: points, limit, remaining, used, nodeCount: nodes, resetAt: new Date(reset * 1000).toISOString() }
    }
  }
}
