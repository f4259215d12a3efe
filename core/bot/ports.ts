// GitHub as the bot's heart sees it: read a subject whole, apply effects one by one.
import { OutsideError } from '../errors.ts'
import type { DeliveryObservation, GroupObservation, PullObservation, RepositoryObservation } from './observation.ts'
import type { Effect } from './effects.ts'
import type { Outcome, Refusal } from './outcomes.ts'
import type { Request } from './requests.ts'
import type { Subject } from './subjects.ts'

export type Observation = PullObservation | GroupObservation | DeliveryObservation | RepositoryObservation

/** A compare-and-swap was lost: what was observed is no longer so, and nothing was done. */
export class MovedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MovedError'
  }
}

/** GitHub answered, and won't do it. */
export class RefusedError extends OutsideError {
  readonly refusal: Refusal
  constructor(message: string, refusal: Refusal, detail: { readonly cure: string; readonly cause: unknown }) {
    super(message, detail)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

export interface BotPorts {
  /**
   * The present state of a subject, and of the people who asked. Null where the subject is gone (deleted, transferred,
   * not installed any more). Throws OutsideError where GitHub can't be read.
   */
  observe(subject: Subject, requests: readonly Request[]): Promise<Observation | null>
  /**
   * Gives what became of a run that the effect asked for, null for other effects. Throws `MovedError` where a
   * compare-and-swap was lost (observe again), `RefusedError` where GitHub won't, OutsideError where it failed.
   */
  apply(subject: Subject, effect: Effect): Promise<Outcome | null>
}
