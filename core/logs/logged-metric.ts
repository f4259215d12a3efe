// One number that a training logged, at its step.
export interface LoggedMetric {
  readonly key: string
  readonly value: number
  readonly step: number
}
