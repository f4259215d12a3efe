// A run as an experiment tracker has it: parameters, metrics with steps, tags and data sets, and nothing that is secret.
import { loadNumber, storeNumber, type StoredNumber } from '../digest.ts'
import { isSecretName, type Masker } from '../masking.ts'
import type { Evaluation } from '../metrics/evaluation.ts'
import type { Run } from '../pipeline/evidence.ts'
import { trainingTags } from '../pipeline/training/training-name.ts'
import type { LoggedMetric } from '../logs/logged-metric.ts'

export interface Pair {
  readonly key: string
  readonly value: string
}

export interface Metric {
  readonly key: string
  readonly value: StoredNumber
  readonly step: number
  /** Milliseconds since the epoch; the same every time, so that it can be logged twice. */
  readonly timestamp: number
}

export interface LoggedDataset {
  readonly name: string
  readonly digest: string
  readonly context: 'training' | 'testing'
}

export interface LoggedRun {
  readonly name: string
  readonly startedAt: number
  readonly endedAt: number
  readonly params: readonly Pair[]
  readonly metrics: readonly Metric[]
  readonly tags: readonly Pair[]
  readonly datasets: readonly LoggedDataset[]
}

export interface Judged {
  readonly evaluation: Evaluation | null
  readonly verdict: string | null
}

/** Lengths and characters are those that MLflow takes (mlflow.utils.validation). */
const limits = { key: 250, param: 6000, tag: 8000, datasetName: 500, datasetDigest: 36 }

export function loggedRun(run: Run, trained: readonly LoggedMetric[], judged: Judged, mask: Masker): LoggedRun {
  const endedAt = Date.parse(run.createdAt)
  const at = (metric: LoggedMetric): Metric => ({
    key: keyOf(metric.key),
    value: storeNumber(metric.value),
    step: metric.step,
    timestamp: endedAt
  })
  const own = new Set(trained.map(({ key }) => keyOf(key)))
  const { evaluation } = judged
  const values =
    evaluation === null
      ? Object.entries(run.metrics)
      : Object.entries(evaluation.metrics).map(([name, { value }]) => [name, value] as const)
  const evaluated = values.map(([name, stored]) => {
    const value = loadNumber(stored)
    const key = keyOf(name)
    // what training says of itself keeps its name; what was evaluated of it is told apart
    return at({ key: own.has(key) ? keyOf(`evaluation.${key}`) : key, value, step: 0 })
  })
  return {
    name: `${run.model} ${run.fingerprint.slice(7, 15)}`,
    startedAt: endedAt - Math.round(run.resources.wallSeconds * 1000),
    endedAt,
    params: Object.entries(run.parameters).map(([name, value]) => ({
      key: keyOf(name),
      value: isSecretName(name) ? '***' : mask(textOf(value)).slice(0, limits.param)
    })),
    metrics: [...trained.map(at), ...evaluated, ...usedMetrics(run, at)],
    tags: tagsOf(run, judged).map(({ key, value }) => ({ key, value: mask(value).slice(0, limits.tag) })),
    datasets: datasetsOf(run, mask)
  }
}

function usedMetrics({ resources }: Run, at: (metric: LoggedMetric) => Metric): readonly Metric[] {
  const { wallSeconds, cpuSeconds, peakMemoryBytes } = resources
  const used = { wall_seconds: wallSeconds, cpu_seconds: cpuSeconds, peak_memory_bytes: peakMemoryBytes }
  return Object.entries(used).flatMap(([name, value]) =>
    value === null ? [] : [at({ key: `resources/${name}`, value, step: 0 })]
  )
}

function tagsOf(run: Run, { verdict }: Judged): readonly Pair[] {
  const tags: Readonly<Record<string, string | null | undefined>> = {
    [trainingTags.fingerprint]: run.fingerprint,
    [trainingTags.training]: run.training,
    'modelgate.model': run.model,
    'modelgate.model_digest': run.modelDigest,
    'modelgate.commit': run.commit,
    'modelgate.origin': run.origin,
    'modelgate.dirty': run.dirty ? 'true' : null,
    'modelgate.command': run.command,
    'modelgate.overrides': run.overrides?.join(' '),
    'modelgate.producer': run.producer,
    'modelgate.source': run.source?.uri,
    'modelgate.verdict': verdict,
    'mlflow.source.git.commit': run.commit,
    'mlflow.source.name': run.command,
    'mlflow.source.type': 'PROJECT'
  }
  return Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value }] : []))
}

function datasetsOf(run: Run, mask: Masker): readonly LoggedDataset[] {
  const named = (path: string, digest: string, context: LoggedDataset['context']): LoggedDataset => ({
    name: mask(path).slice(-limits.datasetName),
    digest: digest.replace(/^sha256:/, '').slice(0, limits.datasetDigest),
    context
  })
  return [
    ...run.data.map(({ path, digest }) => named(path, digest, 'training')),
    ...(run.testDataDigest === null ? [] : [named('test', run.testDataDigest, 'testing')])
  ]
}

/** MLflow's names hold letters, digits, `_`, `-`, `.`, ` `, `:` and `/`. */
export function keyOf(name: string): string {
  return name.replace(/[^\w\-. :/]/g, '_').slice(0, limits.key) || '_'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
