// The report of a comparison: verdict, worse, better, table, slices, plots, and last how it was computed.
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import { alsoBlocks } from './also.ts'
import { arrow, describe, findings, hasRules, show, worstSlices, type Finding } from './findings.ts'
import { describeDetectable, formatCount } from './numbers.ts'
import { comparedPlotBlocks } from './plots/blocks.ts'
import {
  code,
  details,
  emphasis,
  heading,
  list,
  paragraph,
  report,
  strong,
  table,
  untrusted,
  withCode,
  type Block,
  type Inline,
  type Report
} from './tree.ts'
import { verdictIcons, verdictSentence } from './verdict.ts'

export interface ReportOptions {
  readonly model?: string
  /** Heading level of the verdict; 2 by default. */
  readonly depth?: 1 | 2 | 3 | 4
  readonly candidateName?: string
  /** What follows the method at the very end: evidence, what an approval binds. */
  readonly footer?: readonly Block[]
}

const mostInProse = 10

export function renderComparison(comparison: Comparison, options: ReportOptions = {}): Report {
  const all = findings(comparison)
  const worse = all.filter(({ entry }) => entry.change === 'worse' || entry.gate === 'fail')
  const uncertain = all.filter(({ entry }) => entry.gate === 'inconclusive')
  const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better' && entry.gate !== 'fail')
  return report([
    heading(options.depth ?? 2, ...verdictSentence(comparison, options.model)),
    ...loudNotes(comparison),
    ...prose('Worse', worse),
    ...prose('Not certain', uncertain),
    ...prose('Better', better),
    ...metricTables(comparison, options),
    ...numbersOnly(comparison),
    ...slicesPart(comparison),
    ...alsoBlocks(comparison.also),
    ...plotsPart(comparison, options),
    details('How this was computed', ...methodPart(comparison), ...(options.footer ?? []))
  ])
}

const loud = new Set<string>(['test_set_changed', 'rows_do_not_join', 'failure_accepted'])
/** These stand above the fold already. */
const told = new Set<string>([...loud, 'numbers_only'])

function loudNotes(comparison: Comparison): Block[] {
  const notes = comparison.notes.filter(({ code: note }) => loud.has(note))
  return [
    ...comparison.errors.map(({ file, message }) =>
      paragraph(strong('Could not be read:'), ' ', code(file), ' ', ...withCode(message))
    ),
    ...notes.map(({ message }) => paragraph(strong(untrusted(message))))
  ]
}

/** Where nothing says how much of a delta is noise, that stands under the numbers and not in a fold. */
function numbersOnly({ notes, metrics }: Comparison): Block[] {
  const note = notes.find(({ code: which }) => which === 'numbers_only')
  return note === undefined || metrics.length === 0 ? [] : [paragraph(emphasis(untrusted(note.message)))]
}

function prose(title: string, some: readonly Finding[]): Block[] {
  const [first, second] = some
  if (!first) return []
  if (!second) return [paragraph(strong(`${title}:`), ' ', ...sentence(first))]
  const more = some.length > mostInProse ? [[`and ${formatCount(some.length - mostInProse)} more`]] : []
  return [paragraph(strong(`${title}:`)), list([...some.slice(0, mostInProse).map(sentence), ...more])]
}

function sentence(finding: Finding): readonly Inline[] {
  const { entry, slice } = finding
  const shown = show(entry)
  const numbers =
    entry.delta === undefined ? [] : ['; ', untrusted(`${shown.baseline} → ${shown.candidate}, ${shown.delta}`)]
  const rows = slice ? [` (${formatCount(slice.rows)} rows)`] : []
  const rule = entry.gate !== 'pass' && entry.delta !== undefined && entry.message !== undefined
  return [
    ...describe(finding),
    ...rows,
    ...numbers,
    ...(rule ? ['; ', untrusted(entry.message ?? '')] : []),
    detectable(entry),
    '.'
  ]
}

function detectable({ gate, detectable: smallest }: MetricComparison): string {
  if (gate !== 'inconclusive' || smallest === undefined) return ''
  return `; ${describeDetectable(smallest)}`
}

function plotsPart({ plots, baseline }: Comparison, { candidateName }: ReportOptions): Block[] {
  if (plots === undefined) return []
  const names = { baseline: baseline?.name ?? 'baseline', candidate: candidateName ?? 'candidate' }
  const blocks = comparedPlotBlocks(plots, names)
  return blocks.length === 0 ? [] : [details('Plots', ...blocks)]
}

/** Metrics with a rule are shown; the others are folded, unless there are no rules. */
function metricTables(comparison: Comparison, options: ReportOptions): Block[] {
  const ruled = comparison.metrics.filter(({ gate }) => gate !== 'none')
  const others = comparison.metrics.filter(({ gate }) => gate === 'none')
  if (ruled.length === 0) return others.length === 0 ? [] : [metricTable(others, comparison, options)]
  const main = metricTable(ruled, comparison, options, worstSlices(comparison))
  if (others.length === 0) return [main]
  const changed = others.filter(({ change }) => change !== 'same').length
  const summary = `${formatCount(others.length)} more without a rule, ${formatCount(changed)} changed`
  return [main, details(summary, metricTable(others, comparison, options))]
}

function metricTable(
  entries: readonly MetricComparison[],
  comparison: Comparison,
  options: ReportOptions,
  slices: readonly Finding[] = []
): Block {
  const baseline = comparison.baseline?.name ?? 'baseline'
  const interval = entries.some((entry) => entry.interval)
  return table(
    [
      ['metric'],
      [untrusted(baseline)],
      [untrusted(options.candidateName ?? 'candidate')],
      [interval ? 'delta [95%]' : 'delta'],
      ['change'],
      ['gate']
    ],
    [
      ...entries.map((entry) => [[code(entry.name), arrow(entry)], ...valueCells(entry)]),
      ...slices.map(({ entry }) => [[code(entry.name), ', worst slice', arrow(entry)], ...valueCells(entry)])
    ],
    [null, 'right', 'right', 'right', null, null]
  )
}

function valueCells(entry: MetricComparison): readonly (readonly Inline[])[] {
  const shown = show(entry)
  return [
    [untrusted(shown.baseline)],
    [untrusted(shown.candidate)],
    [untrusted(shown.delta)],
    [entry.change],
    gateCell(entry)
  ]
}

function gateCell({ gate, reason, message }: MetricComparison): readonly Inline[] {
  if (gate === 'none') return ['–']
  const named = reason === undefined || reason === gate ? [] : [' ', code(reason)]
  const rule = message === undefined || message === '' ? [] : [', ', untrusted(message)]
  return [`${verdictIcons[gate]} ${gate}`, ...named, ...rule]
}

/** Of slices only metrics with a goal are shown, where there are any. */
function slicesPart(comparison: Comparison): Block[] {
  const { slices, hidden } = comparison
  if (slices.length === 0 && hidden.slices === 0) return []
  const ruled = hasRules(comparison)
  const rows = slices.flatMap((slice) =>
    slice.metrics
      .filter(({ goal }) => !ruled || goal !== undefined)
      .map((entry) => [
        [code(`${slice.column}=${slice.value}`)],
        [formatCount(slice.rows)],
        [code(entry.name), arrow(entry)],
        ...valueCells(entry)
      ])
  )
  const counts = (['worse', 'better', 'same', 'inconclusive'] as const).flatMap((change) => {
    const count = slices.filter(({ metrics }) => worstChange(metrics) === change).length
    return count > 0 ? [`${formatCount(count)} ${change}`] : []
  })
  const summary = `${formatCount(slices.length)} slices${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`
  const more = hidden.slices > 0 ? `; ${formatCount(hidden.slices)} more hidden (too few rows)` : ''
  const head = ['slice', 'rows', 'metric', 'baseline', 'candidate', 'delta', 'change', 'gate'].map((word) => [word])
  const align = [null, 'right', null, 'right', 'right', 'right', null, null] as const
  return [details(summary + more, ...(rows.length > 0 ? [table(head, rows, align)] : []))]
}

function worstChange(metrics: readonly MetricComparison[]): MetricComparison['change'] | undefined {
  const order = ['worse', 'inconclusive', 'better', 'same'] as const
  return order.find((change) => metrics.some((entry) => entry.change === change))
}

function methodPart({ rows, notes, method }: Comparison): Block[] {
  const counted = (['baseline', 'candidate', 'joined'] as const).flatMap((side) => {
    const count = rows[side]
    return count === null ? [] : [`${formatCount(count)} ${side}`]
  })
  const rowsLine = counted.length > 0 ? [[`Rows: ${counted.join(', ')}.`]] : []
  const methods = Object.entries(method).map(([name, value]) => [untrusted(name), ': ', untrusted(String(value))])
  const quiet = notes.filter(({ code: note }) => !told.has(note)).map(({ message }) => [untrusted(message)])
  const items = [...quiet, ...rowsLine, ...methods]
  return items.length > 0 ? [list(items)] : []
}
