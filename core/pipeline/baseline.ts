// What the candidate is compared with: the first that exists of the live release and the last that passed on the default branch.
import type { Digest } from '../digest.ts'
import { evaluationDocumentSchema, type Evaluation } from '../metrics/evaluation.ts'
import { OutsideError } from '../errors.ts'
import type { ModelContext } from './context.ts'
import { targetOf } from './environments.ts'
import { runSchema, type Release, type Run, type StepRecord } from './evidence.ts'
import type { ServedElsewhere } from './ports.ts'

export interface Baseline {
  /** `v1.2.0 (live)`, or the short commit of the default branch. */
  readonly name: string
  /** Null where it is no release but evidence of the default branch. */
  readonly release: Digest | null
  readonly evaluation: Evaluation
  readonly evaluationDigest: Digest
  readonly modelDigest: Digest | null
  readonly predictions: Digest | null
  readonly testData: Digest | null
  readonly run: Run | null
}

/** The release that is live where this walk goes, which is production by default; null before the first. Throws OutsideError if its record is lost. */
export async function liveRelease(context: ModelContext): Promise<Release | null> {
  const production = targetOf(context)
  if (production === null || context.settings.kind === 'library') return null
  const { state } = await context.ports.states.read(production, context.model)
  return state.live === null ? null : findRelease(context, state.live)
}

export async function findRelease({ ports, model }: ModelContext, digest: Digest): Promise<Release> {
  const release = (await ports.tracking.releases(model)).find((known) => known.digest === digest)
  if (release !== undefined) return release
  throw new OutsideError(`the record of release ${digest} of ${model} is missing`, {
    cure: 'restore .modelgate/releases from a backup, then run again'
  })
}

/** What is live there and not on this machine; null where this machine serves it, or nothing is. */
export async function liveElsewhere(context: ModelContext): Promise<ServedElsewhere | null> {
  const production = targetOf(context)
  if (production === null || context.settings.kind === 'library' || (await liveRelease(context)) !== null) return null
  return (await context.ports.servedElsewhere?.(production, context.model)) ?? null
}

/** What a step found here, on the default branch, of the bytes that are live elsewhere; at the release's own commit where it can be. */
export async function recordOfLive(context: ModelContext, step: 'test' | 'analyze'): Promise<LiveRecord | null> {
  const live = await liveElsewhere(context)
  if (live === null) return null
  const records = await context.ports.tracking.stepRecords(context.model)
  const trusted = records.filter((record) => record.result === 'pass' && record.origin === 'trusted')
  const built = trusted.filter(
    ({ step: each, outputs }) => each === 'build' && outputs.modelDigest === live.modelDigest
  )
  const commits = new Set(built.map(({ commit }) => commit))
  const found = trusted.filter((record) => record.step === step && commits.has(record.commit))
  const record = found.findLast(({ commit }) => commit === live.commit) ?? found.at(-1)
  return record === undefined ? null : { live, record }
}

export interface LiveRecord {
  readonly live: ServedElsewhere
  readonly record: StepRecord
}

/** Null for the first model ever. Throws OutsideError where a baseline exists whose bytes are gone: missing is not absent. */
export async function findBaseline(context: ModelContext): Promise<Baseline | null> {
  const live = await liveRelease(context)
  if (live !== null && live.evaluation !== null) {
    return readBaseline(context, `${live.version} (live)`, {
      release: live.digest,
      evaluation: live.evaluation,
      modelDigest: live.parts.model,
      predictions: live.predictions,
      testData: live.testData,
      run: live.run
    })
  }
  const elsewhere = await recordOfLive(context, 'test')
  if (elsewhere?.record.outputs.evaluation !== undefined) return ofRecord(context, elsewhere.record, elsewhere.live)
  const record = (await context.ports.tracking.stepRecords(context.model)).findLast(
    ({ step, result, origin, commit, outputs }) =>
      step === 'test' &&
      result === 'pass' &&
      origin === 'trusted' &&
      commit !== context.head.sha &&
      outputs.evaluation !== undefined &&
      outputs.verdict === 'pass'
  )
  return record === undefined ? null : ofRecord(context, record, null)
}

async function ofRecord(
  context: ModelContext,
  { commit, outputs }: StepRecord,
  live: ServedElsewhere | null
): Promise<Baseline | null> {
  const { evaluation, modelDigest, predictions, testData, run } = outputs as Record<string, Digest | undefined>
  if (evaluation === undefined) return null
  const name = live === null ? (commit?.slice(0, 7) ?? 'default branch') : `${live.version} (live)`
  return readBaseline(context, name, {
    release: live?.release ?? null,
    evaluation,
    modelDigest: modelDigest ?? null,
    predictions: predictions ?? null,
    testData: testData ?? null,
    run: run ?? null
  })
}

interface Pointers extends Pick<Baseline, 'release' | 'modelDigest' | 'predictions' | 'testData'> {
  readonly evaluation: Digest
  readonly run: Digest | null
}

async function readBaseline(context: ModelContext, name: string, pointers: Pointers): Promise<Baseline> {
  const { store } = context.ports
  const json = async (digest: Digest): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await store.getBytes(digest)))
  const { release, evaluation, modelDigest, predictions, testData, run } = pointers
  return {
    name,
    release,
    evaluation: evaluationDocumentSchema.parse(await json(evaluation)),
    evaluationDigest: evaluation,
    modelDigest,
    predictions,
    testData,
    run: run === null ? null : runSchema.parse(await json(run))
  }
}
