// What a sweep came to, for tests of those who read it.
import type { SweepSummary } from '../../core/sweep/summary.ts'

const hex = (index: number) => index.toString(16).padStart(12, '0')

/** Six trials, of which the fourth is best and the last failed. */
export function sweepOf(model: string, more: Partial<SweepSummary> = {}): SweepSummary {
  const trial = (index: number, lr: number, kind: string, value: number | null) => ({
    id: hex(index),
    rung: 0,
    budget: null,
    parameters: { kind, lr },
    value,
    attempts: index === 2 ? 2 : 1,
    seconds: 1.5,
    failure: value === null ? 'it ended with exit code 4 <b>@everyone</b>' : null
  })
  return {
    schema: 'modelgate/sweep@1',
    producer: 'modelgate test',
    commit: null,
    createdAt: '2026-11-23T09:00:00Z',
    origin: 'self_reported',
    model,
    method: 'random',
    metric: 'roc_auc',
    goal: 'maximize',
    budget: null,
    validation: { rows: 1600, digest: null },
    trials: [
      trial(0, 0.0001, 'gini', 0.7),
      trial(1, 0.001, 'gini', 0.8),
      trial(2, 0.01, 'entropy', 0.85),
      trial(3, 0.03, 'entropy', 0.9),
      trial(4, 0.1, 'gini', 0.6),
      trial(5, 1, 'gini', null)
    ],
    best: hex(3),
    ...more
  }
}
