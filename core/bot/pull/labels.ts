// The labels of a pull request: an approval label is on exactly while the approvals are complete, so that before that the
// next person can set it; the one for emergencies while the glass is broken.
import type { Effect } from '../effects.ts'
import { isSameLabel } from '../label-names.ts'
import { record, type BotEvent } from '../records.ts'
import type { Request } from '../requests.ts'
import { brokenGlass } from './broken-glass.ts'
import { isComplete } from './complete.ts'
import type { PullContext } from './context.ts'
import { approvalLabel, labelledEnvironments } from './scope.ts'

export interface LabelPlan {
  /** Before the records: a label stands before the approval that it shows. */
  readonly added: readonly Effect[]
  /** After the records: a label goes once what it asked for is on record. */
  readonly removed: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly wakeAt: number | null
}

/** The event that tells who set a label, and on what, may still be on its way. */
const deliveryGraceMs = 5 * 60_000

export function planLabels(context: PullContext, events: readonly BotEvent[], requests: readonly Request[]): LabelPlan {
  const { config, scope, observation } = context
  const { pull, now, self } = observation
  const { number } = pull
  const isOn = (name: string): boolean => pull.labels.items.some((label) => isSameLabel(label.name, name))
  const approvals = labelledEnvironments(scope, config).map((environment) => ({
    name: approvalLabel(config, environment),
    isWanted: isComplete(context, environment)
  }))
  const wanted = approvals.filter(({ name, isWanted }) => isWanted && !isOn(name) && pull.labels.kind === 'all')
  const wrong = [...approvals, { name: config.labels.break_glass, isWanted: brokenGlass(context) !== null }]
    .filter(({ name, isWanted }) => !isWanted && isOn(name))
    .map(({ name }) => name)
  const settled = settledLabels(context, events, requests)
  const isSettled = (name: string): boolean => settled.some((each) => isSameLabel(each, name))
  const until = pull.updatedAt + deliveryGraceMs
  const off = wrong.filter((name) => isSettled(name) || now >= until)
  const unheard = off.filter((name) => !isSettled(name))
  const at = { actor: self.login, model: null, environment: null, commit: pull.head.sha }
  return {
    added: wanted.map(({ name }) => ({ kind: 'add_label', number, name })),
    removed: off.map((name) => ({ kind: 'remove_label', number, name })),
    events: unheard.map((label) => record('label_unheard', at, { pull: number, label })),
    wakeAt: off.length < wrong.length ? until : null
  }
}

/** Labels whose event was heard just now, and those of approvals that were revoked. */
function settledLabels(
  { config }: PullContext,
  events: readonly BotEvent[],
  requests: readonly Request[]
): readonly string[] {
  const heard = new Set(events.map(({ detail }) => detail.request))
  const labels = requests.flatMap((request) =>
    request.kind === 'labeled' && heard.has(request.id) ? [request.label.name] : []
  )
  const revoked = events.flatMap(({ kind, environment }) =>
    kind === 'approval_revoked' && environment !== null ? [approvalLabel(config, environment)] : []
  )
  return [...labels, ...revoked]
}
