// Labels of one repository: made with a colour and a description, and pinned by id, so that none can be passed off as another.
import type { Config } from '../config/schema.ts'
import { mergeGate } from '../pipeline/environments.ts'
import type { Decision } from './decision.ts'
import type { Effect } from './effects.ts'
import { isSameLabel, pinnedId } from './label-names.ts'
import type { RepositoryObservation } from './observation.ts'
import { record } from './records.ts'

interface Wanted {
  readonly name: string
  readonly color: string
  readonly description: string
}

export function decideRepository(observation: RepositoryObservation): Decision {
  const { config, labels, pinnedLabels, records, self } = observation
  if (config.kind !== 'valid' || records.fault != null) return { effects: [], again: false, wakeAt: null }
  const wanted = labelsOf(config.config)
  const found = (name: string) => labels.find((label) => isSameLabel(label.name, name))
  const missing = wanted.filter(({ name }) => found(name) === undefined)
  const created: readonly Effect[] = missing.map((label) => ({ kind: 'create_label', ...label }))
  // A pinned label that still exists stays pinned, whatever it is called now; a new one is pinned once the old is gone.
  const events = wanted.flatMap(({ name }) => {
    const label = found(name)
    const pinned = pinnedId(pinnedLabels, name)
    const isFree = pinned === undefined || !labels.some(({ id }) => id === pinned)
    if (label === undefined || !isFree || pinned === label.id) return []
    const at = { actor: self.login, model: null, environment: null, commit: null }
    return [record('label_pinned', at, { name, id: label.id })]
  })
  const pins: readonly Effect[] =
    events.length === 0 ? [] : [{ kind: 'append_records', subject: 'repository', head: records.head, events }]
  return { effects: [...created, ...pins], again: created.length > 0, wakeAt: null }
}

export function labelsOf(config: Config): readonly Wanted[] {
  const gated = new Set([
    ...Object.entries(config.gates).flatMap(([name, gate]) => (gate.approvals === undefined ? [] : [name])),
    mergeGate(config)
  ])
  const approve = [...gated].map((environment) => ({
    name: config.gates[environment]?.approvals?.label ?? `approve:${environment}`,
    color: '1a7f37',
    description: `Asks Modelgate to record your approval for ${environment}`.slice(0, 100)
  }))
  const breaks = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined)
  return [
    ...approve,
    { name: config.labels.hold, color: '9a6700', description: 'Modelgate lets nothing through while this is set' },
    ...(breaks
      ? [
          {
            name: config.labels.break_glass,
            color: 'cf222e',
            description: 'Emergency: opens the gate of this promotion, for named people'
          }
        ]
      : [])
  ]
}
