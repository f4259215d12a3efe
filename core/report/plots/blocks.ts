// Plots for GitHub, which draws Mermaid charts and tables but shows no SVG that isn't hosted.
import { plotsIn, type ComparedPlots, type Plot } from '../../metrics/plots.ts'
import { formatNumber } from '../numbers.ts'
import { code, details, drawing, mermaid, paragraph, strong, table, untrusted, type Block } from '../tree.ts'
import { palette, type DrawnSide } from './drawn.ts'
import { scaleOf } from './scale.ts'

/** Points of a Mermaid line; its x axis is a list, so curves are read off at even steps. */
const steps = 20

/** Folded blocks, one for each plot of an evaluation. */
export function plotBlocks(plots: unknown): readonly Block[] {
  return Object.values(plotsIn(plots)).map((plot) =>
    details(plot.title, drawing([{ name: null, plot }], [plotBlock(plot)]))
  )
}

/** The same with both sides of a comparison: curves in one chart, else one after the other. */
export function comparedPlotBlocks(
  { baseline, candidate }: ComparedPlots,
  names: { readonly baseline: string; readonly candidate: string }
): readonly Block[] {
  return [...new Set([...Object.keys(candidate), ...Object.keys(baseline)])].flatMap((name) => {
    const [before, after] = [baseline[name], candidate[name]]
    const sides: (DrawnSide & { readonly plot: Plot })[] = [
      ...(before ? [{ name: names.baseline, plot: before }] : []),
      ...(after ? [{ name: names.candidate, plot: after }] : [])
    ]
    const title = (after ?? before)?.title ?? name
    return [details(title, drawing(sides, bothBlocks(sides)))]
  })
}

function bothBlocks(sides: readonly (DrawnSide & { readonly plot: Plot })[]): readonly Block[] {
  const lines = sides.flatMap(({ plot }) => (plot.kind === 'line' ? [plot] : []))
  if (lines.length < 2) {
    return sides.flatMap(({ name, plot }) => [paragraph(strong(untrusted(name ?? ''))), plotBlock(plot)])
  }
  const legend = sides.map(({ name }, index) => `${index === 0 ? 'grey' : 'blue'} is ${name ?? ''}`).join(', ')
  return [paragraph(untrusted(legend)), lineChart(lines)]
}

function plotBlock(plot: Plot): Block {
  switch (plot.kind) {
    case 'matrix':
      return table(
        [['target ↓ prediction →'], ...plot.classes.map((name) => [code(name)])],
        plot.cells.map((row, index) => [
          [code(plot.classes[index] ?? '')],
          ...row.map((value) => [formatNumber(value)])
        ]),
        ['left', ...plot.classes.map(() => 'right' as const)]
      )
    case 'line':
      return lineChart([plot])
    case 'points':
      return binnedTable(plot)
    case 'bars':
      return table(
        [['name'], [plot.y]],
        plot.bars.map(([name, value]) => [[code(name)], [formatNumber(value)]]),
        ['left', 'right']
      )
  }
}

type Series = Extract<Plot, { kind: 'line' | 'points' }>

/** One curve, or the baseline's and the candidate's. */
function lineChart(plots: readonly Series[]): Block {
  const [first] = plots
  const across = scaleOf(plots.flatMap(({ points }) => points.map(([x]) => x)))
  const up = scaleOf(plots.flatMap(({ points }) => points.map(([, y]) => y)))
  const grid = Array.from({ length: steps + 1 }, (_, step) => across.low + ((across.high - across.low) * step) / steps)
  const lineOf = (values: readonly number[]): string => `  line [${values.map(plain).join(', ')}]`
  const colours = [...(plots.length > 1 ? [palette.before] : []), palette.after, palette.guide].join(', ')
  return mermaid(
    [
      '---',
      'config:',
      '  themeVariables:',
      '    xyChart:',
      `      plotColorPalette: "${colours}"`,
      '---',
      'xychart-beta',
      `  title "${label(first?.title ?? '')}"`,
      `  x-axis "${label(first?.x ?? '')}" ${plain(across.low)} --> ${plain(across.high)}`,
      `  y-axis "${label(first?.y ?? '')}" ${plain(up.low)} --> ${plain(up.high)}`,
      ...plots.map(({ points }) => lineOf(grid.map((x) => heightAt(points, x)))),
      ...(first?.diagonal === true ? [lineOf(grid)] : [])
    ].join('\n')
  )
}

/** The height of a curve at x, between its points in a straight line. */
function heightAt(points: Series['points'], x: number): number {
  const after = points.findIndex(([px]) => px >= x)
  const [right, left] = [points[after < 0 ? points.length - 1 : after], points[Math.max(0, after - 1)]]
  if (!right || !left) return 0
  if (after <= 0 || right[0] === left[0]) return right[1]
  return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0])
}

/** Points as a table: for each tenth of the x axis how many there are, and the mean of y. */
function binnedTable(plot: Series): Block {
  const across = scaleOf(plot.points.map(([x]) => x))
  const step = (across.high - across.low) / 10
  const rows = Array.from({ length: 10 }, (_, bin) => {
    const [low, high] = [across.low + bin * step, across.low + (bin + 1) * step]
    const ys = plot.points.filter(([x]) => x >= low && (x < high || bin === 9)).map(([, y]) => y)
    return { low, high, count: ys.length, mean: ys.reduce((sum, y) => sum + y, 0) / ys.length }
  }).filter(({ count }) => count > 0)
  return table(
    [[plot.x], ['points'], [`mean of ${plot.y}`]],
    rows.map(({ low, high, count, mean }) => [
      [`${formatNumber(low)} to ${formatNumber(high)}`],
      [String(count)],
      [formatNumber(mean)]
    ]),
    ['left', 'right', 'right']
  )
}

function label(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:_-]/gu, ' ').slice(0, 60)
}

function plain(value: number): string {
  return String(Number(value.toPrecision(6)))
}
