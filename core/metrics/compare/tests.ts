// Exact and analytic tests of two sides on the same rows, where they apply: unweighted rows, each a case of its own.
import { delong } from '../../statistics/delong.ts'
import { mcnemarExact } from '../../statistics/mcnemar.ts'
import type { MetricComparison } from '../comparison.ts'
import type { PairedSide } from './sides.ts'

type Tests = NonNullable<MetricComparison['tests']>

/** Tests by the name of the metric that they are about: McNemar's of accuracy, DeLong's of roc_auc. */
export function pairedTests(baseline: PairedSide, candidate: PairedSide, pairs: number): ReadonlyMap<string, Tests> {
  const tests = new Map<string, Tests>()
  const [before, after] = [baseline.sample, candidate.sample]
  if (before.weight || before.cluster || after.weight || after.cluster) return tests
  const [rightBefore, rightAfter] = [rightByPair(baseline, pairs), rightByPair(candidate, pairs)]
  if (rightBefore && rightAfter) tests.set('accuracy', { mcnemar: { pValue: mcnemar(rightBefore, rightAfter) } })
  if (before.task === 'binary' && after.task === 'binary' && before.score && after.score) {
    const truth = new Int32Array(pairs)
    for (let row = 0; row < after.size; row += 1) truth[candidate.pairs[row] ?? 0] = after.truth[row] ?? 0
    const result = delong(truth, scoresByPair(baseline, before.score), scoresByPair(candidate, after.score))
    if (result) tests.set('roc_auc', { delong: { pValue: result.pValue } })
  }
  return tests
}

function rightByPair({ sample, pairs }: PairedSide, size: number): Uint8Array | undefined {
  if (sample.task !== 'binary' && sample.task !== 'multiclass') return undefined
  const right = new Uint8Array(size)
  for (let row = 0; row < sample.size; row += 1)
    right[pairs[row] ?? 0] = sample.truth[row] === sample.predicted[row] ? 1 : 0
  return right
}

function mcnemar(baseline: Uint8Array, candidate: Uint8Array): number {
  let [onlyBaseline, onlyCandidate] = [0, 0]
  for (let pair = 0; pair < baseline.length; pair += 1) {
    if (baseline[pair] === candidate[pair]) continue
    if (baseline[pair] === 1) onlyBaseline += 1
    else onlyCandidate += 1
  }
  return mcnemarExact(onlyBaseline, onlyCandidate)
}

function scoresByPair({ pairs }: PairedSide, score: Float64Array): Float64Array {
  const ordered = new Float64Array(score.length)
  for (let row = 0; row < score.length; row += 1) ordered[pairs[row] ?? 0] = score[row] ?? 0
  return ordered
}
