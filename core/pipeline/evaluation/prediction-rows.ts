// Predictions by id, as golden checks need them.
import { columnOf, textAt, type Table } from '../../data/table.ts'
import type { EvaluationConfig } from '../../config/evaluation-schema.ts'

/** Names of the score columns: `prob_*` means every column that begins so. */
export function scoreColumns(table: Table, score: string | undefined): readonly string[] {
  if (score === undefined) return []
  if (!score.endsWith('*')) return [score]
  return [...table.columns.keys()].filter((name) => name.startsWith(score.slice(0, -1)))
}

/** Prediction and scores of each row by its id, as texts. Throws InputError for a missing column. */
export function predictionRows(
  table: Table,
  { id, prediction, score }: Pick<EvaluationConfig, 'id' | 'prediction' | 'score'>
): ReadonlyMap<string, Readonly<Record<string, string | null>>> {
  const ids = columnOf(table, id ?? 'id')
  const names = [prediction, ...scoreColumns(table, score)].filter((name) => name !== undefined)
  const columns = names.map((name) => [name, columnOf(table, name)] as const)
  const rows = new Map<string, Readonly<Record<string, string | null>>>()
  for (let row = 0; row < table.rows; row += 1) {
    rows.set(textAt(ids, row) ?? '', Object.fromEntries(columns.map(([name, column]) => [name, textAt(column, row)])))
  }
  return rows
}
