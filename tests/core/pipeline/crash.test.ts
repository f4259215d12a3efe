// TRUST.md, "crash at any point": every walk is killed right before and right after each of its writes, and walked again.
import { describe, expect, test } from '@jest/globals'
import { canonicalJson } from '../../../core/digest.ts'
import { verifyChain } from '../../../core/audit/chain.ts'
import { sharesOf } from '../../../core/pipeline/serving/settle.ts'
import type { Around, Disk } from '../../support/fakes.ts'
import {
  basicFiles,
  codes,
  configText,
  createRepository,
  createWalker,
  ended,
  type Walker
} from '../../support/walks.ts'

const address = 'production/m'

class Killed extends Error {}

/** Kills right before write `k`, counted from 0. Right after a write is right before the next, or after the last. */
function killBefore(k: number): { readonly around: Around; readonly count: () => number } {
  let count = 0
  return {
    count: () => count,
    around: async (name, effect) => {
      if (count === k) throw new Killed(name)
      count += 1
      return Promise.resolve().then(effect)
    }
  }
}

/** What a person would find afterwards. */
function restOf(disk: Disk) {
  const { states, routes, running } = disk.environments
  return {
    states: Object.fromEntries(states),
    routes: Object.fromEntries(routes),
    running: Object.fromEntries([...running].map(([where, releases]) => [where, [...releases.keys()].sort()])),
    releases: [...disk.releases.values()].map(({ version, digest }) => [version, digest]),
    tags: Object.fromEntries([...disk.tags].map(([name, { sha }]) => [name, sha])),
    steps: Object.fromEntries(
      [...disk.steps].map(([key, { result, outputs, reasons }]) => [
        key,
        [result, outputs.release, outputs.comparisonDigest, reasons.map(({ code }) => code)]
      ])
    ),
    approvals: disk.approvals.length
  }
}

/** Every answer of the address since `start` came from one of the releases that ran whole at that moment. */
function expectWholeAnswers(disk: Disk, start: number, hadOne: boolean): void {
  const log = disk.environments.log.slice(start).filter((entry) => entry.address === address)
  for (const { shares, running } of log) {
    if (hadOne) expect(shares.length).toBeGreaterThan(0)
    for (const { release } of shares) expect(running).toContain(release)
  }
}

function expectAtRest(disk: Disk): void {
  for (const [where, state] of disk.environments.states) {
    expect([where, disk.environments.routes.get(where) ?? []]).toEqual([where, sharesOf(state)])
  }
  expect(verifyChain(disk.audit.map((entry) => canonicalJson(entry)))).toMatchObject({ ok: true })
}

async function enumerate(prepare: () => Promise<Walker>, hadOne: boolean): Promise<number> {
  const start = await prepare()
  const fresh = (around?: Around) => createWalker(structuredClone(start.disk), around, start)
  const seen = start.disk.environments.log.length
  const counter = killBefore(Infinity)
  const whole = fresh(counter.around)
  await whole.walk()
  const writes = counter.count()
  const end = await whole.walk()
  const wanted = { end: ended(end), codes: codes(end), rest: restOf(whole.disk) }
  for (let k = 0; k < writes; k += 1) {
    const killed = fresh(killBefore(k).around)
    const where = await killed.walk().then(
      () => 'not killed',
      (error: unknown) =>
        error instanceof Killed ? `before write ${k}, ${error.message}` : Promise.reject(error as Error)
    )
    const again = createWalker(killed.disk, undefined, start)
    await again.walk()
    const last = await again.walk()
    const found = { where, end: ended(last), codes: codes(last), rest: restOf(killed.disk) }
    expect(found).toEqual({ where, ...wanted })
    expectWholeAnswers(killed.disk, seen, hadOne)
    expectAtRest(killed.disk)
  }
  return writes
}

const gated = configText({
  environments:
    'environments: { staging: {}, production: { after: staging, live: { strategy: canary, steps: [10%, 100%], verify: 1s } } }',
  gates:
    'gates: { staging: { metrics: { inconclusive: pass } }, production: { approvals: { count: 1, users: [ana] } } }'
})

async function approved(repository: Walker): Promise<Walker> {
  await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa'])
  await repository.approve('production', 'ana')
  repository.disk.steps.clear()
  return repository
}

describe('crash at any point', () => {
  test('the first go-live ends as if nothing had happened', async () => {
    const writes = await enumerate(() => Promise.resolve(createRepository()), false)
    expect(writes).toBeGreaterThan(40)
  })

  test('an upgrade in canary steps behind an approval ends as if nothing had happened', async () => {
    await enumerate(async () => {
      const repository = createRepository()
      await repository.walk()
      repository.commit({ ...basicFiles, '.github/modelgate.yml': gated, 'model/params.json': '{"threshold": 20.5}' })
      return approved(repository)
    }, true)
  })

  test('a release that fails its verification is taken back, and stays refused', async () => {
    await enumerate(async () => {
      const repository = createRepository()
      await repository.walk()
      repository.commit({ 'model/params.json': '{"threshold": 20.5}' })
      repository.disk.environments.faults.add('errors production v0.2.0')
      return repository
    }, true)
  })

  test('a first release that fails its verification leaves nothing behind', async () => {
    await enumerate(() => {
      const repository = createRepository()
      repository.disk.environments.faults.add('errors production v0.1.0')
      return Promise.resolve(repository)
    }, false)
  })
})
