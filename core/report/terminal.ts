// A comparison for terminals: the verdict, an aligned table, and what else must be known.
import { toString } from 'mdast-util-to-string'
import type { Comparison, MetricComparison } from '../metrics/comparison.ts'
import { arrow, findings, hasRules, show, type Finding } from './findings.ts'
import { describeDetectable, formatCount } from './numbers.ts'
import { safeText, shorten } from './safe-text.ts'
import { paragraph } from './tree.ts'
import { verdictIcons, verdictSentence } from './verdict.ts'

export interface TextOptions {
  readonly model?: string
  /** Rows of the table; the rest is counted. 50 by default. */
  readonly rows?: number
}

/** Plain text without colour, ending in a newline. Control characters of names are gone. */
export function renderText(comparison: Comparison, options: TextOptions = {}): string {
  const all = findings(comparison)
  const ruled = hasRules(comparison)
  const important = all.filter(({ entry }) => (ruled ? entry.goal !== undefined : entry.change !== 'same'))
  const limit = options.rows ?? 50
  const shown = important.slice(0, limit)
  const hidden = important.length - shown.length
  const others = comparison.metrics.length - important.filter(({ slice }) => !slice).length
  return [
    toString(paragraph(...verdictSentence(comparison, options.model))),
    ...comparison.errors.map(({ file, message }) => `error: ${safeText(file)}: ${safeText(message)}`),
    ...(shown.length > 0 ? ['', ...alignedTable(shown, comparison), ''] : []),
    ...(hidden > 0 ? [`${formatCount(hidden)} more rows: see --format json`] : []),
    ...(others > 0 ? [`${formatCount(others)} more ${ruled ? 'without a rule' : 'are the same'}`] : []),
    ...shown.flatMap(({ entry }) => detectableLine(entry)),
    ...comparison.notes.map(({ message }) => `note: ${safeText(message)}`),
    ''
  ].join('\n')
}

function detectableLine({ name, gate, detectable }: MetricComparison): readonly string[] {
  if (gate !== 'inconclusive' || detectable === undefined) return []
  return [`${safeText(name)}: ${describeDetectable(detectable)}`]
}

const numeric = [false, true, true, true, false, false]

function alignedTable(rows: readonly Finding[], comparison: Comparison): readonly string[] {
  const head = ['metric', safeText(comparison.baseline?.name ?? 'baseline', 24), 'candidate', 'delta', 'change', 'gate']
  const cells = [head, ...rows.map(cellsOf)]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  return cells.map((row) =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  )
}

function cellsOf({ entry, slice }: Finding): readonly string[] {
  const shown = show(entry)
  const of = slice ? `, ${slice.column}=${slice.value}` : ''
  return [
    safeText(`${entry.name}${of}`, 60) + arrow(entry),
    shorten(safeText(shown.baseline), 24),
    shorten(safeText(shown.candidate), 24),
    shown.delta,
    entry.change,
    gateText(entry)
  ]
}

function gateText({ gate, reason, message }: MetricComparison): string {
  if (gate === 'none') return '–'
  const named = reason === undefined || reason === gate ? '' : ` ${reason}`
  return `${verdictIcons[gate]} ${gate}${named}${message ? `, ${safeText(message)}` : ''}`
}
