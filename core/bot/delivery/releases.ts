// What the default branch's runs say: releases that staging served, that QA passed, that went live or were taken back.
import type { Digest } from '../../digest.ts'
import { promoteWorkflow } from '../branches.ts'
import type { StepRecord } from '../../pipeline/evidence.ts'
import type { Step } from '../../pipeline/words.ts'
import type { ModelWalk } from '../../report/walk.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { isOfRun } from '../own-evidence.ts'

/** One model's walk in one run of the default branch, newest first. */
export interface Walked {
  readonly run: RunFacts
  readonly walk: ModelWalk
}

const ofDefaultBranch: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** Only the default branch's own runs of its own repository are trusted. */
export function isTrusted({ repository }: DeliveryObservation, run: RunFacts): boolean {
  return (
    run.repositoryId === repository.id &&
    run.headRepositoryId === repository.id &&
    run.headBranch === repository.defaultBranch &&
    ofDefaultBranch.has(run.event)
  )
}

export function walksOf(observation: DeliveryObservation, model: string): readonly Walked[] {
  return observation.runs.flatMap((run) => {
    if (run.evidence.kind !== 'read' || !isTrusted(observation, run) || !isOfRun(run, run.evidence.document)) return []
    return run.evidence.document.models.filter((walk) => walk.model === model).map((walk) => ({ run, walk }))
  })
}

export interface Served {
  readonly release: Digest
  readonly version: string
  readonly run: RunFacts
  readonly record: StepRecord
  readonly walk: ModelWalk
}

/**
 * Where no environment comes before a promotion: the release that the newest walk made of what was merged. The run of a
 * promotion walks an older commit again, and makes nothing.
 */
export function madeOf(walks: readonly Walked[]): Served | null {
  for (const { run, walk } of walks) {
    const record = walk.records.at(-1)
    if (walk.release == null || record === undefined || isPromotion(run)) continue
    return { ...walk.release, run, record, walk }
  }
  return null
}

/** What the first environment serves by the newest walk that went there. */
export function stagedBy(walks: readonly Walked[]): Served | null {
  return newestOf(
    walks.filter(({ run }) => !isPromotion(run)),
    'staging'
  )
}

function isPromotion({ path }: RunFacts): boolean {
  return path === `.github/workflows/${promoteWorkflow}`
}

/**
 * Where a release comes from now: by the newest commit whose own walk had it tested, or made it where nothing comes before.
 * That is not always the one that it was made of: a revert brings known bytes back.
 */
export function newestSource(walks: readonly Walked[], release: Digest): string | null {
  const own = walks.filter(({ run }) => !isPromotion(run))
  const made = madeOf(own)
  const found = newestOf(own, 'qa', { release }) ?? (made?.release === release ? made : null)
  return found?.run.headSha ?? null
}

interface Wanted {
  readonly release?: Digest
  readonly environment?: string
}

/** The newest record of a step that names a release, of those that are wanted, over all runs; null where there is none. */
export function newestOf(walks: readonly Walked[], step: Step, wanted: Wanted = {}): Served | null {
  for (const { run, walk } of walks) {
    const record = walk.records.findLast((each) => each.step === step)
    const named = record?.outputs.release as Digest | undefined
    if (record === undefined || named === undefined) continue
    if (wanted.release !== undefined && named !== wanted.release) continue
    const where = record.outputs.environment
    if (wanted.environment !== undefined && where !== undefined && where !== wanted.environment) continue
    const version = walk.records.findLast(({ outputs }) => outputs.version !== undefined)?.outputs.version
    if (version !== undefined) return { release: named, version, run, record, walk }
  }
  return null
}
