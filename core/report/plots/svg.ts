// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.
import { plotsIn, type Plot } from '../../metrics/plots.ts'
import { formatNumber } from '../numbers.ts'
import { safeText } from '../safe-text.ts'
import { palette, type DrawnPlot, type DrawnSide } from './drawn.ts'
import { parallelShapes } from './parallel-svg.ts'
import { scaleOf, type Scale } from './scale.ts'
import { escaped, round, segment, text } from './shapes.ts'

const [width, height] = [480, 360]
const frame = { left: 64, right: 16, top: 36, bottom: 52 }
const [innerWidth, innerHeight] = [width - frame.left - frame.right, height - frame.top - frame.bottom]
const { ink, guide: faint, after: accent } = palette

/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
export function renderPlots(plots: unknown): ReadonlyMap<string, string> {
  const all = Object.entries(plotsIn(plots))
  return new Map(all.map(([name, plot]) => [name.replace(/[^\w.-]/g, '_'), renderSvg(plot)]))
}

/** Both sides of a comparison: curves in one picture, else a picture for each. */
export function renderSides(sides: readonly DrawnSide[]): readonly { readonly title: string; readonly svg: string }[] {
  const [before, after] = sides
  if (before?.plot.kind === 'line' && after?.plot.kind === 'line')
    return [{ title: after.plot.title, svg: framed(after.plot.title, overlaid(before, after, after.plot.diagonal)) }]
  return sides.map(({ name, plot }) => {
    const title = name === null ? plot.title : `${plot.title}: ${name}`
    return { title, svg: framed(title, shapesOf(plot)) }
  })
}

export function renderSvg(plot: Plot): string {
  return framed(plot.title, shapesOf(plot))
}

function framed(title: string, shapes: readonly string[]): string {
  const body = [text(width / 2, 20, title, { anchor: 'middle', size: 14, weight: 600 }), ...shapes]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}"`
  return `${open} font-family="system-ui, sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="#fff"/>\n${body.join('\n')}\n</svg>\n`
}

function shapesOf(plot: DrawnPlot): readonly string[] {
  switch (plot.kind) {
    case 'parallel':
      return parallelShapes(plot, { width, height, frame })
    case 'matrix':
      return matrixShapes(plot)
    case 'line':
    case 'points':
      return seriesShapes(plot)
    case 'bars':
      return barShapes(plot)
  }
}

function seriesShapes(plot: Extract<Plot, { kind: 'line' | 'points' }>): readonly string[] {
  const across = scaleOf(plot.points.map(([x]) => x))
  const up = scaleOf([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])])
  const [x, y] = [(value: number) => placeX(across, value), (value: number) => placeY(up, value)]
  const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)]
  const guide = plot.diagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []
  const zero = plot.kind === 'points' ? [segment(x(across.low), y(0), x(across.high), y(0), ink)] : []
  const coordinates = plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`)
  const marks =
    plot.kind === 'line'
      ? [polyline(coordinates, accent)]
      : plot.points.map(
          ([px, py]) =>
            `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5" fill="${accent}" fill-opacity="0.6"/>`
        )
  return [...axes(across, up, plot.x, plot.y), ...guide, ...zero, ...marks]
}

/** Two curves over the same axes, with their names. */
function overlaid(before: DrawnSide, after: DrawnSide, isDiagonal: boolean): readonly string[] {
  const lines = [before, after].flatMap(({ name, plot }, index) =>
    plot.kind === 'line' ? [{ name, plot, colour: index === 0 ? palette.before : palette.after }] : []
  )
  const across = scaleOf(lines.flatMap(({ plot }) => plot.points.map(([x]) => x)))
  const up = scaleOf(lines.flatMap(({ plot }) => plot.points.map(([, y]) => y)))
  const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)]
  const [x, y] = [(value: number) => placeX(across, value), (value: number) => placeY(up, value)]
  const first = lines[0]?.plot
  return [
    ...axes(across, up, first?.x ?? '', first?.y ?? ''),
    ...(isDiagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []),
    ...lines.flatMap(({ name, plot, colour }, index) => [
      polyline(
        plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`),
        colour
      ),
      text(width - frame.right - 6, frame.top + 16 + 14 * index, name ?? '', { anchor: 'end', color: colour })
    ])
  ]
}

function polyline(coordinates: readonly string[], colour: string): string {
  return `<polyline points="${coordinates.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`
}

function axes(across: Scale, up: Scale, xLabel: string, yLabel: string): readonly string[] {
  const bottom = frame.top + innerHeight
  const vertical = across.ticks.flatMap((tick) => [
    segment(placeX(across, tick), frame.top, placeX(across, tick), bottom, faint),
    text(placeX(across, tick), bottom + 16, formatNumber(tick), { anchor: 'middle' })
  ])
  const horizontal = up.ticks.flatMap((tick) => [
    segment(frame.left, placeY(up, tick), frame.left + innerWidth, placeY(up, tick), faint),
    text(frame.left - 6, placeY(up, tick) + 4, formatNumber(tick), { anchor: 'end' })
  ])
  return [
    ...vertical,
    ...horizontal,
    text(frame.left + innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
    sideways(yLabel)
  ]
}

function sideways(label: string): string {
  const [x, y] = [14, frame.top + innerHeight / 2]
  return `<text x="${x}" y="${y}" text-anchor="middle" fill="${ink}" transform="rotate(-90 ${x} ${y})">${escaped(label)}</text>`
}

function barShapes({ bars, y: label }: Extract<Plot, { kind: 'bars' }>): readonly string[] {
  const scale = scaleOf([0, ...bars.map(([, value]) => value)])
  const left = 150
  const span = width - left - frame.right
  const place = (value: number): number => left + ((value - scale.low) / (scale.high - scale.low)) * span
  const step = innerHeight / bars.length
  const rows = bars.flatMap(([name, value], index) => {
    const [top, start, end] = [
      frame.top + index * step,
      Math.min(place(0), place(value)),
      Math.max(place(0), place(value))
    ]
    return [
      `<rect x="${round(start)}" y="${round(top + step * 0.15)}" width="${round(end - start)}" height="${round(step * 0.7)}" fill="${accent}"/>`,
      text(left - 6, top + step / 2 + 4, safeText(name, 22), { anchor: 'end' })
    ]
  })
  const ticks = scale.ticks.map((tick) =>
    text(place(tick), frame.top + innerHeight + 16, formatNumber(tick), { anchor: 'middle' })
  )
  return [...rows, ...ticks, text(left + span / 2, height - 12, label, { anchor: 'middle' })]
}

function matrixShapes({ classes, cells }: Extract<Plot, { kind: 'matrix' }>): readonly string[] {
  const side = Math.min(innerWidth, innerHeight) / classes.length
  const most = Math.max(1e-12, ...cells.flat())
  const left = frame.left + (innerWidth - side * classes.length) / 2
  const squares = cells.flatMap((row, target) =>
    row.flatMap((value, prediction) => {
      const [x, y, share] = [left + prediction * side, frame.top + target * side, value / most]
      const label = text(x + side / 2, y + side / 2 + 4, formatNumber(value), {
        anchor: 'middle',
        color: share > 0.5 ? '#fff' : ink
      })
      const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`
      return classes.length > 12 ? [square] : [square, label]
    })
  )
  const names = classes.flatMap((name, index) => [
    text(left + (index + 0.5) * side, frame.top + side * classes.length + 14, safeText(name, 12), { anchor: 'middle' }),
    text(left - 6, frame.top + (index + 0.5) * side + 4, safeText(name, 12), { anchor: 'end' })
  ])
  return [...squares, ...names, text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')]
}

function placeX({ low, high }: Scale, value: number): number {
  return frame.left + ((value - low) / (high - low)) * innerWidth
}

function placeY({ low, high }: Scale, value: number): number {
  return frame.top + innerHeight - ((value - low) / (high - low)) * innerHeight
}
