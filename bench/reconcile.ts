// Whole reconciles: from the delivery to the pull request that is as it should be, by the bot's own heart. Without the second
// that GitHub asks for between two writes, which the bot keeps everywhere but on loopback.
import { record } from './bot/recorded.ts'
import { replay, type ReplayedGitHub } from './bot/replay.ts'
import { startFastGitHub, type FastGitHub } from './bot/github.ts'
import { deliver, idle, tick, withServer, type Target } from './bot/server.ts'
import { median } from './median.ts'
import { printRows, type Row } from './row.ts'

const rounds = 3
const pulls = 300
const warmUp = 100
/** Events a second that one installation can cause for an hour at a point each. */
const pointsASecond = 5000 / 3600
/** Installations at their limit at the same time. */
const installations = 10

interface Measured {
  /** Comments of the bare app, one for each event. */
  readonly bare: number
  /** New pull requests with evidence, until comment and checks stand. */
  readonly opened: number
  readonly unchanged: number
  /** Requests for a new one. */
  readonly requests: number
}

export async function run(): Promise<readonly Row[]> {
  const recorded = await record()
  const measured: Measured[] = []
  // In turns, so that what else the machine does meets both.
  for (let round = 0; round < rounds; round++) {
    const bare = await withServer('bench/bot/bare.ts', startFastGitHub(), bareRate)
    measured.push({ bare, ...(await withServer('bot/bin.ts', replay(recorded), ourRates)) })
  }
  const of = (figure: keyof Measured): number => median(measured.map((each) => each[figure]))
  const rate = (name: string, own: number, points: number): Row => ({
    name: `${name}, settled a second`,
    figure: `${own.toFixed(1)}/s`,
    peer: `a bare Probot app comments on ${of('bare').toFixed(1)}/s; the rate limit lets ${installations} installations cause ${((installations * pointsASecond) / points).toFixed(1)}/s`,
    ratio: (own * points) / pointsASecond,
    goal: installations
  })
  return [
    rate('events that change nothing', of('unchanged'), 1),
    rate(`new pull requests with evidence, ${of('requests').toFixed(1)} requests each`, of('opened'), of('requests'))
  ]
}

async function bareRate({ url, github }: Target<FastGitHub>): Promise<number> {
  await deliver(url, { first: 0, count: warmUp })
  while (github.comments() < warmUp) await tick()
  return perSecond(async () => {
    await deliver(url, { first: warmUp, count: pulls })
    while (github.comments() < warmUp + pulls) await tick()
  })
}

async function ourRates({ url, github }: Target<ReplayedGitHub>): Promise<Omit<Measured, 'bare'>> {
  await deliver(url, { first: 0, count: warmUp })
  await idle(url)
  const asked = github.requests()
  const opened = await perSecond(async () => {
    await deliver(url, { first: warmUp, count: pulls })
    await idle(url)
  })
  const requests = (github.requests() - asked) / pulls
  if (github.settled() !== warmUp + pulls) throw new Error(`only ${github.settled()} have their comment and check`)
  const written = github.writes()
  const unchanged = await perSecond(async () => {
    await deliver(url, { first: warmUp, count: pulls, action: 'edited' })
    await idle(url)
  })
  if (github.writes() !== written) throw new Error('an event that changed nothing was written about')
  return { opened, unchanged, requests }
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (pulls * 1000) / (performance.now() - started)
}

if (import.meta.main) printRows(await run())
