// comparison.json: candidate against baseline, a verdict for each metric and one for all.
import { z } from 'zod'
import { digestSchema, storedNumber } from '../pipeline/evidence.ts'

export const changes = ['better', 'worse', 'same', 'inconclusive', 'added', 'removed', 'changed'] as const
export const verdicts = ['pass', 'fail', 'inconclusive'] as const
export type Verdict = (typeof verdicts)[number]

const side = z.union([storedNumber, z.string(), z.boolean(), z.null(), z.array(z.unknown())])

export const metricComparisonSchema = z.strictObject({
  name: z.string(),
  baseline: side.optional(),
  candidate: side.optional(),
  delta: storedNumber.optional(),
  relative: storedNumber.optional().describe('delta / |baseline|'),
  interval: z.tuple([storedNumber, storedNumber]).optional().describe('95% interval of the delta'),
  change: z.enum(changes),
  gate: z.enum(['pass', 'fail', 'inconclusive', 'none']),
  reason: z
    .string()
    .regex(/^[a-z0-9_]+$/)
    .optional(),
  message: z.string().optional().describe('The rule and what happened, in words: "allowed −0.030"'),
  goal: z.enum(['maximize', 'minimize']).optional(),
  tests: z.record(z.string(), z.strictObject({ pValue: z.number() })).optional(),
  detectable: z.number().optional().describe('Smallest change that this test set could show')
})
export type MetricComparison = z.infer<typeof metricComparisonSchema>

export const comparisonSchema = z.strictObject({
  schema: z.literal('modelgate/comparison@1'),
  producer: z.string(),
  createdAt: z.iso.datetime().optional(),
  verdict: z.enum(verdicts),
  baseline: z
    .strictObject({ name: z.string(), evaluation: digestSchema.nullable() })
    .nullable()
    .describe('null: first model'),
  rows: z.strictObject({ baseline: z.int().nullable(), candidate: z.int().nullable(), joined: z.int().nullable() }),
  metrics: z.array(metricComparisonSchema),
  slices: z.array(
    z.strictObject({ column: z.string(), value: z.string(), rows: z.int(), metrics: z.array(metricComparisonSchema) })
  ),
  hidden: z.strictObject({ slices: z.int(), rows: z.int() }),
  also: z
    .array(
      z.strictObject({
        what: z.string(),
        name: z.string(),
        baseline: z.string().nullable(),
        candidate: z.string().nullable()
      })
    )
    .describe('Also compared: parameters, data, packages, model size, time and memory'),
  notes: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  method: z.record(z.string(), z.union([z.string(), z.number()])),
  errors: z.array(z.strictObject({ file: z.string(), message: z.string() }))
})
export type Comparison = z.infer<typeof comparisonSchema>
