// Failures that owners let through: whether each of them still may, and had no part in it since, is asked every time.
import type { AuditEntry } from '../../audit/entry.ts'
import { gitHubPeople, isOwner, personText } from '../people.ts'
import { recordsOf } from '../records.ts'
import { areAllCommitsKnown, contributorsOf, type Looked } from './contributors.ts'
import type { ModelState } from '../model-state.ts'

export function acceptancesInForce(
  context: Looked,
  state: Pick<ModelState, 'model' | 'settings' | 'evidence'>
): readonly AuditEntry[] {
  const accepted = recordsOf(context.observation.records.entries, 'failure_accepted').filter(
    ({ entry }) => entry.model === state.model
  )
  if (accepted.length === 0 || !areAllCommitsKnown(context, state)) return []
  const people = gitHubPeople(context.observation.people)
  const contributors = contributorsOf(context, state)
  const owners = state.settings?.owners
  const isInForce = ({ detail }: (typeof accepted)[number]): boolean => {
    const text = personText(detail.by)
    const facts = context.observation.people.find(({ id }) => id === detail.by.id)
    const isAnswerable = facts !== undefined && (owners === undefined || isOwner(facts, owners))
    return isAnswerable && people.barred(text) === null && people.hadPart(text, contributors) === null
  }
  return accepted.filter(isInForce).map(({ entry }) => entry)
}
