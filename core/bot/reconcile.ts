// Brings one subject to the state it should have: observe, decide, apply, and again where the world moved meanwhile.
import { OutsideError } from '../errors.ts'
import type { Decide } from './decision.ts'
import type { Effect } from './effects.ts'
import type { Outcome } from './outcomes.ts'
import { MovedError, RefusedError, type BotPorts } from './ports.ts'
import type { Request } from './requests.ts'
import { subjectText, type Subject } from './subjects.ts'

/** Observations of one reconcile that may be lost to others who write at the same time. */
const mostMoves = 5
/** Observations that a decision may ask for because of what it wrote itself. */
const mostRepeats = 10

/**
 * Gives when the subject must be looked at again though nothing happens, in milliseconds since the epoch, or null.
 * Throws OutsideError where GitHub failed or the subject doesn't come to rest; the effects before that stay, and doing it
 * all again is safe. What a person asked for ends with an answer; a run that follows from what was decided is said to be refused
 * and the refusal thrown after that, for it is tried again. `wake` hears of subjects that must be looked at because of what
 * was done here.
 */
export async function reconcile(
  ports: BotPorts,
  decide: Decide,
  subject: Subject,
  requests: readonly Request[],
  wake: (other: Subject) => void = () => undefined
): Promise<number | null> {
  let moves = 0
  let repeats = 0
  let outcomes: readonly Outcome[] = []
  let unstarted: RefusedError | null = null
  for (;;) {
    const observation = await ports.observe(subject, requests)
    if (observation === null) return null
    const { effects, again, wakeAt, wakes = [] } = decide(observation, requests, outcomes)
    const { moved, refused, met } = await applyAll(ports, subject, effects)
    outcomes = [...outcomes, ...met]
    unstarted ??= refused
    for (const other of wakes) wake(other)
    if (moved !== null) {
      moves += 1
      if (moves === mostMoves) throw restless(subject, 'it changed each time before it could be written', moved)
    } else if (again || refused !== null) {
      repeats += 1
      if (repeats === mostRepeats) throw restless(subject, 'each thing done asked for another', undefined)
    } else if (unstarted !== null && subject.kind !== 'pull') throw unstarted
    else return wakeAt
  }
}

interface Applied {
  /** How a compare-and-swap was lost: what comes after it was decided on what is no longer so. */
  readonly moved: MovedError | null
  /** A run is refused: what comes after it waits until that is said. */
  readonly refused: RefusedError | null
  readonly met: readonly Outcome[]
}

async function applyAll(ports: BotPorts, subject: Subject, effects: readonly Effect[]): Promise<Applied> {
  const met: Outcome[] = []
  for (const effect of effects) {
    try {
      const outcome = await ports.apply(subject, effect)
      if (outcome !== null) met.push(outcome)
    } catch (error) {
      if (error instanceof MovedError) return { moved: error, refused: null, met }
      if (!(error instanceof RefusedError) || effect.kind !== 'dispatch') throw error
      met.push({ kind: 'refused', key: effect.key, refusal: error.refusal })
      return { moved: null, refused: error, met }
    }
  }
  return { moved: null, refused: null, met }
}

function restless(subject: Subject, why: string, cause: unknown): OutsideError {
  return new OutsideError(`${subjectText(subject)} does not come to rest: ${why}`, {
    cure: 'wait: it is tried again by itself; if it goes on, look for another program that writes to the same branches',
    cause
  })
}
