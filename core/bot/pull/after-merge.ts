// A merged change whose commit was measured again, and is not let into the first environment by what was approved: it is asked
// for anew where it was asked before.
import { code, link, type Inline } from '../../report/tree.ts'
import type { Effect } from '../effects.ts'
import { isSameLabel } from '../label-names.ts'
import { isBoundTo } from '../approvals.ts'
import { approvalsInForce, holdsHere } from './approvals.ts'
import { personText } from '../people.ts'
import type { PullContext } from './context.ts'
import { originOf } from './evidence.ts'
import { pullGate, type PullGate } from './gate.ts'
import { approvalLabel } from './scope.ts'
import { shownHere } from './shown.ts'
import { verdictOf } from './verdict.ts'

/** Null where nothing holds it, where nothing was measured after the merge yet, and once the environment has it. */
export function openAfterMerge(context: PullContext): PullGate | null {
  const { observation, scope, config } = context
  const { environment } = scope
  if (scope.kind !== 'code' || observation.pull.state !== 'merged' || observation.comment === null) return null
  if (!Object.hasOwn(config.environments, environment) || !isMeasured(context) || hasEntered(context)) return null
  const gate = pullGate(context, environment)
  return gate.result === 'pass' ? null : gate
}

/** The verdict on it, and why there is another one. */
export function afterMergeWord(context: PullContext, gate: PullGate): readonly Inline[] {
  const { mergedAs } = context.observation.pull
  return [
    ...verdictOf(context, gate),
    ' It was merged as ',
    code((mergedAs ?? '').slice(0, 7)),
    ...[' and measured again', ...whyAnew(context, gate), '.']
  ]
}

/** Taken off once, before the comment shows what is asked for now, so that it can be set again. */
export function labelsToSetAgain(context: PullContext): readonly Effect[] {
  const { observation, config, scope } = context
  const { labels, number } = observation.pull
  const name = approvalLabel(config, scope.environment)
  const isOn = labels.items.some((label) => isSameLabel(label.name, name))
  return isOn && shownHere(context) === null && isOtherThanApproved(context)
    ? [{ kind: 'remove_label', number, name }]
    : []
}

/** Where a job was turned away before this was approved, it must be started again. */
export function turnedAway({ observation, scope }: Pick<PullContext, 'observation' | 'scope'>): readonly Inline[] {
  if (scope.kind !== 'code') return []
  const ends = endsOfStaging(observation)
  const away = ends.find(({ record }) => record.reasons.some(({ code: why }) => why === 'approval_missing'))
  if (away === undefined || ends.some(({ record }) => record.result === 'pass')) return []
  return [' Run the failed jobs of ', link(away.run.url, `run ${away.run.id}`), ' again.']
}

/** What completed runs of the merged commit say of the first environment, newest first. */
function endsOfStaging({ runs, pull }: PullContext['observation']) {
  return runs
    .filter(({ headSha, status }) => headSha === pull.mergedAs && status === 'completed')
    .flatMap((run) => (run.evidence.kind === 'read' ? run.evidence.document.models.map((walk) => ({ run, walk })) : []))
    .flatMap(({ run, walk }) => {
      const record = walk.records.find(({ step }) => step === 'staging')
      return record === undefined ? [] : [{ run, record }]
    })
}

function isMeasured({ states }: PullContext): boolean {
  return states.some(({ evidence }) => evidence?.origin === 'trusted')
}

/** Whether a run of the merged commit brought any of its models in. */
function hasEntered({ observation, scope, states }: PullContext): boolean {
  const models = new Set(states.map(({ model }) => model))
  return observation.runs.some(
    (run) =>
      run.evidence.kind === 'read' &&
      originOf(run, observation, scope) === 'trusted' &&
      run.evidence.document.models.some(
        ({ model, records }) =>
          models.has(model) && records.some(({ step, result }) => step === 'staging' && result === 'pass')
      )
  )
}

function whyAnew(context: PullContext, { models }: PullGate): readonly Inline[] {
  const given = approvalsInForce(context, context.scope.environment)
  if (isOtherThanApproved(context)) {
    const isOfOtherPolicy = given.every(({ detail }) => detail.policy !== context.policy)
    return [isOfOtherPolicy ? ', and it was approved by another policy' : ', and what was approved is something else']
  }
  // As whoever merged it by a merge commit.
  const refused = models.flatMap(({ approvals }) => approvals?.refused ?? [])
  const one = given.find(({ detail: { by } }) =>
    refused.some((each) => each.by === personText(by) && each.reason === 'contributor_cannot_approve')
  )
  return one === undefined ? [] : [', and ', code(one.detail.by.login), ', who approved it, has had a part in it since']
}

/** Somebody approved, and it was another tree or other digests. */
function isOtherThanApproved(context: PullContext): boolean {
  const { environment } = context.scope
  return approvalsInForce(context, environment).some(
    (given) =>
      !holdsHere(context, environment, given) ||
      context.states.some((state) => {
        const approved = given.detail.models.find(({ model }) => model === state.model)
        return approved !== undefined && !isBoundTo(state, approved)
      })
  )
}
