// What later environments will ask, so that nobody is surprised by it.
import { code, untrusted, type Inline } from '../../report/tree.ts'
import type { GateConfig } from '../../config/environment-schema.ts'
import { requirementsFor } from '../../gates/approvals.ts'
import type { PullContext } from './context.ts'
import type { PullGate } from './gate.ts'
import { ruleText } from './needed.ts'

export function laterLines({ config, scope }: PullContext, { models }: PullGate): readonly (readonly Inline[])[] {
  if (scope.kind === 'promotion' || models.length === 0) return []
  return Object.keys(config.environments)
    .filter((name) => name !== scope.environment)
    .flatMap((name) => {
      const asks = asksOf(
        config.gates[name] ?? {},
        models.map(({ state }) => state.model)
      )
      return asks.length === 0 ? [] : [[code(name), ' will ask later: ', ...asks, '.']]
    })
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
