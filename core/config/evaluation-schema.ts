// The shape of what `evaluation` says: where predictions and metrics are, and how they are read.
import { z } from 'zod'
import { column, command, data, name, path } from './fields.ts'

export const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'] as const

/** An amount of the team's own unit for a row, by its target and then its prediction. */
const amounts = z.record(z.string(), z.record(z.string(), z.number()))

/** How predictions are read; each key equals a flag of `modelgate evaluate` or `modelgate compare`. */
export const evaluationSchema = z.strictObject({
  predictions: path.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
  metrics: path.optional().describe('Metrics file that the team writes: JSON, YAML, TOML or CSV'),
  logs: path
    .optional()
    .describe(
      'Folder that training logs to with TensorBoard or Weights & Biases, such as runs or wandb; instead of a metrics file'
    ),
  best_by: z
    .string()
    .min(1)
    .max(512)
    .optional()
    .describe('Metric in `logs` whose best step counts for all of them; the last step by default'),
  command: command.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
  data: data.optional().describe('Test set with the features and target labels; targets are taken from it by id'),
  test_set: z
    .enum(['warn', 'strict'])
    .optional()
    .describe(
      'What rows that do not join, or a changed test set, do: strict fails every gate; warn, the default, says so'
    ),
  task: z.enum(tasks).optional().describe('What the model predicts'),
  id: column.optional().describe('Column that names a row; baseline and candidate are joined by it'),
  target: column.optional().describe('Column of the true value'),
  prediction: column.optional().describe('Column of the predicted value'),
  score: column.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
  positive: z.union([z.string(), z.number(), z.boolean()]).optional().describe('The positive class of a binary task'),
  weight: column.optional().describe('Column of sample weights'),
  cluster: column.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
  slices: z.array(z.string().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
  sensitive: z.array(column).optional().describe('Columns of groups that fairness is measured over'),
  min_rows: z.int().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
  resamples: z
    .union([z.literal(0), z.int().min(100).max(100_000)])
    .default(2000)
    .describe('Bootstrap resamples, at least 100; 0 for no bootstrap intervals'),
  seed: z.int().min(0).default(7).describe('Seed of the bootstrap: same seed, same intervals'),
  interval: z.enum(['percentile', 'bca']).optional().describe('Kind of bootstrap interval; percentile by default'),
  beta: z.number().positive().optional().describe('Weight of recall in fbeta, relative to precision; 2 by default'),
  alpha: z.number().min(0).max(1).optional().describe('Quantile of the pinball loss; 0.5 by default'),
  k: z.array(z.int().min(1)).min(1).optional().describe('Cut-offs of ndcg@k, map@k and precision@k; [10] by default'),
  group: column.optional().describe('Query of a ranking row, or series of a forecast row; cluster by default'),
  time: column.optional().describe('Column that orders the rows of a forecast; their order in the file by default'),
  season: z.int().min(1).optional().describe('Rows in one season of a forecast, for mase; 1 by default'),
  costs: amounts
    .optional()
    .describe('What a row costs, by target and then prediction: gives the metrics cost (a row) and cost_total'),
  values: amounts
    .optional()
    .describe('What a row is worth, by target and then prediction: gives the metrics value (a row) and value_total'),
  expressions: z
    .record(name, z.string().min(1).max(1000))
    .optional()
    .describe('Metrics of your own, such as savings: 12 * recall - 3 * (1 - precision)')
})
export type EvaluationConfig = z.infer<typeof evaluationSchema>
