// Holds that people set on a pull request: by the label, or by `/modelgate hold`.
import { reason } from '../../gates/condition.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import { isSameLabel } from '../label-names.ts'
import { recordsOf } from '../records.ts'
import type { PullContext } from './context.ts'

/** `model` null asks for holds of the whole pull request. */
export function holdOf({ observation, config }: PullContext, model: string | null = null): Reason | null {
  const { pull, records } = observation
  const resume = `/modelgate resume${model === null ? '' : ` ${model}`}`
  if (model === null && pull.labels.items.some(({ name }) => isSameLabel(name, config.labels.hold)))
    return reason(
      'on_hold',
      `the label ${config.labels.hold} is set`,
      `take the label off when it may go on, or comment \`${resume}\``
    )
  const about = (kind: 'hold_set' | 'hold_lifted') =>
    recordsOf(records.entries, kind)
      .filter(({ entry, detail }) => detail.pull === pull.number && entry.environment === null && entry.model === model)
      .at(-1)
  const set = about('hold_set')
  if (set === undefined || (about('hold_lifted')?.entry.sequence ?? 0) > set.entry.sequence) return null
  return reason(
    'on_hold',
    `${set.detail.by.login} holds ${model ?? 'this pull request'}`,
    `comment \`${resume}\` when it may go on`
  )
}
