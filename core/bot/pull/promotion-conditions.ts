// What holds a promotion whatever its model says: it must be the one commit of this bot, to a place that the config knows.
import { reason } from '../../gates/decide.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult } from '../../pipeline/words.ts'
import type { PullContext } from './context.ts'

interface Condition {
  readonly result: GateResult
  readonly reasons: readonly Reason[]
}

export function promotionConditions({ observation, config, scope }: PullContext): readonly Condition[] {
  if (scope.kind === 'code') return []
  const { pull } = observation
  const { environment, model } = scope
  const file = `${environment}/${model}.yaml`
  const hold = (result: GateResult, code: ReasonCode, message: string, cure?: string): Condition => ({
    result,
    reasons: [cure === undefined ? reason(code, message) : reason(code, message, cure)]
  })
  const close = 'close this pull request and delete its branch: a new one is opened'
  return [
    ...(Object.hasOwn(config.environments, environment) && Object.hasOwn(config.models, model)
      ? []
      : [
          hold(
            'unavailable',
            'config_invalid',
            `the config has no ${environment} or no ${model} any more`,
            'close this pull request, or take them into .github/modelgate.yml again'
          )
        ]),
    ...(pull.head.sha === scope.head ? [] : [hold('fail', 'other_bytes', 'somebody pushed to this promotion', close)]),
    ...(pull.files.items.every((path) => path === file)
      ? []
      : [hold('fail', 'other_bytes', `it changes more than ${file}`, close)]),
    ...(pull.isDraft ? [hold('pending', 'draft', 'this promotion is a draft')] : [])
  ]
}
