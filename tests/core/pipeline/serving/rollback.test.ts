import { describe, expect, test } from '@jest/globals'
import { runModels } from '../../../../core/pipeline/run.ts'
import { steps } from '../../../../core/pipeline/words.ts'
import type { ModelWalk } from '../../../../core/report/walk.ts'
import { releaseHistory } from '../../../../core/pipeline/serving/release-history.ts'
import { rollBack, setHold } from '../../../../core/pipeline/serving/rollback.ts'
import { undisturbed, type Around } from '../../../support/fakes.ts'
import { codes, configText, createRepository, createWalker, ended, type Walker } from '../../../support/walks.ts'
import { audited, canaryConfig, liveVersion, releases, routed, state, threshold } from '../releases.ts'

describe('rollback of a rollback, automation undoing a manual rollback', () => {
  const back = async (repository: Walker, to: string | null = null) =>
    rollBack(await repository.context(), 'production', to)

  test('a manual rollback sets a hold that only a person lifts', async () => {
    const repository = await releases(2)
    expect(await back(repository)).toMatchObject({ result: 'pass', outputs: { version: 'v0.1.0' } })
    const walk = await repository.walk()
    expect([ended(walk), codes(walk), liveVersion(repository)]).toEqual(['production fail', ['on_hold'], 'v0.1.0'])
    repository.commit(threshold(20.5))
    expect(codes(await repository.walk())).toEqual(['on_hold'])
    await setHold(await repository.context(), 'production', null)
    expect([ended(await repository.walk()), liveVersion(repository)]).toEqual(['live pass', 'v0.3.0'])
    expect(audited(repository, 'hold_lifted')).toHaveLength(1)
  })

  test('an approval from before it is none of the same release after it', async () => {
    const gates = 'gates: { production: { approvals: { count: 1 } } }'
    const repository = createRepository({ '.github/modelgate.yml': configText({ gates }) })
    for (const params of [{}, threshold(20.5)]) {
      repository.commit(params)
      await repository.walk()
      await repository.approve('production', 'Ana <ana@acme.example>')
      expect(ended(await repository.walk())).toBe('live pass')
    }
    await back(repository)
    await setHold(await repository.context(), 'production', null)
    const walk = await repository.walk()
    expect([ended(walk), codes(walk), liveVersion(repository)]).toEqual([
      'production pending',
      ['approval_missing'],
      'v0.1.0'
    ])
    await repository.approve('production', 'Ana <ana@acme.example>')
    expect([ended(await repository.walk()), liveVersion(repository)]).toEqual(['live pass', 'v0.2.0'])
  })

  test('the hold comes with the very write that moves the release', async () => {
    const repository = await releases(2)
    const holds: (string | null | undefined)[] = []
    const around: Around = (name, effect) =>
      undisturbed(name, () => {
        const done = effect()
        if (name === 'states.compareAndSwap') holds.push(state(repository)?.hold)
        return done
      })
    await rollBack(await createWalker(repository.disk, around, repository).context(), 'production', null)
    expect(holds).toEqual([expect.stringContaining('from v0.2.0 to v0.1.0 by Robin')])
  })

  test('going back twice goes back two releases, never forward to what was left', async () => {
    const repository = await releases(3)
    await back(repository)
    expect(liveVersion(repository)).toBe('v0.2.0')
    await back(repository)
    expect(liveVersion(repository)).toBe('v0.1.0')
    await expect(back(repository)).rejects.toThrow('no release of m was live in production before v0.1.0')
  })

  test('after a new release it goes back to what was live before, not to what was left', async () => {
    const repository = await releases(3)
    await back(repository)
    await setHold(await repository.context(), 'production', null)
    repository.commit(threshold(20.5))
    await repository.walk()
    expect(liveVersion(repository)).toBe('v0.4.0')
    await back(repository)
    expect(liveVersion(repository)).toBe('v0.2.0')
  })

  test('goes to a named version, and says which there are', async () => {
    const repository = await releases(3)
    expect((await back(repository, '0.1.0')).outputs.version).toBe('v0.1.0')
    await expect(back(repository, 'v9.9.9')).rejects.toThrow('m has no release v9.9.9')
    expect(await back(createRepository())).toMatchObject({ result: 'fail', summary: 'nothing_live' })
  })

  /** A canary in whose first pause a person rolls back; gives how the walk ended. */
  async function duringCanary(start: Walker, to: string | null = null): Promise<ModelWalk> {
    start.commit({ ...canaryConfig, ...threshold(20.5) })
    const context = await start.context()
    const { clock } = context.ports
    let isBegun = false
    const sleep = async (milliseconds: number) => {
      if (!isBegun && (state(start)?.weight ?? 0) > 0) {
        isBegun = true
        await back(start, to)
      }
      return clock.sleep(milliseconds)
    }
    const walker = { ...context, ports: { ...context.ports, clock: { ...clock, sleep } } }
    const [walk] = await runModels([walker], { steps, base: null, all: true, parallel: 1 })
    if (walk === undefined) throw new Error('no walk')
    return walk
  }

  test('during a canary the live release has all traffic again at once, and the walk ends without another rollback', async () => {
    const repository = await releases(2)
    const walk = await duringCanary(repository)
    expect([ended(walk), codes(walk)]).toEqual(['live fail', ['on_hold']])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('from v0.3.0 to v0.2.0 by Robin')
    expect(liveVersion(repository)).toBe('v0.2.0')
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0 })
    expect(routed(repository)).toEqual([{ release: state(repository)?.live, weight: 1 }])
    expect(audited(repository, 'rollback').map(({ detail }) => detail.automatic)).toEqual([false])
    await setHold(await repository.context(), 'production', null)
    expect([ended(await repository.walk()), liveVersion(repository)]).toEqual(['live pass', 'v0.3.0'])
  })

  test('during a canary a named version takes all traffic from both', async () => {
    const repository = await releases(2)
    expect(codes(await duringCanary(repository, 'v0.1.0'))).toEqual(['on_hold'])
    expect(routed(repository)).toEqual([{ release: state(repository)?.live, weight: 1 }])
    expect(liveVersion(repository)).toBe('v0.1.0')
  })

  test('of a first release that has a share of the traffic leaves nothing live', async () => {
    const repository = createRepository()
    expect(codes(await duringCanary(repository))).toEqual(['on_hold'])
    expect(state(repository)).toMatchObject({
      live: null,
      candidate: null,
      hold: expect.stringContaining('to nothing')
    })
    expect(routed(repository)).toEqual([])
  })

  test('is what became of both releases, until the one that it took back is live again', async () => {
    const repository = await releases(2)
    await back(repository)
    const history = async () =>
      (await releaseHistory(await repository.context())).map(({ release, became }) => [release.version, became])
    const why = 'rolled back from v0.2.0 to v0.1.0 by Robin <robin@acme.example>'
    const after = [
      ['v0.2.0', `production: ${why}`],
      ['v0.1.0', `production: live again, ${why}`]
    ]
    expect(await history()).toEqual(after)
    await repository.walk()
    expect(await history()).toEqual(after)
    await setHold(await repository.context(), 'production', null)
    await repository.walk()
    expect((await history())[0]).toEqual(['v0.2.0', 'live: v0.2.0 is live'])
  })

  test('one that was cut short is over once its hold is lifted', async () => {
    const repository = await releases(3)
    class Killed extends Error {}
    const around: Around = (name, effect) =>
      undisturbed(name, () => {
        const done = effect()
        if (name === 'driver.route') throw new Killed()
        return done
      })
    await expect(back(createWalker(repository.disk, around, repository))).rejects.toThrow(Killed)
    await setHold(await repository.context(), 'production', null)
    repository.commit(threshold(20.5))
    await repository.walk()
    repository.commit(threshold(20.4))
    await repository.walk()
    expect(liveVersion(repository)).toBe('v0.5.0')
    await back(repository)
    expect(liveVersion(repository)).toBe('v0.4.0')
  })

  test('killed at any point and asked for again, it goes back one release and not two', async () => {
    class Killed extends Error {}
    const start = await releases(3)
    const rollBackFrom = async (k: number) => {
      let count = 0
      const disk = structuredClone(start.disk)
      const around: Around = (name, effect) => {
        if (count === k) throw new Killed(name)
        count += 1
        return undisturbed(name, effect)
      }
      const repository = createWalker(disk, around, start)
      const isKilled = await back(repository).then(
        () => false,
        (error: unknown) => error instanceof Killed
      )
      if (isKilled) await back(createWalker(disk, undefined, start))
      return { count, repository }
    }
    const { count: writes } = await rollBackFrom(Infinity)
    for (let k = 0; k < writes; k += 1) {
      const { repository } = await rollBackFrom(k)
      expect([k, liveVersion(repository)]).toEqual([k, 'v0.2.0'])
      expect(routed(repository)).toEqual([{ release: state(repository)?.live, weight: 1 }])
      expect(state(repository)?.hold).toContain('rolled back')
    }
  })
})
