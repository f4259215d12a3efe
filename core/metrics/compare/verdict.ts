// One verdict out of all gates.
import type { Comparison, MetricComparison, Verdict } from '../comparison.ts'

type Undecided = Omit<Comparison, 'verdict'>

/** The note that says that the sides were not measured on the same rows, if they were not. */
function otherRows({ notes }: Pick<Undecided, 'notes'>): 'test_set_changed' | 'rows_do_not_join' | undefined {
  for (const { code } of notes) if (code === 'test_set_changed' || code === 'rows_do_not_join') return code
  return undefined
}

/** Where the same rows are demanded, every gate that would let other rows through fails, with that reason. */
export function demandSameRows(
  metrics: readonly MetricComparison[],
  { method, notes }: Pick<Undecided, 'method' | 'notes'>
): MetricComparison[] {
  const reason = method['test_set'] === 'strict' ? otherRows({ notes }) : undefined
  if (reason === undefined) return [...metrics]
  return metrics.map((entry) =>
    entry.gate === 'pass' || entry.gate === 'inconclusive' ? { ...entry, gate: 'fail', reason } : entry
  )
}

/** Fail before inconclusive before pass; what could not be read fails closed, and by option a changed test set. */
export function verdictOf(comparison: Undecided): Verdict {
  const { errors, metrics, method, slices } = comparison
  const gates = [...metrics, ...slices.flatMap((slice) => slice.metrics)].map(({ gate }) => gate)
  const refused = method['test_set'] === 'strict' && otherRows(comparison) !== undefined
  if (errors.length > 0 || refused || gates.includes('fail')) return 'fail'
  return gates.includes('inconclusive') ? 'inconclusive' : 'pass'
}
