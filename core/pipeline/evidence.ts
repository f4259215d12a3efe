// The JSON documents that gates read. Each names its schema, producer, commit, time and the digests it speaks of.
import { z } from 'zod'
import { kinds, origins, steps } from './words.ts'

export const digestSchema = z.templateLiteral(['sha256:', z.string().regex(/^[0-9a-f]{64}$/)])
export const timeSchema = z.iso.datetime().describe('RFC 3339, UTC')
export const storedNumber = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])])
const commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)

/** What every document of evidence carries. `workflow` names the workflow run that produced it, where there was one. */
export const envelope = {
  producer: z.string().max(200),
  commit: commit.nullable(),
  createdAt: timeSchema,
  origin: z.enum(origins)
}

/** What one training used, in its whole process tree. Seconds and bytes; null where the machine can't tell. */
export const resourcesSchema = z.strictObject({
  wallSeconds: z.number(),
  cpuSeconds: z.number().nullable(),
  peakMemoryBytes: z.number().nullable()
})
export type Resources = z.infer<typeof resourcesSchema>

export const environmentInfoSchema = z.strictObject({
  python: z.string().nullable(),
  platform: z.string(),
  packages: z.record(z.string(), z.string())
})
export type EnvironmentInfo = z.infer<typeof environmentInfoSchema>

export const dataFingerprintSchema = z.strictObject({
  path: z.string(),
  kind: z.enum(['file', 'folder', 'dvc', 'lfs', 'remote']),
  digest: z.string(),
  bytes: z.number().nullable()
})
export type DataFingerprint = z.infer<typeof dataFingerprintSchema>

/** One training. `fingerprint` covers paths, parameters, data and lock files, not the commit. */
export const runSchema = z.strictObject({
  schema: z.literal('modelgate/run@1'),
  ...envelope,
  model: z.string(),
  fingerprint: digestSchema,
  training: z
    .string()
    .max(100)
    .optional()
    .describe('Names this training among those of its fingerprint: MODELGATE_TRAINING of its command'),
  source: z
    .strictObject({ uri: z.string(), version: z.string().nullable(), run: z.string().nullable() })
    .optional()
    .describe('Where the model was taken from that was not trained here'),
  dirty: z.boolean(),
  command: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  overrides: z
    .array(z.string())
    .optional()
    .describe('Which of the parameters were given on the command line over those of the files, as Hydra has them'),
  data: z.array(dataFingerprintSchema),
  environment: environmentInfoSchema,
  resources: resourcesSchema,
  modelDigest: digestSchema,
  modelBytes: z.number(),
  predictionsDigest: digestSchema.nullable(),
  testDataDigest: digestSchema.nullable(),
  metricsDigest: digestSchema
    .nullable()
    .optional()
    .describe('The metrics file as this training wrote it; null where it wrote none'),
  notebook: digestSchema.optional().describe('The executed notebook, where a notebook trains'),
  metrics: z.record(z.string(), storedNumber),
  code: z
    .record(z.string(), z.string())
    .optional()
    .describe('Digests of the files that training was made from, by path; left out over 2,000 files'),
  repeats: z
    .array(z.record(z.string(), storedNumber))
    .optional()
    .describe('Metrics of each training where `train.repeats` asks for several'),
  sweep: digestSchema.optional().describe('Of sweep.json, where the parameters were chosen among several'),
  lost: z
    .array(z.string().max(500))
    .optional()
    .describe('Why jobs of this training were lost and started again, where it ran elsewhere')
})
export type Run = z.infer<typeof runSchema>

export const testReportSchema = z.strictObject({
  schema: z.literal('modelgate/test@1'),
  ...envelope,
  model: z.string(),
  tests: z.int(),
  passed: z.int(),
  failed: z.int(),
  errors: z.int(),
  skipped: z.int(),
  seconds: z.number(),
  failures: z.array(
    z.strictObject({ name: z.string(), message: z.string(), file: z.string().nullable(), line: z.int().nullable() })
  )
})
export type TestReport = z.infer<typeof testReportSchema>

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['note', 'warning', 'error']),
  message: z.string(),
  file: z.string().nullable(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  tool: z.string(),
  fingerprint: digestSchema,
  isNew: z.boolean()
})
export type Finding = z.infer<typeof findingSchema>

export const analysisSchema = z.strictObject({
  schema: z.literal('modelgate/analysis@1'),
  ...envelope,
  model: z.string(),
  baseline: z.string().nullable(),
  blocking: z.int(),
  findings: z.array(findingSchema)
})
export type Analysis = z.infer<typeof analysisSchema>

/** What QA found of what is served. Latencies in milliseconds. */
export const qaSchema = z.strictObject({
  schema: z.literal('modelgate/qa@1'),
  ...envelope,
  model: z.string(),
  environment: z.string(),
  release: digestSchema,
  modelDigest: digestSchema,
  golden: z.strictObject({
    asked: z.int(),
    equal: z.int(),
    tolerance: z.number(),
    differences: z.array(
      z.strictObject({ id: z.string(), column: z.string(), evaluated: z.string(), served: z.string() })
    )
  }),
  load: z
    .strictObject({
      requests: z.int(),
      failed: z.int(),
      errorRate: z.number(),
      p50: z.number(),
      p95: z.number(),
      p99: z.number()
    })
    .nullable(),
  live: z
    .strictObject({ version: z.string(), p95: z.number() })
    .optional()
    .describe('What the same load found of the release that is live; milliseconds'),
  command: z.strictObject({ exitCode: z.int(), seconds: z.number() }).nullable()
})
export type QaReport = z.infer<typeof qaSchema>

/** The immutable record of one version. `digest` is that of the record without `version`, `createdAt`, `commit` and `digest`. */
export const releaseSchema = z.strictObject({
  schema: z.literal('modelgate/release@1'),
  ...envelope,
  model: z.string(),
  kind: z.enum(kinds),
  version: z.string().regex(/^v\d+\.\d+\.\d+$/),
  digest: digestSchema,
  parts: z.strictObject({ model: digestSchema, serving: digestSchema, features: digestSchema.nullable() }),
  package: digestSchema,
  run: digestSchema,
  data: z.array(dataFingerprintSchema),
  evaluation: digestSchema.nullable(),
  comparison: digestSchema.nullable(),
  predictions: digestSchema.nullable(),
  testData: digestSchema.nullable(),
  analysis: digestSchema.nullable(),
  contributors: z.array(z.string())
})
export type Release = z.infer<typeof releaseSchema>

export const reasonSchema = z.strictObject({ code: z.string(), message: z.string(), cure: z.string().nullable() })
export type Reason = z.infer<typeof reasonSchema>

/** How one step ended for one model at one commit. `key` covers all of its inputs: same key, nothing to do again. */
export const stepRecordSchema = z.strictObject({
  schema: z.literal('modelgate/step@1'),
  ...envelope,
  model: z.string(),
  step: z.enum(steps),
  key: digestSchema,
  result: z.enum(['pass', 'fail', 'pending', 'unavailable']),
  summary: z.string(),
  reasons: z.array(reasonSchema),
  startedAt: timeSchema,
  seconds: z.number(),
  attempts: z
    .strictObject({
      inputs: digestSchema.describe('Like the key, but the same for two trainings of one fingerprint'),
      failed: z.int().describe('Earlier attempts on these inputs that were judged and failed')
    })
    .optional(),
  outputs: z.record(z.string(), z.string())
})
export type StepRecord = z.infer<typeof stepRecordSchema>

/** Who approved what, bound to head commit, policy and, for each model, model and comparison digest. */
export const approvalSchema = z.strictObject({
  schema: z.literal('modelgate/approval@1'),
  environment: z.string(),
  by: z.string(),
  verified: z.boolean().describe('False where only the person says who they are, as on a laptop'),
  at: timeSchema,
  commit,
  policy: digestSchema,
  models: z.array(
    z.strictObject({
      model: z.string(),
      modelDigest: digestSchema,
      comparison: digestSchema.nullable(),
      serving: digestSchema.nullable().optional().describe('Of the serving code; not bound where it is left out')
    })
  )
})
export type Approval = z.infer<typeof approvalSchema>

/** A trade-off that owners accept: one named failure of exactly this comparison. */
export const acceptanceSchema = z.strictObject({
  schema: z.literal('modelgate/acceptance@1'),
  model: z.string(),
  metric: z.string(),
  slice: z.string().nullable().describe('column=value; null for the metric over all rows'),
  by: z.string(),
  verified: z.boolean(),
  at: timeSchema,
  reason: z.string().min(1).max(1000),
  comparison: digestSchema
})
export type Acceptance = z.infer<typeof acceptanceSchema>
