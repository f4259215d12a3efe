// What an evaluation is told; the keys of the config's `evaluation`, as far as they concern tables.
import type { EvaluationConfig } from '../config/schema.ts'

type Given = Pick<
  EvaluationConfig,
  'task' | 'id' | 'target' | 'prediction' | 'score' | 'positive' | 'weight' | 'cluster' | 'slices' | 'sensitive'
>

/** Keys left out get the defaults of `filledOptions`. */
export type EvaluateOptions = Partial<Pick<EvaluationConfig, 'min_rows' | 'resamples' | 'seed'>> & Given

/** Options with the defaults of the command: no slice is hidden. */
export type FilledOptions = Given & Pick<EvaluationConfig, 'min_rows' | 'resamples' | 'seed'>

export function filledOptions(options: EvaluateOptions): FilledOptions {
  return { ...options, min_rows: options.min_rows ?? 0, resamples: options.resamples ?? 2000, seed: options.seed ?? 7 }
}
