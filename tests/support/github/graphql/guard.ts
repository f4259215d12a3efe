import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { grants } from '../http/permissions.ts'
import type { Repository } from '../state/types.ts'

/** Of a private repository an App reads only what its token's permissions name: code, pull requests, checks. */
export function demand(call: Call, repository: Repository, permission: string): void {
  const { actor } = call
  if (actor.kind !== 'installation' || !repository.isPrivate || grants(actor.permissions, permission, 'read')) return
  throw new Failure(403, 'Resource not accessible by integration')
}
