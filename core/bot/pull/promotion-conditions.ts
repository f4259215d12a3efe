// What holds a promotion whatever its model says: it must be the one commit of this bot, to a place that the config knows.
import { reason } from '../../gates/condition.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult } from '../../pipeline/words.ts'
import type { PullObservation } from '../observation.ts'
import type { PullContext } from './context.ts'
import type { Scope } from './scope.ts'

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
    ...(isOnlyRelease(observation, scope)
      ? []
      : [
          hold('fail', 'other_bytes', `${file} says something else than release ${scope.release.slice(0, 19)}…`, close)
        ]),
    ...(pull.isDraft ? [hold('pending', 'draft', 'this promotion is a draft')] : [])
  ]
}

/** The head may have been pushed to before it was put on record, so what it says is read. */
function isOnlyRelease(
  { places, promoted }: PullObservation,
  { environment, model, release }: Extract<Scope, { readonly kind: 'promotion' }>
): boolean {
  const now = places.find((place) => place.environment === environment && place.model === model)?.state
  // Where the environment is held the gate says so; the head may be older than the hold.
  const isHoldKept = now?.hold != null || promoted?.hold == null
  const { candidate, weight, live } = promoted ?? { candidate: null, weight: null, live: null }
  return candidate === release && weight === 0 && live === (now?.live ?? null) && isHoldKept
}
