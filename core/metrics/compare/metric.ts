// One metric's entry in a comparison.
import type { MetricRule } from '../../config/schema.ts'
import { storeNumber } from '../../digest.ts'
import type { MetricComparison, ReasonCode } from '../comparison.ts'
import type { MetricValue } from '../documents/document.ts'
import { allowance, judgeChange, judgeRule, type Judgement } from './judge.ts'
import { sameValue } from './tolerance.ts'

/** What pairing the rows of both sides adds to a metric. */
export interface PairedDelta {
  /** 95% interval of candidate - baseline. */
  readonly interval: readonly [number, number]
  readonly standardError: number
  readonly tests?: MetricComparison['tests']
  readonly detectable?: number
}

export interface MetricSides {
  readonly name: string
  readonly baseline: MetricValue | undefined
  readonly candidate: MetricValue | undefined
  readonly rule: MetricRule | undefined
  readonly paired: PairedDelta | undefined
}

/** Filled field by field and not by spreading objects: a file may hold very many metrics. */
export function compareMetric(sides: MetricSides): MetricComparison {
  const { name, baseline, candidate, rule, paired } = sides
  const entry: MetricComparison = { name, change: 'same', gate: 'none' }
  if (baseline !== undefined) entry.baseline = storeValue(baseline)
  if (candidate !== undefined) entry.candidate = storeValue(candidate)
  if (rule) entry.goal = rule.goal
  if (!isFinite(baseline) || !isFinite(candidate)) {
    entry.change = plainChange(baseline, candidate)
    return rule ? Object.assign(entry, gateWithoutDelta(sides, rule)) : entry
  }
  const delta = candidate - baseline || 0
  entry.delta = storeNumber(delta)
  if (baseline !== 0) entry.relative = storeNumber(delta / Math.abs(baseline))
  const interval = paired?.interval
  if (paired) {
    entry.interval = [storeNumber(paired.interval[0]), storeNumber(paired.interval[1])]
    if (paired.tests) entry.tests = paired.tests
    if (paired.detectable !== undefined) entry.detectable = paired.detectable
  }
  const negligible = rule?.max_regression === undefined ? 0 : allowance(rule.max_regression, baseline)
  entry.change = judgeChange({ baseline, candidate, interval }, rule?.goal, negligible)
  return rule ? Object.assign(entry, judgeRule({ baseline, candidate, interval }, rule)) : entry
}

function isFinite(value: MetricValue | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function plainChange(
  baseline: MetricValue | undefined,
  candidate: MetricValue | undefined
): MetricComparison['change'] {
  if (candidate === undefined) return 'removed'
  if (baseline === undefined) return 'added'
  return sameValue(baseline, candidate) ? 'same' : 'changed'
}

/** The gate where no finite delta exists: bounds can still be held, everything relative fails closed. */
function gateWithoutDelta({ baseline, candidate }: MetricSides, rule: MetricRule): Judgement {
  if (candidate === undefined || candidate === null) return failed('missing', 'the candidate has no such metric')
  if (typeof candidate !== 'number') return failed('not_numeric', 'the candidate is not a number')
  if (!Number.isFinite(candidate)) return failed('not_finite', 'the candidate is not a finite number')
  const relative = rule.max_regression !== undefined || rule.min_improvement !== undefined
  if (relative && baseline !== undefined) {
    if (baseline === null) return failed('missing', 'the baseline has no value to compare with')
    if (typeof baseline !== 'number') return failed('not_numeric', 'the baseline is not a number')
    return failed('not_finite', 'the baseline is not a finite number')
  }
  return judgeRule({ baseline: undefined, candidate, interval: undefined }, rule)
}

function failed(reason: ReasonCode, message: string): Judgement {
  return { gate: 'fail', reason, message }
}

function storeValue(value: MetricValue): Exclude<MetricComparison['baseline'], undefined> {
  if (typeof value === 'number') return storeNumber(value)
  return isList(value) ? [...value] : value
}

function isList(value: MetricValue): value is readonly unknown[] {
  return Array.isArray(value)
}
