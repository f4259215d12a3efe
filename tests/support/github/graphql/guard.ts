import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { grants, installationOf } from '../http/permissions.ts'
import type { Repository } from '../state/types.ts'

/** Of a private repository an App reads only what its token's permissions name: code, pull requests, checks. */
export function demand(call: Call, repository: Repository, permission: string): void {
  const { actor, world } = call
  if (!repository.isPrivate) return
  const held =
    actor.kind === 'installation'
      ? actor.permissions
      : actor.kind === 'user' && actor.via !== undefined
        ? (installationOf(world, actor.via, repository)?.permissions ?? {})
        : null
  if (held === null || grants(held, permission, 'read')) return
  throw new Failure(403, 'Resource not accessible by integration')
}
