// Whether an App set a label in a person's name, which only the events tell.
import { z } from 'zod'
import type { ConfigFacts, LabelEventFacts, PullFacts } from '../../../core/bot/observation.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { isOpening, longestLagMs, setterOf } from '../../../core/bot/pull/setters.ts'
import type { LabelRequest, Request } from '../../../core/bot/requests.ts'
import type { Look } from './look.ts'

const eventsSchema = z.array(
  z.object({
    event: z.string(),
    actor: z.object({ id: z.int() }).nullish(),
    label: z.object({ name: z.string().nullable() }).optional(),
    created_at: z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
    performed_via_github_app: z.unknown()
  })
)

export interface LabelEventsAsked {
  readonly pull: PullFacts
  readonly config: ConfigFacts
  readonly requests: readonly Request[]
  /** On record by now: what was decided is not asked again. */
  readonly entries: readonly AuditEntry[]
  readonly now: number
}

/**
 * Asked only where a label that opens something is to be decided. Throws OutsideError while an event that was just
 * told of is not there yet: GitHub's lists lag, and the request is heard again.
 */
export async function readLabelEvents(look: Look, asked: LabelEventsAsked): Promise<readonly LabelEventFacts[]> {
  const open = toDecide(asked)
  if (open.length === 0) return []
  const { number } = asked.pull
  return look.wire.retrying(async () => {
    const events = await listed(look, number)
    const late = open.find(
      (request) => asked.now - request.at < longestLagMs && setterOf(events, request) === 'unknown'
    )
    if (late === undefined) return events
    const why = `the events of #${number} do not show yet who set ${late.label.name}`
    throw Object.assign(new Error(why), { status: 503 })
  })
}

function toDecide({ pull, config, requests, entries }: LabelEventsAsked): readonly LabelRequest[] {
  if (config.kind !== 'valid' || pull.state === 'closed') return []
  const decided = new Set(entries.map(({ detail }) => detail['request']))
  return requests.filter(
    (request): request is LabelRequest =>
      request.kind === 'labeled' &&
      !request.viaApp &&
      !decided.has(request.id) &&
      isOpening(config.config, request.label.name) &&
      pull.labels.items.some(({ id }) => id === request.label.id)
  )
}

async function listed(look: Look, number: number): Promise<readonly LabelEventFacts[]> {
  const events = eventsSchema.parse(await look.wire.list(`${look.base}/issues/${number}/events?per_page=100`))
  return events.flatMap(({ event, actor, label, created_at: at, performed_via_github_app: app }) => {
    if (event !== 'labeled' || actor == null || label?.name == null) return []
    return [{ by: actor.id, label: label.name, at, viaApp: app != null }]
  })
}
