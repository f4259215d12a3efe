// An evaluation for people: as a Markdown tree, and as plain text for terminals.
import { loadNumber } from '../digest.ts'
import type { Estimate, Evaluation, Slice } from '../metrics/evaluation.ts'
import { goalOf } from '../metrics/known.ts'
import { formatCount, formatNumber, sharedDecimals } from './numbers.ts'
import { safeText } from './safe-text.ts'
import { code, details, heading, list, paragraph, report, table, untrusted, type Block, type Report } from './tree.ts'

/** A report in the order of importance: metrics, warnings, fairness, slices, plots. */
export function renderEvaluation(evaluation: Evaluation, plots: readonly Block[] = []): Report {
  const { metrics, slices, fairness, warnings } = evaluation
  return report([
    heading(2, 'Evaluation'),
    paragraph(`${formatCount(evaluation.rows)} rows, task ${safeText(evaluation.task)}, 95% intervals.`),
    table([['metric'], ['value'], ['interval']], Object.entries(metrics).map(metricRow), ['left', 'right', 'right']),
    ...(warnings.length > 0 ? [list(warnings.map(({ message }) => [untrusted(message)]))] : []),
    ...Object.entries(fairness).map(([column, values]) =>
      table(
        [['fairness, ', code(column)], ['value']],
        Object.entries(values).map(([name, value]) => [[code(name)], [formatNumber(loadNumber(value))]]),
        ['left', 'right']
      )
    ),
    ...(slices.length > 0 ? [slicesBlock(evaluation)] : []),
    ...plots
  ])
}

function metricRow([name, estimate]: readonly [string, Estimate]) {
  const { value, interval } = shown(estimate)
  return [[code(name), arrowOf(name)], [value], [interval]]
}

function slicesBlock({ slices, hidden }: Evaluation): Block {
  const names = sliceMetrics(slices)
  return details(
    slicesSummary(slices, hidden),
    table(
      [['slice'], ['rows'], ...names.map((name) => [name])],
      slices.map((slice) => [
        [code(`${slice.column} = ${slice.value}`)],
        [formatCount(slice.rows)],
        ...names.map((name) => [shown(slice.metrics[name]).value])
      ]),
      ['left', 'right', ...names.map(() => 'right' as const)]
    )
  )
}

function slicesSummary(slices: readonly Slice[], hidden: Evaluation['hidden']): string {
  const missing =
    hidden.slices > 0 ? `; ${hidden.slices} more hidden, too small (${formatCount(hidden.rows)} rows)` : ''
  return `${slices.length} ${slices.length === 1 ? 'slice' : 'slices'}${missing}`
}

const headline = ['accuracy', 'balanced_accuracy', 'f1', 'f1_macro', 'roc_auc', 'log_loss', 'rmse', 'mae', 'r2']

/** The metrics that a table of slices has room for. */
function sliceMetrics(slices: readonly Slice[]): readonly string[] {
  const names = Object.keys(slices[0]?.metrics ?? {})
  const known = headline.filter((name) => names.includes(name))
  return (known.length > 0 ? known : names).slice(0, 5)
}

/** Plain text, without colour. */
export function renderEvaluationText(evaluation: Evaluation): string {
  const { rows, task, metrics, slices, hidden, fairness, warnings } = evaluation
  const names = sliceMetrics(slices)
  const sections = [
    `${formatCount(rows)} rows, ${safeText(task)}; 95% intervals`,
    aligned(
      Object.entries(metrics).map(([name, estimate]) => {
        const { value, interval } = shown(estimate)
        return [safeText(name) + arrowOf(name), value, interval]
      })
    ),
    ...Object.entries(fairness).map(([column, values]) =>
      [
        `fairness, ${safeText(column)}`,
        aligned(Object.entries(values).map(([name, value]) => [`  ${name}`, formatNumber(loadNumber(value))]))
      ].join('\n')
    ),
    ...(slices.length === 0
      ? []
      : [
          slicesSummary(slices, hidden),
          aligned([
            ['slice', 'rows', ...names],
            ...slices.map((slice) => [
              safeText(`${slice.column} = ${slice.value}`, 60),
              formatCount(slice.rows),
              ...names.map((name) => shown(slice.metrics[name]).value)
            ])
          ])
        ]),
    ...(slices.length === 0 && hidden.slices > 0 ? [slicesSummary(slices, hidden)] : []),
    ...(warnings.length > 0 ? [warnings.map(({ message }) => `warning: ${safeText(message)}`).join('\n')] : [])
  ]
  return `${sections.join('\n\n')}\n`
}

function shown(estimate: Estimate | undefined): { readonly value: string; readonly interval: string } {
  if (!estimate) return { value: '–', interval: '' }
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((one) =>
    one === undefined ? undefined : loadNumber(one)
  )
  if (value === undefined || low === undefined || high === undefined)
    return { value: formatNumber(value ?? NaN), interval: '' }
  const decimals = sharedDecimals([value, low, high], [low, high])
  return {
    value: formatNumber(value, decimals),
    interval: `[${formatNumber(low, decimals)}, ${formatNumber(high, decimals)}]`
  }
}

function arrowOf(name: string): string {
  const goal = goalOf(name)
  return goal === undefined ? '' : goal === 'maximize' ? ' ↑' : ' ↓'
}

/** First column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
