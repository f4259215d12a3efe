// What is drawn of a plot: one evaluation's, or both sides of a comparison, in colours that every form of it shares.
import type { Plot } from '../../metrics/plots.ts'

/** A plot with the name of its side; null where there is only one. */
export interface DrawnSide {
  readonly name: string | null
  readonly plot: Plot
}

/** Grey for what was, blue for what is, light grey for guides. */
export const palette = { before: '#6e7781', after: '#0969da', guide: '#d0d7de', ink: '#24292f' } as const
