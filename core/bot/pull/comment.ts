// The one comment of a pull request: verdict, steps, what is needed and by whom, then the comparisons. Least important last.
import { steps, type Step } from '../../pipeline/words.ts'
import { resultIcons } from '../../report/walk.ts'
import { renderComparison } from '../../report/comparison.ts'
import { renderSweep } from '../../report/sweep.ts'
import {
  code,
  details,
  heading,
  link,
  list,
  paragraph,
  report,
  table,
  untrusted,
  type Block,
  type Inline,
  type Report
} from '../../report/tree.ts'
import { helpTable } from '../commands/verbs.ts'
import type { PullContext } from './context.ts'
import type { ModelGate, PullGate } from './gate.ts'
import { heardLines } from './heard.ts'
import { laterLines } from './later.ts'
import { isNeeded, neededRows } from './needed.ts'
import { policyBlocks } from './policy-blocks.ts'
import { verdictOf } from './verdict.ts'

/** More models than this are listed in one table, and only those that need somebody are shown whole. */
const manyModels = 6

export function renderPull(context: PullContext, gate: PullGate): Report {
  const shown = gate.models.filter(({ state }) => state.evidence !== null)
  const whole = gate.models.length > manyModels ? shown.filter((model) => isNeeded(model)) : shown
  const folded = shown.filter((model) => !whole.includes(model))
  return report([
    heading(2, ...verdictOf(context, gate)),
    ...(gate.models.length === 0 ? [] : [stepTable(context, gate)]),
    ...neededBlocks(context, gate),
    ...policyBlocks(context),
    ...whole.flatMap((model) => comparisonBlocks(model)),
    ...(folded.length === 0
      ? []
      : [
          details(
            `${folded.length} more models, none of which needs anybody`,
            ...folded.flatMap((model) => comparisonBlocks(model))
          )
        ]),
    details('Commands', list(helpTable.map(({ usage, line }) => [code(usage), ` ${line}`]))),
    details('How this was computed, and what an approval binds', ...bindingBlocks(context)),
    paragraph(...footer(context))
  ])
}

function stepTable(context: PullContext, gate: PullGate): Block {
  const used = steps.filter((step) => gate.models.some((model) => plannedOf(model).includes(step)))
  const head: (readonly Inline[])[] = [['model'], ...used.map((step) => [step])]
  const rows = gate.models.map((model) => [
    [code(model.state.model)],
    ...used.map((step): readonly Inline[] => stepCell(context, gate, model, step))
  ])
  return table(head, rows)
}

function plannedOf({ state }: ModelGate): readonly Step[] {
  return state.evidence?.walk.planned ?? []
}

function stepCell(context: PullContext, gate: PullGate, model: ModelGate, step: Step): readonly Inline[] {
  const { evidence, isExcluded } = model.state
  const record = evidence?.walk.records.findLast((each) => each.step === step)
  if (isExcluded && record === undefined) return ['–']
  if (record !== undefined) {
    const seconds = record.seconds >= 60 ? ` ${Math.round(record.seconds / 60)} min` : ''
    const text: readonly Inline[] = [`${resultIcons[record.result]} `, untrusted(record.summary), seconds]
    return evidence === null ? text : [...text.slice(0, 1), link(evidence.run.url, ...text.slice(1))]
  }
  if (!plannedOf(model).includes(step)) return ['']
  const isGated = step === gatedStep(context, gate)
  if (!isGated || evidence === null) return ['–']
  return [`${resultIcons[model.result]} ${model.result === 'pass' ? 'may start' : waitsFor(model)}`]
}

/** In a word where there is one; the reasons stand below the table. */
function waitsFor({ reasons, result }: ModelGate): string {
  const code = reasons[0]?.code ?? result
  return words[code] ?? code
}

const words: Readonly<Record<string, string>> = {
  metric_failed: 'metrics',
  comparison_inconclusive: 'metrics',
  approval_missing: 'approval',
  evidence_running: 'running'
}

/** The step that the gate of this pull request stands before. */
function gatedStep({ scope }: PullContext, { models }: PullGate): Step {
  const planned = new Set(models.flatMap(plannedOf))
  if (scope.kind === 'promotion') return 'production'
  return planned.has('staging') ? 'staging' : 'production'
}

function neededBlocks(context: PullContext, gate: PullGate): readonly Block[] {
  const rows = neededRows(context, gate)
  const heard = heardLines(context)
  const later = laterLines(context, gate)
  const lines = [...heard, ...later]
  if (rows.length === 0 && lines.length === 0) return []
  const title = heading(3, 'What is needed before ', code(gate.environment))
  return [
    ...(rows.length === 0 ? [] : [title, table([['who'], ['what'], ['state']], rows)]),
    ...(lines.length === 0 ? [] : [list(lines)])
  ]
}

function comparisonBlocks({ state, reasons, result }: ModelGate): readonly Block[] {
  const { comparison, model, evidence } = state
  const credit = evidence?.walk.records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? []
  const sweep = evidence?.walk.sweep
  const swept = sweep == null ? [] : renderSweep(sweep)
  if (comparison !== null) {
    const blocks = renderComparison(comparison, { model, depth: 3 }).children
    return [...blocks, ...credit.map((line) => paragraph(untrusted(line))), ...swept]
  }
  if (result === 'pass') return []
  return [
    heading(3, `${resultIcons[result]} `, code(model)),
    list(reasons.map((reason) => [code(reason.code), ': ', untrusted(reason.message.split('\n')[0] ?? '')]))
  ]
}

function bindingBlocks(context: PullContext): readonly Block[] {
  const { observation, policy, states } = context
  const { head } = observation.pull
  const runs = [
    ...new Map(
      states.flatMap(({ evidence }) => (evidence === null ? [] : [[evidence.run.id, evidence] as const]))
    ).values()
  ]
  const digest = (value: string | null): string => (value === null ? 'none' : `${value.slice(0, 15)}…`)
  return [
    ...runs.map(({ run, origin }) =>
      paragraph(
        'Evidence: ',
        link(run.url, `run ${run.id}`),
        `, attempt ${run.attempt}, `,
        origin === 'self_reported'
          ? 'self-reported: the gate of an environment has it made again after the merge.'
          : origin === 'untrusted'
            ? 'not trusted: it came from a fork.'
            : 'trusted.'
      )
    ),
    paragraph('An approval binds head ', code(head.sha.slice(0, 7)), ', policy ', code(digest(policy)), ', and:'),
    list(
      states.map(({ bound }) => [
        code(bound.model),
        ' model ',
        code(digest(bound.modelDigest)),
        ', comparison ',
        code(digest(bound.comparison)),
        ', serving code ',
        code(digest(bound.serving))
      ])
    ),
    paragraph('A change of any of these revokes it for that model.')
  ]
}

function footer({ observation, scope }: PullContext): readonly Inline[] {
  const { pull } = observation
  const of: readonly Inline[] =
    scope.kind === 'promotion' ? [' (', untrusted(`${scope.model} ${scope.version}`), ')'] : []
  return ['For ', code(pull.head.sha.slice(0, 7)), ...of, '.']
}
