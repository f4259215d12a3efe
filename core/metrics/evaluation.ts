// evaluation.json: the metrics of one model on one data set.
import { z } from 'zod'
import { digestSchema, storedNumber } from '../pipeline/evidence.ts'

/** A metric with its 95% interval, where one can be had. */
export const estimateSchema = z.strictObject({
  value: storedNumber,
  low: storedNumber.optional(),
  high: storedNumber.optional()
})
export type Estimate = z.infer<typeof estimateSchema>

export const sliceSchema = z.strictObject({
  column: z.string(),
  value: z.string(),
  rows: z.int(),
  metrics: z.record(z.string(), estimateSchema)
})
export type Slice = z.infer<typeof sliceSchema>

export const evaluationDocumentSchema = z.strictObject({
  schema: z.literal('modelgate/evaluation@1'),
  producer: z.string(),
  createdAt: z.iso.datetime().optional(),
  rows: z.int(),
  task: z.string(),
  predictions: digestSchema.nullable().describe('Digest of the predictions file'),
  testData: digestSchema.nullable().describe('Digest of the ids and targets that it was evaluated on'),
  metrics: z.record(z.string(), estimateSchema),
  slices: z.array(sliceSchema),
  hidden: z.strictObject({ slices: z.int(), rows: z.int() }).describe('Slices under min_rows'),
  worst: z
    .record(z.string(), z.strictObject({ column: z.string(), value: z.string() }))
    .optional()
    .describe('For each metric the slice where it is worst'),
  fairness: z.record(z.string(), z.record(z.string(), storedNumber)),
  warnings: z.array(z.strictObject({ code: z.string(), metric: z.string().nullable(), message: z.string() })),
  plots: z.record(z.string(), z.unknown()).optional()
})
export type Evaluation = z.infer<typeof evaluationDocumentSchema>
