// What the families of metrics share.
import type { Expression } from './expressions/expression.ts'

/** Something degenerate that was given a value by convention. */
export interface MetricWarning {
  readonly code: string
  readonly metric: string | null
  readonly message: string
}

export type Warn = (code: string, metric: string | null, message: string) => void

/** What is measured besides what the rows hold. Plain data, so that it can go to a worker thread. */
export interface MeasureOptions {
  /** Weight of recall in `fbeta`, relative to precision. */
  readonly beta: number
  /** Quantile of the `pinball` loss, 0 to 1. */
  readonly alpha: number
  readonly amounts: readonly Amounts[]
  readonly expressions: readonly NamedExpression[]
}

/** What a row costs or is worth: `cells[t * classes + p]` for a row of class t that was predicted as p. */
export interface Amounts {
  readonly name: 'cost' | 'value'
  readonly cells: Float64Array
}

/** A metric of the team's own, over other metrics. */
export interface NamedExpression {
  readonly name: string
  readonly expression: Expression
}

/** A quotient; 0 where the denominator is 0, as scikit-learn has it for precision, recall and their like. */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}
