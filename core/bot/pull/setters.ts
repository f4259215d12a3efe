// Who really set a label. An App can act in a person's name: the webhook does not say so, the events do.
import type { Config } from '../../config/schema.ts'
import { mergeGate } from '../../pipeline/environments.ts'
import { isSameLabel } from '../label-names.ts'
import type { LabelEventFacts } from '../observation.ts'
import type { LabelRequest } from '../requests.ts'
import { approvalLabel } from './scope.ts'

export type Setter = 'person' | 'app' | 'unknown'

/** GitHub's events may show what a webhook told some moments later; after this they are not waited for. */
export const longestLagMs = 5 * 60_000
/** A webhook's `updated_at` is the event's time, or a little later where more happened before it was sent. */
const sentWithinMs = 60_000
/** Both are whole seconds. */
const clockMs = 2_000

/** By the event that is nearest in time; of several at the same time one of an App's suffices. `unknown` where none can be it. */
export function setterOf(events: readonly LabelEventFacts[], { by, label, at }: LabelRequest): Setter {
  const could = events.filter(
    (event) =>
      event.by === by.id &&
      isSameLabel(event.label, label.name) &&
      event.at >= at - sentWithinMs &&
      event.at <= at + clockMs
  )
  if (could.length === 0) return 'unknown'
  const nearest = Math.min(...could.map((event) => Math.abs(event.at - at)))
  return could.some((event) => event.viaApp && Math.abs(event.at - at) === nearest) ? 'app' : 'person'
}

/** Whether a label of this name opens anything. */
export function isOpening(config: Config, name: string): boolean {
  const gated = [mergeGate(config), ...Object.keys(config.environments), ...Object.keys(config.gates)]
  const names = gated.map((environment) => approvalLabel(config, environment))
  return [...names, config.labels.break_glass].some((each) => isSameLabel(each, name))
}
