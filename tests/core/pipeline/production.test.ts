// From the gate before production to traffic: bytes, approvals, canary steps, verification.
import { describe, expect, test } from '@jest/globals'
import { exitCodeOf, runModels } from '../../../core/pipeline/run.ts'
import { steps } from '../../../core/pipeline/words.ts'
import { undisturbed, type Around } from '../../support/fakes.ts'
import { codes, configText, createRepository, createWalker, digest, ended } from '../../support/walks.ts'
import {
  address,
  approvedConfig,
  audited,
  canaryConfig,
  config,
  liveVersion,
  releases,
  routed,
  state,
  threshold
} from './releases.ts'
import { letTryAgain } from '../../../core/pipeline/serving/try-again.ts'

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

  test('QA of this commit names an older release, which staging was put back to', async () => {
    // A gate that doesn't ask for QA leaves it to the step.
    const gates =
      'gates: { staging: { metrics: { inconclusive: pass } }, production: { checks: [test], metrics: { inconclusive: pass } } }'
    const repository = await releases(1, { [config]: configText({ gates }) })
    const older = state(repository)?.live ?? null
    const sha = repository.commit(threshold(20.5))
    await repository.walk(['commit', 'build', 'test', 'analyze', 'staging', 'qa'])
    const { steps: records, environments } = repository.disk
    const staged = environments.states.get('staging/m')
    const [key, qa] = [...records].find(([, { step, commit }]) => step === 'qa' && commit === sha) ?? []
    if (staged === undefined || key === undefined || qa === undefined || older === null) throw new Error('QA passed')
    environments.states.set('staging/m', { ...staged, live: older })
    records.set(key, { ...qa, outputs: { ...qa.outputs, release: older } })
    const walk = await repository.walk(['production'])
    expect([ended(walk), codes(walk)]).toEqual(['production fail', ['other_bytes']])
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

  test('it may try once more where somebody asked for that since, and is refused again when that fails too', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('errors production v0.2.0')
    await repository.walk()
    const asked = async (since: number | null) => {
      const context = await repository.context()
      const approvals = { ...context.ports.approvals, triesAgainSince: () => since }
      const [walk] = await runModels([{ ...context, ports: { ...context.ports, approvals } }], {
        ...{ steps, base: null, all: true, parallel: 1 }
      })
      return walk === undefined ? [] : codes(walk)
    }
    const first = repository.disk.time
    expect(await asked(null)).toEqual(['release_rolled_back'])
    expect(await asked(first)).toEqual(['verification_failed'])
    repository.disk.environments.faults.clear()
    expect(await asked(first)).toEqual(['release_rolled_back'])
    expect(await asked(repository.disk.time)).toEqual([])
    expect(liveVersion(repository)).toBe('v0.2.0')
  })

  test('without a bot an owner lets it try once more, on record, until it fails again', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('errors production v0.2.0')
    await repository.walk()
    const say = async (version: string, by = 'Olga <olga@acme.example>', owners?: readonly string[]) => {
      const context = await repository.context()
      const settings = { ...context.settings, ...(owners === undefined ? {} : { owners: [...owners] }) }
      await letTryAgain({ ...context, settings }, 'production', version, by)
    }
    await expect(say('v0.1.0')).rejects.toThrow('was not rolled back by itself')
    await expect(say('v0.9.0')).rejects.toThrow('has no release v0.9.0')
    await expect(say('v0.2.0', 'Sam <sam@acme.example>', ['olga@acme.example'])).rejects.toThrow(
      'none of those who may'
    )
    expect(codes(await repository.walk())).toEqual(['release_rolled_back'])
    await say('v0.2.0', 'Olga <olga@acme.example>', ['olga@acme.example'])
    expect(codes(await repository.walk())).toEqual(['verification_failed'])
    repository.disk.environments.faults.clear()
    expect(codes(await repository.walk())).toEqual(['release_rolled_back'])
    await say('v0.2.0')
    expect(ended(await repository.walk())).toBe('live pass')
    expect(liveVersion(repository)).toBe('v0.2.0')
    expect(audited(repository, 'promotion_asked').map(({ detail }) => detail['by'])).toEqual([
      'Olga <olga@acme.example>',
      'Olga <olga@acme.example>'
    ])
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

  test('golden predictions that turn wrong once there is traffic take the release back', async () => {
    const repository = await releases(1)
    repository.commit(threshold(20.5))
    repository.disk.environments.faults.add('wrong-with-traffic production v0.2.0')
    const walk = await repository.walk()
    expect([ended(walk), codes(walk)]).toEqual(['live fail', ['verification_failed']])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('golden predictions are wrong in production')
    expect(liveVersion(repository)).toBe('v0.1.0')
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0 })
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
    expect(codes(walk)).toEqual(['on_hold'])
    expect(routed(repository)).toEqual([{ release: state(repository)?.live, weight: 1 }])
    expect(state(repository)).toMatchObject({ candidate: null, weight: 0, hold: 'wait' })
  })
})
