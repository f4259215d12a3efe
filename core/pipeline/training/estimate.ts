// What training will take, from what it took before.
import type { TrainConfig } from '../../config/schema.ts'
import type { Run } from '../evidence.ts'

const newest = 20

/** Median and range of the newest runs, with the money where an hour has a price: "about 6.0 min (4.0–9.0 min in 7 runs), 0.30 (0.20–0.45)". Null without a run. */
export function estimate(
  runs: readonly Pick<Run, 'resources'>[],
  { repeats, cost_per_hour: costPerHour }: Pick<TrainConfig, 'repeats' | 'cost_per_hour'>
): string | null {
  const seconds = runs
    .slice(-newest)
    .map(({ resources }) => resources.wallSeconds * repeats)
    .toSorted((a, b) => a - b)
  const [least, most] = [seconds.at(0), seconds.at(-1)]
  if (least === undefined || most === undefined) return null
  const middle = median(seconds)
  const isOne = seconds.length === 1
  const time = `about ${duration(middle)} (${isOne ? 'as last time' : `${duration(least)}–${duration(most)} in ${seconds.length} runs`})`
  if (costPerHour === undefined) return time
  const money = (each: number): string => ((each / 3600) * costPerHour).toFixed(2)
  return `${time}, costs ${money(middle)}${isOne ? '' : ` (${money(least)}–${money(most)})`}`
}

function median(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0]
  return (low + high) / 2
}

/** Seconds as people say them: `4.0 s`, `6.5 min`, `3.2 h`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(1)} s`
  return seconds < 5400 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(1)} h`
}
