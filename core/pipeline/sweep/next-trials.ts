// What is left of a sweep, for those who share it out among jobs.
import { planSweep, type SweepPlan } from '../../sweep/plan.ts'
import type { PlannedTrial, Trial } from '../../sweep/trial.ts'
import type { ModelContext } from '../context.ts'
import { lookUp, parameterWords } from './run-sweep.ts'
import type { SweepSetting } from './setting.ts'

/** The plan with every result that is kept here; failures count as results. Later rungs are known once the ones before have theirs. */
export async function planWithKnown(context: ModelContext, setting: SweepSetting): Promise<SweepPlan> {
  const known = new Map<string, Trial>()
  for (;;) {
    const plan = planSweep(setting.sweep, setting.goal, setting.base, known)
    const found = await lookUp(context, plan.missing, known)
    if (found.length === 0 || found.length < plan.missing.length)
      return found.length === 0 ? plan : planSweep(setting.sweep, setting.goal, setting.base, known)
  }
}

/** One job of a matrix: GitHub takes 256 of them, so that one may make several trials. */
export interface MatrixJob {
  readonly model: string
  /** Its number among the model's jobs, from 0. */
  readonly job: number
  /** Ids with spaces between them. */
  readonly trials: string
  /** Of the first of them, for the job's name. */
  readonly parameters: string
}

/** As even as can be; what `strategy.matrix` takes as `include`. */
export function matrixOf(model: string, missing: readonly PlannedTrial[], most: number): readonly MatrixJob[] {
  const jobs = Math.min(most, missing.length)
  return Array.from({ length: jobs }, (_, job) => {
    const mine = missing.filter((_trial, index) => index % jobs === job)
    const [first] = mine
    const more = mine.length > 1 ? ` and ${mine.length - 1} more` : ''
    return {
      model,
      job,
      trials: mine.map(({ id }) => id).join(' '),
      parameters: first === undefined ? '' : `${parameterWords(first.given)}${more}`
    }
  })
}
