// The team's own metrics held against those computed from the predictions.
import { loadNumber } from '../digest.ts'
import type { Evaluation } from './evaluation.ts'
import type { MetricWarning } from './measure.ts'

const tolerance = 1e-6

/** A warning for each metric that both have and that differs by more than 1e-6, relative or absolute. */
export function metricsThatDiffer(
  evaluation: Evaluation,
  reported: ReadonlyMap<string, unknown>
): readonly MetricWarning[] {
  return Object.entries(evaluation.metrics).flatMap(([name, estimate]) => {
    const [own, theirs] = [loadNumber(estimate.value), reported.get(name)]
    if (typeof theirs !== 'number' || agree(own, theirs)) return []
    const message = `${name} is ${own} by the predictions, and ${theirs} in the metrics file.`
    return [{ code: 'metrics_differ', metric: name, message }]
  })
}

function agree(own: number, theirs: number): boolean {
  if (Number.isNaN(own) || Number.isNaN(theirs)) return Number.isNaN(own) && Number.isNaN(theirs)
  return own === theirs || Math.abs(own - theirs) <= tolerance * Math.max(1, Math.abs(own))
}
