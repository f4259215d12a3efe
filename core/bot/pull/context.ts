// Everything that decisions about one pull request start from, derived once from the observation.
import type { Config } from '../../config/schema.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import type { Digest } from '../../digest.ts'
import type { People } from '../../gates/people.ts'
import type { PullObservation } from '../observation.ts'
import { gitHubPeople } from '../people.ts'
import type { BotEvent } from '../records.ts'
import type { ModelState } from '../model-state.ts'
import { modelStates } from './models.ts'
import type { Scope } from './scope.ts'

export interface PullContext {
  readonly observation: PullObservation
  readonly config: Config
  readonly policy: Digest
  readonly scope: Scope
  readonly people: People
  readonly states: readonly ModelState[]
}

export function pullContext(observation: PullObservation, config: Config, policy: Digest, scope: Scope): PullContext {
  return {
    observation,
    config,
    policy,
    scope,
    people: gitHubPeople(observation.people),
    states: modelStates(observation, config, scope)
  }
}

/** The same context once these events are on record. */
export function withEvents(context: PullContext, events: readonly BotEvent[]): PullContext {
  if (events.length === 0) return context
  const { observation } = context
  const last = observation.records.entries.at(-1)?.sequence ?? 0
  const added = events.map((event, index) => ({
    ...event,
    schema: 'modelgate/audit@1' as const,
    // Only the order counts here: number and digest are given where the records are appended.
    sequence: last + index + 1,
    at: new Date(observation.now).toISOString(),
    previous: null,
    digest: `sha256:${'0'.repeat(64)}` as const
  }))
  const records = { ...observation.records, entries: [...observation.records.entries, ...added] }
  return pullContext({ ...observation, records }, context.config, context.policy, context.scope)
}

export function gateConfig({ config }: Pick<PullContext, 'config'>, environment: string): GateConfig {
  return config.gates[environment] ?? {}
}

/** Then only commands are still answered here: what it promoted goes on elsewhere. */
export function isMergedPromotion({ observation, scope }: Pick<PullContext, 'observation' | 'scope'>): boolean {
  return scope.kind === 'promotion' && observation.pull.state === 'merged'
}
