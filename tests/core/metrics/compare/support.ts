import { compare, type CompareInput } from '../../../../core/metrics/compare/compare.ts'
import { parseRules } from '../../../../core/metrics/compare/rules.ts'
import type { Comparison, MetricComparison } from '../../../../core/metrics/comparison.ts'
import { plainMetrics, type MetricValue } from '../../../../core/metrics/documents/document.ts'

type Values = Readonly<Record<string, MetricValue>>

/** Compares plain metrics under rules as the command takes them. */
export function compared(
  baseline: Values | null,
  candidate: Values,
  rules: readonly string[] = [],
  more: Partial<CompareInput> = {}
): Comparison {
  return compare({
    baseline: baseline && plainMetrics(new Map(Object.entries(baseline))),
    candidate: plainMetrics(new Map(Object.entries(candidate))),
    rules: parseRules(rules),
    producer: 'test',
    ...more
  })
}

export function entryOf(comparison: Comparison, name: string): MetricComparison {
  const entry = comparison.metrics.find((metric) => metric.name === name)
  if (!entry) throw new Error(`no metric ${name}`)
  return entry
}

/** One metric `m` under one rule. */
export function judged(baseline: MetricValue, candidate: MetricValue, rule?: string): MetricComparison {
  return entryOf(compared({ m: baseline }, { m: candidate }, rule === undefined ? [] : [`m:${rule}`]), 'm')
}
