// The evaluation of this commit's model and its comparison with the baseline.
import type { Digest } from '../digest.ts'
import type { MetricRule } from '../config/schema.ts'
import { readTable } from '../data/readers/read-table.ts'
import { compare } from '../metrics/compare/compare.ts'
import { comparisonDigest, type Comparison } from '../metrics/comparison.ts'
import { fromEvaluation } from '../metrics/documents/document.ts'
import { evaluate } from '../metrics/evaluate.ts'
import type { Evaluation } from '../metrics/evaluation.ts'
import { findBaseline, type Baseline } from './baseline.ts'
import { fail, pass, saveDocument, type Done, type ModelContext, type StepOutcome } from './context.ts'
import { teamMetrics } from './team-metrics.ts'

/** Writes evaluation.json and comparison.json; passes whatever the verdict, for it is the gate that judges it. */
export async function measure(context: ModelContext, done: Done): Promise<StepOutcome> {
  const { settings } = context
  if (settings.evaluation === undefined) return pass('')
  const candidate = await evaluateCandidate(context, done)
  if ('result' in candidate) return candidate
  const baseline = await findBaseline(context)
  const comparison = await compareWith(context, candidate, baseline)
  const build = done.get('build')?.outputs
  const outputs: Record<string, string> = {
    evaluation: await saveDocument(context, 'evaluation.json', candidate.evaluation),
    comparison: await saveDocument(context, 'comparison.json', comparison),
    comparisonDigest: comparisonDigest(comparison),
    verdict: comparison.verdict,
    ...(candidate.predictions === null ? {} : { predictions: candidate.predictions }),
    ...pick(build, ['modelDigest', 'run', 'testData'])
  }
  return pass(
    comparison.baseline === null ? 'first model' : `${comparison.verdict} against ${comparison.baseline.name}`,
    outputs
  )
}

function pick(from: Readonly<Record<string, string>> | undefined, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (from?.[name] === undefined ? [] : [[name, from[name]]])))
}

interface Candidate {
  readonly evaluation: Evaluation
  readonly predictions: Digest | null
}

async function evaluateCandidate(context: ModelContext, done: Done): Promise<Candidate | StepOutcome> {
  const { settings, ports } = context
  const config = settings.evaluation
  if (config?.predictions === undefined) {
    return { evaluation: await teamMetrics(context), predictions: null }
  }
  const bytes = await ports.workspace.read(config.predictions)
  if (bytes === null) return fail('predictions_missing', `${config.predictions} is not there`)
  const stored = await ports.store.putBytes(bytes)
  const built = done.get('build')?.outputs.predictions
  if (built !== undefined && built !== stored) {
    return fail('evaluation_failed', `${config.predictions} was changed after training wrote it`)
  }
  const table = await readTable(bytes, config.predictions)
  const evaluation = await evaluate(table, config, { producer: context.producer, predictions: stored })
  return { evaluation, predictions: stored }
}

async function compareWith(
  context: ModelContext,
  { evaluation }: Candidate,
  baseline: Baseline | null
): Promise<Comparison> {
  return Promise.resolve(
    compare({
      baseline: baseline === null ? null : fromEvaluation(baseline.evaluation),
      candidate: fromEvaluation(evaluation),
      ...(baseline === null ? {} : { baselineName: baseline.name, baselineEvaluation: baseline.evaluationDigest }),
      rules: new Map<string, MetricRule>(Object.entries(context.settings.metrics ?? {})),
      producer: context.producer
    })
  )
}
