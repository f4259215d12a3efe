// `/modelgate explain METRIC`: how a metric was measured, and why its gate decided as it did, in one line.
import { nearest } from '../../config/shape.ts'
import type { MetricComparison } from '../../metrics/comparison.ts'
import { show } from '../../report/findings.ts'
import { formatCount, formatNumber } from '../../report/numbers.ts'
import type { ModelState } from '../model-state.ts'
import { not, yes, type Done } from './answer.ts'

export function explain(states: readonly ModelState[], metric: string, model: string | null): Done {
  const found = states
    .filter((state) => model === null || state.model === model)
    .flatMap((state) => {
      const entry = state.comparison?.metrics.find(({ name }) => name === metric)
      return entry === undefined ? [] : [`${state.model}: ${sentence(entry, state)}`]
    })
  if (found.length > 0) return yes(found.join(' '))
  const known = [...new Set(states.flatMap(({ comparison }) => comparison?.metrics.map(({ name }) => name) ?? []))]
  const near = nearest(metric, known)
  const meant = near === null || near === metric ? '' : ` Did you mean ${near}?`
  const where = model === null ? 'No comparison here' : `No comparison of ${model} here`
  return not(`${where} has a metric ${metric}.${meant} There are: ${known.slice(0, 20).join(', ') || 'none'}.`)
}

function sentence(entry: MetricComparison, { comparison }: ModelState): string {
  const shown = show(entry)
  const joined = comparison?.rows.joined ?? null
  const how =
    entry.interval === undefined
      ? 'only numbers were compared, so the point estimate decides'
      : `paired on ${joined === null ? 'the same' : formatCount(joined)} rows, with a 95% interval`
  const pValues = Object.entries(entry.tests ?? {}).map(([test, { pValue }]) => `${test} p = ${formatNumber(pValue)}`)
  const gate =
    entry.gate === 'none'
      ? 'no rule judges it'
      : `its gate says ${entry.gate}${entry.reason === undefined ? '' : ` (${entry.reason})`}`
  const rule = entry.message === undefined || entry.message === '' ? '' : `, ${entry.message}`
  return `${shown.baseline} → ${shown.candidate}${shown.delta === '' ? '' : `, ${shown.delta}`}; ${[how, ...pValues].join(', ')}; ${gate}${rule}.`
}
