// The SQLite database that MLflow logs to where no server is named, `mlflow.db`: metrics of its latest run.
import { InputError } from '../../errors.ts'
import type { MetricValue } from './document.ts'
import { metricName } from './names.ts'
import { readTables, type Row } from './sqlite.ts'

/** One run of the store, its last metrics by name. */
export interface StoredRun {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Id of its experiment. */
  readonly experiment: string
  readonly isFinished: boolean
  readonly metrics: ReadonlyMap<string, MetricValue>
}

export interface MlflowDatabase {
  readonly runs: readonly StoredRun[]
  /** Names by id. */
  readonly experiments: ReadonlyMap<string, string>
}

/**
 * Runs that have metrics, oldest first; those that were deleted, and children of other runs (as those of a search), are left out. Tables
 * as mlflow/store/tracking/dbmodels/models.py has them: a NaN is is_nan with value 0, infinities are the largest floats.
 */
export function mlflowRuns(bytes: Uint8Array, file: string): MlflowDatabase {
  const tables = readTables(bytes, file, ['experiments', 'runs', 'latest_metrics', 'tags'])
  const text = (row: Row, column: string) => String(row.get(column) ?? '')
  const children = new Set(
    (tables.get('tags') ?? [])
      .filter((row) => row.get('key') === 'mlflow.parentRunId')
      .map((row) => text(row, 'run_uuid'))
  )
  const metrics = new Map<string, Map<string, MetricValue>>()
  for (const row of tables.get('latest_metrics') ?? []) {
    const run = text(row, 'run_uuid')
    metrics.set(
      run,
      (metrics.get(run) ?? new Map<string, MetricValue>()).set(metricName([text(row, 'key')]), valueOf(row))
    )
  }
  const experiments = new Map((tables.get('experiments') ?? []).map((row) => [text(row, 'rowid'), text(row, 'name')]))
  const runs = (tables.get('runs') ?? [])
    .map((row) => ({
      id: text(row, 'run_uuid'),
      name: text(row, 'name'),
      startedAt: Number(row.get('start_time') ?? 0),
      metrics: metrics.get(text(row, 'run_uuid')) ?? new Map<string, MetricValue>(),
      experiment: text(row, 'experiment_id'),
      isFinished: row.get('status') === 'FINISHED',
      isActive: row.get('lifecycle_stage') !== 'deleted'
    }))
    .filter(({ id, isActive, metrics: logged }) => isActive && logged.size > 0 && !children.has(id))
    .map(({ isActive: _, ...run }) => run)
    .toSorted((a, b) => a.startedAt - b.startedAt)
  return { runs, experiments }
}

export function latestMlflowMetrics(bytes: Uint8Array, file: string): ReadonlyMap<string, MetricValue> {
  const last = mlflowRuns(bytes, file).runs.at(-1)
  if (last !== undefined) return last.metrics
  throw new InputError(`${file} is no MLflow database with a run that logged metrics`, {
    cure: 'log one: mlflow.log_metric("accuracy", accuracy)',
    place: { file }
  })
}

function valueOf(row: Row): number {
  const value = Number(row.get('value') ?? Number.NaN)
  if (row.get('is_nan') === 1) return Number.NaN
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value
}
