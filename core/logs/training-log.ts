// What a training logged step by step, and which of it counts.
import { loadNumber, storeNumber } from '../digest.ts'
import { InputError } from '../errors.ts'
import { at, isList, isMap, toPlain, type Tree } from '../metrics/documents/tree.ts'
import type { LoggedMetric } from './logged-metric.ts'

export interface TrainingLog {
  /** In the order in which it was logged. */
  readonly history: readonly LoggedMetric[]
  /** Final values that the logger itself keeps; they count where the last step does. */
  readonly summary: ReadonlyMap<string, number>
  /** Parameters that the log names. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The metric whose best step counts for all metrics, as for a checkpoint that is kept by it. */
export interface BestBy {
  readonly metric: string
  readonly goal: 'maximize' | 'minimize'
}

export const logSchema = 'modelgate/log@1'

/** Steps of one metric that are kept; of more, evenly spaced ones with the first and the last. */
const mostSteps = 10_000

/** The log as a document: kept with the run, and read like any metrics file. */
export function logText({ history, summary, parameters }: TrainingLog): string {
  const steps = [...grouped(history, ({ key }) => key).values()].flatMap((logged) => thinned(logged, mostSteps))
  const lines = steps.map(({ key, value, step }) => JSON.stringify({ key, value: storeNumber(value), step }))
  const stored = Object.fromEntries([...summary].map(([key, value]) => [key, storeNumber(value)]))
  const rest = Object.entries({ schema: logSchema, parameters, summary: stored })
  const members = rest.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')
  return `{\n${members}  "history": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`
}

export function isLog(tree: Tree): boolean {
  return at(tree, 'schema') === logSchema
}

/** A log as `logText` wrote it. */
export function parseLog(tree: Tree): TrainingLog {
  const history = at(tree, 'history')
  const summary = at(tree, 'summary')
  const parameters = at(tree, 'parameters')
  return {
    history: (isList(history) ? history : []).map((one) => ({
      key: textIn(at(one, 'key')),
      value: numberIn(at(one, 'value')),
      step: numberIn(at(one, 'step'))
    })),
    summary: new Map([...(isMap(summary) ? summary : [])].map(([key, value]) => [key, numberIn(value)])),
    parameters: Object.fromEntries(
      [...(isMap(parameters) ? parameters : [])].map(([key, value]) => [key, toPlain(value)])
    )
  }
}

function textIn(tree: Tree | undefined): string {
  return typeof tree === 'string' ? tree : ''
}

function numberIn(tree: Tree | undefined): number {
  return loadNumber(typeof tree === 'number' ? tree : tree === 'Infinity' || tree === '-Infinity' ? tree : 'NaN')
}

/** One value of each metric. Throws InputError where nothing was logged, or not the metric of `best`. */
export function countingMetrics(log: TrainingLog, best: BestBy | null, file: string): ReadonlyMap<string, number> {
  const byKey = grouped(log.history, ({ key }) => key)
  if (byKey.size === 0 && log.summary.size === 0) {
    throw new InputError(`${file} holds a log without a number`, {
      cure: 'log metrics by name, such as add_scalar("val/loss", loss, step)',
      place: { file }
    })
  }
  const step = best === null ? Infinity : bestStep(byKey, best, file)
  const values = new Map([...byKey].map(([key, logged]) => [key, valueAt(logged, step)]))
  for (const [key, value] of log.summary) if (best === null || !values.has(key)) values.set(key, value)
  return values
}

/** The first of equally good steps, as checkpoints are kept. */
function bestStep(byKey: ReadonlyMap<string, readonly LoggedMetric[]>, { metric, goal }: BestBy, file: string): number {
  const sign = goal === 'maximize' ? -1 : 1
  const finite = (byKey.get(metric) ?? []).filter(({ value }) => Number.isFinite(value))
  const [first] = finite
  if (first !== undefined) return finite.reduce((a, b) => (sign * (b.value - a.value) < 0 ? b : a), first).step
  const names = [...byKey.keys()].toSorted().slice(0, 20).join(', ')
  throw new InputError(`${file} has no finite \`${metric}\` among ${names}`, {
    cure: 'name one of them as `evaluation.best_by`, or leave it out: the last step counts then',
    place: { file }
  })
}

/** The last value up to a step; of a metric that was logged only later, as after training, its last. */
function valueAt(logged: readonly LoggedMetric[], step: number): number {
  const last = latest(logged.filter((one) => one.step <= step)) ?? latest(logged)
  return last?.value ?? Number.NaN
}

function latest(logged: readonly LoggedMetric[]): LoggedMetric | undefined {
  return logged.reduce<LoggedMetric | undefined>((a, b) => (a === undefined || b.step >= a.step ? b : a), undefined)
}

/** At most so many, evenly spaced, with the first and the last. */
export function thinned<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  const gap = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * gap)]).filter((one) => one !== undefined)
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
