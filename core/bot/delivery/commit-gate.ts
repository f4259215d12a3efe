// The gate before the first environment, after the merge: by the default branch's own evidence of one commit, and by the
// approvals that were given on the pull request by which it came.
import { reason } from '../../gates/condition.ts'
import { decideGate } from '../../gates/decide.ts'
import type { ApprovalCount } from '../../gates/approvals.ts'
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult, Step } from '../../pipeline/words.ts'
import type { ModelWalk } from '../../report/walk.ts'
import { asApproval } from '../approvals.ts'
import { mergedApprovals } from '../carry.ts'
import { commitsOf, contributorTexts } from '../contributors.ts'
import { gateFacts } from '../gate-facts.ts'
import { joinWalks, modelState, type ModelState } from '../model-state.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { isOfRun } from '../own-evidence.ts'
import { gitHubPeople } from '../people.ts'
import { recordsOf } from '../records.ts'
import { entriesOf, isLeftOut, mergedAs } from './merged.ts'
import { isTrusted } from './releases.ts'
import { stateOf } from './states.ts'

export interface CommitGate {
  readonly state: ModelState
  readonly result: GateResult
  readonly reasons: readonly Reason[]
  readonly approvals: ApprovalCount | null
  /** The environment serves it already. */
  readonly isThere?: true
}

interface Policy {
  readonly config: Config
  readonly policy: Digest
}

/** One for each affected model, those that are left out among them; null where nothing has handed in evidence of this commit. */
export function commitGates(
  observation: DeliveryObservation,
  policy: Policy,
  environment: string,
  sha: string
): readonly CommitGate[] | null {
  const runs = observation.runs.filter((run) => isTrusted(observation, run) && isOf(run, sha))
  if (runs.length === 0) return null
  return [...walksAt(runs)]
    .filter(([, { walk }]) => walk.isAffected)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([model, found]) => gateOf(observation, policy, environment, sha, model, found))
}

/** Made by this run, of this commit. */
function isOf(run: RunFacts, sha: string): boolean {
  const { evidence, headSha } = run
  if (evidence.kind !== 'read' || headSha !== sha) return false
  return evidence.document.commit === sha && isOfRun(run, evidence.document)
}

interface Found {
  readonly walk: ModelWalk
  readonly run: RunFacts
}

/** Newest first, so that the newest record of each step counts. */
function walksAt(runs: readonly RunFacts[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const run of runs) {
    if (run.evidence.kind !== 'read') continue
    for (const walk of run.evidence.document.models) {
      const before = found.get(walk.model)
      found.set(walk.model, before === undefined ? { walk, run } : { ...before, walk: joinWalks(before.walk, walk) })
    }
  }
  return found
}

function gateOf(
  observation: DeliveryObservation,
  { config, policy }: Policy,
  environment: string,
  sha: string,
  model: string,
  { walk, run }: Found
): CommitGate {
  const pulls = mergedAs(observation, sha)
  const entries = entriesOf(pulls)
  const evidence = { walk, run, origin: 'trusted' as const }
  const plain = modelState({ config, model, evidence, missing: null, entries, isExcluded: false })
  const state = { ...plain, isExcluded: isLeftOut(observation, sha, model, plain.bound) }
  if (state.isExcluded)
    return { state, result: 'pass', reasons: [reason('excluded', `${model} is left out`)], approvals: null }
  if (isThere(observation, environment, state))
    return { state, result: 'pass', reasons: [], approvals: null, isThere: true }
  const stopped = stoppedBefore(walk)
  const tree = observation.trees[sha] ?? null
  const merged = { config, environment, policy, pulls: pulls.map(({ number }) => number), tree }
  const since = observation.sinceLive[model]?.commits ?? { kind: 'all', items: [] }
  const isWhole = since.kind === 'all' && pulls.every(({ commits }) => commits.kind === 'all')
  const given = isWhole ? mergedApprovals(entries, merged) : []
  const { now, places, self } = observation
  // A squash keeps none of the commits that it was made of.
  const made = [...pulls.flatMap(({ commits }) => commits.items), ...since.items]
  const asked = run.event === 'workflow_dispatch' ? [run.actor] : []
  const authors = pulls.map(({ author }) => (author?.login === self.login ? null : author))
  const pushers = recordsOf(entries, 'contributor_seen').map(({ detail }) => detail.by)
  const facts = gateFacts({ config, policy, now, environment, commit: sha, places, entries }, state, {
    approvals: given.flatMap((each) => asApproval(each, state, { environment, commit: sha }) ?? []),
    contributors: contributorTexts(commitsOf(state.settings, made), [...asked, ...authors, ...pushers]),
    servedBeforeSince: null,
    brokenBy: null
  })
  const gate = config.gates[environment] ?? {}
  const { result, reasons, approvals } = decideGate(gate, facts, gitHubPeople(observation.people))
  return stopped.length > 0
    ? { state, result: 'fail', reasons: stopped, approvals }
    : { state, result, reasons, approvals }
}

/** A gate stands before a change: the very bytes that it let through before need not pass it again. */
function isThere(observation: DeliveryObservation, environment: string, { model, bound }: ModelState): boolean {
  const { live } = stateOf(observation, environment, model)
  return recordsOf(observation.records.entries, 'release_created').some(
    ({ entry, detail: { release, parts } }) =>
      entry.model === model && release === live && parts.model === bound.modelDigest && parts.serving === bound.serving
  )
}

const before: ReadonlySet<Step> = new Set(['commit', 'build', 'test', 'analyze'])

/** Steps on the way to the first environment that did not pass; what the environment itself said earlier doesn't count here. */
function stoppedBefore({ records }: ModelWalk): readonly Reason[] {
  return records
    .filter(({ step, result }) => before.has(step) && result !== 'pass')
    .flatMap(({ step, reasons }) => (reasons.length > 0 ? reasons : [reason('check_failed', `${step} did not pass`)]))
}
