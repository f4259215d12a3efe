// What all trials of one sweep have in common.
import type { TrainConfig } from '../../config/schema.ts'
import type { SweepConfig } from '../../config/train-schema.ts'
import { digestValue, type Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import type { ModelContext } from '../context.ts'
import type { TrainingInputs } from '../fingerprints.ts'
import { prepareValidation, type Validation } from './validation.ts'

export interface SweepSetting {
  readonly train: TrainConfig
  readonly sweep: SweepConfig
  readonly goal: 'maximize' | 'minimize'
  readonly inputs: TrainingInputs
  /** Covers everything that a trial's value follows from, but for its parameters: a wider sweep re-uses the trials of a narrower one. */
  readonly base: Digest
  readonly validation: Validation
}

export async function sweepSetting(context: ModelContext, inputs: TrainingInputs): Promise<SweepSetting> {
  const { train, metrics, evaluation } = context.settings
  const sweep = train?.sweep
  if (train === undefined || sweep === undefined) {
    throw new InputError(`the model ${context.model} has no \`train.sweep\``, {
      cure: 'add it, as docs/how-to/sweeps.md shows'
    })
  }
  const goal = sweep.goal ?? metrics?.[sweep.metric]?.goal
  if (goal === undefined) {
    throw new InputError(`nothing says which direction of \`${sweep.metric}\` is better`, {
      cure: 'add `goal: maximize` or `minimize` under `train.sweep`'
    })
  }
  const validation = await prepareValidation(context, sweep)
  const base = digestValue({
    training: inputs.base,
    command: sweep.command ?? null,
    metric: sweep.metric,
    metrics: sweep.metrics ?? null,
    evaluation: { ...evaluation, resamples: null, slices: null, sensitive: null, min_rows: null },
    validation: validation.digest
  })
  return { train, sweep, goal, inputs, base, validation }
}
