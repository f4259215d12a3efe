// Asks what is served for rows that were evaluated: the answers must be the predictions of the evaluation.
import { readTable } from '../../data/readers/read-table.ts'
import type { ModelContext } from '../context.ts'
import {
  chooseGolden,
  compareGolden,
  goldenBatchSize,
  mergeGolden,
  type GoldenColumns,
  type GoldenComparison,
  type GoldenRow
} from './golden.ts'
import { readTestRows, type TestRow } from '../evaluation/test-rows.ts'
import { predictionRows, scoreColumns } from '../evaluation/prediction-rows.ts'
import type { Release } from '../evidence.ts'

export interface GoldenCase {
  readonly row: TestRow
  readonly expected: GoldenRow
}

export interface GoldenSet {
  readonly columns: GoldenColumns
  readonly cases: readonly GoldenCase[]
}

/** Evaluated rows of this release with their features; null where the config names no id, no prediction or no test set. */
export async function goldenSet(context: ModelContext, release: Release, count: number): Promise<GoldenSet | null> {
  const { evaluation } = context.settings
  if (evaluation?.id === undefined || evaluation.prediction === undefined || release.predictions === null) return null
  const rows = await readTestRows(context)
  if (rows === null) return null
  const file = evaluation.predictions ?? 'predictions.csv'
  const table = await readTable(await context.ports.store.getBytes(release.predictions), file)
  const predictions = predictionRows(table, evaluation)
  const columns = {
    prediction: evaluation.prediction,
    scores: scoreColumns(table, evaluation.score),
    labels: evaluation.task === 'binary' || evaluation.task === 'multiclass'
  }
  const known = rows.filter(({ id }) => predictions.has(id))
  const chosen = new Set(
    chooseGolden(
      known.map(({ id }) => id),
      count,
      evaluation.seed
    )
  )
  const cases = known.flatMap((row) => {
    const expected = predictions.get(row.id)
    return chosen.has(row.id) && expected !== undefined ? [{ row, expected: { id: row.id, values: expected } }] : []
  })
  return cases.length === 0 ? null : { columns, cases }
}

/** Asks the model, at the environment's address or directly; null where there is no golden set. */
export async function askGolden(
  context: ModelContext,
  environment: string,
  release: Release,
  options: { readonly direct: boolean; readonly count: number }
): Promise<GoldenComparison | null> {
  if (context.settings.kind !== 'service') return null
  const set = await goldenSet(context, release, options.count)
  return set === null ? null : askSet(context, environment, options.direct ? release.digest : null, set)
}

/** Asks for these rows: of a running release directly, or at the environment's address. */
export async function askSet(
  context: ModelContext,
  environment: string,
  target: Release['digest'] | null,
  set: GoldenSet
): Promise<GoldenComparison> {
  const driver = context.ports.driver(environment, 'service')
  const path = context.settings.serve?.predict ?? '/invocations'
  const tolerance = context.settings.qa?.tolerance ?? 1e-6
  const parts: GoldenComparison[] = []
  for (let start = 0; start < set.cases.length; start += goldenBatchSize) {
    const batch = set.cases.slice(start, start + goldenBatchSize)
    const body = { dataframe_records: batch.map(({ row }) => row.features) }
    const answer = await driver.ask(environment, context.model, target, path, body, 30_000)
    const served = answer.ok
      ? answer.body
      : `${answer.status ?? 'no answer'} ${answer.error ?? ''} ${preview(answer.body)}`
    parts.push(
      compareGolden(
        batch.map(({ expected }) => expected),
        served,
        set.columns,
        tolerance
      )
    )
  }
  return mergeGolden(parts)
}

function preview(body: unknown): string {
  return (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)
}

/** The first differences in words. */
export function describeDifferences({ differences }: GoldenComparison): string {
  return differences
    .slice(0, 3)
    .map(
      ({ id, column, evaluated, served }) => `\n    ${id}: ${column} was evaluated as ${evaluated}, served as ${served}`
    )
    .join('')
}
