// A whole sweep: trials side by side, rung after rung, and the best of them.
import { OutsideError } from '../../errors.ts'
import { bestTrial, planSweep, type KnownTrials, type SweepPlan } from '../../sweep/plan.ts'
import type { Parameters } from '../../sweep/space.ts'
import { trialRows, type SweepSummary } from '../../sweep/summary.ts'
import { trialValue, type PlannedTrial, type Trial } from '../../sweep/trial.ts'
import type { Digest } from '../../digest.ts'
import { envelope, fail, saveDocument, type ModelContext, type StepOutcome } from '../context.ts'
import { runTrial } from './run-trial.ts'
import type { SweepSetting } from './setting.ts'
import { readTrial } from './trials.ts'
import { counted } from '../words.ts'

/** The parameters that training goes on with. */
export interface Choice {
  readonly parameters: Parameters
  /** Of sweep.json. */
  readonly sweep: Digest
}

export type Swept =
  | { readonly choice: Choice; readonly problem?: undefined }
  | { readonly problem: StepOutcome; readonly choice?: undefined }

/**
 * Trials that have a result are not made again; those whose every attempt failed are, unless they are to be taken as
 * they are. One that fails ends nothing, unless all do.
 */
export async function runSweep(
  context: ModelContext,
  setting: SweepSetting,
  { takesFailures }: { readonly takesFailures: boolean }
): Promise<Swept> {
  const { ports, model } = context
  const { sweep, goal, base } = setting
  const known = new Map<string, Trial>()
  const before = new Map<string, Trial>()
  for (;;) {
    const plan = planSweep(sweep, goal, base, known)
    const looked = await lookUp(context, plan.missing, before)
    for (const trial of looked) if (isTaken(trial, context.again, takesFailures)) known.set(trial.id, trial)
    const missing = plan.missing.filter(({ id }) => !known.has(id))
    if (plan.missing.length === 0) return conclude(context, setting, plan, known)
    if (missing.length === 0) continue
    const slots = Math.max(1, Math.min(sweep.parallel, ports.executors.of(model).slots))
    ports.progress.line(model, `sweep: ${counted(missing.length, 'trial')} to make, ${slots} at a time`)
    await eachOf(missing, slots, async (planned) => {
      const trial = await runTrial(context, setting, planned, before.get(planned.id) ?? null)
      known.set(planned.id, trial)
      ports.progress.line(model, describeTrial(planned, trial, sweep.metric))
    })
  }
}

function isTaken(trial: Trial, again: boolean, takesFailures: boolean): boolean {
  return !again && (takesFailures || trialValue(trial) !== null)
}

/** Records of earlier attempts, which are put into `before` too. */
export async function lookUp(
  context: ModelContext,
  missing: readonly PlannedTrial[],
  before: Map<string, Trial>
): Promise<readonly Trial[]> {
  const found = await Promise.all(missing.map(({ id }) => readTrial(context, id)))
  const there = found.filter((trial) => trial !== null)
  for (const trial of there) before.set(trial.id, trial)
  return there
}

export function describeTrial({ id, given }: PlannedTrial, trial: Trial, metric: string): string {
  const value = trialValue(trial)
  const failure = trial.attempts.at(-1)?.failure?.split('\n')[0]
  const ended = value === null ? `failed: ${failure ?? ''}` : `${metric} ${Number(value.toPrecision(6))}`
  return `trial ${id} (${parameterWords(given)}): ${ended}`
}

/** `lr=0.1 depth=3` */
export function parameterWords(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ')
}

async function conclude(
  context: ModelContext,
  setting: SweepSetting,
  plan: SweepPlan,
  known: KnownTrials
): Promise<Swept> {
  const { sweep, goal, validation } = setting
  const best = bestTrial(plan, goal, known)
  const rows = trialRows(plan, known)
  if (best === null) {
    const why = rows[0]?.failure ?? ''
    return { problem: fail('sweep_failed', `all ${rows.length} trials failed; the first: ${why}`) }
  }
  const summary: SweepSummary = {
    schema: 'modelgate/sweep@1',
    ...envelope(context),
    model: context.model,
    method: sweep.method,
    metric: sweep.metric,
    goal,
    budget: sweep.halving?.parameter ?? null,
    validation: { rows: validation.rows, digest: validation.digest },
    trials: [...rows],
    best: best.id
  }
  const digest = await saveDocument(context, 'sweep.json', summary)
  context.ports.progress.line(
    context.model,
    `sweep: the best of ${counted(rows.length, 'trial')} is ${best.id}: ${parameterWords(best.given)}`
  )
  return { choice: { parameters: lastBudget(setting, best), sweep: digest } }
}

/** Training goes on with the whole budget, should the best have come no further than an earlier rung. */
function lastBudget({ sweep }: SweepSetting, { given }: PlannedTrial): Parameters {
  const { halving } = sweep
  return halving === undefined ? given : { ...given, [halving.parameter]: halving.max }
}

/** So many at a time. After a problem nothing more is begun, and what runs comes to its end before the problem is thrown. */
export async function eachOf<T>(items: readonly T[], slots: number, work: (item: T) => Promise<void>): Promise<void> {
  const problems: unknown[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length && problems.length === 0) {
      const item = items[next++]
      if (item === undefined) return
      await work(item).catch((problem: unknown) => problems.push(problem))
    }
  }
  await Promise.all(Array.from({ length: Math.min(slots, items.length) }, worker))
  const [first] = problems
  if (first === undefined) return
  throw first instanceof Error ? first : new OutsideError('a trial stopped', { cure: 'run again', cause: first })
}
