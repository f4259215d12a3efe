// Comparing 10,000 metrics, against ten times the bare parsing of the two files.
import { compare } from '../core/metrics/compare/compare.ts'
import { parseRules } from '../core/metrics/compare/rules.ts'
import { readMetricsDocument } from '../core/metrics/documents/read.ts'
import { createRandom } from '../core/statistics/random.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const size = 10_000
const rounds = 31
const repeats = 5

export function run(): Promise<readonly Row[]> {
  const random = createRandom(7, 0)
  const [before, after] = [metricsFile(random), metricsFile(random)]
  const rules = parseRules(['group0.metric0:maximize,max_regression=1%'])
  const parsing = milliseconds(() =>
    [before, after].map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown)
  )
  const reading = milliseconds(() => [readMetricsDocument(before, 'a.json'), readMetricsDocument(after, 'b.json')])
  const [baseline, candidate] = [readMetricsDocument(before, 'a.json'), readMetricsDocument(after, 'b.json')]
  const comparing = milliseconds(() => compare({ baseline, candidate, rules, producer: 'bench' }))
  const row: Row = {
    name: `compare ${size.toLocaleString('en-US')} metrics`,
    figure: `${comparing.toFixed(1)} ms, and ${reading.toFixed(1)} ms to read both files`,
    peer: `JSON.parse of the two files ${parsing.toFixed(1)} ms, ten times that ${(10 * parsing).toFixed(1)} ms`,
    ratio: (10 * parsing) / comparing,
    goal: 1
  }
  return Promise.resolve([row])
}

function metricsFile(random: () => number): Uint8Array {
  const groups = Array.from({ length: 100 }, (_, group) => {
    const metrics = Array.from({ length: size / 100 }, (_, metric) => [`metric${metric}`, random() / 2 ** 32])
    return [`group${group}`, Object.fromEntries(metrics) as unknown]
  })
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(groups), null, 2))
}

/** Median milliseconds of the processor, so that other work on the machine doesn't count. */
function milliseconds(work: () => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const started = process.cpuUsage()
      for (let time = 0; time < repeats; time += 1) work()
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1000 / repeats
    })
  )
}
