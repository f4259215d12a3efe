// Whether somebody named for emergencies has opened this promotion's gate, for this very release.
import { isSameLabel } from '../label-names.ts'
import { personText } from '../people.ts'
import { recordsOf } from '../records.ts'
import { gateConfig, type PullContext } from './context.ts'
import { isWithdrawn } from './withdrawals.ts'

/** Their login; null where nobody did who still may, or the label was taken off again. */
export function brokenGlass(context: PullContext): string | null {
  const { observation, config, scope, people } = context
  const { pull, records } = observation
  if (scope.kind === 'code' || !pull.labels.items.some(({ name }) => isSameLabel(name, config.labels.break_glass)))
    return null
  const { environment, release } = scope
  const broken = recordsOf(records.entries, 'break_glass').findLast(
    ({ entry, detail }) =>
      entry.environment === environment &&
      detail.pull === pull.number &&
      detail.head === pull.head.sha &&
      detail.release === release &&
      mayBreak(context, environment, detail.by.login) &&
      people.barred(personText(detail.by)) === null &&
      !isWithdrawn(context, { environment, what: 'break_glass', ...detail })
  )
  return broken?.detail.by.login ?? null
}

export function mayBreak(context: Pick<PullContext, 'config'>, environment: string, login: string): boolean {
  const named = gateConfig(context, environment).break_glass ?? []
  return named.some((each) => each.toLowerCase() === login.toLowerCase())
}
