// Whether the gate of a promotion let it through: on record when it opens and when it closes again, and when somebody merged
// around it. Only what it let through is brought up.
import { who } from './answer.ts'
import { personText } from '../people.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import type { PullContext } from './context.ts'
import type { PullGate } from './gate.ts'
import type { Scope } from './scope.ts'

type Promotion = Extract<Scope, { readonly kind: 'promotion' }>
type Of = Pick<PullContext, 'observation' | 'scope'>

/** Before the merge that it lets happen, so that whoever sees the merge knows of it. */
export function gatedEvents({ observation, scope }: Of, gate: PullGate): readonly BotEvent[] {
  if (scope.kind !== 'promotion') return []
  const { pull } = observation
  const isOpen = gate.result === 'pass' && !pull.isDraft
  const last = lastGated(observation)
  const isSame = last === undefined ? !isOpen : last.isOpen === isOpen && (!isOpen || last.head === pull.head.sha)
  return isSame ? [] : [gatedEvent(observation, scope, isOpen)]
}

/**
 * One that is closed lets nothing through any more. Left open on record, it would answer for the same release written past its
 * successor, or merged as soon as it is opened again, whatever was revoked meanwhile.
 */
export function closedEvents({ observation, scope }: Of): readonly BotEvent[] {
  if (scope.kind !== 'promotion' || lastGated(observation)?.isOpen !== true) return []
  return [gatedEvent(observation, scope, false)]
}

function gatedEvent(observation: Of['observation'], scope: Promotion, isOpen: boolean): BotEvent {
  const { pull } = observation
  return record('promotion_gated', atPromotion(observation, scope), { pull: pull.number, head: pull.head.sha, isOpen })
}

/** Merged though the gate was closed, and not live for all that: somebody may merge what the bot would not. */
export function isMergedAround({ observation, scope }: Of): boolean {
  const { pull, places } = observation
  if (scope.kind !== 'promotion' || pull.state !== 'merged') return false
  const { environment, model, release } = scope
  const state = places.find((each) => each.environment === environment && each.model === model)?.state
  const last = lastGated(observation)
  return state?.live !== release && !(last?.isOpen === true && last.head === scope.head)
}

/** Once, with whoever did it. */
export function aroundEvents(of: Of): readonly BotEvent[] {
  const { observation, scope } = of
  const { pull, records } = observation
  if (scope.kind !== 'promotion' || !isMergedAround(of)) return []
  if (recordsOf(records.entries, 'merged_around').some(({ detail }) => detail.pull === pull.number)) return []
  const by = pull.mergedBy ?? null
  const at = { ...atPromotion(observation, scope), actor: by === null ? observation.self.login : personText(by) }
  const detail = { pull: pull.number, head: pull.head.sha, by: by === null ? null : who(by), release: scope.release }
  return [record('merged_around', at, detail)]
}

function lastGated({ records, pull }: Of['observation']) {
  return recordsOf(records.entries, 'promotion_gated').findLast(({ detail }) => detail.pull === pull.number)?.detail
}

function atPromotion({ self }: Of['observation'], { environment, model, commit }: Promotion) {
  return { actor: self.login, model, environment, commit }
}
