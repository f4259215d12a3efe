// What was taken back, and when: an older request that is heard later is void, in whatever order the events arrive.
import type { AuditEvent } from '../../audit/entry.ts'
import { personText, type Person } from '../people.ts'
import { record, recordsOf, type RecordDetail } from '../records.ts'
import type { PullContext } from './context.ts'

type What = RecordDetail<'request_withdrawn'>['what']

export interface Withdrawal {
  readonly environment: string
  readonly what: What
  readonly request: string
  readonly by: Person
  /** GitHub's time. */
  readonly at: number
  /** Whose requests; null: everybody's. */
  readonly of: Person | null
}

export function withdrawal({ observation }: PullContext, { environment, by, ...detail }: Withdrawal): AuditEvent {
  const { number, head } = observation.pull
  const at = { actor: personText(by), model: null, environment, commit: head.sha }
  return record('request_withdrawn', at, { pull: number, by, ...detail })
}

/** Whether what this person asked for at that time has been taken back since, as far as was heard. */
export function isWithdrawn(
  { observation }: PullContext,
  { environment, what, by, at }: Pick<Withdrawal, 'environment' | 'what' | 'by' | 'at'>
): boolean {
  const { records, pull } = observation
  return recordsOf(records.entries, 'request_withdrawn').some(
    ({ entry, detail }) =>
      entry.environment === environment &&
      detail.pull === pull.number &&
      detail.what === what &&
      detail.at >= at &&
      (detail.of === null || detail.of.id === by.id)
  )
}
