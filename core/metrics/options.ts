// What an evaluation is told; the keys of the config's `evaluation`, as far as they concern tables.
import type { EvaluationConfig } from '../config/evaluation-schema.ts'
import { InputError } from '../errors.ts'

type Defaulted = Pick<EvaluationConfig, 'min_rows' | 'resamples' | 'seed'>

/** Keys left out get the command's defaults: no slice is hidden, 2,000 resamples, seed 7. */
export type EvaluateOptions = Omit<
  EvaluationConfig,
  keyof Defaulted | 'predictions' | 'metrics' | 'command' | 'data' | 'test_set'
> &
  Partial<Defaulted>

export type FilledOptions = EvaluateOptions & Defaulted & { readonly task: NonNullable<EvaluationConfig['task']> }

export function filledOptions(options: EvaluateOptions): FilledOptions {
  const { task } = options
  if (task === undefined) {
    throw new InputError('no task is given', {
      cure: 'name it by `--task`: binary, multiclass, regression, ranking, forecast or scores (`evaluation.task` in the config)'
    })
  }
  return {
    ...options,
    task,
    min_rows: options.min_rows ?? 0,
    resamples: options.resamples ?? 2000,
    seed: options.seed ?? 7
  }
}
