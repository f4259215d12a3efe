// Axes: the range of a plot and where its ticks go.

export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** A range with round ends that holds all values, and its ticks. */
export function scaleOf(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite)
  let [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (finite.length === 0) [low, high] = [0, 1]
  if (low === high) [low, high] = [low - 1, high + 1]
  const step = niceStep((high - low) / 5)
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { low: first * step, high: last * step, ticks }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}
