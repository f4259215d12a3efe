// A comparison that somebody else made, judged by our own rules: its numbers are taken, none of its verdicts.
import type { MetricRule } from '../../config/schema.ts'
import { loadNumber, type StoredNumber } from '../../digest.ts'
import type { ComparedSlice, Comparison, MetricComparison } from '../comparison.ts'
import type { MetricValue } from '../documents/document.ts'
import { boundsOnly } from './bounds-only.ts'
import { compareMetric, type PairedDelta } from './metric.ts'
import { compareSlice, sliceRule } from './slices.ts'
import { demandSameRows, verdictOf } from './verdict.ts'

/**
 * Every metric with a rule has a gate afterwards, failed where the comparison lacks the metric; without a rule it has none.
 * A slice that fails stays inconclusive if the comparison says so: the correction over all slices can't be made again
 * from what it holds. Judged by the rules that it was made with, a comparison stays as it is.
 */
export function judgeAgain(comparison: Comparison, rules: Readonly<Record<string, MetricRule>>): Comparison {
  const isFirst = comparison.baseline === null
  const ruleOf = (name: string): MetricRule | undefined => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    return isFirst ? boundsOnly(rule) : rule
  }
  const known = new Set(comparison.metrics.map(({ name }) => name))
  const absent = Object.keys(rules).filter((name) => !known.has(name))
  const metrics = [
    ...comparison.metrics.map((entry) => judgeEntry(entry, ruleOf(entry.name))),
    ...absent.map((name) => compareMetric({ ...nothing, name, rule: ruleOf(name) }))
  ]
  const slices = comparison.slices.map((slice) => judgeSlice(slice, (name) => sliceRule(rules[name])))
  const judged = { ...comparison, metrics: demandSameRows(metrics, comparison), slices }
  return { ...judged, verdict: verdictOf(judged) }
}

const nothing = { baseline: undefined, candidate: undefined, paired: undefined }

function judgeEntry(entry: MetricComparison, rule: MetricRule | undefined): MetricComparison {
  const judged = compareMetric({
    name: entry.name,
    baseline: valueOf(entry.baseline),
    candidate: valueOf(entry.candidate),
    rule,
    paired: pairedOf(entry)
  })
  const isSameFailure = judged.reason === 'missing' && entry.reason === 'missing' && entry.message !== undefined
  return isSameFailure ? { ...judged, message: entry.message } : judged
}

function judgeSlice(slice: ComparedSlice, ruleOf: (name: string) => MetricRule | undefined): ComparedSlice {
  return {
    ...slice,
    metrics: slice.metrics.map((entry) => {
      const rule = ruleOf(entry.name)
      const sides = [valueOf(entry.baseline), valueOf(entry.candidate)] as const
      const judged = compareSlice(entry.name, ...sides, rule, pairedOf(entry))
      const corrected = entry.tests?.['benjamini_hochberg'] !== undefined
      const change = corrected && entry.change === 'inconclusive' ? entry.change : judged.change
      const doubtful = judged.reason === 'slice_regression' && entry.gate === 'inconclusive'
      return doubtful ? { ...judged, change, gate: 'inconclusive', reason: 'inconclusive' } : { ...judged, change }
    })
  }
}

/** The standard error is not part of a comparison; no rule of a single metric reads it. */
function pairedOf({ interval, tests, detectable }: MetricComparison): PairedDelta | undefined {
  if (interval === undefined) return undefined
  return {
    interval: [loadNumber(interval[0]), loadNumber(interval[1])],
    standardError: 0,
    ...(tests === undefined ? {} : { tests }),
    ...(detectable === undefined ? {} : { detectable })
  }
}

const specials = new Set<unknown>(['NaN', 'Infinity', '-Infinity'])

function valueOf(side: MetricComparison['baseline']): MetricValue | undefined {
  return specials.has(side) ? loadNumber(side as StoredNumber) : side
}
