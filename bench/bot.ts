// The bot's server beside a bare Probot app, its memory, and what a sweep of very many pull requests costs.
import { startFastGitHub, type FastGitHub } from './bot/github.ts'
import { deliver, tick, withServer, type Target } from './bot/server.ts'
import { pointsOfSweeps } from './bot/sweep.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const rounds = 3
const deliveries = 2000
const warmUp = 500
const manyDeliveries = 100_000
const part = 5000
const subjects = 10_000

interface Measured {
  /** Deliveries of which the comment stands, a second. */
  readonly rate: number
  /** Milliseconds until the delivery was answered. */
  readonly p99: number
}

export async function run(): Promise<readonly Row[]> {
  const measured: { readonly ours: Measured; readonly bare: Measured }[] = []
  // In turns, so that what else the machine does meets both.
  for (let round = 0; round < rounds; round++) {
    measured.push({
      bare: await withServer('bench/bot/bare.ts', startFastGitHub(), measure),
      ours: await withServer('bench/bot/ours.ts', startFastGitHub(), measure)
    })
  }
  const of = (side: 'ours' | 'bare', figure: keyof Measured): number =>
    median(measured.map((each) => each[side][figure]))
  const [early, late] = await withServer('bench/bot/ours.ts', startFastGitHub(), memory)
  const points = await pointsOfSweeps(subjects)
  return [
    {
      name: 'deliveries a second until the comment stands',
      figure: `${of('ours', 'rate').toFixed(0)}/s`,
      peer: `bare Probot ${of('bare', 'rate').toFixed(0)}/s`,
      ratio: of('ours', 'rate') / of('bare', 'rate'),
      goal: 0.8
    },
    {
      name: 'p99 until a delivery is answered',
      figure: `${of('ours', 'p99').toFixed(1)} ms`,
      peer: `bare Probot ${of('bare', 'p99').toFixed(1)} ms`,
      ratio: of('bare', 'p99') / of('ours', 'p99'),
      goal: 0.8
    },
    {
      name: `heap after ${manyDeliveries} deliveries`,
      figure: `${megabytes(late)} MB`,
      peer: `${megabytes(early)} MB after ${manyDeliveries / 2}`,
      ratio: early / late,
      goal: 0.9
    },
    {
      name: `points an hour to sweep ${subjects} open pull requests every five minutes, 1% of them changing each time`,
      figure: `${points} points`,
      peer: 'limit of an installation 5000 points',
      ratio: 5000 / points,
      goal: 1
    }
  ]
}

async function measure({ url, github }: Target<FastGitHub>): Promise<Measured> {
  await deliver(url, { first: 0, count: warmUp })
  while (github.comments() < warmUp) await tick()
  const started = performance.now()
  const times = await deliver(url, { first: warmUp, count: deliveries })
  while (github.comments() < warmUp + deliveries) await tick()
  const seconds = (performance.now() - started) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  return { rate: deliveries / seconds, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
}

/** Bytes of the heap half way and at the end, each after a full collection: what is kept, not what waits to be collected. */
async function memory({ url, github, collect }: Target<FastGitHub>): Promise<readonly [number, number]> {
  const half = manyDeliveries / 2
  const looks: number[] = []
  // In parts, for a queue that is full rightly refuses more.
  for (let first = 0; first < manyDeliveries; first += part) {
    await deliver(url, { first, count: part })
    while (github.comments() < first + part) await tick()
    if (first + part === half || first + part === manyDeliveries) looks.push(await heap(url, collect))
  }
  const [early = 0, late = 0] = looks
  return [early, late]
}

async function heap(url: string, collect: () => void): Promise<number> {
  const looks: number[] = []
  for (let look = 0; look < 5; look++) {
    collect()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const text = await (await fetch(`${url}/metrics`)).text()
    looks.push(Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]))
  }
  return Math.min(...looks)
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1)
}
