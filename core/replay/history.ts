// What a replay reads: earlier changes of a model, each with the metrics before and after it, oldest first.
import type { MetricsDocument } from '../metrics/documents/document.ts'

/** Where changes were found: merged pull requests in git, runs of MLflow, or runs that Modelgate itself made here. */
export const historyKinds = ['git', 'mlflow', 'runs'] as const
export type HistoryKind = (typeof historyKinds)[number]

export interface EarlierChange {
  /** A commit or a run, short enough for a table: `#41`, `4f2c9e1`. */
  readonly id: string
  readonly title: string
  /** RFC 3339. */
  readonly at: string
  /** Null where there was nothing to compare with. */
  readonly before: MetricsDocument | null
  readonly after: MetricsDocument
}

export interface History {
  readonly kind: HistoryKind
  /** In words: `merged pull requests of main that changed metrics.json`. */
  readonly what: string
  readonly changes: readonly EarlierChange[]
  /** What a reader must know of how it was found. */
  readonly notes: readonly string[]
}

/** Each run compared with the one before it. `runs` are oldest first; of them the last `count` are replayed. */
export function consecutive(runs: readonly Omit<EarlierChange, 'before'>[], count: number): readonly EarlierChange[] {
  return runs.map((run, index) => ({ ...run, before: runs[index - 1]?.after ?? null })).slice(-count)
}
