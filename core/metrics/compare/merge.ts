// Metrics that a team's own script reported, together with those computed from its predictions.
import type { ComparisonNote } from '../comparison.ts'
import { onlyLogged } from '../plots.ts'
import type { MetricsDocument } from '../documents/document.ts'

/** Scripts round what they print; more than this is a difference. */
const tolerance = 1e-6

export interface Merged {
  readonly document: MetricsDocument
  readonly notes: readonly ComparisonNote[]
}

/** What was computed counts; what only the file has is kept. A metric that both have and that differs is named. */
export function mergeComputed(side: string, reported: MetricsDocument | null, computed: MetricsDocument): Merged {
  if (!reported) return { document: computed, notes: [] }
  const differing = [...computed.metrics].flatMap(([name, value]) => {
    const other = reported.metrics.get(name)
    if (typeof value !== 'number' || typeof other !== 'number' || agree(value, other)) return []
    return [`${name} (${other} in the file, ${value} by the predictions)`]
  })
  const message = `The ${side}'s metrics file and its predictions disagree; the predictions count: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ` and ${differing.length - 5} more` : ''}.`
  return {
    document: {
      ...computed,
      metrics: new Map([...reported.metrics, ...computed.metrics]),
      plots: { ...onlyLogged(reported.plots), ...computed.plots }
    },
    notes: differing.length === 0 ? [] : [{ code: 'metrics_differ', message }]
  }
}

function agree(computed: number, reported: number): boolean {
  if (Object.is(computed, reported) || computed === reported) return true
  return Math.abs(computed - reported) <= tolerance * Math.max(1, Math.abs(computed))
}
