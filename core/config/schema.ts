// The shape of `.github/modelgate.yml`: the one source of its types, its validation and its JSON Schema.
import { z } from 'zod'
import { column, command, data, duration, fraction, globs, name, path } from './fields.ts'
import { environmentSchema, gateSchema, severities } from './environment-schema.ts'
import { evaluationSchema } from './evaluation-schema.ts'
import { executorSchema, sweepSchema } from './train-schema.ts'

const regression = z.union([
  z.number().min(0),
  z.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a percentage of |baseline|')
])

/** What a metric must hold. `max_regression` and `min_improvement` are absolute, or a percentage of |baseline|. */
export const metricRuleSchema = z.strictObject({
  goal: z.enum(['maximize', 'minimize']).describe('Which direction is better'),
  min: z.number().optional().describe('The metric must be at least this'),
  max: z.number().optional().describe('The metric must be at most this'),
  max_regression: regression
    .optional()
    .describe('How much worse than the baseline it may be: 0.01, or 1% of |baseline|'),
  min_improvement: regression
    .optional()
    .describe('How much better than the baseline it must be: 0.01, or 1% of |baseline|'),
  slices: z
    .strictObject({ max_regression: regression.describe('How much worse each slice may be') })
    .optional()
    .describe('The rule for each slice')
})
export type MetricRule = z.infer<typeof metricRuleSchema>

const split = z.strictObject({
  data: path.describe('The whole data set as one CSV file'),
  test_size: fraction.default(0.2).describe('Share of the rows that is held out'),
  seed: z.int().min(0).default(7).describe('Seed of the split: same seed, same rows'),
  id: column
    .optional()
    .describe('Column that names a row: with it, a row stays on its side when its other cells change'),
  stratify: column.optional().describe('Column whose shares are kept on both sides'),
  group: column.optional().describe('Column whose rows stay together on one side'),
  time: column.optional().describe('Column to sort by: the latest rows are held out')
})

const train = z.strictObject({
  command: command.describe('Trains the model, from the root of the repository'),
  refresh: command
    .optional()
    .describe('Brings newer data into the files of `data` before a retraining; what it changed becomes a pull request'),
  params: path.optional().describe('Parameters file: YAML, JSON or TOML'),
  notebook: path
    .optional()
    .describe(
      'Executed notebook that training writes; the one that papermill or nbconvert is told to write by default'
    ),
  hydra: path
    .optional()
    .describe('Folder that Hydra writes its runs to, such as outputs: their config and overrides are recorded'),
  data: z.array(data).optional().describe('Data files, folders, .dvc or LFS pointers that training reads'),
  lock: z
    .array(path)
    .optional()
    .describe('Lock files of the environment; requirements*.txt, uv.lock, poetry.lock and the like by default'),
  outputs: z
    .array(path)
    .optional()
    .describe('Other files and folders that training writes, such as reports: no inputs, and no sign of a dirty tree'),
  timeout: duration.default('60m').describe('Training is stopped after this long'),
  memory: z
    .string()
    .regex(/^\d+(\.\d+)?(MiB|GiB)$/, 'an amount such as 512MiB or 4GiB')
    .optional()
    .describe('Training is stopped when it holds more memory than this: 512MiB, 4GiB'),
  repeats: z
    .int()
    .min(1)
    .max(20)
    .default(1)
    .describe('Trainings with other seeds (MODELGATE_REPEAT counts from 0); their spread widens the intervals'),
  split: split.optional().describe('Makes the training and test sets before training'),
  sweep: sweepSchema.optional().describe('Tries parameters first, and trains with the best of them'),
  executor: executorSchema.optional().describe('Where training runs: local, ray, or a map; local by default'),
  on: z
    .enum(['push', 'ready', 'label'])
    .default('ready')
    .describe(
      'What asks for training on a pull request: each push, each push that is no draft, or the label that `train.label` names'
    ),
  label: z.string().min(1).max(50).default('train').describe('Label that asks for training where `on: label` stands'),
  detached: z
    .union([
      z.literal(true).transform((): { readonly poll?: string } => ({})),
      command.transform((poll): { readonly poll?: string } => ({ poll }))
    ])
    .optional()
    .describe(
      'The command only submits the training. A command here looks after it: exit code 0 where the outputs are written, 75 while it goes on. `true`: `modelgate train --finish` takes the outputs'
    ),
  cost_per_hour: z.number().min(0).optional().describe('What an hour of training costs, for the estimates of `plan`'),
  env: z.record(z.string(), z.string()).optional().describe('Environment variables for training; never secrets')
})
export type TrainConfig = z.infer<typeof train>
export { train as trainSchema }

const serve = z.strictObject({
  command: command.describe(
    'Starts the server; PORT and MODEL_PATH are in its environment, {port} and {model} are replaced'
  ),
  paths: globs.default([]).describe('Globs of the serving code, kept out of the training fingerprint'),
  health: z.string().startsWith('/').default('/health').describe('Answers 200 when the server is ready'),
  predict: z
    .string()
    .startsWith('/')
    .default('/invocations')
    .describe('Answers {"dataframe_records": [...]} with {"predictions": [...]}'),
  timeout: duration.default('60s').describe('How long the server may take to become healthy')
})
export type ServeConfig = z.infer<typeof serve>

export const qaSchema = z.strictObject({
  golden: z.int().min(1).max(10_000).default(50).describe('How many evaluated rows are asked again of what is served'),
  tolerance: z.number().min(0).default(1e-6).describe('How far a served number may be from the evaluated one'),
  command: command.optional().describe("The team's own QA; MODELGATE_URL is in its environment"),
  requests: z.int().min(0).max(100_000).default(200).describe('Requests of the load; 0 for none'),
  concurrency: z.int().min(1).max(256).default(4).describe('Requests under way at once'),
  max_p95: duration.optional().describe('Longest 95th percentile of the latency'),
  max_errors: fraction.default(0).describe('Largest share of requests that may fail')
})

const modelSchema = z.strictObject({
  kind: z
    .enum(['service', 'batch', 'library'])
    .optional()
    .describe('service where serve is given, batch where score is, else library'),
  paths: globs
    .min(1)
    .optional()
    .describe('Globs of the files that belong to this model; the whole repository by default'),
  owners: z.array(z.string().min(1)).optional().describe('Users and teams (org/team) that answer for this model'),
  train: z
    .union([command.transform((text) => train.parse({ command: text })), train])
    .optional()
    .describe('How the model is trained: a command, or a map'),
  dvc: path
    .optional()
    .describe(
      'The dvc.yaml that makes the model: command, parameters, data, outputs, model and metrics are taken from it where they are not given here'
    ),
  source: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Where a model comes from that is not trained here: mlflow:NAME@ALIAS, mlflow:NAME/VERSION, hf:ORG/NAME@REVISION, oci://REGISTRY/REPOSITORY:TAG, oci://REGISTRY/REPOSITORY@sha256:DIGEST, s3://BUCKET/KEY, s3://BUCKET/KEY?versionId=ID or local:PATH; pinned in model.lock'
    ),
  artifact: path
    .optional()
    .describe(
      'The model file or folder that training writes, or where that of a source is put; where nothing is served or scored, the predictions or metrics file stands for it by default'
    ),
  test: z
    .union([
      command.transform((text) => ({ command: text, junit: undefined, timeout: '30m' })),
      z.strictObject({
        command: command.describe("Runs the team's unit tests"),
        junit: path.optional().describe('JUnit XML report that the tests write'),
        timeout: duration.default('30m').describe('Tests are stopped after this long')
      })
    ])
    .optional()
    .describe("The team's unit tests: a command such as pytest --junitxml=reports/junit.xml, or a map"),
  analyze: z
    .strictObject({
      command: command.optional().describe('Runs the scanners'),
      sarif: z.array(path).default([]).describe('SARIF 2.1.0 files that scanners write'),
      severity: z.enum(severities).default('error').describe('New findings of this severity or above block'),
      baseline: path.optional().describe('SARIF file of known findings; without it, those of the live release'),
      timeout: duration.default('30m').describe('Scanners are stopped after this long')
    })
    .refine(({ command, sarif }) => command === undefined || sarif.length > 0, {
      path: ['sarif'],
      message: 'the SARIF files that `command` writes, such as [reports/scan.sarif]'
    })
    .optional()
    .describe('Code and vulnerability analysis; `analyze: {}` alone looks into pickled models'),
  evaluation: evaluationSchema.optional().describe('How predictions or metrics are read'),
  metrics: z
    .record(z.string().min(1).max(512), metricRuleSchema)
    .optional()
    .describe('What each metric must hold; a metric that fails holds staging'),
  serve: z
    .union([command.transform((text) => serve.parse({ command: text })), serve])
    .optional()
    .describe('How the model is served: a command, or a map'),
  score: z
    .strictObject({
      command: command.describe('The scoring job: python score.py {model} {data} {predictions}'),
      data: path.optional().describe('Table that the job scores'),
      timeout: duration.default('60m').describe('The job is stopped after this long'),
      paths: globs.default([]).describe('Globs of the scoring code, kept out of the training fingerprint')
    })
    .optional()
    .describe('How a batch model scores a table'),
  qa: qaSchema.optional().describe('What is asked of the served model before production')
})

const monitorRule = z.strictObject({
  name: name.describe('Name of the rule, as alerts show it'),
  kind: z
    .enum(['data_drift', 'prediction_drift', 'performance', 'error_rate', 'latency', 'resources'])
    .describe('What is watched'),
  data: path.optional().describe('Table of recent rows, for drift: what the model was asked, or what it answered'),
  threshold: fraction.optional().describe('A population stability index above it is drift; 0.2 by default'),
  share: fraction.optional().describe('Share of columns that may drift; none by default'),
  max: fraction.optional().describe('Largest value that is fine'),
  window: duration.optional().describe('How far back is looked'),
  consecutive: z.int().min(1).default(1).describe('How many checks in a row must breach'),
  do: z
    .array(z.enum(['issue', 'retrain', 'rollback', 'alert']))
    .min(1)
    .describe('What happens on a breach')
})

export const configSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format'),
  models: z
    .record(name, modelSchema)
    .refine((models) => Object.keys(models).length > 0, 'at least one model')
    .describe('The models, by name'),
  owners: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Users and teams (org/team) who must approve a change of this file; repository admins by default'),
  labels: z
    .strictObject({
      hold: z.string().min(1).max(50).default('hold').describe('Label that holds a pull request'),
      break_glass: z.string().min(1).max(50).default('break-glass').describe('Label for emergencies')
    })
    .default({ hold: 'hold', break_glass: 'break-glass' })
    .describe('Names of the labels that the bot listens to, beside those of `approvals`'),
  store: z
    .string()
    .min(1)
    .default('local:.modelgate/store')
    .describe(
      'Where models and evidence are kept: local:FOLDER, which a cache or a mounted share outlives the machine with'
    ),
  environments: z.record(name, environmentSchema).default({}).describe('Where releases run, by name'),
  gates: z.record(name, gateSchema).default({}).describe('What must hold before a release enters an environment'),
  monitor: z
    .strictObject({
      schedule: z.string().optional().describe('When to look, as five cron fields'),
      rules: z.array(monitorRule).default([]).describe('What is watched, and what a breach does')
    })
    .optional()
    .describe('What is watched once a model is live')
})

/** The config as Modelgate uses it, defaults filled in. */
export type Config = z.infer<typeof configSchema>
export type ModelConfig = Config['models'][string]
export type MonitorRule = z.infer<typeof monitorRule>
