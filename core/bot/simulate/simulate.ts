// What the bot would make of a described pull request: the very decisions of the bot, over an observation that is made up.
import { appendEntry } from '../../audit/chain.ts'
import type { AuditEntry } from '../../audit/entry.ts'
import type { Config } from '../../config/schema.ts'
import { policyDigest } from '../../config/resolve.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult } from '../../pipeline/words.ts'
import type { PullObservation } from '../observation.ts'
import { personText } from '../people.ts'
import { contributorsOf } from '../pull/contributors.ts'
import { pullContext, type PullContext } from '../pull/context.ts'
import { decidePull } from '../pull/decide.ts'
import { pullGate, type PullGate } from '../pull/gate.ts'
import { scopeOf } from '../pull/scope.ts'
import { recordsOf } from '../records.ts'
import type { LabelRequest } from '../requests.ts'
import type { Description } from './description.ts'
import { simulatedConfig, simulatedHead, simulatedPull } from './observation.ts'
import { unknownEnvironment, unknownModel } from '../../config/unknown.ts'

export interface Simulated {
  readonly environment: string
  readonly result: GateResult
  readonly models: readonly {
    readonly model: string
    readonly result: GateResult
    readonly reasons: readonly Reason[]
    /** Of those that the description names: who may give an approval that is still missing. */
    readonly mayApprove: readonly string[]
  }[]
  readonly reasons: readonly Reason[]
  /** What came of each label, in order. */
  readonly labels: readonly { readonly label: string; readonly by: string; readonly outcome: string }[]
}

/** `now` is in milliseconds since the epoch. Throws InputError for names that the config doesn't have. */
export function simulate(description: Description, given: Config, now: number): Simulated {
  requireNames(description, given)
  const config = simulatedConfig(given)
  const time = description.time === undefined ? now : Date.parse(description.time)
  // The comparison must have been shown before a label counts.
  let seen = settle(simulatedPull(description, config, { now: time - 120_000, described: time }), [])
  seen = { ...seen, now: time - 60_000 }
  const labels = description.labels.map(({ label, by }, index) => {
    const known = seen.records.entries.length
    const asked = request(seen, label, by, index)
    seen = settle(labelled(seen, asked), [asked])
    return { label, by, outcome: outcomeOf(seen.records.entries.slice(known)) }
  })
  const context = contextOf({ ...seen, now: time }, config)
  const gate = pullGate(context, context.scope.environment)
  return {
    environment: gate.environment,
    result: gate.result,
    models: gate.models.map((each) => ({
      model: each.state.model,
      result: each.result,
      reasons: each.reasons,
      mayApprove: mayApprove(context, each)
    })),
    reasons: gate.reasons,
    labels
  }
}

function requireNames({ models, promotion }: Description, config: Config): void {
  const named = [...Object.keys(models), ...(promotion === undefined ? [] : [promotion.model])]
  const unknown = named.find((model) => !Object.hasOwn(config.models, model))
  if (unknown !== undefined) throw unknownModel(config, unknown)
  if (promotion !== undefined && !Object.hasOwn(config.environments, promotion.environment))
    throw unknownEnvironment(Object.keys(config.environments), promotion.environment)
}

function contextOf(observation: PullObservation, config: Config): PullContext {
  const scope = scopeOf(observation, config)
  if (scope === null) throw new Error('a simulated pull request is against the default branch, or a promotion')
  return pullContext(observation, config, policyDigest(config), scope)
}

/** Applies what the bot would do to the pull request itself; nothing else decides here. */
function settle(observation: PullObservation, requests: readonly LabelRequest[]): PullObservation {
  return decidePull(observation, requests).effects.reduce((seen, effect): PullObservation => {
    if (effect.kind === 'append_records') {
      let last = seen.records.entries.at(-1) ?? null
      const added = effect.events.map((event) => (last = appendEntry(last, event, seen.now)))
      return { ...seen, records: { ...seen.records, entries: [...seen.records.entries, ...added] } }
    }
    if (effect.kind === 'write_comment')
      return { ...seen, comment: { id: 1, body: effect.body, shown: effect.shown, updatedAt: seen.now } }
    if (effect.kind !== 'remove_label') return seen
    const items = seen.pull.labels.items.filter(({ name }) => name !== effect.name)
    return { ...seen, pull: { ...seen.pull, labels: { kind: 'all', items } } }
  }, observation)
}

function idOf({ pinnedLabels }: PullObservation, label: string): number {
  return pinnedLabels[label] ?? 0
}

function labelled(seen: PullObservation, { label, by, at }: LabelRequest): PullObservation {
  const items = [...seen.pull.labels.items.filter(({ name }) => name !== label.name), label]
  const labelEvents = [{ by: by.id, label: label.name, at, viaApp: false }]
  return { ...seen, labelEvents, pull: { ...seen.pull, labels: { kind: 'all', items } } }
}

function request(seen: PullObservation, label: string, by: string, index: number): LabelRequest {
  const { id = 0 } = seen.people.find(({ login }) => login === by) ?? {}
  return {
    ...{ kind: 'labeled', id: `label-${index}`, by: { id, login: by }, viaApp: false, at: seen.now },
    label: { id: idOf(seen, label), name: label },
    head: simulatedHead
  }
}

function outcomeOf(entries: readonly AuditEntry[]): string {
  const [refused] = recordsOf(entries, 'approval_refused')
  if (refused !== undefined) return `not counted, ${refused.detail.reason}: ${refused.detail.message}`
  if (recordsOf(entries, 'approval_given').length > 0) return 'approves'
  return recordsOf(entries, 'break_glass').length > 0 ? 'breaks the glass' : 'means nothing here'
}

function mayApprove(context: PullContext, { approvals, state }: PullGate['models'][number]): readonly string[] {
  const { people, observation, config, scope } = context
  const isFree = config.gates[scope.environment]?.approvals?.contributors === true
  const contributors = contributorsOf(context, state)
  const able = observation.people.filter((person) => {
    const text = personText(person)
    if (people.barred(text) !== null || approvals?.counted.includes(people.key(text)) === true) return false
    if (!isFree && people.hadPart(text, contributors) !== null) return false
    return (approvals?.open ?? []).flat(2).some(({ rule }) => people.notAsked(text, rule) === null)
  })
  return able.map(({ login }) => login)
}
