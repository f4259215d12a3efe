// One metric's entry in a comparison.
import type { MetricRule } from '../../config/schema.ts'
import { storeNumber } from '../../digest.ts'
import type { MetricComparison, ReasonCode } from '../comparison.ts'
import type { MetricValue } from '../documents/document.ts'
import { allowance, judgeChange, judgeRule } from './judge.ts'
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

export function compareMetric(sides: MetricSides): MetricComparison {
  const { name, baseline, candidate, rule, paired } = sides
  const shown = {
    name,
    ...(baseline === undefined ? {} : { baseline: storeValue(baseline) }),
    ...(candidate === undefined ? {} : { candidate: storeValue(candidate) }),
    ...(rule ? { goal: rule.goal } : {})
  }
  const numbers = typeof baseline === 'number' && typeof candidate === 'number'
  if (!numbers || !Number.isFinite(baseline) || !Number.isFinite(candidate))
    return { ...shown, change: plainChange(baseline, candidate), ...gateWithoutDelta(sides) }

  const delta = candidate - baseline
  const measured = { baseline, candidate, ...(paired ? { interval: paired.interval } : {}) }
  const negligible = rule?.max_regression === undefined ? 0 : allowance(rule.max_regression, baseline)
  return {
    ...shown,
    delta: storeNumber(delta),
    ...(baseline === 0 ? {} : { relative: storeNumber(delta / Math.abs(baseline)) }),
    ...(paired ? pairedFields(paired) : {}),
    change: judgeChange(measured, rule?.goal, negligible),
    ...(rule ? judgeRule(measured, rule) : { gate: 'none' })
  }
}

function pairedFields({ interval: [low, high], tests, detectable }: PairedDelta): Partial<MetricComparison> {
  return {
    interval: [storeNumber(low), storeNumber(high)],
    ...(tests ? { tests } : {}),
    ...(detectable === undefined ? {} : { detectable })
  }
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
function gateWithoutDelta({
  baseline,
  candidate,
  rule
}: MetricSides): Pick<MetricComparison, 'gate' | 'reason' | 'message'> {
  if (!rule) return { gate: 'none' }
  if (candidate === undefined || candidate === null) return failed('missing', 'the candidate has no such metric')
  if (typeof candidate !== 'number') return failed('not_numeric', 'the candidate is not a number')
  if (!Number.isFinite(candidate)) return failed('not_finite', 'the candidate is not a finite number')
  const relative = rule.max_regression !== undefined || rule.min_improvement !== undefined
  if (relative && baseline !== undefined) {
    if (baseline === null) return failed('missing', 'the baseline has no value to compare with')
    if (typeof baseline !== 'number') return failed('not_numeric', 'the baseline is not a number')
    return failed('not_finite', 'the baseline is not a finite number')
  }
  return judgeRule({ baseline: undefined, candidate }, rule)
}

function failed(reason: ReasonCode, message: string): Pick<MetricComparison, 'gate' | 'reason' | 'message'> {
  return { gate: 'fail', reason, message }
}

function storeValue(value: MetricValue): Exclude<MetricComparison['baseline'], undefined> {
  if (typeof value === 'number') return storeNumber(value)
  return isList(value) ? [...value] : value
}

function isList(value: MetricValue): value is readonly unknown[] {
  return Array.isArray(value)
}
