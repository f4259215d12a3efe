// The JSON that `modelgate run --format json` prints.
import { z } from 'zod'
import { comparisonSchema } from '../metrics/comparison.ts'
import { digestSchema, reasonSchema, stepRecordSchema } from '../pipeline/evidence.ts'
import { sweepSummarySchema } from '../sweep/summary.ts'
import { steps } from '../pipeline/words.ts'

export const walkReportSchema = z.strictObject({
  schema: z.literal('modelgate/walk@1'),
  commit: z.string(),
  models: z.array(
    z.strictObject({
      model: z.string(),
      isAffected: z.boolean(),
      why: z.string(),
      planned: z.array(z.enum(steps)),
      records: z.array(stepRecordSchema),
      comparison: comparisonSchema.nullable(),
      held: z
        .strictObject({ result: z.enum(['fail', 'pending', 'unavailable']), reasons: z.array(reasonSchema) })
        .nullable(),
      sweep: sweepSummarySchema.nullable().optional().describe('Where parameters were chosen among several'),
      release: z
        .strictObject({ release: digestSchema, version: z.string().regex(/^v\d+\.\d+\.\d+$/) })
        .nullable()
        .optional()
        .describe('The release that it became, where no environment comes before production')
    })
  )
})
