// A release that somebody took back where it was live. What was said of it before is no word on what is known of it since.
import type { AuditEntry } from '../audit/entry.ts'
import type { Digest } from '../digest.ts'
import { recordsOf } from './records.ts'

interface Where {
  readonly environment: string
  readonly model: string | null
  readonly release: Digest
}

/** Place in the log of the last time; null where it never was. Lifting the hold that this set takes nothing of it back. */
export function takenBackAt(entries: readonly AuditEntry[], { environment, model, release }: Where): number | null {
  const found = recordsOf(entries, 'placed').findLast(
    ({ entry, detail }) =>
      entry.environment === environment &&
      entry.model === model &&
      detail.hold !== null &&
      detail.replaces === release &&
      detail.release !== release
  )
  return found?.entry.sequence ?? null
}
