// Looks, every few minutes, for what was lost: deliveries that failed, and open subjects that changed unheard of.
import { z } from 'zod'
import type { Queue, Timer } from '../../core/bot/queue.ts'
import type { RepositoryName } from '../../core/bot/subjects.ts'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import type { Grant } from '../../core/bot/permissions.ts'
import { grantOf } from '../clients.ts'
import { messageOf, type Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { LostDeliveries } from './deliveries.ts'
import { openSubjects, sweepId, type Page } from './open-pulls.ts'

export interface SweeperOptions {
  readonly app: () => Promise<GitHubClient>
  readonly installation: (id: number) => Promise<GitHubClient>
  readonly deliveries: LostDeliveries
  readonly queue: Pick<Queue, 'accept'>
  readonly timer: Timer
  readonly milliseconds: number
  readonly log: Logger
  readonly metrics: Pick<Metrics, 'swept'>
  found(repositoryId: number, installation: number): void
  granted(installation: number, grant: Grant): Promise<void>
}

export interface Installation {
  readonly id: number
  readonly account: string
  readonly repositories: number
}

export interface Sweeper {
  /** Begins at once, and again every so often. */
  start(): void
  stop(): void
  /** Every open pull request of this repository is looked at by the next sweep, whatever its state, and that comes soon. */
  soon(repository: RepositoryName): void
  /** One whole sweep; never throws. */
  sweep(): Promise<void>
  /** As the last sweep found them. */
  installations(): readonly Installation[]
}

/** Of the hour's points this part is left to events; the rest is shared between the sweeps until the hour ends. */
const reserved = 0.3
/** Points that looking at one subject takes, on the safe side. */
const pointsOfOne = 2
/** After `soon`, so that many events make one sweep. */
const briefly = 2000

export function createSweeper(options: SweeperOptions): Sweeper {
  const { queue, timer, log, metrics } = options
  let installations: readonly Installation[] = []
  let cancel = (): void => undefined
  let running: Promise<void> | null = null
  let isStopped = false
  /** Repositories to look at whatever their state, with a text that makes their next look a new one. */
  const forced = new Map<number, string>()
  let turn = 0
  /** What each installation was granted, as of its last whole sweep. */
  const grants = new Map<number, string>()
  /** `soon` was called while a sweep ran. */
  let isAsked = false

  function force({ id }: RepositoryName): void {
    turn += 1
    forced.set(id, ` again ${turn}`)
  }

  function plan(milliseconds: number): void {
    cancel()
    if (isStopped) return
    cancel = timer.after(milliseconds, () => void sweep())
  }

  function sweep(): Promise<void> {
    running ??= whole().finally(() => {
      running = null
      plan(isAsked ? briefly : options.milliseconds)
      isAsked = false
    })
    return running
  }

  async function whole(): Promise<void> {
    const started = timer.now()
    await attempt('deliveries', async () => {
      const found = await options.deliveries.sweep()
      metrics.swept('deliveries', found)
      if (found > 0) log.info({ found }, 'lost deliveries')
    })
    await attempt('installations', async () => {
      const listed = await listInstallations(await options.app())
      const swept: Installation[] = []
      for (const { id, account, grant } of listed) {
        if (isStopped) return
        await attempt(`installation ${id}`, () => options.granted(id, grant))
        const granted = JSON.stringify(grant.permissions)
        const isChanged = (grants.get(id) ?? granted) !== granted
        const repositories = await attempt(`installation ${id}`, () => sweepInstallation(id, isChanged))
        if (repositories !== undefined) grants.set(id, granted)
        swept.push({ id, account, repositories: repositories ?? 0 })
      }
      installations = swept
    })
    log.debug({ milliseconds: timer.now() - started }, 'swept')
  }

  async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      log.warn({ err: error, what }, `a part of the sweep failed: ${messageOf(error)}`)
      return undefined
    }
  }

  /** What it was granted since may open what was held: then everything is looked at. */
  async function sweepInstallation(id: number, isGrantChanged: boolean): Promise<number> {
    const client = await options.installation(id)
    const repositories = await listRepositories(client)
    for (const repository of repositories) options.found(repository.id, id)
    if (isGrantChanged) for (const repository of repositories) force(repository)
    const asked = new Map(forced)
    const ordered = repositories.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)))
    let queued = 0
    for await (const page of openSubjects(client, ordered)) {
      if (isStopped) break
      const more = takePage(page, queued)
      if (more === null) return repositories.length
      queued += more
    }
    for (const each of repositories) if (forced.get(each.id) === asked.get(each.id)) forced.delete(each.id)
    metrics.swept('pulls', queued)
    return repositories.length
  }

  /** How many were queued; null where no more can be taken before the next sweep. */
  function takePage({ seen, rate }: Page, before: number): number | null {
    const allowance = allowanceOf(rate, timer.now(), options.milliseconds)
    let queued = 0
    for (const each of seen) {
      if (before + queued >= allowance) return null
      const again = forced.get(each.subject.repository.id) ?? ''
      const accepted = queue.accept({
        id: `${sweepId(each)}${again}`,
        work: [{ subject: each.subject, requests: [] }]
      })
      if (accepted === 'full' || accepted === 'closed') return null
      if (accepted === 'queued') queued += 1
    }
    return queued
  }

  return {
    start: () => void sweep(),
    stop() {
      isStopped = true
      cancel()
    },
    soon(repository) {
      force(repository)
      if (running === null) plan(briefly)
      else isAsked = true
    },
    sweep,
    installations: () => installations
  }
}

/** Subjects that one sweep of an installation may have looked at, so that the hour's points are not used up by it. */
export function allowanceOf(rate: Page['rate'], now: number, interval: number): number {
  if (rate === null) return Number.POSITIVE_INFINITY
  const free = rate.remaining - rate.limit * reserved
  const sweepsLeft = Math.max(1, (rate.resetAt - now) / interval)
  return Math.max(0, Math.ceil(free / pointsOfOne / sweepsLeft))
}

async function listInstallations(
  client: GitHubClient
): Promise<readonly { readonly id: number; readonly account: string; readonly grant: Grant }[]> {
  const schema = z.array(
    z.looseObject({
      id: z.int(),
      account: z.object({ login: z.string() }).nullable(),
      suspended_at: z.string().nullish()
    })
  )
  const all = await pages(client, 'GET /app/installations', (data) => schema.parse(data))
  return all
    .filter(({ suspended_at: suspended }) => suspended == null)
    .map((each) => ({ id: each.id, account: each.account?.login ?? '', grant: grantOf(each) }))
}

async function listRepositories(client: GitHubClient): Promise<readonly RepositoryName[]> {
  const schema = z.object({
    repositories: z.array(
      z.object({ id: z.int(), name: z.string(), owner: z.object({ login: z.string() }), archived: z.boolean() })
    )
  })
  const all = await pages(client, 'GET /installation/repositories', (data) => schema.parse(data).repositories)
  return all.filter(({ archived }) => !archived).map(({ id, name, owner }) => ({ id, name, owner: owner.login }))
}

async function pages<T>(
  client: GitHubClient,
  route: string,
  read: (data: unknown) => readonly T[]
): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { data } = await client.request(route, { per_page: 100, page })
    const items = read(data)
    all.push(...items)
    if (items.length < 100) return all
  }
}
