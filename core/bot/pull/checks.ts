// The check runs of a pull request's head.
import type { StepRecord } from '../../pipeline/evidence.ts'
import { steps, stepTitles, type GateResult, type Step } from '../../pipeline/words.ts'
import { code, heading, list, paragraph, report, untrusted, withCode, type Block } from '../../report/tree.ts'
import { resultIcons } from '../../report/walk.ts'
import { summaryCheck } from '../check-names.ts'
import { desiredCheck, type Conclusion } from '../checks.ts'
import type { Annotation, DesiredCheck } from '../effects.ts'
import { failureAnnotations } from './annotations.ts'
import { shownDigest } from './shown.ts'
import type { PullContext } from './context.ts'
import type { ModelGate, PullGate } from './gate.ts'
import { renderPull } from './comment.ts'

/** One for each step that a run walked, and the one that a ruleset requires. */
export function pullChecks(context: PullContext, gate: PullGate): readonly DesiredCheck[] {
  return [...stepChecks(context.observation.pull.head.sha, gate.models), requiredCheck(context, gate)]
}

export function stepChecks(headSha: string, models: readonly ModelGate[]): readonly DesiredCheck[] {
  const walked = steps.filter((step) => models.some((model) => recordIn(model, step) !== undefined))
  return walked.map((step) => stepCheck(headSha, models, step))
}

function recordIn({ state }: ModelGate, step: Step): StepRecord | undefined {
  return state.evidence?.walk.records.findLast((record) => record.step === step)
}

function stepCheck(headSha: string, models: readonly ModelGate[], step: Step): DesiredCheck {
  const rows = models.flatMap((model) => {
    const record = recordIn(model, step)
    return record === undefined
      ? []
      : [{ model: model.state.model, record, url: model.state.evidence?.run.url ?? null }]
  })
  const results = rows.map(({ record }) => record.result)
  const worst =
    (['fail', 'unavailable', 'pending', 'pass'] as const).find((result) => results.includes(result)) ?? 'pass'
  const failed = rows.filter(({ record }) => record.result !== 'pass')
  const blocks: readonly Block[] = [
    list(
      rows.map(({ model, record }) => [`${resultIcons[record.result]} `, code(model), ': ', untrusted(record.summary)])
    ),
    ...failed.flatMap(({ model, record }) => [
      heading(4, code(model)),
      list(
        record.reasons.map(({ code: why, message, cure }) => [
          code(why),
          ': ',
          ...withCode(message.split('\n')[0] ?? ''),
          ...(cure === null ? [] : [' → ', ...withCode(cure)])
        ])
      )
    ])
  ]
  return desiredCheck({
    name: `${summaryCheck} / ${step}`,
    headSha,
    status: 'completed',
    conclusion: conclusions[worst],
    title:
      failed.length === 0
        ? `${stepTitles[step]}: ${rows.length} of ${rows.length} models`
        : `${stepTitles[step]}: ${failed.map(({ model }) => model).join(', ')} did not pass`,
    report: report(blocks),
    detailsUrl: rows[0]?.url ?? null,
    annotations: rows.flatMap(({ model, record }) => failureAnnotations(model, record))
  })
}

export const conclusions: Readonly<Record<GateResult, Conclusion>> = {
  pass: 'success',
  fail: 'failure',
  pending: 'action_required',
  unavailable: 'failure'
}

/** While somebody is still awaited it is in progress, which a required check reads as not passed. */
function requiredCheck(context: PullContext, gate: PullGate): DesiredCheck {
  const isWaiting = gate.result === 'pending'
  const waiting = gate.models.filter(({ result }) => result === 'pending').map(({ state }) => state.model)
  const isApproval = gate.models.some(({ reasons }) => reasons.some(({ code: why }) => why === 'approval_missing'))
  const title = ((): string => {
    switch (gate.result) {
      case 'pass':
        return gate.models.length === 0 ? 'no model is touched' : `${gate.environment} may start`
      case 'fail':
        return `held: ${namesOf(gate, 'fail')}`
      case 'unavailable':
        return `can not be judged: ${namesOf(gate, 'unavailable')}`
      case 'pending':
        return waiting.length === 0 ? 'waiting' : `waiting: ${waiting.join(', ')}`
    }
  })()
  return desiredCheck({
    name: summaryCheck,
    headSha: context.observation.pull.head.sha,
    status: isWaiting ? 'in_progress' : 'completed',
    conclusion: conclusions[gate.result],
    title,
    report: renderPull(context, gate),
    detailsUrl:
      context.observation.comment === null
        ? null
        : `${context.observation.pull.url}#issuecomment-${context.observation.comment.id}`,
    buttons:
      isApproval && context.observation.self.mode === 'app'
        ? [{ label: 'Approve', description: `Approve ${gate.environment}`.slice(0, 40), identifier: 'approve' }]
        : [],
    shows: shownDigest(context)
  })
}

function namesOf({ models, reasons }: PullGate, result: GateResult): string {
  const names = models.filter((model) => model.result === result).map(({ state }) => state.model)
  return [...names, ...reasons.map(({ code: why }) => why)].join(', ')
}

/** Where nothing can be judged: by a config that can't be read (then its file says where), or a log that was changed. */
export function configCheck(
  headSha: string,
  title: string,
  blocks: readonly Block[],
  annotations: readonly Annotation[] = []
): DesiredCheck {
  return desiredCheck({
    name: summaryCheck,
    headSha,
    status: 'completed',
    conclusion: 'failure',
    title,
    report: report([heading(2, '❌ ', title), ...blocks, paragraph('Every gate stays closed until this is mended.')]),
    annotations
  })
}
