// What QA checks of a batch model: the scoring job's table equals the evaluated predictions.
import { InputError } from '../../errors.ts'
import { readTable } from '../../data/readers/read-table.ts'
import type { ModelContext } from '../context.ts'
import { compareGolden, mergeGolden, type GoldenComparison } from './golden.ts'
import type { Release } from '../evidence.ts'
import { predictionRows, scoreColumns } from '../evaluation/prediction-rows.ts'

/** Every row that was evaluated must stand in the table with the same prediction and scores; null where nothing was evaluated by id. */
export async function compareBatch(
  context: ModelContext,
  environment: string,
  release: Release,
  tolerance: number
): Promise<GoldenComparison | null> {
  const { evaluation } = context.settings
  if (evaluation?.id === undefined || evaluation.prediction === undefined || release.predictions === null) return null
  const bytes = await context.ports.batchOutput(environment, context.model, release.digest)
  if (bytes === null)
    throw new InputError(`the scoring job of ${context.model} left no table in ${environment}`, {
      cure: 'deploy it again: `modelgate deploy`'
    })
  const evaluated = await readTable(
    await context.ports.store.getBytes(release.predictions),
    evaluation.predictions ?? 'predictions.csv'
  )
  const columns = {
    prediction: evaluation.prediction,
    scores: scoreColumns(evaluated, evaluation.score),
    labels: evaluation.task === 'binary' || evaluation.task === 'multiclass'
  }
  const served = predictionRows(await readTable(bytes, 'output.csv'), evaluation)
  const parts = [...predictionRows(evaluated, evaluation)].map(([id, values]) =>
    compareGolden([{ id, values }], { predictions: [served.get(id) ?? null] }, columns, tolerance)
  )
  return mergeGolden(parts)
}
