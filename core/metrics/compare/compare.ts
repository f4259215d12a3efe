// Candidate against baseline: every metric's entry, and one verdict for all.
import type { MetricRule } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import type { AlsoCompared, Comparison, ComparisonNote, MetricComparison } from '../comparison.ts'
import type { MetricsDocument, MetricValue } from '../documents/document.ts'
import { compareMetric } from './metric.ts'
import type { PairedRows } from './paired.ts'
import { withRepeats, type Repeats } from './repeats.ts'
import { compareSlices } from './slices.ts'
import { demandSameRows, verdictOf } from './verdict.ts'
import { comparedPlots } from '../plots.ts'
import { nearestName } from '../../data/table.ts'

export interface CompareInput {
  /** Null for the first model: only absolute bounds hold then. */
  readonly baseline: MetricsDocument | null
  readonly candidate: MetricsDocument
  readonly baselineName?: string
  readonly baselineEvaluation?: Digest | null
  /** Where it is the live release. */
  readonly baselineRelease?: Digest | null
  readonly rules: ReadonlyMap<string, MetricRule>
  readonly paired?: PairedRows
  /** `strict` fails where the two sides were not evaluated on the same rows; `warn` (the default) says so. */
  readonly testSet?: 'warn' | 'strict'
  /** Metrics of repeated trainings of each side. */
  readonly repeats?: Repeats
  readonly also?: readonly AlsoCompared[]
  /** What else a reader must know. */
  readonly notes?: readonly ComparisonNote[]
  readonly errors?: Comparison['errors']
  readonly producer: string
  readonly createdAt?: string
}

export function compare(input: CompareInput): Comparison {
  const { baseline, candidate, rules, paired } = input
  const metrics = candidateMetrics(input).map(([name, value]) => {
    const before = baseline?.metrics.get(name)
    const rule = rules.get(name)
    const entry = compareMetric({
      name,
      baseline: before,
      candidate: value,
      rule: baseline ? rule : boundsOnly(rule),
      paired: withRepeats(name, before, value, paired?.metrics.get(name), input.repeats)
    })
    return explainMissing(entry, candidate)
  })
  const notes = [...notesOn(input), ...(input.notes ?? [])]
  const method = methodOf(input)
  const plots = comparedPlots(baseline?.plots ?? {}, candidate.plots)
  const comparison: Omit<Comparison, 'verdict'> = {
    schema: 'modelgate/comparison@1',
    producer: input.producer,
    ...(input.createdAt === undefined ? {} : { createdAt: input.createdAt }),
    baseline: baseline === null ? null : baselineOf(input),
    rows: { baseline: baseline?.rows ?? null, candidate: candidate.rows, joined: paired?.joined ?? null },
    metrics: demandSameRows(metrics, { method, notes }),
    slices: compareSlices(baseline, candidate, rules, paired),
    hidden: candidate.hidden,
    also: [...(input.also ?? [])],
    notes,
    method,
    ...(plots === undefined ? {} : { plots }),
    errors: [...(input.errors ?? [])]
  }
  return { ...comparison, verdict: verdictOf(comparison) }
}

function baselineOf({ baselineName, baselineEvaluation, baselineRelease }: CompareInput): Comparison['baseline'] {
  const release = baselineRelease == null ? {} : { release: baselineRelease }
  return { name: baselineName ?? 'baseline', evaluation: baselineEvaluation ?? null, ...release }
}

function methodOf({ paired, repeats, testSet }: CompareInput): Comparison['method'] {
  return {
    ...(paired?.method ?? { delta: 'point estimates' }),
    ...(repeats ? { seeds: 'the spread between repeated trainings is in the intervals' } : {}),
    ...(testSet === 'strict' ? { test_set: 'strict' } : {})
  }
}

/** Metrics with a rule first, in the rules' order; then the candidate's order, then what only the baseline has. */
function candidateMetrics({
  baseline,
  candidate,
  rules
}: CompareInput): (readonly [string, MetricValue | undefined])[] {
  const values = [...rules.keys()].map((name) => [name, candidate.metrics.get(name)] as const)
  const more = [...candidate.metrics].filter(([name]) => !rules.has(name))
  const removed = [...(baseline?.metrics.keys() ?? [])]
    .filter((name) => !candidate.metrics.has(name) && !rules.has(name))
    .map((name) => [name, undefined] as const)
  return [...values, ...more, ...removed]
}

function boundsOnly(rule: MetricRule | undefined): MetricRule | undefined {
  if (!rule) return undefined
  const { goal, min, max } = rule
  return { goal, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function explainMissing(entry: MetricComparison, candidate: MetricsDocument): MetricComparison {
  if (entry.reason !== 'missing' || entry.candidate !== undefined) return entry
  const near = nearestName(entry.name, candidate.metrics.keys())
  return near === undefined ? entry : { ...entry, message: `${entry.message ?? ''} (did you mean ${near}?)` }
}

function notesOn({ baseline, candidate, paired, rules }: CompareInput): ComparisonNote[] {
  if (!baseline)
    return [
      { code: 'first_model', message: 'There is no baseline: this is the first model, so only min and max hold.' }
    ]
  const notes: ComparisonNote[] = [...(paired?.notes ?? [])]
  if (baseline.predictions !== null && baseline.predictions === candidate.predictions)
    notes.push({ code: 'model_unchanged', message: 'Both sides gave the same predictions: the model is unchanged.' })
  if (!paired && baseline.testData !== null && candidate.testData !== null && baseline.testData !== candidate.testData)
    notes.push({
      code: 'test_set_changed',
      message:
        'The test set changed: the sides were measured on different rows, and what differs may be the rows and not the model.'
    })
  if (!paired || paired.joined === 0)
    notes.push({
      code: 'numbers_only',
      message: 'Only numbers were compared: no interval can be given, and noise may decide.'
    })
  for (const name of rules.keys())
    if (candidate.metrics.has(name) && !baseline.metrics.has(name))
      notes.push({
        code: 'no_baseline_for_metric',
        message: `The baseline has no ${name}: only its min and max hold.`
      })
  return notes
}
