// Modelgate's own evaluation.json, from a file that anybody may have written.
import type { Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { digestSchema } from '../../pipeline/evidence.ts'
import { plotsIn } from '../plots.ts'
import { metricName } from './names.ts'
import { metricValue, type MetricsDocument, type MetricsSlice, type MetricValue } from './document.ts'
import { at, isList, isMap, toPlain, type Tree, type TreeMap } from './tree.ts'

/** Only `metrics` must be there. Names are taken as data: they may be any text. Throws InputError. */
export function readEvaluation(tree: TreeMap, file: string): MetricsDocument {
  const metrics = tree.get('metrics')
  if (!isMap(metrics)) throw wrong(file, 'it has no map "metrics"')
  const named = new Map<string, MetricValue>([...estimates(metrics), ...fairness(tree.get('fairness'))])
  const slices = tree.get('slices') ?? []
  if (!isList(slices)) throw wrong(file, '"slices" is not a list')
  return {
    metrics: named,
    rows: count(tree.get('rows')),
    slices: slices.map((slice) => readSlice(slice, file)),
    hidden: { slices: count(at(tree, 'hidden', 'slices')) ?? 0, rows: count(at(tree, 'hidden', 'rows')) ?? 0 },
    predictions: digest(tree.get('predictions'), file),
    testData: digest(tree.get('testData'), file),
    plots: plotsIn(toPlain(tree.get('plots') ?? null))
  }
}

function readSlice(tree: Tree, file: string): MetricsSlice {
  const [column, value, metrics] = [at(tree, 'column'), at(tree, 'value'), at(tree, 'metrics')]
  if (typeof column !== 'string' || value === undefined || isMap(value) || isList(value) || !isMap(metrics))
    throw wrong(file, 'a slice needs column, value and metrics')
  return { column, value: String(value), rows: count(at(tree, 'rows')) ?? 0, metrics: estimates(metrics) }
}

/** `{value, low, high}`, or the bare value. */
function estimates(metrics: TreeMap): Map<string, MetricValue> {
  return new Map([...metrics].map(([name, entry]) => [name, metricValue(at(entry, 'value') ?? entry)]))
}

function fairness(tree: Tree | undefined): readonly (readonly [string, MetricValue])[] {
  if (!isMap(tree)) return []
  return [...tree].flatMap(([column, metrics]) =>
    isMap(metrics)
      ? [...metrics].map(([name, value]) => [metricName(['fairness', column, name]), metricValue(value)] as const)
      : []
  )
}

function count(tree: Tree | undefined): number | null {
  return typeof tree === 'number' && Number.isInteger(tree) && tree >= 0 ? tree : null
}

function digest(tree: Tree | undefined, file: string): Digest | null {
  if (tree === undefined || tree === null) return null
  const parsed = digestSchema.safeParse(tree)
  if (!parsed.success) throw wrong(file, 'a digest must be sha256: and 64 hexadecimal digits')
  return parsed.data
}

function wrong(file: string, what: string): InputError {
  return new InputError(`${file} is not an evaluation.json: ${what}`, {
    cure: 'write it by `modelgate evaluate --format json`',
    place: { file }
  })
}
