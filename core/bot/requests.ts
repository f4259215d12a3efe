// What somebody asked for, as far as only the event says it. Whatever can be read from GitHub again is no request.
import type { Person } from './people.ts'

/** Where a request came from; times are GitHub's, in milliseconds since the epoch. */
interface Asked {
  /** `X-GitHub-Delivery`, or another text that is the same when the same request arrives again. */
  readonly id: string
  readonly by: Person
  /** True where an App acted, for somebody or by itself: such a request never counts. */
  readonly viaApp: boolean
  readonly at: number
}

/** What a label was set on is only in the webhook: `head` is `pull_request.head.sha` of the payload. */
export interface LabelRequest extends Asked {
  readonly kind: 'labeled' | 'unlabeled'
  readonly label: { readonly id: number; readonly name: string }
  readonly head: string
}

/** Somebody pushed (`synchronize`): the sender counts as a contributor, whoever the commits name. */
export interface PushRequest extends Asked {
  readonly kind: 'pushed'
  readonly before: string
  readonly head: string
}

/** A button on a check run. `identifier` is one of those that the check offered. */
export interface ButtonRequest extends Asked {
  readonly kind: 'button'
  readonly checkId: number
  readonly identifier: string
  readonly head: string
  /** Digest of what the check showed. */
  readonly shown?: string
}

/** A job of this run waits at a custom deployment protection rule of this environment. */
export interface ProtectionRequest {
  readonly kind: 'protection'
  readonly id: string
  readonly at: number
  readonly environment: string
  readonly runId: number
  readonly sha: string
}

/** Identifier of the button that takes a live release back. */
export const rollbackButton = 'rollback'

export function asksForRollback(request: Request): request is ButtonRequest {
  return request.kind === 'button' && request.identifier === rollbackButton
}

export type Request = LabelRequest | PushRequest | ButtonRequest | ProtectionRequest
