// The layouts in which tools write metrics, each turned into metrics by name. The first that fits is taken.
import { InputError } from '../../errors.ts'
import { countingMetrics, isLog, parseLog, type BestBy } from '../../logs/training-log.ts'
import { metricValue, plainMetrics, type MetricsDocument, type MetricValue } from './document.ts'
import { readEvaluation } from './evaluation.ts'
import { metricName, nameUnder } from './names.ts'
import { isNotebook, notebookMetrics } from './notebook.ts'
import { ifPredictions } from './parse.ts'
import { at, documentLimits, isList, isMap, type Tree, type TreeMap } from './tree.ts'

/** `best` says which step of a training's log counts; null for the last. */
export function readLayout(tree: Tree, file: string, best: BestBy | null = null): MetricsDocument {
  if (at(tree, 'schema') === 'modelgate/evaluation@1' && isMap(tree)) return readEvaluation(tree, file)
  if (isLog(tree)) return plainMetrics(capped(new Map(countingMetrics(parseLog(tree), best, file)), file))
  if (isNotebook(tree)) return plainMetrics(capped(notebookMetrics(tree, file), file))
  return plainMetrics(capped(mlflow(tree) ?? dvc(tree, file) ?? evidently(tree) ?? nested(tree, file), file))
}

/** Any nesting of maps: a metric is a path to a value. Lists are values. A file of one number is a metric without a name, as DVC has it. */
function nested(tree: Tree, file: string): Map<string, MetricValue> {
  if (typeof tree === 'number') return new Map([['', tree]])
  if (!isMap(tree))
    throw new InputError(`${file} holds ${isList(tree) ? 'a list' : 'a single value'}, not metrics by name`, {
      cure: /\.(?:csv|tsv|parquet|jsonl|ndjson)$/i.test(file) ? ifPredictions : 'write them as {"accuracy": 0.93}',
      place: { file }
    })
  const metrics = new Map<string, MetricValue>()
  flatten(tree, '', metrics)
  return metrics
}

/** Values below `tree`, each under its path, which begins with `name`. */
function flatten(tree: Tree, name: string, into: Map<string, MetricValue>): void {
  if (isMap(tree)) for (const [key, member] of tree) flatten(member, nameUnder(name, key), into)
  else into.set(name, metricValue(tree))
}

/**
 * MLflow: a list of {key, value, step, timestamp} as its REST API gives, alone or in run.data.metrics, or the map of
 * `Run.to_dictionary()`. Of a metric logged many times the last step counts.
 * https://mlflow.org/docs/latest/api_reference/rest-api.html#metric
 */
function mlflow(tree: Tree): Map<string, MetricValue> | undefined {
  const candidates = [tree, at(tree, 'run', 'data', 'metrics'), at(tree, 'data', 'metrics'), at(tree, 'metrics')]
  const list = candidates.find((candidate) => isList(candidate) && candidate.length > 0 && candidate.every(isLogged))
  if (isList(list)) return lastLogged(list.filter(isMap))
  const map = [
    at(tree, 'run', 'data', 'metrics'),
    isMap(at(tree, 'info')) ? at(tree, 'data', 'metrics') : undefined
  ].find(isMap)
  return map && new Map([...map].map(([key, value]) => [metricName([key]), metricValue(value)]))
}

function isLogged(tree: Tree): boolean {
  return typeof at(tree, 'key') === 'string' && at(tree, 'value') !== undefined
}

function lastLogged(entries: readonly TreeMap[]): Map<string, MetricValue> {
  const latest = new Map<string, TreeMap>()
  for (const entry of entries) {
    const key = entry.get('key')
    if (typeof key !== 'string') continue
    const before = latest.get(key)
    if (!before || !isEarlier(entry, before)) latest.set(key, entry)
  }
  return new Map([...latest].map(([key, entry]) => [metricName([key]), metricValue(entry.get('value') ?? null)]))
}

function isEarlier(a: TreeMap, b: TreeMap): boolean {
  const order = (entry: TreeMap, key: string) => Number(entry.get(key) ?? 0)
  const step = order(a, 'step') - order(b, 'step')
  return step < 0 || (step === 0 && order(a, 'timestamp') < order(b, 'timestamp'))
}

/**
 * DVC: `dvc metrics show --json` gives {revision: {data: {file: {data: metrics}}}}. One file's metrics keep their names,
 * several files' begin with the file's; of several revisions the workspace ('' or "workspace") counts.
 */
function dvc(tree: Tree, file: string): Map<string, MetricValue> | undefined {
  if (!isMap(tree) || tree.size === 0) return undefined
  const revision = tree.get('') ?? tree.get('workspace') ?? (tree.size === 1 ? [...tree.values()][0] : undefined)
  const files = at(revision, 'data')
  if (!isMap(files) || files.size === 0) return undefined
  const entries = [...files]
  if (!entries.every(([, entry]) => isMap(entry) && (entry.has('data') || entry.has('error')) && entry.size === 1))
    return undefined
  const failed = entries.find(([, entry]) => at(entry, 'error') !== undefined)
  if (failed)
    throw new InputError(`${file}: DVC could not read ${failed[0]}`, {
      cure: `type \`dvc metrics show\`, and repair ${failed[0]}`,
      place: { file }
    })
  const metrics = new Map<string, MetricValue>()
  for (const [name, entry] of entries)
    flatten(at(entry, 'data') ?? null, entries.length > 1 ? nameUnder('', name) : '', metrics)
  return metrics
}

/** Evidently: {metrics: [{metric, result}]} up to 0.6, {metrics: [{metric_id, value}]} since 0.7; named by the metric. */
function evidently(tree: Tree): Map<string, MetricValue> | undefined {
  const list = at(tree, 'metrics')
  if (!isList(list) || list.length === 0) return undefined
  const metrics = new Map<string, MetricValue>()
  for (const entry of list) {
    const name = at(entry, 'metric') ?? at(entry, 'metric_id') ?? at(entry, 'metric_name')
    const value = at(entry, 'result') ?? at(entry, 'value')
    if (typeof name !== 'string' || value === undefined) return undefined
    flatten(value, nameUnder('', uniqueName(name, metrics)), metrics)
  }
  return metrics
}

/** A metric that a report holds twice, for two columns, is numbered. */
function uniqueName(name: string, metrics: ReadonlyMap<string, MetricValue>): string {
  const taken = (candidate: string) => {
    const prefix = metricName([candidate])
    return [...metrics.keys()].some((key) => key === prefix || key.startsWith(`${prefix}.`))
  }
  let unique = name
  for (let number = 2; taken(unique); number += 1) unique = `${name}#${number}`
  return unique
}

function capped(metrics: Map<string, MetricValue>, file: string): Map<string, MetricValue> {
  if (metrics.size <= documentLimits.metrics) return metrics
  throw new InputError(`${file} holds ${metrics.size} metrics; ${documentLimits.metrics} are the limit`, {
    cure: 'write totals, and leave out what belongs to single rows',
    place: { file }
  })
}
