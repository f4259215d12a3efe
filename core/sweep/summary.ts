// What a sweep came to, as evidence: every trial, and which was chosen.
import { z } from 'zod'
import { loadNumber, storeNumber } from '../digest.ts'
import { digestSchema, envelope, storedNumber } from '../pipeline/evidence.ts'
import type { KnownTrials, SweepPlan } from './plan.ts'
import { ranked, trialValue } from './trial.ts'

const value = z.union([z.number(), z.string().max(1000), z.boolean()])
const id = z.string().regex(/^[0-9a-f]{12}$/)

const trialRowSchema = z.strictObject({
  id,
  rung: z.int().min(0).max(100),
  budget: z.number().nullable(),
  parameters: z.record(z.string().max(200), value),
  value: storedNumber.nullable().describe('Mean over its attempts; null where all failed'),
  attempts: z.int().min(1).max(100),
  seconds: z.number().min(0),
  failure: z.string().max(300).nullable().describe('Of the last attempt that failed')
})
export type TrialRow = z.infer<typeof trialRowSchema>

export const sweepSummarySchema = z.strictObject({
  schema: z.literal('modelgate/sweep@1'),
  ...envelope,
  model: z.string(),
  method: z.enum(['grid', 'random']),
  metric: z.string().max(512),
  goal: z.enum(['maximize', 'minimize']),
  budget: z.string().max(200).nullable().describe('The parameter of successive halving; null without it'),
  validation: z.strictObject({
    rows: z.int().min(1).nullable().describe('Null where trials measure themselves'),
    digest: digestSchema.nullable()
  }),
  trials: z.array(trialRowSchema).min(1).max(5000),
  best: id
})
export type SweepSummary = z.infer<typeof sweepSummarySchema>

/** A row for each trial, in the order in which they were planned. */
export function trialRows(plan: SweepPlan, known: KnownTrials): readonly TrialRow[] {
  return plan.trials.flatMap((planned): readonly TrialRow[] => {
    const trial = known.get(planned.id)
    if (trial === undefined) return []
    const worth = trialValue(trial)
    const failures = trial.attempts.flatMap(({ failure }) => (failure === null ? [] : [failure]))
    return [
      {
        id: planned.id,
        rung: planned.rung,
        budget: planned.budget,
        parameters: { ...planned.parameters },
        value: worth === null ? null : storeNumber(worth),
        attempts: trial.attempts.length,
        seconds: trial.attempts.reduce((sum, { resources }) => sum + resources.wallSeconds, 0),
        failure: failures.at(-1)?.slice(0, 300) ?? null
      }
    ]
  })
}

/** What is wrong with a summary that anybody may have written; null where its choice follows from its trials. */
export function sweepContradiction({ trials, best, goal }: SweepSummary): string | null {
  if (new Set(trials.map((trial) => trial.id)).size < trials.length) return 'its sweep has one trial twice'
  const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : loadNumber(trial.value) }))
  const highest = Math.max(...valued.filter((trial) => trial.value !== null).map(({ rung }) => rung))
  const [first] = ranked(
    valued.filter((trial) => trial.rung === highest && trial.value !== null),
    goal
  )
  return first?.id === best ? null : 'its sweep chose another trial than the best'
}
