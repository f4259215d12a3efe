// The model itself: a logistic curve around a threshold.
export interface Model {
  readonly threshold: number
}

export function scoreOf({ threshold }: Model, x: number): number {
  return 1 / (1 + Math.exp(10 * (threshold - x)))
}
