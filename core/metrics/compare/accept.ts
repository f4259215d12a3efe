// A trade-off that a model's owners accept: one named failure, of exactly this comparison.
import type { Digest } from '../../digest.ts'
import { comparisonDigest, type Comparison, type MetricComparison, type ReasonCode } from '../comparison.ts'
import { verdictOf } from './verdict.ts'

/** `/modelgate accept MODEL METRIC [SLICE] "reason"`, as it was recorded. */
export interface Acceptance {
  readonly metric: string
  /** `column=value`; null for the metric over all rows. */
  readonly slice: string | null
  readonly by: string
  readonly reason: string
  /** Digest of the comparison as its maker saw it. Of any other comparison nothing is accepted. */
  readonly comparison: Digest
}

/** What can be accepted is known to be worse, or not known well enough; what wasn't measured can't. */
const acceptable: ReadonlySet<ReasonCode | undefined> = new Set([
  'below_min',
  'above_max',
  'regression',
  'slice_regression',
  'no_improvement',
  'inconclusive'
])

/**
 * The comparison with these failures let through: their gate passes with the reason `accepted`, and a note names who and
 * why. `digest` is of the comparison as its maker saw it, where this one was judged again since.
 */
export function acceptFailures(
  comparison: Comparison,
  acceptances: readonly Acceptance[],
  digest: Digest = comparisonDigest(comparison)
): Comparison {
  const bound = acceptances.filter((acceptance) => acceptance.comparison === digest)
  const used: Acceptance[] = []
  const accept = (entry: MetricComparison, slice: string | null): MetricComparison => {
    const acceptance = bound.find((one) => one.metric === entry.name && one.slice === slice)
    if (!acceptance || entry.gate === 'pass' || !acceptable.has(entry.reason)) return entry
    used.push(acceptance)
    return { ...entry, gate: 'pass', reason: 'accepted' }
  }
  const metrics = comparison.metrics.map((entry) => accept(entry, null))
  const slices = comparison.slices.map((slice) => ({
    ...slice,
    metrics: slice.metrics.map((entry) => accept(entry, `${slice.column}=${slice.value}`))
  }))
  if (used.length === 0) return comparison
  const notes = used.map(({ metric, slice, by, reason }) => ({
    code: 'failure_accepted' as const,
    message: `${by} accepted ${metric}${slice === null ? '' : ` on ${slice}`}: ${reason}`
  }))
  const accepted = { ...comparison, metrics, slices, notes: [...comparison.notes, ...notes] }
  return { ...accepted, verdict: verdictOf(accepted) }
}
