// What the gate before an environment looks at, for one model: the same on a pull request, on a promotion and after the merge.
import type { AuditEntry } from '../audit/entry.ts'
import type { Config } from '../config/schema.ts'
import type { Digest } from '../digest.ts'
import type { CheckState, GateFacts } from '../gates/decide.ts'
import { isFlaky } from '../pipeline/attempts.ts'
import { readNewFindings } from '../pipeline/findings/finding-counts.ts'
import { applicableSteps, environmentParts } from '../pipeline/environments.ts'
import { predecessorOf } from '../pipeline/graph.ts'
import type { GateResult } from '../pipeline/words.ts'
import { noModel } from './approvals.ts'
import { recordOf, type ModelState } from './model-state.ts'
import type { PlacedState, ServedBefore } from './observation.ts'
import type { RunFacts } from './run-facts.ts'
import { recordsOf } from './records.ts'

/** From the worst to the best. */
export const gateResults = ['fail', 'unavailable', 'pending', 'pass'] as const

export function worstResult(results: readonly GateResult[]): GateResult {
  return gateResults.find((result) => results.includes(result)) ?? 'pass'
}

/** Where the gate stands. */
export interface Standing {
  readonly config: Config
  readonly policy: Digest
  readonly now: number
  readonly environment: string
  /** The commit that approvals speak of. */
  readonly commit: string
  readonly places: readonly PlacedState[]
  /** Records that tell of attempts on the same inputs. */
  readonly entries: readonly AuditEntry[]
}

type Asked = Pick<GateFacts, 'approvals' | 'contributors' | 'servedBeforeSince' | 'brokenBy'>

export function gateFacts(standing: Standing, state: ModelState, asked: Asked): GateFacts {
  const { config, policy, now, environment, commit, places } = standing
  const { settings, evidence, bound, comparison, model } = state
  const place = places.find((each) => each.environment === environment && each.model === model)
  const digest = bound.comparison
  const newFindings = readNewFindings(recordOf(evidence, 'analyze')?.outputs.newFindings)
  const isFirst = environment === environmentParts(config).staging
  return {
    environment,
    commit,
    model,
    modelDigest: bound.modelDigest ?? noModel,
    policy,
    now,
    origin: evidence?.origin ?? 'untrusted',
    evidenceAt: evidence?.run.startedAt ?? null,
    checks: {
      test: checkState(standing, state, 'test'),
      analyze: checkState(standing, state, 'analyze'),
      qa: isFirst || !Object.hasOwn(config.environments, environment) ? 'unused' : checkState(standing, state, 'qa')
    },
    comparison: comparison === null || digest === null ? null : { document: comparison, digest },
    comparisonMissing: comparison === null && settings?.metrics !== undefined ? 'evidence_missing' : null,
    ...(newFindings === undefined ? {} : { newFindings }),
    hold: place?.state.hold ?? null,
    wasRolledBack: false,
    ...asked
  }
}

function checkState(
  { config, entries }: Standing,
  { settings, evidence, model }: ModelState,
  step: 'test' | 'analyze' | 'qa'
): CheckState {
  const uses = settings === null ? (evidence?.walk.planned ?? []) : applicableSteps(config, settings)
  if (!uses.includes(step)) return 'unused'
  const record = recordOf(evidence, step)
  if (record === undefined) return 'missing'
  if (record.result !== 'pass') return 'fail'
  const inputs = record.attempts?.inputs
  const failedBefore = recordsOf(entries, 'attempt_failed').some(
    ({ entry, detail }) => entry.model === model && detail.step === step && detail.inputs === inputs
  )
  return isFlaky(record, failedBefore) ? 'flaky' : 'pass'
}

interface Served extends Pick<Standing, 'config' | 'places'> {
  /** Trusted, newest first. */
  readonly runs: readonly RunFacts[]
  readonly branch: ServedBefore | null
}

/**
 * When the environment before this one began to serve the release, by the first run that says so, or by the branch; null while
 * it doesn't.
 */
export function servedBefore(
  { config, places, runs, branch }: Served,
  { environment, model, release }: { readonly environment: string; readonly model: string; readonly release: Digest }
): number | null {
  const before = predecessorOf(config, environment)
  const place = places.find((each) => each.environment === before && each.model === model)
  if (before === null || place?.state.live !== release) return null
  const { staging } = environmentParts(config)
  const step = before === staging ? 'staging' : 'live'
  const first = runs
    .flatMap(({ evidence }) => (evidence.kind === 'read' ? evidence.document.models : []))
    .filter((walk) => walk.model === model)
    .flatMap(({ records }) => records)
    .findLast(
      (record) =>
        record.step === step &&
        record.result === 'pass' &&
        record.outputs.release === release &&
        (record.outputs.environment ?? before) === before
    )
  if (first !== undefined) return Date.parse(first.createdAt)
  // Of an environment that a promotion brings a release to, its run may be too long ago to be seen.
  return before !== staging && branch?.release === release ? branch.at : null
}
