// The evaluation of this commit's model and its comparison with the baseline.
import { digestBytes, type Digest } from '../../digest.ts'
import { InputError, OutsideError } from '../../errors.ts'
import type { MetricRule } from '../../config/schema.ts'
import type { EvaluationConfig } from '../../config/evaluation-schema.ts'
import { readTable } from '../../data/readers/read-table.ts'
import { alsoCompared, latencyCompared } from '../../metrics/compare/also.ts'
import type { Table } from '../../data/table.ts'
import { joinTargets } from '../../metrics/join-targets.ts'
import { readTestData, testDataPath } from './test-rows.ts'
import { compare } from '../../metrics/compare/compare.ts'
import { pairPredictions } from '../../metrics/compare/paired.ts'
import { comparisonDigest, type AlsoCompared, type Comparison } from '../../metrics/comparison.ts'
import { metricsThatDiffer } from '../../metrics/check-metrics.ts'
import { fromEvaluation, type MetricsDocument } from '../../metrics/documents/document.ts'
import { onlyLogged, plotsIn } from '../../metrics/plots.ts'
import { readMetricsDocument } from '../../metrics/documents/read.ts'
import { evaluate } from '../../metrics/evaluate.ts'
import type { Evaluation } from '../../metrics/evaluation.ts'
import type { EvaluateOptions } from '../../metrics/options.ts'
import { findBaseline, type Baseline } from '../baseline.ts'
import { creditLines } from './credit.ts'
import { fail, pass, saveDocument, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { runSchema, type Run } from '../evidence.ts'
import { repeatsOf } from './repeats.ts'
import { readWorkspacePredictions, scoreModel, trainedMetrics, trainedPredictions, type Scored } from './scoring.ts'
import { bestBy } from './take-log.ts'
import { teamMetrics } from './team-metrics.ts'

/** Writes evaluation.json and comparison.json; passes whatever the verdict, for it is the gate that judges it. */
export async function measure(context: ModelContext, done: Done): Promise<StepOutcome> {
  const { settings } = context
  if (settings.evaluation === undefined) return pass('')
  const candidate = await evaluateCandidate(context, settings.evaluation, done)
  if ('result' in candidate) return candidate
  const baseline = await findBaseline(context).catch(missingBaseline)
  if (baseline !== null && 'result' in baseline) return baseline
  const comparison = await compareWith(context, settings.evaluation, candidate, baseline, done)
  const credit = await creditLines(context, candidate.evaluation, comparison)
  const outputs: Record<string, string> = {
    evaluation: await saveDocument(context, 'evaluation.json', candidate.evaluation),
    comparison: await saveDocument(context, 'comparison.json', comparison),
    comparisonDigest: comparisonDigest(comparison),
    verdict: comparison.verdict,
    ...(credit.length === 0 ? {} : { credit: credit.join('\n') }),
    ...(candidate.scored === null ? {} : { predictions: candidate.scored.digest }),
    ...pick(done.get('build')?.outputs, ['modelDigest', 'run', 'testData'])
  }
  const against =
    comparison.baseline === null ? 'first model' : `${comparison.verdict} against ${comparison.baseline.name}`
  return pass(against, outputs)
}

/** There is a baseline, and its bytes are gone: that is not the first model. */
function missingBaseline(error: unknown): StepOutcome {
  if (!(error instanceof OutsideError)) throw error
  return { ...fail('baseline_missing', error.message), result: 'unavailable' }
}

function pick(from: Readonly<Record<string, string>> | undefined, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (from?.[name] === undefined ? [] : [[name, from[name]]])))
}

interface Candidate {
  readonly evaluation: Evaluation
  readonly scored: Scored | null
  readonly options: EvaluateOptions | null
}

async function evaluateCandidate(
  context: ModelContext,
  config: EvaluationConfig,
  done: Done
): Promise<Candidate | StepOutcome> {
  const { settings, producer, ports } = context
  const scored = await candidatePredictions(context, config, done)
  if (scored === null) {
    const changed = await changedMetrics(context, done)
    return changed ?? { evaluation: await teamMetrics(context), scored, options: null }
  }
  if ('result' in scored) return scored
  const { task } = config
  if (task === undefined)
    return fail('evaluation_failed', '`evaluation.task` is missing: binary, multiclass, regression ...')
  const options: EvaluateOptions = { ...config, task }
  const parallel = ports.parallel
  const evaluation = await evaluate(scored.table, options, { producer, predictions: scored.digest, parallel })
  const metrics = settings.evaluation?.metrics
  const reported = metrics === undefined ? null : await ports.workspace.read(metrics)
  if (metrics === undefined || reported === null) return { evaluation, scored, options }
  const team = readMetricsDocument(reported, metrics, bestBy(settings))
  const warnings = [...evaluation.warnings, ...metricsThatDiffer(evaluation, team.metrics)]
  const plots = { ...evaluation.plots, ...onlyLogged(team.plots) }
  return { evaluation: { ...evaluation, warnings, plots }, scored, options }
}

/** Numbers that training wrote are those of its model; others are not. */
async function changedMetrics({ settings, ports }: ModelContext, done: Done): Promise<StepOutcome | null> {
  const path = trainedMetrics(settings)
  const made = done.get('build')?.outputs.metrics
  if (path === undefined || made === undefined) return null
  const bytes = await ports.workspace.read(path)
  if (bytes !== null && digestBytes(bytes) === made) return null
  return fail('evaluation_failed', `${path} was changed after training wrote it`)
}

/** Null where only a metrics file is to be had. */
async function candidatePredictions(
  context: ModelContext,
  config: EvaluationConfig,
  done: Done
): Promise<Scored | StepOutcome | null> {
  const build = done.get('build')?.outputs
  if (config.command !== undefined) {
    if (build?.modelDigest === undefined) return fail('evidence_missing', 'no model was built for this commit')
    return scoreModel(context, build.modelDigest as Digest, 'candidate')
  }
  const path = trainedPredictions(context.settings)
  if (path === undefined) return null
  const scored = await readWorkspacePredictions(context, path)
  if (scored === null) return fail('predictions_missing', `${path} is not there`)
  if (build?.predictions !== undefined && build.predictions !== scored.digest) {
    return fail('evaluation_failed', `${path} was changed after training wrote it`)
  }
  return scored
}

/** With predictions on both sides the rows are paired; without them numbers are compared, and the report says so. */
async function compareWith(
  context: ModelContext,
  config: EvaluationConfig,
  candidate: Candidate,
  baseline: Baseline | null,
  done: Done
): Promise<Comparison> {
  const made = done.get('build')?.outputs.run as Digest | undefined
  const run = made === undefined ? null : await readRun(context, made)
  const repeats = repeatsOf(baseline?.run ?? null, run)
  const shared = {
    rules: new Map<string, MetricRule>(Object.entries(context.settings.metrics ?? {})),
    producer: context.producer,
    testSet: config.test_set ?? 'warn',
    also: run === null || baseline === null ? [] : alsoCompared(baseline.run, run),
    ...(repeats === undefined ? {} : { repeats })
  }
  if (baseline === null) return compare({ ...shared, baseline: null, candidate: fromEvaluation(candidate.evaluation) })
  const named = {
    ...shared,
    baselineName: baseline.name,
    baselineEvaluation: baseline.evaluationDigest,
    baselineRelease: baseline.release
  }
  const before = candidate.options === null ? null : await baselinePredictions(context, config, baseline)
  if (before === null || candidate.scored === null || candidate.options === null) {
    return compare({
      ...named,
      baseline: fromEvaluation(baseline.evaluation),
      candidate: fromEvaluation(candidate.evaluation)
    })
  }
  const pairs = await pairPredictions(before, candidate.scored, candidate.options, context.ports.parallel)
  return compare({
    ...named,
    also: [...named.also, ...scoringTimes(before, candidate.scored)],
    baseline: {
      ...withLogged(pairs.baseline, baseline.evaluation),
      testData: before.isRescored ? candidate.evaluation.testData : baseline.evaluation.testData
    },
    candidate: { ...withLogged(pairs.candidate, candidate.evaluation), testData: candidate.evaluation.testData },
    paired: pairs.paired
  })
}

/** Of both sides scored now, on this machine and on the same rows. */
function scoringTimes(before: Scored, after: Scored): readonly AlsoCompared[] {
  const [baseline, candidate] = [before.millisecondsPerRow, after.millisecondsPerRow]
  return baseline === undefined || candidate === undefined
    ? []
    : [latencyCompared('scoring time a row', baseline, candidate)]
}

/** Beside the plots of the rows, those that the team logged with its metrics. */
function withLogged(document: MetricsDocument, { plots }: Evaluation): MetricsDocument {
  return { ...document, plots: { ...onlyLogged(plotsIn(plots)), ...document.plots } }
}

/** The baseline's predictions: made anew on the present test set where a command can score, else those that were kept. */
async function baselinePredictions(
  context: ModelContext,
  config: EvaluationConfig,
  baseline: Baseline
): Promise<(Scored & { readonly isRescored: boolean }) | null> {
  const { store } = context.ports
  if (config.command !== undefined && baseline.modelDigest !== null) {
    return { ...(await scoreModel(context, baseline.modelDigest, 'baseline')), isRescored: true }
  }
  if (baseline.predictions === null || config.id === undefined) return null
  const made = await readTable(await store.getBytes(baseline.predictions), config.predictions ?? 'predictions.csv')
  const table = await withItsTargets(context, config, made, baseline.testData)
  return table === null ? null : { table, digest: baseline.predictions, isRescored: false }
}

/** With the columns of the test set that it was made on; null where no test set gives the targets that it lacks. */
async function withItsTargets(
  context: ModelContext,
  { id, target }: EvaluationConfig,
  table: Table,
  testData: Digest | null
): Promise<Table | null> {
  if (id === undefined || target === undefined) return table
  const data = testData === null ? await readTestData(context) : await storedTestData(context, testData)
  try {
    if (data !== null) return joinTargets(table, data, { id, target })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return table.columns.has(target) ? table : null
}

async function storedTestData(context: ModelContext, digest: Digest): Promise<Table | null> {
  const { store } = context.ports
  return (await store.has(digest)) ? readTable(await store.getBytes(digest), testDataPath(context) ?? 'test.csv') : null
}

async function readRun({ ports }: ModelContext, digest: Digest): Promise<Run> {
  return runSchema.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))))
}
