// A sweep as parallel coordinates: an axis for each parameter, and one for what came of it.
import { loadNumber } from '../../digest.ts'
import type { SweepSummary, TrialRow } from '../../sweep/summary.ts'
import { formatNumber } from '../numbers.ts'
import type { ParallelPlot } from './drawn.ts'

const mostLines = 200
const mostTicks = 8

type Value = TrialRow['parameters'][string]

interface Axis {
  readonly name: string
  readonly ticks: readonly (readonly [number, string])[]
  place(value: Value): number
}

/** Of the trials that gave a value, the best 200. */
export function parallelPlot({ trials, metric, goal, budget, best }: SweepSummary): ParallelPlot {
  const sign = goal === 'maximize' ? 1 : -1
  const valued = trials
    .flatMap((trial) => (trial.value === null ? [] : [{ ...trial, value: loadNumber(trial.value) }]))
    .sort((a, b) => (a.id === best ? 1 : b.id === best ? -1 : sign * (a.value - b.value)))
    .slice(-mostLines)
  const names = [...new Set(valued.flatMap(({ parameters }) => Object.keys(parameters)))].sort()
  const axes = names.map((name) =>
    axisOf(
      name,
      valued.map(({ parameters }) => parameters[name] ?? '')
    )
  )
  const budgets =
    budget === null
      ? []
      : [
          axisOf(
            budget,
            valued.map((trial) => trial.budget ?? 0)
          )
        ]
  const outcome = axisOf(
    metric,
    valued.map(({ value }) => value)
  )
  return {
    kind: 'parallel',
    title: `Sweep: ${metric}`,
    axes: [...axes, ...budgets, outcome],
    lines: valued.map((trial) => ({
      places: [
        ...axes.map((axis) => axis.place(trial.parameters[axis.name] ?? '')),
        ...budgets.map((axis) => axis.place(trial.budget ?? 0)),
        outcome.place(trial.value)
      ],
      isBest: trial.id === best
    }))
  }
}

/** Numbers by their size, over two powers of ten by their logarithm; anything else side by side. */
function axisOf(name: string, values: readonly Value[]): Axis {
  const numbers = values.filter((value) => typeof value === 'number')
  return numbers.length === values.length ? numberAxis(name, numbers) : choiceAxis(name, values)
}

function numberAxis(name: string, numbers: readonly number[]): Axis {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const isLogarithmic = least > 0 && most / least >= 100
  const scale = (value: number): number => (isLogarithmic ? Math.log(value) : value)
  const [low, high] = [scale(least), scale(most)]
  const middle = Number((isLogarithmic ? Math.exp((low + high) / 2) : (low + high) / 2).toPrecision(2))
  const place = (value: Value): number =>
    high > low && typeof value === 'number' ? (scale(value) - low) / (high - low) : 0.5
  const ticks = high > low ? [least, middle, most] : [least]
  return { name, place, ticks: ticks.map((value) => [place(value), formatNumber(value)] as const) }
}

function choiceAxis(name: string, values: readonly Value[]): Axis {
  const choices = [...new Set(values.map(String))].sort()
  const place = (value: Value): number =>
    choices.length < 2 ? 0.5 : choices.indexOf(String(value)) / (choices.length - 1)
  return { name, place, ticks: choices.slice(0, mostTicks).map((choice) => [place(choice), choice] as const) }
}
