// The check runs of a merge group's commit, by the names that a ruleset requires.
import type { Reason } from '../../pipeline/evidence.ts'
import { resultIcons } from '../../report/walk.ts'
import {
  code,
  heading,
  link,
  list,
  paragraph,
  report,
  untrusted,
  withCode,
  type Block,
  type Inline
} from '../../report/tree.ts'
import { summaryCheck } from '../check-names.ts'
import { desiredCheck } from '../checks.ts'
import type { DesiredCheck } from '../effects.ts'
import type { OwnCheck } from '../observation.ts'
import { conclusions, stepChecks } from '../pull/checks.ts'
import type { ModelGate } from '../pull/gate.ts'
import type { GroupGate, QueuedGate } from './gate.ts'

export function groupChecks(sha: string, gate: GroupGate): readonly DesiredCheck[] {
  const models = gate.pulls.flatMap((each) => each.gate.models)
  return [...stepChecks(sha, models), requiredCheck(sha, gate)]
}

function requiredCheck(sha: string, gate: GroupGate): DesiredCheck {
  const isWaiting = gate.result === 'pending'
  return desiredCheck({
    name: summaryCheck,
    headSha: sha,
    status: isWaiting ? 'in_progress' : 'completed',
    conclusion: conclusions[gate.result],
    title: titleOf(gate),
    report: report([
      paragraph('The gate, decided again for the commit that the merge queue built.'),
      ...gate.pulls.flatMap(pullBlocks),
      ...(gate.reasons.length === 0 ? [] : [list(gate.reasons.map(lineOf))])
    ])
  })
}

function titleOf({ result, pulls }: GroupGate): string {
  const numbers = pulls
    .filter(({ gate }) => result === 'pass' || gate.result === result)
    .map(({ queued }) => `#${queued.pull.pull.number}`)
    .join(', ')
  switch (result) {
    case 'pass':
      return `${numbers} may be merged`
    case 'fail':
      return `held: ${numbers === '' ? 'the merge group' : numbers}`
    case 'unavailable':
      return `can not be judged: ${numbers}`
    case 'pending':
      return `waiting for the workflow: ${numbers}`
  }
}

function pullBlocks({ queued, gate }: QueuedGate): readonly Block[] {
  const { pull } = queued.pull
  return [
    heading(3, `${resultIcons[gate.result]} `, link(pull.url, `#${pull.number}`), ' ', untrusted(pull.title)),
    ...(gate.models.length + gate.reasons.length === 0 ? [paragraph('No model is touched.')] : []),
    ...(gate.models.length === 0 ? [] : [list(gate.models.map(modelLine))]),
    ...(gate.reasons.length === 0 ? [] : [list(gate.reasons.map(lineOf))])
  ]
}

function modelLine({ state, result, reasons }: ModelGate): readonly Inline[] {
  const { evidence } = state
  return [
    `${resultIcons[result]} `,
    code(state.model),
    ...(evidence === null ? [] : [' by ', link(evidence.run.url, `run ${evidence.run.id}`)]),
    ...reasons.flatMap((each): readonly Inline[] => ['; ', ...lineOf(each)])
  ]
}

function lineOf({ code: why, message, cure }: Reason): readonly Inline[] {
  const first = message.split('\n')[0] ?? ''
  return [code(why), ': ', ...withCode(first), ...(cure === null ? [] : [' → ', ...withCode(cure)])]
}

/** What still waits on a commit that the queue gave up; it never counts as passed. */
export function givenUpChecks(sha: string, known: readonly OwnCheck[]): readonly DesiredCheck[] {
  return known
    .filter(({ status }) => status !== 'completed')
    .map(({ name }) =>
      desiredCheck({
        name,
        headSha: sha,
        status: 'completed',
        conclusion: 'cancelled',
        title: 'the merge queue gave this commit up',
        report: report([paragraph('The merge queue holds this commit no more, so nothing is judged here.')])
      })
    )
}

/** Asked to run again after that: how it had ended stands, and why nothing more comes of it is said. */
export function overCheck(sha: string, { name, conclusion }: OwnCheck): DesiredCheck {
  const isKnown = (text: string | null): text is NonNullable<DesiredCheck['conclusion']> =>
    text !== null && endings.has(text)
  return desiredCheck({
    name,
    headSha: sha,
    status: 'completed',
    conclusion: isKnown(conclusion) ? conclusion : 'cancelled',
    title: 'the merge queue holds this commit no more',
    report: report([
      paragraph(
        'It left the merge queue, merged or given up: how this check ended then stands, and nothing is run again here. A pull request that is still open is judged anew once it is queued again.'
      )
    ])
  })
}

const endings: ReadonlySet<string> = new Set([
  'success',
  'failure',
  'neutral',
  'skipped',
  'cancelled',
  'action_required'
] satisfies readonly DesiredCheck['conclusion'][])

/** Where nothing can be judged at all. */
export function closedCheck(sha: string, title: string, cure: string): DesiredCheck {
  return desiredCheck({
    name: summaryCheck,
    headSha: sha,
    status: 'completed',
    conclusion: 'failure',
    title,
    report: report([heading(2, '❌ ', title), paragraph(...withCode(cure))])
  })
}
