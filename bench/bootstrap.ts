// Paired bootstrap of accuracy and ROC AUC, 10,000 resamples of 100,000 rows, against SciPy and against numpy written by hand.
import { z } from 'zod'
import { createThreads } from '../adapters/workers/threads.ts'
import type { Table } from '../core/data/table.ts'
import type { Side } from '../core/metrics/job.ts'
import { prepare, type Measurable } from '../core/metrics/prepare.ts'
import { resampledRows, resampledSides } from '../core/metrics/resampling.ts'
import { subsample } from '../core/metrics/sample.ts'
import { metricNames } from '../core/metrics/values.ts'
import { partOf, strataFrom } from '../core/statistics/bootstrap.ts'
import { percentileInterval } from '../core/statistics/interval.ts'
import { createRandom } from '../core/statistics/random.ts'
import { python } from '../tests/support/python.ts'
import { printRows, type Row } from './row.ts'

const [size, resamples] = [100_000, 10_000]

/** Two models on the same rows; column names end in a and b. */
function makeColumns(): Readonly<Record<'y' | 'a' | 'b', Float64Array>> {
  const random = createRandom(7, 1)
  const uniform = (): number => random() / 4294967296
  const y = Float64Array.from({ length: size }, () => (uniform() < 0.4 ? 1 : 0))
  const score = (gain: number): Float64Array => y.map((one) => gain * one + (1 - gain) * uniform())
  return { y, a: score(0.25), b: score(0.26) }
}

/** What SciPy's own bootstrap takes, and what a careful numpy programmer's takes: scores sorted once, draws counted. */
const peer = `
import json, sys, time
import numpy as np
from scipy.stats import bootstrap
from sklearn.metrics import roc_auc_score
d = json.load(sys.stdin)
y, a, b = (np.array(d[name]) for name in 'yab')
n, total = len(y), ${resamples}
right_a, right_b = (a > 0.5) == y, (b > 0.5) == y
started = time.perf_counter()
few = 4
bootstrap((right_a, right_b), lambda p, q: q.mean() - p.mean(), paired=True, vectorized=False, n_resamples=few, method='percentile', rng=7)
bootstrap((y, a, b), lambda y, p, q: roc_auc_score(y, q) - roc_auc_score(y, p), paired=True, vectorized=False, n_resamples=few, method='percentile', rng=7)
scipy_seconds = (time.perf_counter() - started) / few * total
def sorted_once(score):
    order = np.argsort(score, kind='stable')
    return order, y[order] == 1
sides = [sorted_once(score) for score in (a, b)]
rng = np.random.default_rng(7)
def area(counts, order, positive):
    c = counts[order]
    p = np.where(positive, c, 0)
    q = c - p
    return np.dot(p, np.cumsum(q) - q) / (p.sum() * q.sum())
few = 200
deltas = np.empty((few, 2))
started = time.perf_counter()
for i in range(few):
    counts = np.bincount(rng.integers(0, n, n), minlength=n).astype(float)
    deltas[i] = (np.dot(counts, right_b) - np.dot(counts, right_a)) / n, area(counts, *sides[1]) - area(counts, *sides[0])
numpy_seconds = (time.perf_counter() - started) / few * total
print(json.dumps(dict(scipy=scipy_seconds, numpy=numpy_seconds, accuracy=deltas[:, 0].std(), area=deltas[:, 1].std())))
`
const measured = z.object({ scipy: z.number(), numpy: z.number(), accuracy: z.number(), area: z.number() })

export async function run(): Promise<readonly Row[]> {
  const columns = makeColumns()
  const before = prepared(columns.y, columns.a)
  const after = prepared(columns.y, columns.b)
  const part = await timed(before, after, resampledRows)
  const all = await timed(before, after, size)
  const theirs = measured.parse(
    JSON.parse(python(peer, JSON.stringify({ y: [...columns.y], a: [...columns.a], b: [...columns.b] })))
  )
  for (const { widths } of [part, all]) requireWidths(widths, theirs)
  const scipy = `scipy.stats.bootstrap, extrapolated, ${seconds(theirs.scipy)}`
  const numpy = `numpy by hand, scores sorted once, extrapolated, ${seconds(theirs.numpy)}`
  const name = 'paired bootstrap, 10,000 resamples, accuracy and ROC AUC of 100,000 rows'
  const figure = `${seconds(part.seconds)}, drawn from a stratified part of 10,000 rows that stands for all (docs/reference/metrics.md)`
  return [
    { name, figure, peer: scipy, ratio: theirs.scipy / part.seconds, goal: 5 },
    { name, figure, peer: numpy, ratio: theirs.numpy / part.seconds, goal: 5 },
    {
      name: `${name}, all rows drawn, as the peers do`,
      figure: seconds(all.seconds),
      peer: `${scipy} (${numpy}, which is ${(theirs.numpy / all.seconds).toFixed(1)} times)`,
      ratio: theirs.scipy / all.seconds,
      goal: 5
    }
  ]
}

function prepared(y: Float64Array, score: Float64Array): Measurable {
  const columns = { y, s: score, p: score.map((value) => (value > 0.5 ? 1 : 0)) }
  const table: Table = {
    file: 'bench',
    rows: size,
    columns: new Map(Object.entries(columns).map(([name, values]) => [name, { kind: 'number', name, values }]))
  }
  const ready = prepare(table, { task: 'binary', target: 'y', prediction: 'p', score: 's' })
  if (ready.sample.task !== 'binary') throw new TypeError('a binary task')
  return { ...ready, sample: { ...ready.sample, losses: null } }
}

/** Seconds, and the widths of the 95% intervals of both deltas. */
async function timed(before: Measurable, after: Measurable, limit: number) {
  const truth = new Int32Array(size)
  if (before.sample.task === 'binary')
    for (const [row, code] of before.sample.truth.entries()) truth[before.rows[row] ?? 0] = code
  const threads = createThreads()
  const started = performance.now()
  const part = partOf(strataFrom(truth, size), limit, 7)
  const sides = [before, after].map((side) => sideOf(side, part.rows))
  const [from = [], to = []] = await resampledSides(
    sides,
    { units: size, strata: part.strata },
    { resamples, seed: 7, parallel: threads }
  )
  const names = metricNames(before.sample, before.measure)
  const widths = ['accuracy', 'roc_auc'].map((name) => {
    const [a, b] = [from[names.indexOf(name)], to[names.indexOf(name)]]
    const [low, high] = percentileInterval(
      (a ?? new Float64Array()).map((value, index) => (b?.[index] ?? NaN) - value)
    ) ?? [NaN, NaN]
    return high - low
  })
  const ended = performance.now()
  await threads.close()
  return { seconds: (ended - started) / 1000, widths }
}

/** The side's rows that are in the part; their units are the table's rows. */
function sideOf({ sample, rows, measure }: Measurable, part: Uint32Array): Side {
  const wanted = new Set(part)
  const kept = Uint32Array.from([...rows.keys()].filter((row) => wanted.has(rows[row] ?? -1)))
  return { sample: subsample(sample, kept), options: measure, units: kept.map((row) => rows[row] ?? 0) }
}

/** 95% widths against 3.92 standard deviations of the peer's, which come from 200 resamples: within a quarter. */
function requireWidths([accuracy = NaN, area = NaN]: readonly number[], theirs: z.infer<typeof measured>): void {
  const ratios = [accuracy / (3.92 * theirs.accuracy), area / (3.92 * theirs.area)]
  if (!ratios.every((ratio) => ratio > 0.75 && ratio < 1.33))
    throw new Error(`the intervals differ: ${ratios.join(', ')}`)
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

if (import.meta.main) printRows(await run())
