// Parallel coordinates as SVG shapes.
import { safeText } from '../safe-text.ts'
import { palette, type ParallelPlot } from './drawn.ts'
import { round, segment, text } from './shapes.ts'

interface Canvas {
  readonly width: number
  readonly height: number
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

export function parallelShapes({ axes, lines }: ParallelPlot, { width, height, frame }: Canvas): readonly string[] {
  const [left, right] = [frame.left, width - frame.right - 24]
  const [top, bottom] = [frame.top + 8, height - frame.bottom]
  const step = axes.length < 2 ? 0 : (right - left) / (axes.length - 1)
  const x = (axis: number): number => left + axis * step
  const y = (place: number): number => bottom - place * (bottom - top)
  const drawn = lines.map(({ places, isBest }) => {
    const points = places.map((place, axis) => `${round(x(axis))},${round(y(place))}`).join(' ')
    const look = isBest ? 'stroke-width="2.5"' : 'stroke-width="1" stroke-opacity="0.55"'
    return `<polyline points="${points}" fill="none" stroke="${isBest ? palette.after : palette.before}" ${look}/>`
  })
  const scales = axes.flatMap(({ name, ticks }, axis) => [
    segment(x(axis), top, x(axis), bottom, palette.ink),
    ...ticks.map(([place, label]) => text(x(axis) - 4, y(place) + 4, safeText(label, 10), { anchor: 'end' })),
    text(x(axis), bottom + (axis % 2 === 0 ? 18 : 32), safeText(name, 22), { anchor: 'middle', weight: 600 })
  ])
  return [...drawn, ...scales]
}
