// What later environments will ask, and what holds them, so that nobody is surprised by it.
import { code, untrusted, type Inline } from '../../report/tree.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import { requirementsFor } from '../../gates/approvals.ts'
import type { PlacedState } from '../observation.ts'
import type { PullContext } from './context.ts'
import type { PullGate } from './gate.ts'
import { ruleText } from './needed.ts'

export function laterLines(
  { config, scope, observation }: PullContext,
  { models }: PullGate
): readonly (readonly Inline[])[] {
  if (scope.kind === 'promotion' || models.length === 0) return []
  const names = models.map(({ state }) => state.model)
  return Object.keys(config.environments)
    .filter((name) => name !== scope.environment)
    .flatMap((name) => {
      const asks = asksOf(config.gates[name] ?? {}, names)
      const asked = asks.length === 0 ? [] : [[code(name), ' will ask later: ', ...asks, '.']]
      return [...asked, ...holdsOf(observation.places, name, names)]
    })
}

/** As a rollback sets it: nothing is promoted there until a person lifts it. */
function holdsOf(
  places: readonly PlacedState[],
  environment: string,
  models: readonly string[]
): readonly (readonly Inline[])[] {
  return places
    .filter((place) => place.environment === environment && models.includes(place.model))
    .flatMap(({ model, state: { hold } }) =>
      hold === null
        ? []
        : [
            [
              ...['⏸️ ', code(environment), ' was put on hold for ', code(model), ': ', untrusted(hold)],
              ...['. Nothing is promoted there until somebody comments ', code(`/modelgate resume ${model}`), '.']
            ]
          ]
    )
}

function asksOf(gate: GateConfig, models: readonly string[]): readonly Inline[] {
  const { approvals, soak, window } = gate
  const asked = approvals === undefined ? [] : models.flatMap((model) => requirementsFor(approvals, model))
  const seen = new Map(asked.map((each) => [JSON.stringify(each), each]))
  const parts: (readonly Inline[])[] = [
    ...[...seen.values()].map((alternatives) =>
      alternatives.flatMap((rules, at) =>
        rules.flatMap((rule, index) => [
          ...(at + index === 0 ? [] : [index === 0 ? ', or ' : ' and ']),
          ...ruleText(rule),
          ...(rule.models === undefined ? [] : [' for ', untrusted(rule.models.join(', '))])
        ])
      )
    ),
    ...(soak === undefined ? [] : [[untrusted(`${soak} in the environment before`)]]),
    ...(window === undefined ? [] : [['the window ', code(window.cron), ' ', untrusted(window.timezone)]])
  ]
  return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]))
}
