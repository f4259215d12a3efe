// The sweep of what is open: lost deliveries, rate limits and several installations (TRUST.md, running).
import { expect, test } from '@jest/globals'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import { createLog } from '../../bot/log.ts'
import { allowanceOf, createSweeper, type Sweeper } from '../../bot/sweep/sweeper.ts'
import type { Accepted, Delivery } from '../../core/bot/queue.ts'
import { createHandTimer, rest, type HandTimer } from '../core/bot/support/hand-timer.ts'

const hour = 3_600_000

interface World {
  installations: { id: number; suspended?: boolean; permissions?: Record<string, string> }[]
  repositories: { id: number; name: string; archived?: boolean }[]
  /** Numbers of open pull requests by repository; a hundred a page. */
  pulls: Readonly<Record<string, number>>
  remaining: number
  answer: Accepted
  fails: string | null
}

interface Scene {
  readonly world: World
  readonly sweeper: Sweeper
  readonly timer: HandTimer
  readonly accepted: Delivery[]
  readonly granted: number[]
  readonly lines: string[]
  readonly asked: string[]
}

function sceneOf(changes: Partial<World> = {}, milliseconds = 300_000): Scene {
  const world: World = {
    installations: [{ id: 1 }],
    repositories: [{ id: 10, name: 'models' }],
    pulls: { models: 2 },
    ...{ remaining: 1_000_000, answer: 'queued', fails: null },
    ...changes
  }
  const timer = createHandTimer(0)
  const accepted: Delivery[] = []
  const granted: number[] = []
  const lines: string[] = []
  const asked: string[] = []
  const paged = <T>(all: readonly T[], page: unknown): readonly T[] =>
    all.slice((Number(page) - 1) * 100, Number(page) * 100)
  const answer = (route: string, parameters: Readonly<Record<string, unknown>>): unknown => {
    asked.push(route)
    if (world.fails !== null && route.includes(world.fails)) throw new Error('GitHub is away')
    if (route === 'GET /app/installations')
      return paged(world.installations, parameters['page']).map(({ id, suspended = false, permissions = {} }) => ({
        ...{ id, account: { login: `org-${id}` }, permissions, html_url: 'https://github.example/i' },
        suspended_at: suspended ? '2026-01-01T00:00:00Z' : null
      }))
    if (route === 'GET /installation/repositories')
      return {
        repositories: paged(world.repositories, parameters['page']).map(({ id, name, archived = false }) => {
          return { id, name, archived, owner: { login: 'acme' } }
        })
      }
    const variables = parameters['variables'] as Readonly<Record<string, string | null>>
    const data: Record<string, unknown> = {
      rateLimit: { limit: 5000, remaining: world.remaining, resetAt: new Date(hour).toISOString() }
    }
    for (let index = 0; `n${index}` in variables; index += 1) {
      const open = world.pulls[variables[`n${index}`] ?? ''] ?? 0
      const from = Number(variables[`a${index}`] ?? 0)
      const nodes = Array.from({ length: Math.min(100, open - from) }, (_, at) => ({
        ...{ number: from + at + 1, updatedAt: 'then', headRefOid: 'a', isDraft: false, statusCheckRollup: null }
      }))
      const pageInfo = { hasNextPage: open > from + 100, endCursor: String(from + 100) }
      data[`r${index}`] = { defaultBranchRef: null, environments: null, pullRequests: { nodes, pageInfo } }
    }
    return { data }
  }
  const request = async (route: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    Promise.resolve({ status: 200, headers: {}, data: answer(route, parameters) })
  const client: GitHubClient = {
    request: Object.assign(request, { endpoint: { DEFAULTS: { baseUrl: 'https://api.github.example' } } })
  }
  const get = (): Promise<GitHubClient> => Promise.resolve(client)
  const log = createLog(
    'debug',
    (text) => text,
    (line) => lines.push(line)
  )
  const sweeper = createSweeper({
    ...{ app: get, installation: get, timer, milliseconds, log },
    deliveries: { sweep: () => Promise.resolve(0) },
    queue: {
      accept(delivery) {
        accepted.push(delivery)
        return world.answer
      }
    },
    metrics: { swept: () => undefined },
    found: () => undefined,
    granted: (id) => Promise.resolve(void granted.push(id))
  })
  return { world, sweeper, timer, accepted, granted, lines, asked }
}

const pullsOf = (accepted: readonly Delivery[]): readonly string[] =>
  accepted.flatMap(({ work }) =>
    work.flatMap(({ subject }) => (subject.kind === 'pull' ? [`${subject.repository.name}#${subject.number}`] : []))
  )

test('everything open is handed to the queue, page by page, and the same again has the same id', async () => {
  const { sweeper, accepted } = sceneOf({ pulls: { models: 250 } })
  await sweeper.sweep()
  expect(pullsOf(accepted)).toHaveLength(250)
  const ids = accepted.map(({ id }) => id)
  accepted.length = 0
  await sweeper.sweep()
  expect(accepted.map(({ id }) => id)).toEqual(ids)
})

test('installations and repositories are read to their last page, but for what is suspended or archived', async () => {
  const numbers = Array.from({ length: 101 }, (_, index) => index + 1)
  const { sweeper, accepted, granted } = sceneOf({
    installations: [...numbers.map((id) => ({ id })), { id: 900, suspended: true }],
    repositories: []
  })
  await sweeper.sweep()
  expect([sweeper.installations().length, granted.includes(101), granted.includes(900)]).toEqual([101, true, false])
  expect(accepted).toEqual([])
  const many = numbers.map((id) => ({ id, name: `r${id}`, archived: id === 7 }))
  const one = sceneOf({ repositories: many, pulls: Object.fromEntries(many.map(({ name }) => [name, 1])) })
  await one.sweeper.sweep()
  const seen = pullsOf(one.accepted)
  expect([seen.length, seen.includes('r101#1'), seen.includes('r7#1')]).toEqual([100, true, false])
})

test('of the hour’s points a part is left to events, and the rest is shared between the sweeps until the hour ends', () => {
  const rate = (remaining: number) => ({ limit: 5000, remaining, resetAt: hour })
  expect(allowanceOf(null, 0, hour)).toBe(Infinity)
  expect(allowanceOf(rate(5000), 0, hour)).toBe(1750)
  expect(allowanceOf(rate(5000), 0, hour / 10)).toBe(175)
  expect(allowanceOf(rate(5000), hour - 1, hour / 10)).toBe(1750)
  expect(allowanceOf(rate(1500), 0, hour)).toBe(0)
  expect(allowanceOf(rate(100), 0, hour)).toBe(0)
})

test('a sweep looks at no more than its part allows', async () => {
  const { sweeper, accepted } = sceneOf({ pulls: { models: 250 }, remaining: 1500 + 2 * 12 * 120 })
  await sweeper.sweep()
  expect(accepted).toHaveLength(120)
})

test.each(['full', 'closed'] as const)('a queue that is %s is asked no more before the next sweep', async (answer) => {
  const { sweeper, accepted, world } = sceneOf({ answer })
  await sweeper.sweep()
  expect(accepted).toHaveLength(1)
  world.answer = 'queued'
  await sweeper.sweep()
  expect(new Set(pullsOf(accepted)).size).toBe(2)
})

test('a repository that everything must be looked at in is, once, soon and before the others, whatever its state', async () => {
  const { sweeper, accepted, timer } = sceneOf({
    repositories: [
      { id: 10, name: 'models' },
      { id: 11, name: 'others' }
    ],
    pulls: { models: 1, others: 1 }
  })
  await sweeper.sweep()
  const before = accepted.map(({ id }) => id)
  accepted.length = 0
  sweeper.soon({ id: 11, owner: 'acme', name: 'others' })
  await timer.pass(2000)
  await rest()
  expect(pullsOf(accepted)[0]).toBe('others#1')
  const again = (): readonly string[] => accepted.map(({ id }) => id).filter((id) => !before.includes(id))
  // The repository itself, its deliveries and its pull request.
  expect(again()).toEqual(accepted.slice(0, 3).map(({ id }) => id))
  accepted.length = 0
  await sweeper.sweep()
  expect(again()).toEqual([])
})

test('what is asked for while a sweep runs makes another one soon', async () => {
  const { sweeper, accepted, timer } = sceneOf()
  const running = sweeper.sweep()
  sweeper.soon({ id: 10, owner: 'acme', name: 'models' })
  await running
  const before = accepted.length
  await timer.pass(2000)
  await rest()
  expect(accepted.length).toBeGreaterThan(before)
})

test('what is granted anew has everything looked at again', async () => {
  const { sweeper, accepted, world } = sceneOf()
  await sweeper.sweep()
  const before = new Set(accepted.map(({ id }) => id))
  world.installations = [{ id: 1, permissions: { checks: 'write' } }]
  accepted.length = 0
  await sweeper.sweep()
  expect(accepted.filter(({ id }) => before.has(id))).toEqual([])
  expect(pullsOf(accepted)).toHaveLength(2)
})

test('a part that fails is said, the others go on, and the next sweep comes', async () => {
  const { sweeper, accepted, world, lines, timer, asked } = sceneOf({ fails: 'installation/repositories' })
  await sweeper.sweep()
  expect([accepted.length, lines.some((line) => line.includes('a part of the sweep failed'))]).toEqual([0, true])
  expect(sweeper.installations()).toEqual([{ id: 1, account: 'org-1', repositories: 0 }])
  world.fails = null
  asked.length = 0
  await timer.pass(299_999)
  expect(asked).toEqual([])
  await timer.pass(1)
  await rest()
  expect(pullsOf(accepted)).toHaveLength(2)
})

test('nothing is looked at any more once it is stopped', async () => {
  const { sweeper, accepted, timer } = sceneOf()
  sweeper.start()
  sweeper.stop()
  await timer.pass(hour)
  expect([accepted.length, timer.alarms]).toEqual([0, 0])
})
