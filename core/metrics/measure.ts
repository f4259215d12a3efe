// What the families of metrics share.

/** Something degenerate that was given a value by convention. */
export interface MetricWarning {
  readonly code: string
  readonly metric: string | null
  readonly message: string
}

export type Warn = (code: string, metric: string | null, message: string) => void

/** What to measure besides the rows themselves; each field equals a key of the config's `evaluation`. */
export interface MeasureOptions {
  /** Weight of recall in `fbeta`, relative to precision. */
  readonly beta: number
  /** Quantile of the `pinball` loss, 0 to 1. */
  readonly alpha: number
  /** Cut-offs of `ndcg@k`, `map@k` and `precision@k`. */
  readonly k: readonly number[]
  /** Rows in one season of a series, for `mase`. */
  readonly season: number
}

/** A quotient; 0 where the denominator is 0, as scikit-learn has it for precision, recall and their like. */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}
