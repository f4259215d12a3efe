// Plots of an evaluation as plain data, a few hundred numbers at most; core/report/plots draws them.
import { z } from 'zod'
import { binOf } from './losses.ts'
import { confusionOf } from './confusion.ts'
import type { BinarySample, RegressionSample, Sample } from './sample.ts'

const point = z.tuple([z.number(), z.number()])

/** A plot of one of three kinds. A matrix has a row for each target class; `diagonal` draws y = x. */
export const plotSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('matrix'),
    title: z.string(),
    classes: z.array(z.string()),
    cells: z.array(z.array(z.number()))
  }),
  z.strictObject({
    kind: z.enum(['line', 'points']),
    title: z.string(),
    x: z.string(),
    y: z.string(),
    diagonal: z.boolean(),
    points: z.array(point)
  }),
  z.strictObject({
    kind: z.literal('bars'),
    title: z.string(),
    y: z.string(),
    bars: z.array(z.tuple([z.string(), z.number()]))
  })
])
export type Plot = z.infer<typeof plotSchema>
export type Point = z.infer<typeof point>
export type Plots = Readonly<Record<string, Plot>>

/** Both sides of a comparison; `candidate` is drawn over `baseline` where their names are the same. */
export const comparedPlotsSchema = z.strictObject({
  baseline: z.record(z.string(), plotSchema),
  candidate: z.record(z.string(), plotSchema)
})
export type ComparedPlots = z.infer<typeof comparedPlotsSchema>

const mostPoints = 200
/** Points and digits that a comparison keeps of each curve: it is read by people, and holds two of each. */
const [comparedPoints, comparedDigits] = [60, 5]
const mostClasses = 30

/** The plots that a sample allows. */
export function plotsOf(sample: Sample, classes: readonly string[]): Plots {
  switch (sample.task) {
    case 'binary':
      return { ...matrixPlot(sample, classes), ...(sample.score ? scorePlots(sample, sample.score) : {}) }
    case 'multiclass':
      return matrixPlot(sample, classes)
    case 'regression':
      return { residuals: residuals(sample) }
    case 'means':
      return {}
  }
}

function matrixPlot(sample: Exclude<Sample, RegressionSample | { task: 'means' }>, classes: readonly string[]): Plots {
  if (classes.length > mostClasses) return {}
  const { cells, size } = confusionOf(sample.truth, sample.predicted, classes.length, sample.weight)
  const rows = classes.map((_, code) => [...cells.subarray(code * size, (code + 1) * size)])
  return { confusion_matrix: { kind: 'matrix', title: 'Confusion matrix', classes: [...classes], cells: rows } }
}

function scorePlots({ truth, weight, losses }: BinarySample, score: Float64Array): Plots {
  const weightOf = (row: number): number => weight?.[row] ?? 1
  const positives = truth.reduce((sum, actual, row) => sum + actual * weightOf(row), 0)
  const negatives = truth.reduce((sum, actual, row) => sum + (1 - actual) * weightOf(row), 0)
  const shown = shownThresholds(score)
  const roc: Point[] = [[0, 0]]
  const precisionRecall: Point[] = []
  let [hits, misses] = [0, 0]
  for (let row = 0; row < truth.length; row += 1) {
    if (truth[row] === 1) hits += weightOf(row)
    else misses += weightOf(row)
    if (!shown.has(row)) continue
    if (positives > 0 && negatives > 0) roc.push([misses / negatives, hits / positives])
    if (positives > 0 && hits + misses > 0) precisionRecall.push([hits / positives, hits / (hits + misses)])
  }
  return {
    ...(roc.length > 1 ? { roc: line('ROC', 'false positive rate', 'true positive rate', roc, true) } : {}),
    ...(precisionRecall.length > 0
      ? { precision_recall: line('Precision and recall', 'recall', 'precision', precisionRecall, false) }
      : {}),
    ...(losses ? { calibration: calibration(truth, score, weightOf) } : {})
  }
}

/** Last rows of the thresholds that a curve shows: of the rows spread evenly, those where their score ends. */
function shownThresholds(score: Float64Array): ReadonlySet<number> {
  const ends = new Set<number>()
  const steps = Math.min(score.length, mostPoints - 1)
  for (let step = 1; step <= steps; step += 1) {
    let row = Math.round((step * score.length) / steps) - 1
    while (row + 1 < score.length && score[row + 1] === score[row]) row += 1
    ends.add(row)
  }
  return ends
}

function line(title: string, x: string, y: string, points: Point[], diagonal: boolean): Plot {
  return { kind: 'line', title, x, y, diagonal, points }
}

/** Mean score and share of positives of the ten bins of `ece` that have rows. */
function calibration(truth: Int32Array, score: Float64Array, weightOf: (row: number) => number): Plot {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, score: 0, truth: 0 }))
  for (let row = 0; row < truth.length; row += 1) {
    const bin = bins[binOf(score[row] ?? 0)]
    if (!bin) continue
    bin.weight += weightOf(row)
    bin.score += weightOf(row) * (score[row] ?? 0)
    bin.truth += weightOf(row) * (truth[row] ?? 0)
  }
  const points = bins
    .filter(({ weight }) => weight > 0)
    .map((bin): Point => [bin.score / bin.weight, bin.truth / bin.weight])
  return line('Calibration', 'mean score', 'share of positives', points, true)
}

/** Residuals over predictions, of rows spread evenly over the target. */
function residuals({ truth, predicted }: RegressionSample): Plot {
  const count = Math.min(mostPoints, truth.length)
  const points = Array.from({ length: count }, (_, index): Point => {
    const row = count < 2 ? 0 : Math.round((index * (truth.length - 1)) / (count - 1))
    return [predicted[row] ?? 0, (truth[row] ?? 0) - (predicted[row] ?? 0)]
  })
  return { kind: 'points', title: 'Residuals', x: 'prediction', y: 'target - prediction', diagonal: false, points }
}

/** At most `most` of a list, evenly, with both ends. */
function thinned<T>(all: readonly T[], most = mostPoints): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, index) => Math.round((index * (all.length - 1)) / (most - 1))).flatMap(
    (place) => all.slice(place, place + 1)
  )
}

/** The plots in data that anybody may have written; what is none is left out. */
export function plotsIn(data: unknown): Plots {
  const all = z.record(z.string(), z.unknown()).safeParse(data ?? {})
  const known = Object.entries(all.data ?? {}).flatMap(([name, plot]) => {
    const parsed = plotSchema.safeParse(plot)
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return Object.fromEntries(known)
}

/** Both sides' plots with no more than a reader can see; undefined where there are none. */
export function comparedPlots(baseline: Plots, candidate: Plots): ComparedPlots | undefined {
  if (Object.keys(baseline).length + Object.keys(candidate).length === 0) return undefined
  return { baseline: coarse(baseline), candidate: coarse(candidate) }
}

/** The largest doubles are kept, for they would round to infinity. */
function rounded(value: number): number {
  const short = Number(value.toPrecision(comparedDigits))
  return Number.isFinite(short) ? short : value
}

function coarse(plots: Plots): Record<string, Plot> {
  return Object.fromEntries(
    Object.entries(plots).map(([name, plot]) => {
      if (plot.kind !== 'line' && plot.kind !== 'points') return [name, plot]
      const points = thinned(plot.points, comparedPoints).map(([x, y]): Point => [rounded(x), rounded(y)])
      return [name, { ...plot, points }]
    })
  )
}

/** Those of an evaluation's plots that the team logged, as `loggedPlots` names them. */
export function onlyLogged(plots: Plots): Plots {
  return Object.fromEntries(
    Object.entries(plots).filter(([name]) => name === 'feature_importance' || name.startsWith(learningCurve))
  )
}

const learningCurve = 'learning_curve_'

/**
 * Plots of what a team logged beside its metrics: names under `feature_importance` (or `feature_importances`) become bars, lists of
 * numbers learning curves.
 */
export function loggedPlots(metrics: ReadonlyMap<string, unknown>): Plots {
  const plots: Record<string, Plot> = {}
  const bars = [...metrics].flatMap(([name, value]): [string, number][] => {
    const feature = /^feature_importances?\.(.+)$/.exec(name)?.[1]
    return feature !== undefined && typeof value === 'number' && Number.isFinite(value) ? [[feature, value]] : []
  })
  if (bars.length > 0) {
    const largest = bars.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 20)
    plots.feature_importance = { kind: 'bars', title: 'Feature importance', y: 'importance', bars: largest }
  }
  for (const [name, value] of metrics) {
    if (!Array.isArray(value) || value.length < 2 || !value.every((one): one is number => Number.isFinite(one)))
      continue
    const points = thinned(value.map((one, step): Point => [step, one]))
    plots[learningCurve + name] = line(`Learning curve: ${name}`, 'step', name, points, false)
  }
  return plots
}
