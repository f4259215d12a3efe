// The verdict on one metric: what changed, and whether its rule holds.
import type { MetricRule } from '../../config/schema.ts'
import { formatNumber, formatSigned } from '../../report/numbers.ts'
import type { Change, MetricGate, ReasonCode } from '../comparison.ts'
import { sameNumber, slack } from './tolerance.ts'

/** Both sides of one metric, and the 95% interval of candidate - baseline where rows could be paired. */
export interface Measured {
  readonly baseline: number | undefined
  readonly candidate: number
  readonly interval: readonly [number, number] | undefined
}

export interface Judgement {
  readonly gate: Exclude<MetricGate, 'none'>
  readonly reason?: ReasonCode
  readonly message: string
}

/** An absolute amount, or `p%` of |baseline|; never negative. */
export function allowance(limit: number | string, baseline: number): number {
  return typeof limit === 'number' ? limit : (Number(limit.slice(0, -1)) / 100) * Math.abs(baseline)
}

/** `p%` of a baseline of 0 is nothing at all; what is asked for then is any improvement, as in MLflow's validation. */
function requiredGain(limit: number | string, baseline: number, candidate: number): number {
  const asked = allowance(limit, baseline)
  const anyAtAll = baseline === 0 && allowance(limit, 1) > 0 && asked === 0
  return anyAtAll ? Math.max(2 * slack(baseline, candidate), Number.MIN_VALUE) : asked
}

/** Orients an interval of the delta so that more is better. */
function gains(goal: MetricRule['goal'], [low, high]: readonly [number, number]): readonly [number, number] {
  return goal === 'maximize' ? [low, high] : [-high, -low]
}

/**
 * Better or worse only where the interval excludes 0. `same` is shown, not assumed: the values are equal, or the whole
 * interval lies within what the rule calls negligible (max_regression, both ways). Otherwise it is inconclusive.
 */
export function judgeChange(
  measured: Measured & { readonly baseline: number },
  goal: MetricRule['goal'] | undefined,
  negligible: number
): Change {
  const { baseline, candidate, interval } = measured
  const room = slack(baseline, candidate)
  if (sameNumber(baseline, candidate) && (!interval || Math.max(...interval.map(Math.abs)) <= room)) return 'same'
  if (!goal || !Number.isFinite(candidate - baseline)) return 'changed'
  const delta = candidate - baseline
  const [low, high] = gains(goal, interval ?? [delta, delta])
  if (low > room) return 'better'
  if (high < -room) return 'worse'
  return low >= -negligible - room && high <= negligible + room ? 'same' : 'inconclusive'
}

/**
 * Holds a finite metric against its rule. Bounds look at the point estimate. `max_regression` is a non-inferiority
 * test and `min_improvement` a superiority test: pass when the interval's bad end is inside, fail when the whole
 * interval is outside, inconclusive between. Without an interval the point decides; without a baseline only bounds do.
 */
export function judgeRule(measured: Measured, rule: MetricRule): Judgement {
  const judgements = [...boundJudgements(measured.candidate, rule), ...relativeJudgements(measured, rule)]
  const worst = judgements.find(({ gate }) => gate === 'fail') ?? judgements.find(({ gate }) => gate === 'inconclusive')
  return worst ?? { gate: 'pass', message: judgements.map(({ message }) => message).join(', ') }
}

function boundJudgements(candidate: number, rule: MetricRule): readonly Judgement[] {
  const judgements: Judgement[] = []
  if (rule.min !== undefined) {
    const holds = candidate >= rule.min - slack(candidate, rule.min)
    const message = `≥ ${formatNumber(rule.min)}`
    judgements.push(holds ? { gate: 'pass', message } : { gate: 'fail', reason: 'below_min', message })
  }
  if (rule.max !== undefined) {
    const holds = candidate <= rule.max + slack(candidate, rule.max)
    const message = `≤ ${formatNumber(rule.max)}`
    judgements.push(holds ? { gate: 'pass', message } : { gate: 'fail', reason: 'above_max', message })
  }
  return judgements
}

function relativeJudgements(measured: Measured, rule: MetricRule): readonly Judgement[] {
  const { baseline, candidate } = measured
  if (baseline === undefined) return []
  const judgements: Judgement[] = []
  const delta = candidate - baseline
  const gain = gains(rule.goal, measured.interval ?? [delta, delta])
  const room = slack(baseline, candidate)
  const worseSign = rule.goal === 'maximize' ? -1 : 1
  if (rule.max_regression !== undefined) {
    const allowed = allowance(rule.max_regression, baseline)
    const message = `allowed ${describeLimit(rule.max_regression, worseSign, baseline)}`
    judgements.push(judgeInterval(gain, -allowed, room, 'regression', message))
  }
  if (rule.min_improvement !== undefined) {
    const needed = requiredGain(rule.min_improvement, baseline, candidate)
    const message = `needed ${describeLimit(rule.min_improvement, -worseSign, baseline)}`
    // what was asked for is more than nothing, however little: equal values don't give it
    const tolerance = needed > 0 ? Math.min(room, needed / 2) : room
    judgements.push(judgeInterval(gain, needed, tolerance, 'no_improvement', message))
  }
  return judgements
}

function judgeInterval(
  [low, high]: readonly [number, number],
  least: number,
  room: number,
  reason: ReasonCode,
  message: string
): Judgement {
  if (low >= least - room) return { gate: 'pass', message }
  if (high < least - room) return { gate: 'fail', reason, message }
  return { gate: 'inconclusive', reason: 'inconclusive', message }
}

/** `−0.02` is in the metric's own unit; `−1% of baseline (−0.00712)` says what that comes to. */
function describeLimit(limit: number | string, sign: number, baseline: number): string {
  if (typeof limit === 'number') return formatSigned(sign * limit)
  const share = `${formatSigned(sign * Number(limit.slice(0, -1)))}% of baseline`
  const comesTo = allowance(limit, baseline)
  return comesTo > 0 ? `${share} (${formatSigned(sign * Number(comesTo.toPrecision(3)))})` : share
}
