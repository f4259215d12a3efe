// The comparisons of many models: in full where one holds, of the others one row each, what got worse first.
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import { counted } from '../pipeline/words.ts'
import { arrow, findings, show, type Finding } from './findings.ts'
import { code, details, heading, strong, table, untrusted, type Block, type Inline } from './tree.ts'
import { verdictIcons } from './verdict.ts'

/** With more models than this only those that hold, and no more of them than this, are shown in full. */
export const manyModels = 6

interface Compared {
  readonly model: string
  readonly comparison: Comparison
}

export interface Shown {
  readonly model: string
  readonly comparison: Comparison | null
  /** Something of the model itself stands in the way, not only what is still to come. */
  readonly holds: boolean
  readonly inFull: readonly Block[]
}

/** `isMany`: whether there are more models than are read one by one. */
export function comparisonsPart(shown: readonly Shown[], isMany: boolean): readonly Block[] {
  if (!isMany) return shown.flatMap(({ inFull }) => inFull)
  const whole = shown.filter(({ holds }) => holds).slice(0, manyModels)
  const others = shown.filter((each) => !whole.includes(each))
  const compared = others.flatMap(({ model, comparison }) => (comparison === null ? [] : [{ model, comparison }]))
  const title =
    whole.length === 0 ? 'The models at a glance' : `The other ${counted(others.length, 'model')} at a glance`
  return [
    ...whole.flatMap(({ inFull }) => inFull),
    ...(compared.length === 0 ? [] : [heading(3, title), overviewTable(compared)]),
    ...(others.length === 0
      ? []
      : [details(`${counted(others.length, 'model')} in full`, ...others.flatMap(({ inFull }) => inFull))])
  ]
}

const mostMetrics = 4

function overviewTable(compared: readonly Compared[]): Block {
  const sorted = compared.toSorted((a, b) => Number(hasWorse(b)) - Number(hasWorse(a)))
  return table(
    [['model'], ['against'], ['change'], ['delta']],
    sorted.map(({ model, comparison }) => [
      [`${verdictIcons[comparison.verdict]} `, code(model)],
      comparison.baseline === null ? ['– (first model)'] : [untrusted(comparison.baseline.name)],
      changeCell(comparison),
      deltaCell(comparison)
    ])
  )
}

function hasWorse({ comparison }: Compared): boolean {
  return judged(comparison).some(({ entry }) => entry.change === 'worse')
}

/** What a rule speaks of, slices too; all metrics where there is no rule. */
function judged(comparison: Comparison): readonly Finding[] {
  const all = findings(comparison)
  const ruled = all.filter(({ entry }) => entry.goal !== undefined)
  return ruled.length > 0 ? ruled : all.filter(({ slice }) => slice === null)
}

function changeCell(comparison: Comparison): readonly Inline[] {
  const of = judged(comparison)
  const parts = (['worse', 'inconclusive', 'better', 'changed', 'same'] as const).flatMap(
    (change): readonly Inline[] => {
      const count = of.filter(({ entry }) => entry.change === change).length
      if (count === 0) return []
      return [change === 'worse' ? strong(`${count} ${change}`) : `${count} ${change}`]
    }
  )
  return parts.flatMap((part, index): readonly Inline[] => (index === 0 ? [part] : [', ', part]))
}

/** Of the whole test set; where there is no delta, the value. */
function deltaCell(comparison: Comparison): readonly Inline[] {
  const entries = judged(comparison).flatMap(({ entry, slice }) => (slice === null ? [entry] : []))
  const sorted = entries.toSorted((a, b) => Number(b.change === 'worse') - Number(a.change === 'worse'))
  const more = sorted.length - mostMetrics
  return [
    ...sorted
      .slice(0, mostMetrics)
      .flatMap((entry, index): readonly Inline[] => [...(index === 0 ? [] : [', ']), ...deltaOf(entry)]),
    ...(more > 0 ? [`, and ${more} more`] : [])
  ]
}

function deltaOf(entry: MetricComparison): readonly Inline[] {
  const { candidate, delta } = show(entry)
  const [moved = ''] = delta.split(' ')
  return [code(entry.name), `${arrow(entry)} `, untrusted(moved === '' ? candidate : moved)]
}
