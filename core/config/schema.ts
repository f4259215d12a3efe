// The shape of `.github/modelgate.yml`: the one source of its types, its validation and its JSON Schema.
import { z } from 'zod'
import { parseDuration } from './units.ts'
import { origins } from '../pipeline/words.ts'

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, "-" and "_", starting with a letter or digit')
const command = z.string().min(1).max(10_000)
const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, 'a duration such as 30s, 40m, 24h or 14d')
  .describe('A duration: 500ms, 30s, 40m, 24h, 14d')
const fraction = z.union([
  z.number().min(0).max(1),
  z.string().regex(/^\d+(\.\d+)?%$/, 'a fraction such as 0.05, or 5%')
])
/** A path inside the repository, with forward slashes. */
const path = z
  .string()
  .min(1)
  .max(1024)
  .refine((text) => isInside(text), 'a path inside the repository')

function isInside(text: string): boolean {
  if (/^([A-Za-z]:|[\\/])/.test(text)) return false
  let depth = 0
  for (const part of text.split(/[\\/]/)) {
    if (part === '..') depth -= 1
    else if (part !== '.' && part !== '') depth += 1
    if (depth < 0) return false
  }
  return true
}

export const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'] as const
const column = z.string().min(1).max(256)

/** How predictions are read; each key equals a flag of `modelgate evaluate`. */
export const evaluationSchema = z.strictObject({
  predictions: path.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
  metrics: path.optional().describe('Metrics file that the team writes: JSON, YAML or TOML'),
  command: command.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
  data: z
    .string()
    .min(1)
    .optional()
    .describe('Test set with the features and target labels; targets are taken from it by id'),
  task: z.enum(tasks).optional(),
  id: column.optional(),
  target: column.optional(),
  prediction: column.optional(),
  score: column.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
  positive: z.union([z.string(), z.number(), z.boolean()]).optional().describe('The positive class of a binary task'),
  weight: column.optional(),
  cluster: column.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
  slices: z.array(z.string().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
  sensitive: z.array(column).optional(),
  min_rows: z.int().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
  resamples: z.int().min(100).max(100_000).default(2000).describe('Bootstrap resamples'),
  seed: z.int().min(0).default(7)
})
export type EvaluationConfig = z.infer<typeof evaluationSchema>

const regression = z.union([
  z.number().min(0),
  z.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a percentage of |baseline|')
])

/** What a metric must hold. `max_regression` and `min_improvement` are absolute, or a percentage of |baseline|. */
export const metricRuleSchema = z.strictObject({
  goal: z.enum(['maximize', 'minimize']),
  min: z.number().optional(),
  max: z.number().optional(),
  max_regression: regression.optional(),
  min_improvement: regression.optional(),
  slices: z.strictObject({ max_regression: regression }).optional()
})
export type MetricRule = z.infer<typeof metricRuleSchema>

const split = z.strictObject({
  data: path.describe('The whole data set as one CSV file'),
  test_size: fraction.default(0.2),
  seed: z.int().min(0).default(7),
  stratify: column.optional(),
  group: column.optional(),
  time: column.optional()
})
export type SplitConfig = z.infer<typeof split>

const train = z.strictObject({
  command,
  params: path.optional().describe('Parameters file: YAML, JSON or TOML'),
  data: z.array(z.string().min(1)).optional().describe('Data files, folders, .dvc or LFS pointers that training reads'),
  lock: z
    .array(path)
    .optional()
    .describe('Lock files of the environment; requirements*.txt, uv.lock, poetry.lock and the like by default'),
  timeout: duration.default('60m'),
  memory: z
    .string()
    .regex(/^\d+(\.\d+)?(MiB|GiB)$/, 'an amount such as 512MiB or 4GiB')
    .optional(),
  split: split.optional(),
  env: z.record(z.string(), z.string()).optional()
})
export type TrainConfig = z.infer<typeof train>

const serve = z.strictObject({
  command: command.describe(
    'Starts the server; PORT and MODEL_PATH are in its environment, {port} and {model} are replaced'
  ),
  paths: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of the serving code, kept out of the training fingerprint'),
  health: z.string().startsWith('/').default('/health'),
  predict: z
    .string()
    .startsWith('/')
    .default('/invocations')
    .describe('Answers {"dataframe_records": [...]} with {"predictions": [...]}'),
  timeout: duration.default('60s').describe('How long the server may take to become healthy')
})
export type ServeConfig = z.infer<typeof serve>

const qa = z.strictObject({
  golden: z.int().min(1).max(10_000).default(50).describe('How many evaluated rows are asked again of what is served'),
  tolerance: z.number().min(0).default(1e-6),
  command: command.optional().describe("The team's own QA; MODELGATE_URL is in its environment"),
  requests: z.int().min(0).max(100_000).default(200),
  concurrency: z.int().min(1).max(256).default(4),
  max_p95: duration.optional(),
  max_errors: fraction.default(0)
})
export type QaConfig = z.infer<typeof qa>

const severities = ['note', 'warning', 'error'] as const

const modelSchema = z.strictObject({
  kind: z
    .enum(['service', 'batch', 'library'])
    .optional()
    .describe('service where serve is given, batch where score is, else library'),
  paths: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Globs of the files that belong to this model; the whole repository by default'),
  owners: z.array(z.string().min(1)).optional(),
  train: z.union([command.transform((text) => train.parse({ command: text })), train]).optional(),
  source: z.string().min(1).optional().describe('Where a model comes from that is not trained here: mlflow:name@alias'),
  artifact: path.optional().describe('The model file or folder that training writes'),
  test: z
    .union([
      command.transform((text) => ({ command: text, junit: undefined, timeout: '30m' })),
      z.strictObject({ command, junit: path.optional(), timeout: duration.default('30m') })
    ])
    .optional(),
  analyze: z
    .strictObject({
      command: command.optional(),
      sarif: z.array(path).min(1).describe('SARIF 2.1.0 files that scanners write'),
      severity: z.enum(severities).default('error').describe('New findings of this severity or above block'),
      baseline: path.optional().describe('SARIF file of known findings; without it, those of the live release'),
      timeout: duration.default('30m')
    })
    .optional(),
  evaluation: evaluationSchema.optional(),
  metrics: z.record(z.string().min(1).max(512), metricRuleSchema).optional(),
  serve: z.union([command.transform((text) => serve.parse({ command: text })), serve]).optional(),
  score: z
    .strictObject({
      command: command.describe('The scoring job: python score.py {model} {data} {predictions}'),
      data: path.optional(),
      timeout: duration.default('60m'),
      paths: z.array(z.string().min(1)).default([])
    })
    .optional(),
  qa: qa.optional()
})

const live = z.strictObject({
  strategy: z.enum(['blue_green', 'canary']).default('blue_green'),
  steps: z.array(fraction).min(1).optional().describe('Weights of the new release, ending in 100%'),
  pause: duration.default('0s'),
  verify: duration.default('3s').describe('How long answers are watched after each move of traffic'),
  max_errors: fraction.default(0.01)
})

const environmentSchema = z.strictObject({
  driver: z.enum(['process', 'kubernetes', 'gitops', 'docker']).default('process'),
  url: z.url().optional(),
  port: z
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('Port of the environment on this machine; 0 picks a free one and keeps it'),
  after: name.optional(),
  group: name.optional(),
  live: live.optional()
})
export type EnvironmentConfig = z.infer<typeof environmentSchema>

const approvalRule = z.strictObject({
  count: z.int().min(1).max(100).default(1),
  users: z.array(z.string().min(1)).optional(),
  teams: z.array(z.string().min(1)).optional(),
  roles: z.array(z.string().min(1)).optional(),
  models: z.array(name).optional()
})
export type ApprovalRule = z.infer<typeof approvalRule>

const approvals = approvalRule.extend({
  label: z.string().min(1).max(50).optional(),
  contributors: z.boolean().default(false).describe('Whether those who made the change may approve it'),
  carry: z.boolean().default(false),
  all: z.array(approvalRule).optional(),
  any: z.array(approvalRule).optional()
})

export const gateSchema = z.strictObject({
  checks: z.array(z.enum(['test', 'analyze', 'qa'])).optional(),
  metrics: z.strictObject({ inconclusive: z.enum(['pass', 'approval', 'fail']).default('approval') }).optional(),
  approvals: approvals.optional(),
  evidence: z.strictObject({ origin: z.enum(origins).default('trusted'), max_age: duration.optional() }).optional(),
  soak: duration.optional(),
  window: z
    .strictObject({
      cron: z.string().min(9),
      timezone: z.string().default('UTC'),
      freeze: z.array(z.string()).optional()
    })
    .optional(),
  severity: z.enum(severities).optional()
})
export type GateConfig = z.infer<typeof gateSchema>

const monitorRule = z.strictObject({
  name,
  kind: z.enum(['data_drift', 'prediction_drift', 'performance', 'error_rate', 'latency', 'resources']),
  share: fraction.optional(),
  max: fraction.optional(),
  window: duration.optional(),
  consecutive: z.int().min(1).default(1),
  do: z.array(z.enum(['issue', 'retrain', 'rollback', 'alert'])).min(1)
})

export const configSchema = z.strictObject({
  version: z.literal(1),
  models: z.record(name, modelSchema).refine((models) => Object.keys(models).length > 0, 'at least one model'),
  store: z.string().min(1).default('local:.modelgate/store'),
  environments: z.record(name, environmentSchema).default({}),
  gates: z.record(name, gateSchema).default({}),
  monitor: z.strictObject({ schedule: z.string().optional(), rules: z.array(monitorRule).default([]) }).optional()
})

/** The config as Modelgate uses it, defaults filled in. */
export type Config = z.infer<typeof configSchema>
export type ModelConfig = Config['models'][string]
