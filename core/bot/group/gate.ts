// The gate once more, as the merge queue would merge it: for each queued pull request its own policy, approvals and holds,
// with the evidence of the queue's commit. Nothing can be approved here, so what would wait for somebody fails.
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import { reason } from '../../gates/condition.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import type { GateResult } from '../../pipeline/words.ts'
import { worstResult } from '../gate-facts.ts'
import type { ModelState } from '../model-state.ts'
import type { GroupObservation, QueuedPull } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { pullContext, type PullContext } from '../pull/context.ts'
import { pullGate, type ModelGate, type PullGate } from '../pull/gate.ts'
import { approvalLabel, scopeOf } from '../pull/scope.ts'

/** One pull request of the group, judged. */
export interface QueuedGate {
  readonly queued: QueuedPull
  /** As its evidence stands on the queue's commit. */
  readonly context: PullContext
  readonly gate: PullGate
}

export interface GroupGate {
  readonly result: GateResult
  readonly pulls: readonly QueuedGate[]
  /** Of the group itself. */
  readonly reasons: readonly Reason[]
}

/** GitHub tells of a group and begins its workflow at about the same time. */
export const beginningMs = 5 * 60_000

export function groupGate(
  group: Pick<GroupObservation, 'sha' | 'builtAt'> & { readonly queued: readonly QueuedPull[] },
  config: Config,
  policy: Digest
): GroupGate {
  const { queued, sha, builtAt } = group
  const isForked = queued.some(({ pull: { pull, repository } }) => pull.head.repositoryId !== repository.id)
  const until = builtAt + beginningMs
  const alone = queued.flatMap((each) => {
    const scope = scopeOf(each.pull, config)
    return scope?.kind === 'code' ? [{ each, scope, context: pullContext(each.pull, config, policy, scope) }] : []
  })
  const touched = alone.map(({ context }) => new Set(context.states.map(({ model }) => model)))
  const top = queued.at(-1)
  const pulls = alone.map(({ each, scope, context: before }, index): QueuedGate => {
    const names = touched[index] ?? new Set()
    // Where a later one touches the same model, what both make together is that one's to answer for.
    const isDecidedAbove = (model: string): boolean => touched.slice(index + 1).some((later) => later.has(model))
    const runs = top === undefined || top === each ? each.runs : [...each.runs, ...top.runs]
    const observation = { ...each.pull, runs: runs.map((run) => ofModels(run, names)) }
    const shas = [...new Set([each.sha, sha])]
    const here = pullContext(observation, config, policy, { ...scope, group: { shas, isForked, until } })
    const isSameTree = each.tree === each.pull.pull.head.tree
    const states = before.states
      .filter(({ model }) => !isDecidedAbove(model))
      .map((state) => stateHere(state, here, isSameTree))
    const context = { ...here, states }
    return { queued: each, context, gate: settled(context, pullGate(context, scope.environment), before) }
  })
  const reasons = [...strangers(queued, pulls), ...unclaimed(top, touched)]
  const results = [...pulls.map(({ gate }) => gate.result), ...reasons.map(() => 'fail' as const)]
  return { result: worstResult(results), pulls, reasons }
}

/** The queue's own evidence; of the very same tree, that of the pull request says the same. */
function stateHere(before: ModelState, { states }: PullContext, isSameTree: boolean): ModelState {
  const here = states.find(({ model }) => model === before.model) ?? before
  return isSameTree && here.evidence === null ? before : here
}

/** One run of the group may walk what several pull requests changed. */
function ofModels(run: RunFacts, names: ReadonlySet<string>): RunFacts {
  const { evidence } = run
  if (evidence.kind !== 'read') return run
  const { document } = evidence
  const models = document.models.filter(({ model }) => names.has(model))
  return { ...run, evidence: { ...evidence, document: { ...document, models } } }
}

/** What only waits for a run may go on waiting; nobody can approve a merge group. */
function settled(context: PullContext, gate: PullGate, before: PullContext): PullGate {
  const models = gate.models.map((model) => {
    if (model.result !== 'pending' || isRunning(model)) return model
    const was = before.states.find((state) => state.model === model.state.model)
    const reasons = [...otherThanShown(context, model, was), ...model.reasons.map((each) => onGitHub(context, each))]
    return { ...model, result: 'fail' as const, reasons }
  })
  const own = gate.reasons.map(() => 'fail' as const)
  const counted = models.filter(({ state }) => !state.isExcluded).map(({ result }) => result)
  return { ...gate, models, result: worstResult([...counted, ...own]) }
}

/** Nobody approves a merge group: what somebody can do is on the pull request. */
function onGitHub({ config, scope }: PullContext, { code, message, cure }: Reason): Reason {
  if (!approvable.has(code)) return { code, message, cure }
  const label = approvalLabel(config, scope.environment)
  return { code, message, cure: `set the label ${label} on the pull request, then queue it again` }
}
const approvable: ReadonlySet<string> = new Set(['approval_missing', 'comparison_inconclusive', 'check_flaky'])

function isRunning({ state }: ModelGate): boolean {
  return state.missing?.code === 'evidence_running'
}

function otherThanShown(
  { observation }: PullContext,
  { state }: ModelGate,
  was: ModelState | undefined
): readonly Reason[] {
  const { bound, model, evidence } = state
  if (evidence === null || was?.evidence == null) return []
  const parts = [
    ...(bound.modelDigest === was.bound.modelDigest ? [] : ['model']),
    ...(bound.serving === was.bound.serving ? [] : ['serving code']),
    ...(bound.comparison === was.bound.comparison ? [] : ['comparison'])
  ]
  if (parts.length === 0) return []
  return [
    reason(
      'approval_stale',
      `as the queue would merge it, ${model} has another ${parts.join(' and ')} than was shown on #${observation.pull.number}`,
      'update the branch from its base, look at the new comparison, have it approved, then queue it again'
    )
  ]
}

/** A pull request in the queue that isn't against the default branch is nothing that was judged. */
function strangers(queued: readonly QueuedPull[], pulls: readonly QueuedGate[]): readonly Reason[] {
  return queued
    .filter((each) => !pulls.some((judged) => judged.queued === each))
    .map(({ pull }) => reason('evidence_missing', `#${pull.pull.number} can not be judged here`))
}

/** Nobody was shown what none of the pull requests touches. */
function unclaimed(top: QueuedPull | undefined, touched: readonly ReadonlySet<string>[]): readonly Reason[] {
  const walked = (top?.runs ?? []).flatMap(({ evidence, event, headSha }) =>
    evidence.kind === 'read' && event === 'merge_group' && headSha === top?.sha ? evidence.document.models : []
  )
  const models = new Set(walked.flatMap(({ model, isAffected }) => (isAffected ? [model] : [])))
  return [...models]
    .filter((model) => !touched.some((names) => names.has(model)))
    .map((model) =>
      reason(
        'approval_missing',
        `the run of the merge group walked ${model}, which no pull request of it was seen to touch`,
        'update the branch from its base, look at what is shown then, and queue it again'
      )
    )
}
