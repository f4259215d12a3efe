// One model with the evidence that speaks of it, wherever it stands: on a pull request, on a promotion, after the merge.
import type { AuditEntry } from '../audit/entry.ts'
import { resolveModel, type ResolvedModel } from '../config/resolve.ts'
import type { Config } from '../config/schema.ts'
import type { Digest } from '../digest.ts'
import { acceptFailures } from '../metrics/compare/accept.ts'
import { rejudge } from '../evidence/rejudge.ts'
import { comparisonDigest, type Comparison } from '../metrics/comparison.ts'
import type { Reason, StepRecord } from '../pipeline/evidence.ts'
import type { Built } from '../pipeline/ports.ts'
import type { Origin, Step } from '../pipeline/words.ts'
import type { ModelWalk } from '../report/walk.ts'
import type { RunFacts } from './run-facts.ts'
import type { Person } from './people.ts'
import { recordsOf, type BoundModel } from './records.ts'

export interface ModelState {
  readonly model: string
  /** As the config of the default branch has it; null where only a pull request knows it. */
  readonly settings: ResolvedModel | null
  readonly evidence: ModelEvidence | null
  /** Why there is no evidence; null where there is. */
  readonly missing: Reason | null
  /** Judged by the rules of the default branch, with what owners accepted let through. */
  readonly comparison: Comparison | null
  readonly bound: BoundModel
  readonly isExcluded: boolean
}

export interface ModelEvidence {
  readonly walk: ModelWalk
  readonly run: RunFacts
  readonly origin: Origin
  /** Who dispatched the runs that it was joined from. */
  readonly askedBy?: readonly Person[]
}

interface Known {
  readonly config: Config
  readonly model: string
  readonly evidence: ModelEvidence | null
  readonly missing: Reason | null
  /** Records in which owners may have accepted failures. */
  readonly entries: readonly AuditEntry[]
  readonly isExcluded: boolean
}

export function modelState({ config, model, evidence, missing, entries, isExcluded }: Known): ModelState {
  const settings = resolveModel(config, model) ?? null
  const build = recordOf(evidence, 'build')?.outputs ?? {}
  const made = evidence?.walk.comparison ?? null
  const digest = made === null ? null : boundComparison(evidence, made)
  const accepted = recordsOf(entries, 'failure_accepted')
    .filter(({ entry }) => entry.model === model)
    .map(({ detail }) => ({ ...detail, by: detail.by.login }))
  return {
    model,
    settings,
    evidence,
    missing,
    comparison: made === null || digest === null ? null : acceptFailures(byRules(made, settings), accepted, digest),
    bound: {
      model,
      modelDigest: (build.modelDigest as Digest | undefined) ?? null,
      serving: (build.serving as Digest | undefined) ?? null,
      comparison: digest
    },
    isExcluded
  }
}

/**
 * The default branch's own walk says which comparison it made: what it hands in may have accepted failures let through,
 * and so has another digest. Of anybody else's the digest is computed.
 */
function boundComparison(evidence: ModelEvidence | null, made: Comparison): Digest {
  const named = evidence?.origin === 'trusted' ? recordOf(evidence, 'test')?.outputs.comparisonDigest : undefined
  return (named as Digest | undefined) ?? comparisonDigest(made)
}

export function recordOf(evidence: ModelEvidence | null, step: Step): StepRecord | undefined {
  return evidence?.walk.records.findLast((record) => record.step === step)
}

/**
 * Several runs of one commit each walk a part of the way: the newest record of each step counts. A pass against anything but
 * the live release, as where a runner has not its bytes, does not replace what was found against it.
 */
export function joinWalks(newer: ModelWalk, older: ModelWalk): ModelWalk {
  const isHeld = isAgainstLive(older) && !isAgainstLive(newer) && hasPassed(newer, 'test')
  const own = new Set(newer.records.map(({ step }) => step).filter((step) => !isHeld || step !== 'test'))
  const records = [
    ...older.records.filter(({ step }) => !own.has(step)),
    ...newer.records.filter(({ step }) => own.has(step))
  ]
  const at = (step: Step) => newer.planned.indexOf(step)
  return {
    ...newer,
    isAffected: newer.isAffected || older.isAffected,
    records: records.toSorted((a, b) => at(a.step) - at(b.step)),
    comparison: isHeld ? older.comparison : (newer.comparison ?? older.comparison),
    sweep: newer.sweep ?? older.sweep
  }
}

function isAgainstLive({ comparison }: ModelWalk): boolean {
  return comparison?.baseline?.release !== undefined
}

function hasPassed({ records }: ModelWalk, step: Step): boolean {
  return records.findLast((record) => record.step === step)?.result === 'pass'
}

/** Whether this pull request leaves the model out: what was said last counts. */
export function isExcludedOn(entries: readonly AuditEntry[], pull: number, model: string): boolean {
  const about = (kind: 'model_excluded' | 'model_included') =>
    recordsOf(entries, kind)
      .filter(({ entry, detail }) => entry.model === model && detail.pull === pull)
      .at(-1)?.entry.sequence ?? 0
  return about('model_excluded') > about('model_included')
}

/** Whether these are the very bytes that this pull request leaves out. */
export function isLeftOutAs(entries: readonly AuditEntry[], pull: number, model: string, built: Built): boolean {
  if (!isExcludedOn(entries, pull, model)) return false
  const bound = recordsOf(entries, 'model_excluded').findLast(
    ({ entry, detail }) => entry.model === model && detail.pull === pull
  )?.detail.bound
  return bound?.modelDigest != null && bound.modelDigest === built.modelDigest && bound.serving === built.serving
}

/** The comparison as the config of the default branch has it, whatever that of the run that made it says. */
function byRules(made: Comparison, settings: ResolvedModel | null): Comparison {
  const isStrict = settings?.evaluation?.test_set === 'strict'
  const held = isStrict ? { ...made, method: { ...made.method, test_set: 'strict' } } : made
  const judged = rejudge(held, new Map(Object.entries(settings?.metrics ?? {})))
  return judged.kind === 'same' ? made : judged.comparison
}
