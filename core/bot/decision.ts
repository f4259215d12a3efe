// What the bot's heart makes of one observation.
import type { Effect } from './effects.ts'
import type { Outcome } from './outcomes.ts'
import type { Observation } from './ports.ts'
import type { Request } from './requests.ts'
import type { Subject } from './subjects.ts'

export interface Decision {
  /** In the order in which they must happen. */
  readonly effects: readonly Effect[]
  /** Observe once more at once: what was just written decides more. */
  readonly again: boolean
  /** When time alone changes the answer (a soak or a window ends), in milliseconds since the epoch; null where it never does. */
  readonly wakeAt: number | null
  /** Others that may be decided otherwise once these effects are applied. */
  readonly wakes?: readonly Subject[]
}

/** `outcomes`: of the runs that were asked for in this reconcile. */
export type Decide = (observation: Observation, requests: readonly Request[], outcomes?: readonly Outcome[]) => Decision
