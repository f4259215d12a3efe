// The eight steps as a checklist: one row for each model.
import { applicableSteps } from '../../pipeline/environments.ts'
import { steps, type Step } from '../../pipeline/words.ts'
import type { StepRecord } from '../../pipeline/evidence.ts'
import { formatSeconds } from '../../report/numbers.ts'
import { resultIcons } from '../../report/walk.ts'
import { code, link, table, untrusted, type Block, type Inline } from '../../report/tree.ts'
import type { PullContext } from './context.ts'
import type { ModelGate, PullGate } from './gate.ts'

/** `isShort`: a step that passed is its icon alone, so that many models stay one line each. */
export function stepTable(context: PullContext, gate: PullGate, isShort: boolean): Block {
  const used = steps.filter((step) => gate.models.some((model) => plannedOf(context, model).includes(step)))
  const head: (readonly Inline[])[] = [['model'], ...used.map((step) => [step])]
  const gated = gatedStep(context)
  const rows = gate.models.map((model) => [
    [code(model.state.model)],
    ...used.map((step): readonly Inline[] => stepCell(context, model, step, { isGated: step === gated, isShort }))
  ])
  return table(head, rows)
}

/** As the run says; until one has said anything, as the config does. */
function plannedOf({ config }: Pick<PullContext, 'config'>, { state }: ModelGate): readonly Step[] {
  const { evidence, settings } = state
  if (evidence !== null) return evidence.walk.planned
  return settings === null ? [] : applicableSteps(config, settings)
}

function stepCell(
  context: PullContext,
  model: ModelGate,
  step: Step,
  { isGated, isShort }: { readonly isGated: boolean; readonly isShort: boolean }
): readonly Inline[] {
  const { evidence, isExcluded } = model.state
  const record = evidence?.walk.records.findLast((each) => each.step === step)
  if (isExcluded && record === undefined) return ['–']
  if (record !== undefined && evidence !== null) {
    const icon = resultIcons[record.result]
    const text = isShort && record.result === 'pass' ? '' : summaryOf(record)
    return text === '' ? [link(evidence.run.url, icon)] : [`${icon} `, link(evidence.run.url, untrusted(text))]
  }
  if (!plannedOf(context, model).includes(step)) return ['']
  if (!isGated || evidence === null) return ['–']
  return [`${resultIcons[model.result]} `, model.result === 'pass' ? 'may start' : waitsFor(model)]
}

/** What the step says, and how long it took where that was long; `build` says itself how long training took. */
function summaryOf({ step, summary, seconds }: StepRecord): string {
  if (step === 'build' || seconds < 60) return summary
  return [summary, formatSeconds(seconds)].filter((part) => part !== '').join(', ')
}

/** In a word where there is one; the reasons stand below the table. */
function waitsFor({ reasons, result }: ModelGate): Inline {
  const why = reasons[0]?.code ?? result
  return words[why] ?? code(why)
}

const words: Readonly<Record<string, string>> = {
  metric_failed: 'metrics',
  comparison_inconclusive: 'metrics',
  approval_missing: 'approval',
  evidence_running: 'running'
}

/** The step that the gate of this pull request stands before; no model has it where nothing is deployed before production. */
function gatedStep({ scope }: PullContext): Step {
  return scope.kind === 'promotion' ? 'production' : 'staging'
}
