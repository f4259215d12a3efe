// A sweep that several jobs share: which trials are left, as a matrix of jobs, and the trials of one such job.
import { InputError } from '../../errors.ts'
import type { PlannedTrial, Trial } from '../../sweep/trial.ts'
import type { ModelContext, Project } from '../context.ts'
import { trainingInputs } from '../fingerprints.ts'
import { collectTrials, type HandedIn } from './collect.ts'
import { matrixOf, planWithKnown, type MatrixJob } from './next-trials.ts'
import { eachOf } from './run-sweep.ts'
import { runTrial } from './run-trial.ts'
import { sweepSetting, type SweepSetting } from './setting.ts'
import { readTrial } from './trials.ts'

export interface Swept {
  readonly context: ModelContext
  readonly setting: SweepSetting
}

export const hasSweep = ({ settings }: ModelContext): boolean => settings.train?.sweep !== undefined

/** Takes in what was handed in for each of these models. Throws InputError for a model without a sweep, and for what is forged. */
export async function openSweeps(
  project: Pick<Project, 'files' | 'ports'>,
  contexts: readonly ModelContext[],
  handedIn: readonly HandedIn[]
): Promise<readonly Swept[]> {
  const found: Swept[] = []
  for (const context of contexts) {
    const inputs = await trainingInputs(context.settings, project.files, project.ports.workspace)
    if (inputs.missing.length > 0)
      throw new InputError(`training data is missing: ${inputs.missing.join(', ')}`, {
        cure: 'fetch it, then run again'
      })
    const setting = await sweepSetting(context, inputs)
    await collectTrials(context, setting, handedIn)
    found.push({ context, setting })
  }
  return found
}

export interface SharedPlan {
  readonly model: string
  readonly metric: string
  readonly goal: 'maximize' | 'minimize'
  /** Of successive halving, from 0. */
  readonly rung: number
  readonly rungs: number
  readonly trials: number
  readonly missing: readonly { readonly id: string; readonly parameters: PlannedTrial['given'] }[]
  readonly include: readonly MatrixJob[]
}

/** What no job has made yet, for at most so many jobs. */
export async function sharePlan({ context, setting }: Swept, jobs: number): Promise<SharedPlan> {
  const planned = await planWithKnown(context, setting)
  return {
    model: context.model,
    metric: setting.sweep.metric,
    goal: setting.goal,
    rung: planned.trials.at(-1)?.rung ?? 0,
    rungs: planned.rungs,
    trials: planned.trials.length,
    missing: planned.missing.map(({ id, given }) => ({ id, parameters: given })),
    include: matrixOf(context.model, planned.missing, jobs)
  }
}

export interface MadeTrial {
  readonly planned: PlannedTrial
  readonly trial: Trial
  /** It had a result before. */
  readonly isKept: boolean
}

/** A trial that fails is a result. Throws InputError for an id that the sweep doesn't have. */
export async function makeTrials(
  project: Pick<Project, 'ports'>,
  { context, setting }: Swept,
  ids: readonly string[]
): Promise<readonly MadeTrial[]> {
  const { trials } = await planWithKnown(context, setting)
  const wanted = ids.map((id) => {
    const planned = trials.find((trial) => trial.id === id)
    if (planned !== undefined) return planned
    throw new InputError(`there is no trial ${id} in the sweep of ${context.model}`, {
      cure: 'list its trials by `modelgate sweep plan`; those of later rungs need `--from` with the earlier ones'
    })
  })
  const made: MadeTrial[] = []
  const slots = Math.max(1, Math.min(setting.sweep.parallel, project.ports.executors.of(context.model).slots))
  await eachOf(wanted, slots, async (planned) => {
    const before = await readTrial(context, planned.id)
    const isKept = before !== null && before.attempts.some(({ metric }) => metric !== null)
    made.push({ planned, isKept, trial: isKept ? before : await runTrial(context, setting, planned, before) })
  })
  return made
}

/** A whole number of jobs from 1. Throws InputError that begins with `name`. */
export function jobsOf(text: string, name: string): number {
  const jobs = Number(text)
  if (Number.isInteger(jobs) && jobs >= 1) return jobs
  throw new InputError(`${name} ${text} is no whole number from 1`, { cure: `write ${name} 20` })
}
