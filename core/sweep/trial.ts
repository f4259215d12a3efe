// One trial of a sweep: what it tried, how each attempt ended, and what it is worth.
import { z } from 'zod'
import { digestValue, loadNumber, type Digest } from '../digest.ts'
import { digestSchema, envelope, resourcesSchema, storedNumber } from '../pipeline/evidence.ts'
import type { Parameters } from './space.ts'

const value = z.union([z.number(), z.string().max(1000), z.boolean()])

const attemptSchema = z.strictObject({
  at: envelope.createdAt,
  metric: storedNumber.nullable().describe('On the validation rows; null where the attempt failed'),
  failure: z.string().max(2000).nullable(),
  measured: digestSchema
    .nullable()
    .describe('The validation predictions or metrics file that the metric was read from'),
  resources: resourcesSchema,
  lost: z.array(z.string().max(500)).describe('Why earlier jobs of this attempt were lost and started again')
})
export type Attempt = z.infer<typeof attemptSchema>

/** What a trial leaves behind; `id` is the beginning of its fingerprint, which covers everything that it follows from. */
export const trialSchema = z.strictObject({
  schema: z.literal('modelgate/trial@1'),
  ...envelope,
  model: z.string(),
  id: z.string().regex(/^[0-9a-f]{12}$/),
  fingerprint: digestSchema,
  parameters: z.record(z.string(), value),
  budget: z.number().nullable(),
  attempts: z.array(attemptSchema).min(1).max(100)
})
export type Trial = z.infer<typeof trialSchema>

/** A trial that is to be made. */
export interface PlannedTrial {
  readonly id: string
  readonly fingerprint: Digest
  readonly parameters: Parameters
  /** With the budget parameter set, as training is given them. */
  readonly given: Parameters
  readonly budget: number | null
  readonly rung: number
}

/** `base` is what trials of one sweep share. The same trial in a wider sweep has the same fingerprint. */
export function plannedTrial(
  base: Digest,
  parameters: Parameters,
  budget: { readonly parameter: string; readonly value: number } | null,
  rung: number
): PlannedTrial {
  const given = budget === null ? parameters : { ...parameters, [budget.parameter]: budget.value }
  const fingerprint = digestValue({ base, given })
  return { id: idOf(fingerprint), fingerprint, parameters, given, budget: budget?.value ?? null, rung }
}

export function idOf(fingerprint: Digest): string {
  return fingerprint.slice('sha256:'.length, 'sha256:'.length + 12)
}

/**
 * The mean of all attempts that gave a number, so that trying one trial again until it is lucky gains nothing. Null
 * where every attempt failed.
 */
export function trialValue({ attempts }: Pick<Trial, 'attempts'>): number | null {
  const values = attempts.flatMap(({ metric }) => (metric === null ? [] : [loadNumber(metric)])).filter(Number.isFinite)
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}

export interface Ranked {
  readonly id: string
  readonly value: number | null
}

/** Best first; failed trials last. Ties go by id, which no machine and no order of arrival decides. */
export function ranked<T extends Ranked>(trials: readonly T[], goal: 'maximize' | 'minimize'): readonly T[] {
  const sign = goal === 'maximize' ? -1 : 1
  return [...trials].sort((a, b) => {
    if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0)
    return sign * (a.value - b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  })
}
