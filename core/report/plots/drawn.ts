// What is drawn of a plot: one evaluation's, or both sides of a comparison, in colours that every form of it shares.
import type { Plot } from '../../metrics/plots.ts'

/** Parallel coordinates: a line crosses each axis at a place from 0, the bottom, to 1. */
export interface ParallelPlot {
  readonly kind: 'parallel'
  readonly title: string
  readonly axes: readonly { readonly name: string; readonly ticks: readonly (readonly [number, string])[] }[]
  /** In the order in which they are drawn, the last one on top; `isBest` stands out. */
  readonly lines: readonly { readonly places: readonly number[]; readonly isBest: boolean }[]
}

/** What evidence may hold, and what is made of it here. */
export type DrawnPlot = Plot | ParallelPlot

/** A plot with the name of its side; null where there is only one. */
export interface DrawnSide {
  readonly name: string | null
  readonly plot: DrawnPlot
}

/** Grey for what was, blue for what is, light grey for guides. */
export const palette = { before: '#6e7781', after: '#0969da', guide: '#d0d7de', ink: '#24292f' } as const
