// Slices of both sides, with what many tests at once demand.
import type { MetricRule } from '../../config/schema.ts'
import { adjustBenjaminiHochberg } from '../../statistics/benjamini-hochberg.ts'
import { normalTail, normalTwoSided } from '../../statistics/normal.ts'
import type { ComparedSlice, MetricComparison } from '../comparison.ts'
import type { MetricsDocument, MetricValue } from '../documents/document.ts'
import { allowance } from './judge.ts'
import { compareMetric, type PairedDelta } from './metric.ts'
import type { PairedRows } from './paired.ts'

const falseDiscoveryRate = 0.05

/** One metric of one slice, before the correction. */
interface SliceTest {
  readonly slice: number
  readonly entry: MetricComparison
  readonly rule: MetricRule | undefined
  readonly paired: PairedDelta | undefined
}

/**
 * Slices of the candidate, held against the rules' own `slices.max_regression`. Where intervals exist, better, worse and
 * fail also need a p-value (normal, from the bootstrap's standard error) that stands after Benjamini and Hochberg's
 * correction over all slices; a pass needs none, since each slice must be shown to be no worse by itself.
 */
export function compareSlices(
  baseline: MetricsDocument | null,
  candidate: MetricsDocument,
  rules: ReadonlyMap<string, MetricRule>,
  paired: PairedRows | undefined
): ComparedSlice[] {
  const before = new Map((baseline?.slices ?? []).map((slice) => [keyOf(slice), slice.metrics]))
  const pairs = new Map((paired?.slices ?? []).map((slice) => [keyOf(slice), slice.metrics]))
  const tests = candidate.slices.flatMap((slice, index) =>
    [...slice.metrics].map(([name, value]): SliceTest => {
      const delta = pairs.get(keyOf(slice))?.get(name)
      const rule = sliceRule(rules.get(name))
      return {
        slice: index,
        entry: compareSlice(name, before.get(keyOf(slice))?.get(name), value, rule, delta),
        rule,
        paired: delta
      }
    })
  )
  const entries = corrected(tests)
  return candidate.slices.map(({ column, value, rows }, index) => ({
    column,
    value,
    rows,
    metrics: entries.filter((_, test) => tests[test]?.slice === index)
  }))
}

function keyOf(slice: { readonly column: string; readonly value: string }): string {
  return JSON.stringify([slice.column, slice.value])
}

function sliceRule(rule: MetricRule | undefined): MetricRule | undefined {
  if (!rule) return undefined
  const limit = rule.slices?.max_regression
  return { goal: rule.goal, ...(limit === undefined ? {} : { max_regression: limit }) }
}

function compareSlice(
  name: string,
  baseline: MetricValue | undefined,
  candidate: MetricValue,
  rule: MetricRule | undefined,
  paired: PairedDelta | undefined
): MetricComparison {
  const entry = compareMetric({ name, baseline, candidate, rule, paired })
  const undefinedOnBoth = !isFiniteNumber(baseline) && !isFiniteNumber(candidate)
  if (rule?.max_regression === undefined || undefinedOnBoth) return withoutGate(entry)
  return entry.reason === 'regression' ? { ...entry, reason: 'slice_regression' } : entry
}

function isFiniteNumber(value: MetricValue | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function withoutGate(entry: MetricComparison): MetricComparison {
  const bare = { ...entry, gate: 'none' as const }
  delete bare.reason
  delete bare.message
  return bare
}

function corrected(tests: readonly SliceTest[]): readonly MetricComparison[] {
  const changed = adjusted(tests, differencePValue)
  const failed = adjusted(tests, regressionPValue)
  return tests.map(({ entry }, index) => {
    const [difference, regression] = [changed[index], failed[index]]
    if (difference === undefined) return entry
    const change = isDirection(entry.change) && difference > falseDiscoveryRate ? 'inconclusive' : entry.change
    const shown = { ...entry, change, tests: { ...entry.tests, benjamini_hochberg: { pValue: difference } } }
    const doubtful =
      entry.gate === 'fail' && entry.reason === 'slice_regression' && (regression ?? 0) > falseDiscoveryRate / 2
    return doubtful ? { ...shown, gate: 'inconclusive', reason: 'inconclusive' } : shown
  })
}

function isDirection(change: MetricComparison['change']): boolean {
  return change === 'better' || change === 'worse'
}

/** Adjusted p-values in the tests' order, undefined where a test has none. */
function adjusted(
  tests: readonly SliceTest[],
  pValueOf: (test: SliceTest) => number | undefined
): readonly (number | undefined)[] {
  const pValues = tests.map(pValueOf)
  const known = adjustBenjaminiHochberg(pValues.filter((pValue) => pValue !== undefined))
  let next = 0
  return pValues.map((pValue) => (pValue === undefined ? undefined : known[next++]))
}

/** Two-sided, of no difference; only metrics with a goal are tested. */
function differencePValue({ entry, rule, paired }: SliceTest): number | undefined {
  if (!rule || !paired || typeof entry.delta !== 'number') return undefined
  if (paired.standardError === 0) return entry.delta === 0 ? 1 : 0
  return normalTwoSided(entry.delta / paired.standardError)
}

/** One-sided, of being no worse than allowed. */
function regressionPValue({ entry, rule, paired }: SliceTest): number | undefined {
  const { delta, baseline } = entry
  if (rule?.max_regression === undefined || !paired) return undefined
  if (typeof delta !== 'number' || typeof baseline !== 'number') return undefined
  const loss = (rule.goal === 'maximize' ? -delta : delta) - allowance(rule.max_regression, baseline)
  if (paired.standardError === 0) return loss > 0 ? 0 : 1
  return normalTail(loss / paired.standardError)
}
