// The comparisons of a pull request's models.
import { comparisonsPart, manyModels } from '../../report/overview.ts'
import { renderComparison } from '../../report/comparison.ts'
import { renderSweep } from '../../report/sweep.ts'
import { code, heading, list, paragraph, untrusted, type Block } from '../../report/tree.ts'
import { resultIcons } from '../../report/walk.ts'
import type { ModelGate } from './gate.ts'

export function comparisons(models: readonly ModelGate[]): readonly Block[] {
  const shown = models.flatMap((model) => {
    const { evidence, comparison } = model.state
    return evidence === null
      ? []
      : [{ model: model.state.model, comparison, holds: holds(model), inFull: comparisonBlocks(model) }]
  })
  return comparisonsPart(shown, models.length > manyModels)
}

/** An approval that is still to come is nothing of the model's own. */
function holds({ result, state: { comparison, isExcluded } }: ModelGate): boolean {
  if (isExcluded) return false
  return result === 'fail' || result === 'unavailable' || (comparison !== null && comparison.verdict !== 'pass')
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
