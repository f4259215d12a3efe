// Which trials a sweep has, and which of them come next.
import type { SweepConfig } from '../config/train-schema.ts'
import type { Digest } from '../digest.ts'
import { rungsOf } from './halving.ts'
import { parameterSets, type Parameters } from './space.ts'
import { plannedTrial, ranked, trialValue, type PlannedTrial, type Trial } from './trial.ts'

export type KnownTrials = ReadonlyMap<string, Trial>

export interface SweepPlan {
  /** Trials of every rung that is decided so far; without halving there is one rung. */
  readonly trials: readonly PlannedTrial[]
  /** Those of the last decided rung that have no result. The sweep is over when there are none. */
  readonly missing: readonly PlannedTrial[]
  readonly rungs: number
}

/** `base` is what all trials share; `known` are results by trial id. */
export function planSweep(
  config: SweepConfig,
  goal: 'maximize' | 'minimize',
  base: Digest,
  known: KnownTrials
): SweepPlan {
  const sets = parameterSets(config)
  const { halving } = config
  const rungs = halving === undefined ? [null] : rungsOf(halving, sets.length)
  const decided: PlannedTrial[] = []
  let going: readonly Parameters[] = sets
  for (const [index, rung] of rungs.entries()) {
    const budget = rung === null || halving === undefined ? null : { parameter: halving.parameter, value: rung.budget }
    const trials = going.slice(0, rung?.trials).map((set) => plannedTrial(base, set, budget, index))
    decided.push(...trials)
    const missing = trials.filter(({ id }) => !known.has(id))
    if (missing.length > 0) return { trials: decided, missing, rungs: rungs.length }
    going = survivors(trials, goal, known)
    if (going.length === 0) break
  }
  return { trials: decided, missing: [], rungs: rungs.length }
}

/** Best first; failed ones go no further. */
function survivors(
  trials: readonly PlannedTrial[],
  goal: 'maximize' | 'minimize',
  known: KnownTrials
): readonly Parameters[] {
  return ranked(
    trials.map((trial) => ({ ...trial, value: valueOf(trial, known) })),
    goal
  )
    .filter(({ value }) => value !== null)
    .map(({ parameters }) => parameters)
}

function valueOf({ id }: PlannedTrial, known: KnownTrials): number | null {
  const trial = known.get(id)
  return trial === undefined ? null : trialValue(trial)
}

/** The best trial of the highest rung that has a result; null where every trial failed. Rungs are not held against each other: more budget is another thing. */
export function bestTrial(
  { trials }: SweepPlan,
  goal: 'maximize' | 'minimize',
  known: KnownTrials
): (PlannedTrial & { readonly value: number }) | null {
  const valued = trials.flatMap((trial) => {
    const value = valueOf(trial, known)
    return value === null ? [] : [{ ...trial, value }]
  })
  const highest = Math.max(...valued.map(({ rung }) => rung))
  return (
    ranked(
      valued.filter(({ rung }) => rung === highest),
      goal
    )[0] ?? null
  )
}
