// Whether somebody named for emergencies has opened this promotion's gate, for this very release.
import { recordsOf } from '../records.ts'
import type { PullContext } from './context.ts'

/** Their login; null where nobody did, or took the label off again. */
export function brokenGlass({ observation, config, scope }: PullContext): string | null {
  const { pull, records } = observation
  if (scope.kind === 'code') return null
  const isOn = pull.labels.items.some(({ name }) => name === config.labels.break_glass)
  const broken = recordsOf(records.entries, 'break_glass').findLast(
    ({ detail }) => detail.pull === pull.number && detail.head === pull.head.sha && detail.release === scope.release
  )
  return isOn ? (broken?.detail.by.login ?? null) : null
}
