// Go-lives that were cut short, and two at once.
import { describe, expect, test } from '@jest/globals'
import { setHold } from '../../../core/pipeline/serving/rollback.ts'
import { settle } from '../../../core/pipeline/serving/settle.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'
import { undisturbed, type Around } from '../../support/fakes.ts'
import { codes, configText, createWalker, digest, ended, type Walker } from '../../support/walks.ts'
import { address, canaryConfig, config, liveVersion, releases, routed, state, threshold } from './releases.ts'

describe('what a killed walk left in flight', () => {
  class Killed extends Error {}

  /** Walks an upgrade and is killed when a tenth of the traffic has moved. */
  async function halfWay(files: Readonly<Record<string, string>>, before: (repository: Walker) => Promise<unknown>) {
    const repository = await releases(1, canaryConfig)
    repository.commit({ ...files, ...threshold(20.5) })
    await before(repository)
    const around: Around = (name, effect) => {
      if (name === 'driver.route' && state(repository)?.weight === 0.5) throw new Killed(name)
      return undisturbed(name, effect)
    }
    await expect(createWalker(repository.disk, around, repository).walk()).rejects.toThrow(Killed)
    expect(routed(repository)).toMatchObject([{ weight: 0.9 }, { weight: 0.1 }])
    return repository
  }
  const nothing = () => Promise.resolve()

  test('is finished by its own commit though the gate is closed by now', async () => {
    const gates =
      'gates: { staging: { metrics: { inconclusive: pass } }, production: { metrics: { inconclusive: pass }, window: { cron: "* 9 * * *" } } }'
    const environments =
      'environments: { staging: {}, production: { after: staging, live: { strategy: canary, steps: [10%, 50%, 100%], verify: 1s } } }'
    const repository = await halfWay({ [config]: configText({ gates, environments }) }, nothing)
    repository.disk.time += 12 * 3_600_000
    const walk = await repository.walk()
    expect([ended(walk), liveVersion(repository)]).toEqual(['live pass', 'v0.2.0'])
    expect((await repository.walk()).isAffected).toBe(false)
  })

  test('is taken back when the model is on hold by now', async () => {
    const repository = await halfWay({}, nothing)
    await setHold(await repository.context(), 'production', 'stop')
    expect(codes(await repository.walk())).toEqual(['on_hold'])
    expect([liveVersion(repository), routed(repository)]).toEqual([
      'v0.1.0',
      [{ release: state(repository)?.live, weight: 1 }]
    ])
  })

  test('is taken back by the walk of another commit, even if that one is held itself', async () => {
    const repository = await halfWay({}, nothing)
    repository.commit(threshold(30))
    expect(codes(await repository.walk())).toEqual(['metric_failed'])
    expect([liveVersion(repository), routed(repository)]).toEqual([
      'v0.1.0',
      [{ release: state(repository)?.live, weight: 1 }]
    ])
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0 })
  })

  test('is not touched by a pull request’s walk', async () => {
    const repository = await halfWay({}, nothing)
    repository.checkout('feature')
    repository.commit(threshold(20.7))
    expect(codes(await repository.walk())).toEqual(['origin_not_trusted'])
    expect(routed(repository)).toMatchObject([{ weight: 0.9 }, { weight: 0.1 }])
  })
})

describe('the environments branch moved', () => {
  const other: EnvironmentState = { live: null, candidate: null, weight: 0, hold: 'theirs' }

  test('between reading and writing, the write is lost and nothing is routed', async () => {
    const repository = await releases(1)
    const seen = state(repository)
    if (seen === undefined) throw new Error('no state')
    const moved = { ...seen, hold: 'theirs' }
    const around: Around = (name, effect) =>
      undisturbed(name, () => {
        if (name === 'states.compareAndSwap') repository.disk.environments.states.set(address, moved)
        return effect()
      })
    const context = await createWalker(repository.disk, around, repository).context()
    const outcome = await settle(context, 'production', seen, { ...seen, live: digest('mine') })
    expect(outcome?.reasons.map(({ code }) => code)).toEqual(['state_moved'])
    expect(state(repository)).toEqual(moved)
  })

  test('since it was seen, the write is not even tried', async () => {
    const repository = await releases(1)
    const seen = state(repository)
    if (seen === undefined) throw new Error('no state')
    repository.disk.environments.states.set(address, { ...seen, hold: 'theirs' })
    const outcome = await settle(await repository.context(), 'production', seen, { ...seen, candidate: digest('mine') })
    expect(outcome?.summary).toBe('state_moved')
    expect(other.hold).toBe(state(repository)?.hold)
  })

  test('between the state and the traffic, the traffic follows the last state', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production'])
    let isMoved = false
    const around: Around = async (name, effect) => {
      const now = state(repository)
      if (name === 'driver.route' && !isMoved && now !== undefined) {
        isMoved = true
        const back = { ...now, candidate: null, weight: 0, hold: 'mine' }
        repository.disk.environments.states.set(address, back)
      }
      return undisturbed(name, effect)
    }
    const walk = await createWalker(repository.disk, around, repository).walk(['live'])
    expect(codes(walk)).toEqual(['on_hold'])
    expect([liveVersion(repository), routed(repository)]).toEqual([
      'v0.1.0',
      [{ release: state(repository)?.live, weight: 1 }]
    ])
  })

  test('two walks that interleave on one environment: one goes live, the other loses cleanly', async () => {
    const start = await releases(1)
    start.commit(threshold(20.5))
    const results = new Set<string>()
    for (let turn = 1; turn <= 12; turn += 1) {
      const disk = structuredClone(start.disk)
      const first = createWalker(disk, undisturbed, start)
      await first.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production'])
      let writes = 0
      let isRolledBack = false
      const around: Around = async (name, effect) => {
        const done = await undisturbed(name, effect)
        writes += 1
        if (writes >= turn && !isRolledBack && state(first)?.weight !== 0) {
          isRolledBack = true
          const now = state(first)
          const person = createWalker(disk, undisturbed, start)
          if (now !== undefined)
            await settle(await person.context(), 'production', now, {
              ...now,
              candidate: null,
              weight: 0,
              hold: 'mine'
            })
        }
        return done
      }
      const walk = await createWalker(disk, around, start).walk(['live'])
      results.add(codes(walk)[0] ?? ended(walk))
      const now = state(first)
      expect([turn, routed(first)]).toEqual([turn, [{ release: now?.live, weight: 1 }]])
      expect(disk.environments.running.get(address)?.has(now?.live ?? digest('none'))).toBe(true)
    }
    expect([...results]).toEqual(['on_hold'])
  })
})
