// comparison.json: candidate against baseline, a verdict for each metric and one for all.
import { z } from 'zod'
import { digestValue, type Digest } from '../digest.ts'
import { comparedPlotsSchema } from './plots.ts'
import { digestSchema, storedNumber } from '../pipeline/evidence.ts'

export const changes = ['better', 'worse', 'same', 'inconclusive', 'added', 'removed', 'changed'] as const
export type Change = (typeof changes)[number]
export const verdicts = ['pass', 'fail', 'inconclusive'] as const
export type Verdict = (typeof verdicts)[number]
export const metricGates = ['pass', 'fail', 'inconclusive', 'none'] as const
export type MetricGate = (typeof metricGates)[number]

/** Why a metric's gate does not simply pass, or passes by way of an acceptance. */
export const reasonCodes = [
  'missing',
  'not_finite',
  'not_numeric',
  'below_min',
  'above_max',
  'regression',
  'slice_regression',
  'no_improvement',
  'inconclusive',
  'test_set_changed',
  'rows_do_not_join',
  'accepted'
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What a reader of the whole comparison must know. */
export const noteCodes = [
  'first_model',
  'numbers_only',
  'model_unchanged',
  'test_set_changed',
  'rows_do_not_join',
  'paired_by_position',
  'metrics_differ',
  'no_baseline_for_metric',
  'failure_accepted'
] as const

const side = z.union([storedNumber, z.string(), z.boolean(), z.null(), z.array(z.unknown())])

export const metricComparisonSchema = z.strictObject({
  name: z.string(),
  baseline: side.optional(),
  candidate: side.optional(),
  delta: storedNumber.optional().describe('candidate - baseline'),
  relative: storedNumber.optional().describe('delta / |baseline|; absent where the baseline is 0'),
  interval: z.tuple([storedNumber, storedNumber]).optional().describe('95% interval of the delta'),
  change: z.enum(changes),
  gate: z.enum(metricGates),
  reason: z.enum(reasonCodes).optional(),
  message: z.string().optional().describe('The rule and what happened, in words: "allowed −0.030"'),
  goal: z.enum(['maximize', 'minimize']).optional(),
  tests: z.record(z.string(), z.strictObject({ pValue: z.number() })).optional(),
  detectable: z.number().optional().describe('Smallest change that this test set could show')
})
export type MetricComparison = z.infer<typeof metricComparisonSchema>

/** `also` entries of these kinds differ between two runs of the same thing, so they bind nothing. */
export const latency = 'latency'
const unbound: readonly string[] = ['resources', latency]

export const comparisonSchema = z.strictObject({
  schema: z.literal('modelgate/comparison@1'),
  producer: z.string(),
  createdAt: z.iso.datetime().optional(),
  verdict: z.enum(verdicts),
  baseline: z
    .strictObject({
      name: z.string(),
      evaluation: digestSchema.nullable(),
      release: digestSchema.optional().describe('The live release that it is; absent for any other baseline')
    })
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
    .describe('Also compared: parameters, data, packages, model size, time and memory, latency'),
  notes: z.array(z.strictObject({ code: z.enum(noteCodes), message: z.string() })),
  method: z.record(z.string(), z.union([z.string(), z.number()])),
  plots: comparedPlotsSchema.optional().describe('Curves, matrices and bars of both sides, thinned for the eye'),
  errors: z.array(z.strictObject({ file: z.string(), message: z.string() }))
})
export type Comparison = z.infer<typeof comparisonSchema>
export type ComparedSlice = Comparison['slices'][number]
export type AlsoCompared = Comparison['also'][number]
export type ComparisonNote = Comparison['notes'][number]

/**
 * Digest of what an approval or an acceptance binds: everything but when it was made, what training used
 * (time and memory) and latency, which differ between two runs of the same thing, and plots, which only show what the
 * metrics say. A baseline is known by its evaluation: a machine that serves calls it by its release, any other by its commit.
 */
export function comparisonDigest(comparison: Comparison): Digest {
  const also = comparison.also.filter(({ what }) => !unbound.includes(what))
  const { baseline } = comparison
  const bound = baseline?.evaluation == null ? baseline : { evaluation: baseline.evaluation }
  return digestValue({ ...comparison, createdAt: undefined, plots: undefined, also, baseline: bound })
}
