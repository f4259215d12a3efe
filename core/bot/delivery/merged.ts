// The pull requests by which a commit came to the default branch, and what was said on them of its models.
import type { Built } from '../../pipeline/ports.ts'
import type { AuditEntry } from '../../audit/entry.ts'
import { environmentParts } from '../../pipeline/environments.ts'
import { isExcludedOn, isLeftOutAs } from '../model-state.ts'
import type { DeliveryObservation, MergedPull } from '../observation.ts'
import { isOfRun } from '../own-evidence.ts'
import { isTrusted } from './releases.ts'

export function mergedAs({ mergedPulls }: DeliveryObservation, sha: string): readonly MergedPull[] {
  return mergedPulls.filter((pull) => pull.sha === sha)
}

/** Those of the newest commit that was measured and that the first environment has not got yet: they say what it waits for. */
export function unservedMerges(observation: DeliveryObservation): readonly number[] {
  const { config, runs } = observation
  if (config.kind !== 'valid' || environmentParts(config.config).staging === null) return []
  const measured = runs.flatMap((run) => {
    if (!isTrusted(observation, run) || run.evidence.kind !== 'read' || !isOfRun(run, run.evidence.document)) return []
    const { commit, models } = run.evidence.document
    return commit === run.headSha ? [{ commit, models }] : []
  })
  const newest = measured[0]?.commit
  const isServed = measured
    .filter(({ commit }) => commit === newest)
    .flatMap(({ models }) => models.flatMap(({ records }) => records))
    .some(({ step, result }) => step === 'staging' && result === 'pass')
  return newest === undefined || isServed ? [] : mergedAs(observation, newest).map(({ number }) => number)
}

/** Each entry once: several pull requests may have the same records. */
export function entriesOf(pulls: readonly MergedPull[]): readonly AuditEntry[] {
  const bySequence = new Map(pulls.flatMap(({ entries }) => entries.map((entry) => [entry.sequence, entry] as const)))
  return [...bySequence.values()].toSorted((a, b) => a.sequence - b.sequence)
}

/**
 * Whether a model is left out at this commit: on the pull request that it came by, or on an earlier one, as long as model
 * and serving code are the very ones that were left out there.
 */
export function isLeftOut(observation: DeliveryObservation, sha: string, model: string, built: Built): boolean {
  return observation.mergedPulls.some(({ sha: merged, number, entries }) =>
    merged === sha ? isExcludedOn(entries, number, model) : isLeftOutAs(entries, number, model, built)
  )
}
