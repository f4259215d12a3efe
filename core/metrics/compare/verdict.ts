// One verdict out of all gates.
import type { Comparison, Verdict } from '../comparison.ts'

/** Fail before inconclusive before pass; what could not be read fails closed, and by option a changed test set. */
export function verdictOf(comparison: Omit<Comparison, 'verdict'>): Verdict {
  const { errors, metrics, method, notes, slices } = comparison
  const gates = [...metrics, ...slices.flatMap((slice) => slice.metrics)].map(({ gate }) => gate)
  const otherRows = notes.some(({ code }) => code === 'test_set_changed' || code === 'rows_do_not_join')
  if (errors.length > 0 || (method['test_set'] === 'strict' && otherRows) || gates.includes('fail')) return 'fail'
  return gates.includes('inconclusive') ? 'inconclusive' : 'pass'
}
