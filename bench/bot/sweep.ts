// An hour of sweeps over very many open pull requests, simulated: GitHub's points are counted, not spent.
import { pino } from 'pino'
import { createQueue } from '../../core/bot/queue.ts'
import type { GitHubClient, GitHubResponse } from '../../adapters/github/bot/client.ts'
import { createSweeper } from '../../bot/sweep/sweeper.ts'

const sweeps = 12
const interval = 300_000
const limit = 5000
/** One query, and now and then a conditional request that is free. */
const pointsOfOne = 1

/** Points of one hour whose first sweep knows every subject already, and each of which finds 1% changed. */
export async function pointsOfSweeps(subjects: number): Promise<number> {
  let spent = 0
  let generation = 0
  let now = 0
  let looked = 0
  const changed = (number: number): number => (number % 100 === generation % 100 ? generation : 0)
  const page = (after: number) => ({
    defaultBranchRef: { target: { oid: 'a', statusCheckRollup: null } },
    environments: null,
    pullRequests: {
      nodes: Array.from({ length: Math.min(100, subjects - after) }, (_, index) => {
        const number = after + index + 1
        return { number, updatedAt: String(changed(number)), headRefOid: 'a', isDraft: false, statusCheckRollup: null }
      }),
      pageInfo: { hasNextPage: after + 100 < subjects, endCursor: String(after + 100) }
    }
  })
  const ask = (route: string, parameters: Readonly<Record<string, unknown>> = {}): unknown => {
    spent += 1
    if (route === 'GET /app/installations')
      return [{ id: 1, account: { login: 'acme' }, permissions: {}, html_url: '' }]
    if (route === 'GET /installation/repositories')
      return { repositories: [{ id: 1, name: 'models', owner: { login: 'acme' }, archived: false }] }
    const { a0 } = parameters['variables'] as { readonly a0: string | null }
    const resetAt = new Date(Math.ceil((now + 1) / 3_600_000) * 3_600_000).toISOString()
    return { data: { rateLimit: { limit, remaining: Math.max(0, limit - spent), resetAt }, r0: page(Number(a0 ?? 0)) } }
  }
  const request = Object.assign(
    (route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubResponse> =>
      Promise.resolve({ status: 200, headers: {}, data: ask(route, parameters) }),
    { endpoint: { DEFAULTS: { baseUrl: 'https://api.github.com' } } }
  )
  const client: GitHubClient = { request }
  const timer = { now: () => now, after: () => () => undefined }
  const queue = createQueue({
    timer,
    reconcile: () => {
      spent += pointsOfOne
      looked += 1
      return Promise.resolve(null)
    }
  })
  const sweeper = createSweeper({
    app: () => Promise.resolve(client),
    installation: () => Promise.resolve(client),
    deliveries: { sweep: () => Promise.resolve(0) },
    queue,
    timer,
    milliseconds: interval,
    log: pino({ level: 'silent' }),
    metrics: { swept: () => undefined },
    found: () => undefined,
    granted: () => Promise.resolve()
  })
  // All are known before the hour begins, however many hours that took.
  for (let before = -1; before !== looked;) {
    before = looked
    spent = 0
    await sweeper.sweep()
    await settled(queue)
  }
  spent = 0
  looked = 0
  for (generation = 1; generation <= sweeps; generation++) {
    await sweeper.sweep()
    await settled(queue)
    now += interval
  }
  if (looked < sweeps * (subjects / 100)) throw new Error(`only ${looked} of the subjects that changed were looked at`)
  return spent
}

async function settled(queue: ReturnType<typeof createQueue>): Promise<void> {
  for (;;) {
    const { ready, running } = queue.counts()
    if (ready + running === 0) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}
