// A check that fails once and passes later on the same inputs has shown that it is flaky: so failures are remembered.
import type { StepRecord } from '../../pipeline/evidence.ts'
import type { RunFacts } from '../run-facts.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import type { PullContext } from './context.ts'
import { originOf } from './evidence.ts'

/** Of every run that may speak here, also of those that a newer one has replaced meanwhile. */
export function failedAttempts({ observation, scope, states }: PullContext): readonly BotEvent[] {
  const models = new Set(states.map(({ model }) => model))
  const { runs } = observation
  return runs.flatMap((run) => {
    if (run.evidence.kind !== 'read' || originOf(run, observation, scope) === null) return []
    return run.evidence.document.models
      .filter(({ model }) => models.has(model))
      .flatMap(({ model, records }) => records.flatMap((step) => failureOf({ observation }, run, model, step)))
  })
}

function failureOf(
  { observation }: Pick<PullContext, 'observation'>,
  run: RunFacts,
  model: string,
  { step, result, outputs, attempts }: StepRecord
): readonly BotEvent[] {
  const { pull, records, self } = observation
  const inputs = attempts?.inputs
  if (inputs === undefined || (result !== 'fail' && outputs.verdict !== 'fail')) return []
  const isKnown = recordsOf(records.entries, 'attempt_failed').some(
    ({ entry, detail }) =>
      entry.model === model &&
      detail.step === step &&
      detail.inputs === inputs &&
      detail.run === run.id &&
      detail.attempt === run.attempt
  )
  if (isKnown) return []
  const at = { actor: self.login, model, environment: null, commit: pull.head.sha }
  return [record('attempt_failed', at, { pull: pull.number, run: run.id, attempt: run.attempt, step, inputs })]
}
