// Walks models through their steps: one after the other for a model, several models side by side.
import type { Digest } from '../digest.ts'
import { InputError, OutsideError } from '../errors.ts'
import { cureFor, nameIn } from '../gates/reasons.ts'
import { attemptsBefore, withAttempts } from './attempts.ts'
import { audit, envelope, type Done, type ModelContext, type StepOutcome } from './context.ts'
import { applicableSteps, environmentParts, targetOf } from './environments.ts'
import type { Reason, StepRecord } from './evidence.ts'
import { isInFlight, repair } from './serving/resume.ts'
import { stepKey } from './step-key.ts'
import { changedFiles, treeChanged } from './tree.ts'
import { analyzeStep } from './steps/analyze.ts'
import { buildStep } from './steps/build.ts'
import { commitStep } from './steps/commit.ts'
import { liveStep } from './steps/live.ts'
import { productionStep } from './steps/production.ts'
import { qaStep } from './steps/qa.ts'
import { stagingStep } from './steps/staging.ts'
import { testStep } from './steps/test.ts'
import type { Step } from './words.ts'

const runStep: Readonly<Record<Step, (context: ModelContext, done: Done) => Promise<StepOutcome>>> = {
  commit: commitStep,
  build: buildStep,
  test: testStep,
  analyze: analyzeStep,
  staging: stagingStep,
  qa: qaStep,
  production: productionStep,
  live: liveStep
}

/** Steps whose records are re-used under the same key. The others find out by themselves what is left to do. */
const recorded: ReadonlySet<Step> = new Set(['test', 'analyze'])

/**
 * Takes one model through these steps, in order, until one does not pass. A walk that means to go live first sees to
 * what an earlier one, cut short, left in production.
 */
export async function walkModel(context: ModelContext, wanted: readonly Step[]): Promise<readonly StepRecord[]> {
  const done = new Map(await recordsOf(context))
  if (wanted.includes('live')) {
    if (await isInFlight(context, done)) return [await walkStep(context, 'live', done)]
    await repair(context)
  }
  const walked: StepRecord[] = []
  for (const step of applicableSteps(context.config, context.settings)) {
    if (!wanted.includes(step)) continue
    const record = await walkStep(context, step, done)
    done.set(step, record)
    walked.push(record)
    if (record.result !== 'pass') break
  }
  return walked
}

/** The records that this commit has, by step. */
export async function recordsOf(context: ModelContext): Promise<Done> {
  const { ports, head, model, config, settings } = context
  const found = await Promise.all(
    applicableSteps(config, settings).map((step) =>
      ports.tracking.findStep(head.sha, model, step, placeOf(context, step))
    )
  )
  return new Map(found.filter((record) => record !== null).map((record) => [record.step, record]))
}

/** Each environment keeps its own records of these steps. */
function placeOf({ config, target }: ModelContext, step: Step): string | undefined {
  const isPlaced = step === 'production' || step === 'live'
  return isPlaced && target !== environmentParts(config).production ? target : undefined
}

async function walkStep(context: ModelContext, step: Step, done: Done): Promise<StepRecord> {
  const { ports, model } = context
  const key = await stepKey(context, step, done)
  const known = done.get(step)
  if (
    recorded.has(step) &&
    !context.again &&
    known?.result === 'pass' &&
    known.key === key &&
    (known.origin === 'trusted' || known.origin === context.origin) &&
    (await isKept(context, known))
  ) {
    ports.progress.stepEnded(known, true)
    return known
  }
  ports.progress.stepStarted(model, step)
  const startedAt = ports.clock.now()
  await audit(context, 'step_started', null, { step, key })
  const attempts = await attemptsBefore(context, step, done)
  const outcome = await guarded(() => ofThisCommit(context, step, () => runStep[step](context, done)))
  const record: StepRecord = {
    schema: 'modelgate/step@1',
    ...envelope(context),
    model,
    step,
    key,
    result: outcome.result,
    summary: withAttempts(outcome.summary, attempts),
    reasons: outcome.reasons.map((reason) => named(reason, context, step)),
    startedAt: new Date(startedAt).toISOString(),
    seconds: (ports.clock.now() - startedAt) / 1000,
    ...(attempts === undefined ? {} : { attempts }),
    outputs: { ...outcome.outputs }
  }
  await ports.tracking.saveStep(record, placeOf(context, step))
  await audit(context, 'step_ended', null, {
    step,
    result: record.result,
    summary: record.summary,
    reasons: record.reasons.map(({ code, message }) => ({ code, message })),
    outputs: record.outputs
  })
  ports.progress.stepEnded(record, false)
  return record
}

function named(reason: Reason, context: ModelContext, step: Step): Reason {
  const { model, config } = context
  const environment = step === 'staging' || step === 'qa' ? environmentParts(config).staging : targetOf(context)
  return { ...reason, cure: reason.cure === null ? null : nameIn(reason.cure, model, environment) }
}

/** Whether what a record points to is still in the store. */
async function isKept({ ports }: ModelContext, { outputs }: StepRecord): Promise<boolean> {
  const kept = ['run', 'package', 'modelDigest', 'predictions', 'evaluation', 'comparison', 'analysis', 'tests']
  const digests = kept.map((name) => outputs[name]).filter((digest) => digest !== undefined)
  const found = await Promise.all(digests.map((digest) => ports.store.has(digest as Digest)))
  return found.every(Boolean)
}

/** Steps that run the team's commands on the working tree: a pass counts only if that still is the commit. */
const onTree: ReadonlySet<Step> = new Set(['build', 'test', 'analyze', 'qa'])

async function ofThisCommit(context: ModelContext, step: Step, run: () => Promise<StepOutcome>): Promise<StepOutcome> {
  const outcome = await run()
  if (outcome.result !== 'pass' || !onTree.has(step)) return outcome
  const changed = await changedFiles(context)
  return changed.length === 0 ? outcome : treeChanged(changed)
}

/** A problem that a person can do something about ends the step, not the command; anything else is a fault of ours. */
async function guarded(run: () => Promise<StepOutcome>): Promise<StepOutcome> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof InputError) return stopped('input_wrong', error)
    if (error instanceof OutsideError) return stopped('outside_failed', error)
    throw error
  }
}

function stopped(code: 'input_wrong' | 'outside_failed', error: InputError | OutsideError): StepOutcome {
  const reason = { code, message: error.message, cure: error.cure || cureFor(code) }
  return { result: code === 'input_wrong' ? 'fail' : 'unavailable', summary: code, reasons: [reason], outputs: {} }
}
