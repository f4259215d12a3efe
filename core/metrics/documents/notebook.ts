// Metrics that an executed notebook keeps in the outputs of its cells: scrapbook's `glue` and papermill's older `record`.
import { InputError } from '../../errors.ts'
import { metricValue, type MetricValue } from './document.ts'
import { nameUnder } from './names.ts'
import { at, isList, isMap, type Tree } from './tree.ts'

const scrap = 'application/scrapbook.scrap.json+json'
const record = 'application/papermill.record+json'

export function isNotebook(tree: Tree): boolean {
  return isList(at(tree, 'cells')) && typeof at(tree, 'nbformat') === 'number'
}

/** Each name's last value; a map that was glued gives its members. https://nteract-scrapbook.readthedocs.io/en/latest/models.html */
export function notebookMetrics(tree: Tree, file: string): Map<string, MetricValue> {
  const metrics = new Map<string, MetricValue>()
  for (const cell of listAt(tree, 'cells'))
    for (const output of listAt(cell, 'outputs')) {
      const glued = at(output, 'data', scrap)
      const name = at(glued, 'name')
      if (typeof name === 'string') flatten(at(glued, 'data') ?? null, nameUnder('', name), metrics)
      const recorded = at(output, 'data', record)
      if (isMap(recorded)) for (const [key, value] of recorded) flatten(value, nameUnder('', key), metrics)
    }
  if (metrics.size > 0) return metrics
  throw new InputError(`${file} keeps no metrics in its outputs`, {
    cure: 'let its last cell keep them, by import scrapbook as sb; sb.glue("accuracy", accuracy), or write a metrics.json',
    place: { file }
  })
}

function listAt(tree: Tree, key: string): readonly Tree[] {
  const list = at(tree, key)
  return isList(list) ? list : []
}

function flatten(tree: Tree, name: string, into: Map<string, MetricValue>): void {
  if (isMap(tree)) for (const [key, member] of tree) flatten(member, nameUnder(name, key), into)
  else into.set(name, metricValue(tree))
}
