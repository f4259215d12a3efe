// One pull request: what it should look like, and what has to be written for that.
import { parseDuration } from '../../config/units.ts'
import { opensNext } from '../../gates/window.ts'
import { defaultLimit } from '../../report/markdown.ts'
import { heading, link, paragraph, report } from '../../report/tree.ts'
import { environmentsBranch } from '../branches.ts'
import { checkEffects } from '../checks.ts'
import { closedConfig } from '../closed-config.ts'
import type { Decision } from '../decision.ts'
import type { Effect } from '../effects.ts'
import type { PullObservation, Shown } from '../observation.ts'
import type { Outcome } from '../outcomes.ts'
import type { BotEvent } from '../records.ts'
import type { Request } from '../requests.ts'
import type { Subject } from '../subjects.ts'
import { shownDigest, shownHere, stillShown } from './shown.ts'
import { labelsToSetAgain, openAfterMerge } from './after-merge.ts'
import { finishRuns } from './asked-runs.ts'
import { configCheck, pullChecks } from './checks.ts'
import { closedByLog } from './closed-by-log.ts'
import { answerCommands } from './commands.ts'
import { renderPull, subjectOf } from './comment.ts'
import { isMergedPromotion, pullContext, withEvents, type PullContext } from './context.ts'
import { saysTheSame, shortCommit, withFoot } from './foot.ts'
import { aroundEvents, closedEvents, gatedEvents } from './gated.ts'
import { pullGate, servedBeforeSince, type PullGate } from './gate.ts'
import { hear, notice, seeContributor } from './hear.ts'
import { planLabels, type LabelPlan } from './labels.ts'
import { isLastWordMissing, lastWordEffects, otherBaseEffects } from './last-word.ts'
import { answerPresses, liveChecks } from './live-check.ts'
import { rerunEffects } from './rerun.ts'
import { scopeOf } from './scope.ts'

/** A soak is looked at again at least this often, in case what serves the release changes. */
const longestWaitMs = 15 * 60_000
const nothing: Decision = { effects: [], again: false, wakeAt: null }
const noLabels: LabelPlan = { added: [], removed: [], events: [], wakeAt: null }
const groupPollMs = 10 * 60_000
/** The stamp before the body, in bytes. */
const stampRoom = 1_000

export function decidePull(
  observation: PullObservation,
  requests: readonly Request[],
  outcomes: readonly Outcome[] = []
): Decision {
  const { pull, config, records } = observation
  if (pull.state === 'closed') return decideClosed(observation, outcomes)
  if (records.fault != null) return closedByLog(observation, records.fault)
  if (config.kind !== 'valid')
    return pull.state === 'merged' || !isGated(observation) ? nothing : closedByConfig(observation, requests)
  const scope = scopeOf(observation, config.config)
  if (scope === null) return isGated(observation) ? nothing : { ...nothing, effects: otherBaseEffects(observation) }
  const before = pullContext(observation, config.config, config.policy, scope)
  if (pull.state === 'merged') return decideMerged(before, requests, outcomes)
  const noticed = notice(before)
  const heard = hear(withEvents(before, noticed), requests)
  const finished = finishRuns(before, outcomes)
  const known = [...noticed, ...heard, ...finished.events]
  const answered = answerCommands(withEvents(before, known))
  const asked = [...known, ...answered.events]
  const after = [...finished.starts, ...answered.after]
  const labels = planLabels(withEvents(before, asked), asked, requests)
  const told = [...asked, ...labels.events]
  const context = withEvents(before, told)
  const gate = pullGate(context, scope.environment)
  const events = [...told, ...gatedEvents(context, gate)]
  const comment = commentEffects(context, gate)
  const merges = mergeEffects(context, gate)
  // What a job's token merges starts no workflow that would see it.
  const isUnheard = merges.length > 0 && observation.self.mode === 'actions'
  return {
    effects: [
      ...labels.added,
      ...recordEffects(observation, events),
      ...labels.removed,
      ...comment,
      ...checkEffects(observation.checks, pullChecks(context, gate)),
      ...after,
      ...rerunEffects(context, requests),
      ...merges
    ],
    // The check links to the comment, which has no address before it is there.
    again: (observation.comment === null && comment.length > 0) || answered.isGoing || after.some(startsRun),
    wakeAt: earliest([labels.wakeAt, finished.wakeAt, wakeOf(context, gate)]),
    wakes: [...groupOf(observation), ...(answered.isGoing || isUnheard ? [deliveryOf(observation)] : [])]
  }
}

/**
 * What people still ask on a change that was merged: an approval that is missing behind the merge, a command. Only that is
 * answered: its checks are history, and nothing that was approved is revoked because the policy moved on. On a promotion
 * only commands are, and the button of the check that says whether its release is live.
 */
function decideMerged(before: PullContext, requests: readonly Request[], outcomes: readonly Outcome[]): Decision {
  const isPromotion = isMergedPromotion(before)
  const pressed = answerPresses(before, requests)
  const finished = finishRuns(before, outcomes)
  const heard = [...(isPromotion ? pressed.events : hear(before, requests)), ...finished.events]
  const answered = answerCommands(withEvents(before, heard))
  const around = aroundEvents(before)
  const asked = [...heard, ...answered.events, ...around]
  const after = [...pressed.starts, ...finished.starts, ...answered.after]
  const checks = checkEffects(before.observation.checks, liveChecks(before))
  if (asked.length === 0 && after.length === 0)
    return { ...nothing, effects: [...endEffects(before), ...checks], wakeAt: finished.wakeAt }
  const labels = isPromotion ? noLabels : planLabels(withEvents(before, asked), asked, requests)
  const events = [...asked, ...labels.events]
  const context = withEvents(before, events)
  return {
    effects: [
      ...labels.added,
      ...recordEffects(before.observation, events),
      ...labels.removed,
      ...commentEffects(context, pullGate(context, context.scope.environment)),
      ...checks,
      ...after
    ],
    again: answered.isGoing || after.some(startsRun),
    wakeAt: earliest([labels.wakeAt, finished.wakeAt]),
    wakes: [deliveryOf(before.observation)]
  }
}

/** On a promotion what was needed is needed no more. What was decided is not decided again. */
function endEffects(context: PullContext): readonly Effect[] {
  const open = openAfterMerge(context)
  if (open !== null) return [...labelsToSetAgain(context), ...commentEffects(context, open)]
  if (!isMergedPromotion(context)) return lastWordEffects(context)
  return isLastWordMissing(context) ? commentEffects(context, pullGate(context, context.scope.environment)) : []
}

/** What became of a run, only the next decision is told. */
function startsRun({ kind }: Effect): boolean {
  return kind === 'dispatch'
}

/**
 * Nobody is heard any more; the comment says that it is over. What was asked before is still started, and a promotion that
 * nothing replaces yet is opened anew where its release still waits.
 */
function decideClosed(observation: PullObservation, outcomes: readonly Outcome[]): Decision {
  const { config, records } = observation
  if (config.kind !== 'valid' || records.fault != null) return nothing
  const scope = scopeOf(observation, config.config)
  if (scope === null) return nothing
  const { events, starts, wakeAt } = finishRuns({ observation }, outcomes)
  const isAlone = scope.kind === 'promotion' && observation.replacedBy == null
  return {
    effects: [
      ...recordEffects(observation, [...events, ...closedEvents({ observation, scope })]),
      ...lastWordEffects({ observation, scope }),
      ...starts
    ],
    again: starts.length > 0,
    wakeAt,
    wakes: isAlone ? [deliveryOf(observation)] : []
  }
}

function deliveryOf({ repository: { id, owner, name } }: PullObservation): Subject {
  return { kind: 'delivery', repository: { id, owner, name } }
}

/** What is queued is judged again where the queue would merge it. */
function groupOf({ queuedAs, repository: { id, owner, name } }: PullObservation): readonly Subject[] {
  return queuedAs === null ? [] : [{ kind: 'group', repository: { id, owner, name }, sha: queuedAs }]
}

function recordEffects({ records, pull }: PullObservation, events: readonly BotEvent[]): readonly Effect[] {
  if (events.length === 0) return []
  return [{ kind: 'append_records', subject: `pull-${pull.number}`, head: records.head, events }]
}

function commentEffects(context: PullContext, gate: PullGate): readonly Effect[] {
  const { pull, comment, now } = context.observation
  // Where no model is touched there is nothing to say, unless something was said before.
  const isQuiet =
    gate.models.length === 0 && gate.reasons.length === 0 && context.observation.records.entries.length === 0
  if (comment === null && isQuiet) return []
  const body = withFoot(renderPull(context, gate), subjectOf(context), now, { limit: defaultLimit - stampRoom })
  const before = shownHere(context)
  if (before !== null && saysTheSame(before.body, body)) return []
  const first: Shown = { head: pull.head.sha, digest: shownDigest(context), at: now, foundAt: null }
  const shown = before === null ? first : stillShown(before)
  return [{ kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown }]
}

/** A promotion whose gate passes is merged, at the very head that was judged. */
function mergeEffects({ scope, observation }: PullContext, gate: PullGate): readonly Effect[] {
  const { pull } = observation
  if (scope.kind !== 'promotion' || gate.result !== 'pass' || pull.isDraft) return []
  const title = `Promote ${scope.model} ${scope.version} to ${scope.environment} (#${pull.number})`
  return [{ kind: 'merge_pull', number: pull.number, sha: pull.head.sha, title }]
}

/** When a soak or a window ends by itself. */
function wakeOf(context: PullContext, gate: PullGate): number | null {
  const { config, observation, scope } = context
  if (scope.kind === 'code') return null
  const codes = new Set(gate.models.flatMap(({ reasons }) => reasons.map(({ code: why }) => why)))
  const { soak, window } = config.gates[scope.environment] ?? {}
  const opens =
    window !== undefined && (codes.has('outside_window') || codes.has('frozen'))
      ? opensNext(window, observation.now)
      : null
  const soakMs = parseDuration(soak ?? '')
  const soaked =
    soakMs === undefined || !codes.has('soak_not_over')
      ? []
      : gate.models
          .map(({ state }) => (servedBeforeSince(context, scope.environment, state) ?? observation.now) + soakMs)
          .map((until) => Math.min(until, observation.now + longestWaitMs))
  // An approval that is given in another environment of the group wakes that promotion, not this one.
  const isShared = config.environments[scope.environment]?.group !== undefined && codes.has('approval_missing')
  return earliest([opens, ...soaked, isShared ? observation.now + groupPollMs : null])
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

/** Into any other branch a pull request goes by no gate, so no config says anything of it. */
function isGated({ pull, repository }: PullObservation): boolean {
  return pull.base.ref === repository.defaultBranch || pull.base.ref === environmentsBranch
}

/** Without a valid config on the default branch nothing is judged, and nothing passes. */
function closedByConfig(observation: PullObservation, requests: readonly Request[]): Decision {
  const { config, pull, comment, repository } = observation
  // A repository that never used Modelgate is left in peace.
  const isUnused = config.kind === 'missing' && comment === null && observation.checks.length === 0
  if (config.kind === 'valid' || isUnused) return nothing
  const { title, blocks, annotations } = closedConfig(config, repository.defaultBranch)
  const check = configCheck(pull.head.sha, title, blocks, annotations)
  const body = withFoot(
    report([
      heading(2, '❌ ', title),
      ...blocks,
      paragraph(
        'Every gate stays closed until this is mended. ',
        link(pull.url, 'This pull request'),
        ' is judged again by itself then.'
      )
    ]),
    [shortCommit(pull.head.sha)],
    observation.now,
    { limit: defaultLimit - stampRoom }
  )
  const pushes = requests.flatMap((request) => (request.kind === 'pushed' ? seeContributor(observation, request) : []))
  const isSame = comment !== null && saysTheSame(comment.body, body) && comment.shown === null
  return {
    effects: [
      ...recordEffects(observation, pushes),
      ...(isSame
        ? []
        : [
            { kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null } satisfies Effect
          ]),
      ...checkEffects(observation.checks, [check])
    ],
    again: false,
    wakeAt: null,
    wakes: groupOf(observation)
  }
}
