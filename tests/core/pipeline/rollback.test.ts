import { describe, expect, test } from '@jest/globals'
import { rollBack, setHold } from '../../../core/pipeline/rollback.ts'
import { undisturbed, type Around } from '../../support/fakes.ts'
import { codes, createRepository, createWalker, ended, type Walker } from '../../support/walks.ts'
import { audited, liveVersion, releases, routed, state, threshold } from './releases.ts'

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
