// From the gate before production to traffic and back: bytes, approvals, canary steps, verification, rollbacks, two at once.
import { describe, expect, test } from '@jest/globals'
import { exitCodeOf } from '../../../core/pipeline/run.ts'
import { rollBack, setHold } from '../../../core/pipeline/rollback.ts'
import { settle } from '../../../core/pipeline/settle.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'
import { undisturbed, type Around } from '../../support/fakes.ts'
import { codes, configText, createRepository, createWalker, digest, ended, type Walker } from '../../support/walks.ts'

const config = '.github/modelgate.yml'
const address = 'production/m'
const threshold = (value: number) => ({ 'model/params.json': `{"threshold": ${value}}` })
const approvedConfig = {
  [config]: configText({
    gates:
      'gates: { staging: { metrics: { inconclusive: pass } }, production: { approvals: { count: 1, users: [ana] }, metrics: { inconclusive: pass } } }'
  })
}
const canaryConfig = {
  [config]: configText({
    environments:
      'environments: { staging: {}, production: { after: staging, live: { strategy: canary, steps: [10%, 50%, 100%], verify: 1s, pause: 10m } } }'
  })
}

const state = ({ disk }: Walker): EnvironmentState | undefined => disk.environments.states.get(address)
const liveVersion = (walker: Walker): string | undefined =>
  [...walker.disk.releases.values()].find(({ digest: known }) => known === state(walker)?.live)?.version
const routed = ({ disk }: Walker) => disk.environments.routes.get(address)
const audited = ({ disk }: Walker, kind: string) => disk.audit.filter((entry) => entry.kind === kind)

/** v0.1.0, v0.2.0 and so on, one live after the other. */
async function releases(count: number, files: Readonly<Record<string, string>> = {}): Promise<Walker> {
  const repository = createRepository(files)
  for (let index = 0; index < count; index += 1) {
    repository.commit(threshold(20 + index / 100))
    expect(ended(await repository.walk())).toBe('live pass')
  }
  return repository
}

describe('other bytes in production than were tested', () => {
  test('staging was moved on after QA', async () => {
    const repository = createRepository()
    await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa'])
    const staged = repository.disk.environments.states.get('staging/m')
    if (staged === undefined) throw new Error('nothing is staged')
    repository.disk.environments.states.set('staging/m', { ...staged, live: digest('another release') })
    const walk = await repository.walk(['production'])
    expect([ended(walk), codes(walk)]).toEqual(['production fail', ['other_bytes']])
    expect(codes(await repository.walk(['qa']))).toEqual(['other_bytes'])
  })

  test('the model was built anew after QA', async () => {
    const repository = createRepository(approvedConfig)
    await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa'])
    await repository.approve('production', 'ana')
    const train = repository.commands.get('python train.py')
    repository.commands.set('python train.py', (files) => {
      const code = train?.(files) ?? 1
      files.write('out/model.json', '{"threshold": 20, "again": true}')
      return code
    })
    await repository.walk(['build', 'test', 'analyze'], { again: true })
    const walk = await repository.walk(['production'])
    expect(walk.records.at(-1)?.result).not.toBe('pass')
    expect(codes(walk)).toContain('evidence_missing')
    expect(state(repository)).toBeUndefined()
  })

  test('production was given another candidate before go-live', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production'])
    const now = state(repository)
    if (now === undefined) throw new Error('no state')
    repository.disk.environments.states.set(address, { ...now, candidate: digest('another release') })
    expect(codes(await repository.walk(['live']))).toEqual(['other_bytes'])
    expect(liveVersion(repository)).toBe('v0.1.0')
  })
})

describe('stale approval after a push', () => {
  test('an approval opens the gate for exactly what was approved', async () => {
    const repository = createRepository(approvedConfig)
    const waiting = await repository.walk()
    expect([ended(waiting), codes(waiting), exitCodeOf([waiting])]).toEqual([
      'production pending',
      ['approval_missing'],
      1
    ])
    await repository.approve('production', 'ana')
    expect(ended(await repository.walk())).toBe('live pass')
    repository.commit(threshold(20.5))
    expect(codes(await repository.walk())).toContain('approval_missing')
  })

  test('an approval by the author does not open it', async () => {
    const repository = createRepository(approvedConfig)
    repository.commit({ 'model/train.py': 'train better' }, ['Ana <ana@acme.example>'])
    await repository.walk()
    await repository.approve('production', 'ana')
    expect(codes(await repository.walk())).toEqual(['approval_missing', 'contributor_cannot_approve'])
  })

  test('whoever changed only a lock file or the config is an author too', async () => {
    const repository = createRepository(approvedConfig)
    repository.commit({ 'requirements.txt': 'numpy' }, ['Ana <ana@acme.example>'])
    await repository.walk()
    await repository.approve('production', 'ana')
    expect(codes(await repository.walk())).toContain('contributor_cannot_approve')
  })
})

describe('verification says no', () => {
  test('the traffic goes back, the new release ends, and it is refused from then on', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('errors production v0.2.0')
    const walk = await repository.walk()
    expect([ended(walk), codes(walk), exitCodeOf([walk])]).toEqual(['live fail', ['verification_failed'], 1])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('rolled back to v0.1.0')
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0, hold: null })
    expect(liveVersion(repository)).toBe('v0.1.0')
    expect(repository.disk.environments.running.get(address)?.size).toBe(1)
    expect(audited(repository, 'rollback')).toHaveLength(1)
    repository.disk.environments.faults.clear()
    expect(codes(await repository.walk())).toEqual(['release_rolled_back'])
    repository.commit(threshold(20.6))
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('golden predictions that are wrong in production alone are seen before any traffic moves', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('wrong production')
    const seen = repository.disk.environments.log.length
    expect(codes(await repository.walk())).toEqual(['golden_differs'])
    const shares = repository.disk.environments.log.slice(seen).filter((entry) => entry.address === address)
    expect(shares.every(({ shares: [only] }) => only?.release === state(repository)?.live)).toBe(true)
    expect(liveVersion(repository)).toBe('v0.1.0')
  })

  test('the release before is started again if it died meanwhile', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('errors production v0.2.0')
    const before = state(repository)?.live
    const around: Around = (name, effect) =>
      undisturbed(name, () => {
        const done = effect()
        const isMoved = state(repository)?.weight === 1 && before != null
        if (name === 'driver.route' && isMoved) repository.disk.environments.running.get(address)?.delete(before)
        return done
      })
    expect(codes(await createWalker(repository.disk, around, repository).walk())).toEqual(['verification_failed'])
    expect(routed(repository)).toEqual([{ release: before, weight: 1 }])
  })
})

describe('canary', () => {
  test('the traffic moves in steps, each watched for as long as the pause', async () => {
    const repository = await releases(1, canaryConfig)
    const [old, start] = [state(repository)?.live, repository.disk.time]
    repository.commit(threshold(20.5))
    const seen = repository.disk.environments.log.length
    expect(ended(await repository.walk())).toBe('live pass')
    const moves = repository.disk.environments.log
      .slice(seen)
      .filter((entry) => entry.address === address)
      .map(({ shares }) => shares.find(({ release }) => release !== old)?.weight ?? 0)
    expect(moves).toEqual([0.1, 0.5, 1, 1])
    expect(repository.disk.time - start).toBeGreaterThan(20 * 60_000)
  })

  test('a hold that a person sets between two steps stops it, and the traffic goes back', async () => {
    const repository = await releases(1, canaryConfig)
    repository.commit(threshold(20.5))
    const around: Around = (name, effect) =>
      undisturbed(name, () => {
        const done = effect()
        const now = state(repository)
        if (name === 'driver.route' && now?.weight === 0.1)
          repository.disk.environments.states.set(address, { ...now, hold: 'wait' })
        return done
      })
    const walk = await createWalker(repository.disk, around, repository).walk()
    expect(codes(walk)).toEqual(['state_moved'])
    expect(codes(await repository.walk(['live']))).toEqual(['on_hold'])
    expect(routed(repository)).toEqual([{ release: state(repository)?.live, weight: 1 }])
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0, hold: 'wait' })
  })
})

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
    expect(results).toContain('state_moved')
  })
})
