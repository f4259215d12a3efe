// Candidate against baseline: every metric's entry, and one verdict for all.
import type { MetricRule } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import type {
  AlsoCompared,
  ComparedSlice,
  Comparison,
  ComparisonNote,
  MetricComparison,
  Verdict
} from '../comparison.ts'
import type { MetricsDocument, MetricsSlice } from '../documents/document.ts'
import { compareMetric, nearestName, type PairedDelta } from './metric.ts'

/** What pairing the predictions of both sides by id gave. */
export interface PairedRows {
  readonly joined: number
  readonly metrics: ReadonlyMap<string, PairedDelta>
  readonly slices: readonly {
    readonly column: string
    readonly value: string
    readonly metrics: ReadonlyMap<string, PairedDelta>
  }[]
  readonly method: Comparison['method']
}

export interface CompareInput {
  /** Null for the first model: only absolute bounds hold then. */
  readonly baseline: MetricsDocument | null
  readonly candidate: MetricsDocument
  readonly baselineName?: string
  readonly baselineEvaluation?: Digest | null
  readonly rules: ReadonlyMap<string, MetricRule>
  readonly paired?: PairedRows
  /** `strict` fails where the two sides were not evaluated on the same rows; `warn` (the default) says so. */
  readonly testSet?: 'warn' | 'strict'
  readonly also?: readonly AlsoCompared[]
  readonly errors?: Comparison['errors']
  readonly producer: string
  readonly createdAt?: string
}

export function compare(input: CompareInput): Comparison {
  const { baseline, candidate, rules, paired } = input
  const metrics = metricNames(input).map((name) =>
    explainMissing(
      compareMetric({
        name,
        baseline: baseline?.metrics.get(name),
        candidate: candidate.metrics.get(name),
        rule: baseline ? rules.get(name) : boundsOnly(rules.get(name)),
        paired: paired?.metrics.get(name)
      }),
      candidate
    )
  )
  const comparison: Omit<Comparison, 'verdict'> = {
    schema: 'modelgate/comparison@1',
    producer: input.producer,
    ...(input.createdAt === undefined ? {} : { createdAt: input.createdAt }),
    baseline: baseline
      ? { name: input.baselineName ?? 'baseline', evaluation: input.baselineEvaluation ?? null }
      : null,
    rows: { baseline: baseline?.rows ?? null, candidate: candidate.rows, joined: paired?.joined ?? null },
    metrics,
    slices: compareSlices(input),
    hidden: candidate.hidden,
    also: [...(input.also ?? [])],
    notes: [...notesOn(input), ...metricNotes(input, metrics)],
    method: paired?.method ?? { delta: 'point estimates' },
    errors: [...(input.errors ?? [])]
  }
  return { ...comparison, verdict: overall(comparison, input.testSet ?? 'warn') }
}

/** Fail before inconclusive before pass; what could not be read fails closed. */
function overall(comparison: Omit<Comparison, 'verdict'>, testSet: 'warn' | 'strict'): Verdict {
  const { errors, notes, metrics, slices } = comparison
  const gates = [...metrics, ...slices.flatMap((slice) => slice.metrics)].map(({ gate }) => gate)
  const differs = notes.some(({ code }) => code === 'test_set_changed' || code === 'rows_do_not_join')
  if (errors.length > 0 || (testSet === 'strict' && differs) || gates.includes('fail')) return 'fail'
  return gates.includes('inconclusive') ? 'inconclusive' : 'pass'
}

/** Metrics with a rule first, in the rules' order; then the candidate's order, then what only the baseline has. */
function metricNames({ baseline, candidate, rules }: CompareInput): readonly string[] {
  return [...new Set([...rules.keys(), ...candidate.metrics.keys(), ...(baseline?.metrics.keys() ?? [])])]
}

function boundsOnly(rule: MetricRule | undefined): MetricRule | undefined {
  if (!rule) return undefined
  const { goal, min, max } = rule
  return { goal, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function explainMissing(entry: MetricComparison, candidate: MetricsDocument): MetricComparison {
  if (entry.reason !== 'missing' || entry.candidate !== undefined) return entry
  const near = nearestName(entry.name, candidate.metrics.keys())
  return near === undefined ? entry : { ...entry, message: `${entry.message ?? ''}; did you mean ${near}?` }
}

const sliceKey = (slice: { readonly column: string; readonly value: string }) =>
  JSON.stringify([slice.column, slice.value])

/** Slices of the candidate, held against the rules' own `slices.max_regression`. */
function compareSlices({ baseline, candidate, rules, paired }: CompareInput): ComparedSlice[] {
  const before = new Map((baseline?.slices ?? []).map((slice) => [sliceKey(slice), slice]))
  const pairs = new Map((paired?.slices ?? []).map((slice) => [sliceKey(slice), slice.metrics]))
  return candidate.slices.map((slice) => ({
    column: slice.column,
    value: slice.value,
    rows: slice.rows,
    metrics: [...slice.metrics.keys()].map((name) =>
      compareSliceMetric(
        name,
        slice,
        before.get(sliceKey(slice)),
        rules.get(name),
        pairs.get(sliceKey(slice))?.get(name)
      )
    )
  }))
}

function compareSliceMetric(
  name: string,
  candidate: MetricsSlice,
  baseline: MetricsSlice | undefined,
  rule: MetricRule | undefined,
  paired: PairedDelta | undefined
): MetricComparison {
  const limit = rule?.slices?.max_regression
  const sliceRule = rule && { goal: rule.goal, ...(limit === undefined ? {} : { max_regression: limit }) }
  const entry = compareMetric({
    name,
    baseline: baseline?.metrics.get(name),
    candidate: candidate.metrics.get(name),
    rule: sliceRule,
    paired
  })
  if (limit === undefined) return withoutGate(entry)
  return entry.reason === 'regression' ? { ...entry, reason: 'slice_regression' } : entry
}

function withoutGate({ gate: _, reason: __, message: ___, ...entry }: MetricComparison): MetricComparison {
  return { ...entry, gate: 'none' }
}

function notesOn({ baseline, candidate, paired }: CompareInput): ComparisonNote[] {
  if (!baseline)
    return [
      { code: 'first_model', message: 'There is no baseline: this is the first model, so only min and max hold.' }
    ]
  const notes: ComparisonNote[] = []
  if (baseline.predictions !== null && baseline.predictions === candidate.predictions)
    notes.push({ code: 'model_unchanged', message: 'Both sides gave the same predictions: the model is unchanged.' })
  if (baseline.testData !== null && candidate.testData !== null && baseline.testData !== candidate.testData)
    notes.push({
      code: 'test_set_changed',
      message: paired
        ? 'The test set changed: the deltas are of the rows that both sides have.'
        : 'The test set changed: the two sides were measured on different rows, so their difference may be that of the rows.'
    })
  if (!paired)
    notes.push({
      code: 'numbers_only',
      message:
        'Only numbers were compared: no interval can be given, and noise may decide. Give both predictions files.'
    })
  return notes
}

function metricNotes({ baseline, rules }: CompareInput, metrics: readonly MetricComparison[]): ComparisonNote[] {
  if (!baseline) return []
  return metrics
    .filter(({ name, change }) => change === 'added' && rules.has(name))
    .map(({ name }) => ({
      code: 'no_baseline_for_metric',
      message: `The baseline has no ${name}: only its min and max hold.`
    }))
}
