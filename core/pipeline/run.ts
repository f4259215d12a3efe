// A whole run: which models are affected, each walked through the wanted steps, and what came of it.
import { exitCodes, InputError, type ExitCode } from '../errors.ts'
import { exitCodeFor } from '../gates/reasons.ts'
import { decideMetrics } from '../gates/decide.ts'
import { endOf, type Held, type ModelWalk } from '../report/walk.ts'
import { affectedBy, type Affected } from './affected.ts'
import { recordsOf, walkModel } from './walk.ts'
import type { ModelContext } from './context.ts'
import { applicableSteps, environmentParts, mergeGate } from './environments.ts'
import { declaredOutputs, isOutput } from './fingerprints.ts'
import type { Digest } from '../digest.ts'
import { latencyCompared } from '../metrics/compare/also.ts'
import type { Comparison } from '../metrics/comparison.ts'
import { readComparison } from './gate.ts'
import { qaSchema, type StepRecord } from './evidence.ts'
import { sweepSummarySchema, type SweepSummary } from '../sweep/summary.ts'
import type { Step } from './words.ts'

export interface RunOptions {
  readonly steps: readonly Step[]
  /** Commit to find affected models against; null: what is live. */
  readonly base: string | null
  /** Walk models though nothing of them changed. */
  readonly all: boolean
  /** How many models at a time. */
  readonly parallel: number
}

/**
 * Walks every model given; the order of the result is that of `contexts`. Throws InputError where no model has any of the
 * steps: what was asked for is not there, which must not look like a pass.
 */
export async function runModels(contexts: readonly ModelContext[], options: RunOptions): Promise<readonly ModelWalk[]> {
  if (contexts.length > 0 && contexts.every((context) => wantedOf(context, options.steps).length === 0))
    throw noSuchStep(contexts, options.steps)
  const walks: Promise<ModelWalk>[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < contexts.length; index = next++) {
      const context = contexts[index]
      if (context === undefined) continue
      const sharing = walks.filter((_, before) => writeTheSame(context, contexts[before]))
      await (walks[index] = Promise.all(sharing).then(() => runModel(context, options)))
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.parallel, contexts.length) }, worker))
  return Promise.all(walks)
}

/** All models are walked in one tree: those whose commands write to one path would take each other's files. */
function writeTheSame({ settings }: ModelContext, other: ModelContext | undefined): boolean {
  const [own, others] = [declaredOutputs(settings), other === undefined ? [] : declaredOutputs(other.settings)]
  return own.some((path) => isOutput(others, path)) || others.some((path) => isOutput(own, path))
}

async function runModel(context: ModelContext, { steps, base, all }: RunOptions): Promise<ModelWalk> {
  if (wantedOf(context, steps).length === 0)
    return reportModel(context, { isAffected: false, why: `it has no step ${steps.join(', ')}` })
  const affected = all ? { isAffected: true, why: 'asked for' } : await affectedBy(context, base)
  const walked = affected.isAffected ? await walkModel(context, steps) : []
  return reportModel(context, affected, walked.at(-1)?.step)
}

function wantedOf({ config, settings }: ModelContext, steps: readonly Step[]): readonly Step[] {
  return applicableSteps(config, settings).filter((step) => steps.includes(step))
}

function noSuchStep(contexts: readonly ModelContext[], steps: readonly Step[]): InputError {
  const names = contexts.map(({ model }) => model).join(', ')
  const [first] = contexts
  const parts = first === undefined ? null : environmentParts(first.config)
  const isStraight = parts?.staging === null && parts.production !== null && steps.every(isBeforeProduction)
  if (isStraight)
    return new InputError(
      `${names}: there is no step ${steps.join(', ')}: no environment comes before ${parts.production}`,
      {
        cure: `leave it out: the steps before it make the release, and \`modelgate promote\` or the bot brings it to ${parts.production}; or add an environment above ${parts.production} in the config`
      }
    )
  const missing = steps.map((step) => stepNeeds[step])
  const has = [...new Set(contexts.flatMap(({ config, settings }) => applicableSteps(config, settings)))]
  return new InputError(`${names}: there is no step ${steps.join(', ')}; there are ${has.join(', ')}`, {
    cure: `add to the config what such a step needs: ${[...new Set(missing)].join(', or ')}`
  })
}

function isBeforeProduction(step: Step): boolean {
  return step === 'staging' || step === 'qa'
}

const stepNeeds: Readonly<Record<Step, string>> = {
  commit: '`models`',
  build: '`train` of the model',
  test: '`test` or `evaluation` of the model',
  analyze: '`analyze` of the model',
  staging: '`environments`, and a model that is served: `kind: service` or `batch`',
  qa: '`environments`, and a model that is served: `kind: service` or `batch`',
  production: 'an environment `production`, and a model that is served: `kind: service` or `batch`',
  live: 'an environment `production`, and a model that is served: `kind: service` or `batch`'
}

/** What the records of this commit say of a model, up to a step; runs nothing. */
export async function reportModel(context: ModelContext, affected: Affected, until?: Step): Promise<ModelWalk> {
  const { model, config, settings } = context
  const planned = applicableSteps(config, settings)
  if (!affected.isAffected) return { model, ...affected, planned, records: [], comparison: null, held: null }
  const done = await recordsOf(context)
  const end = until === undefined ? planned.length : planned.indexOf(until) + 1
  const records = planned.slice(0, end).flatMap((step) => done.get(step) ?? [])
  const comparison = await readComparison(context, new Map(records.map((record) => [record.step, record])))
  const document = comparison && (await withServedLatency(context, comparison.document, records))
  return {
    model,
    ...affected,
    planned,
    records,
    comparison: document,
    held: document && heldBefore(context, records, document),
    sweep: await readSweep(context, records)
  }
}

/** Null where the parameters were not chosen, or the store no longer has what they were chosen from. */
async function readSweep({ ports }: ModelContext, records: readonly StepRecord[]): Promise<SweepSummary | null> {
  const digest = records.find(({ step }) => step === 'build')?.outputs.sweep as Digest | undefined
  if (digest === undefined || !(await ports.store.has(digest))) return null
  return sweepSummarySchema.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))))
}

/** What QA found under the same load of the candidate and, in its time, of the live release: known only after the comparison was made. */
async function withServedLatency(
  { ports }: ModelContext,
  comparison: Comparison,
  records: readonly StepRecord[]
): Promise<Comparison> {
  const digest = records.find(({ step }) => step === 'qa')?.outputs.qa as Digest | undefined
  if (digest === undefined || !(await ports.store.has(digest))) return comparison
  const { load, live } = qaSchema.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))))
  if (load === null || live === undefined) return comparison
  return { ...comparison, also: [...comparison.also, latencyCompared('p95 at QA', live.p95, load.p95)] }
}

/** A walk that ends after the comparison and before its gate has not earned more than the gate will give it. */
function heldBefore({ config }: ModelContext, records: readonly StepRecord[], document: Comparison): Held | null {
  const last = records.at(-1)
  if (last?.result !== 'pass' || (last.step !== 'test' && last.step !== 'analyze')) return null
  const { result, reasons } = decideMetrics(config.gates[mergeGate(config)] ?? {}, document)
  return result === 'pass' ? null : { result, reasons }
}

/** The worst of what happened: something outside failed, then wrong input, then a gate, then pass. */
export function exitCodeOf(walks: readonly ModelWalk[]): ExitCode {
  const codes = walks.map((walk) => {
    const last = endOf(walk)
    if (last === undefined || last.result === 'pass') return exitCodes.pass
    return exitCodeFor(last.reasons[0]?.code ?? '')
  })
  return (
    ([exitCodes.outside, exitCodes.input, exitCodes.gate] as const).find((code) => codes.includes(code)) ??
    exitCodes.pass
  )
}
