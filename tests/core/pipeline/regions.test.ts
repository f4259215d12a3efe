// Production in two regions: one after the other, each with its own state, records, soak and history.
import { describe, expect, test } from '@jest/globals'
import { towards } from '../../../adapters/local/models.ts'
import { InputError } from '../../../core/errors.ts'
import { rollBack } from '../../../core/pipeline/serving/rollback.ts'
import { runModels } from '../../../core/pipeline/run.ts'
import type { Step } from '../../../core/pipeline/words.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../support/walks.ts'
import { threshold } from './releases.ts'

const hour = 3_600_000
const config = configText({
  environments: [
    'environments:',
    '  staging: {}',
    '  eu: { after: staging, group: live, live: { verify: 1s } }',
    '  us: { after: eu, group: live, live: { verify: 1s } }'
  ].join('\n'),
  gates: [
    'gates:',
    '  staging: { metrics: { inconclusive: pass } }',
    '  eu: { metrics: { inconclusive: pass }, checks: [qa] }',
    '  us: { metrics: { inconclusive: pass }, checks: [qa], soak: 1h }'
  ].join('\n')
})
const before: readonly Step[] = ['commit', 'build', 'test', 'analyze', 'staging', 'qa']

function repositoryWithRegions(): Walker {
  return createRepository({ '.github/modelgate.yml': config })
}

async function go(repository: Walker, environment: string, steps: readonly Step[] = ['production', 'live']) {
  const context = towards(await repository.context(), environment)
  const [walk] = await runModels([context], { steps, base: null, all: true, parallel: 1 })
  if (walk === undefined) throw new Error('no walk')
  return walk
}

const live = (repository: Walker, environment: string): string | null => {
  const digest = repository.disk.environments.states.get(`${environment}/m`)?.live
  return [...repository.disk.releases.values()].find((release) => release.digest === digest)?.version ?? null
}

/** A release that is live in both regions. */
async function everywhere(repository: Walker): Promise<void> {
  await repository.walk(before)
  await go(repository, 'eu')
  repository.disk.time += 2 * hour
  await go(repository, 'us')
}

describe('a release goes to the region that is named', () => {
  test('and to no other, once the region before has served it for the soak', async () => {
    const repository = repositoryWithRegions()
    await repository.walk(before)
    expect(codes(await go(repository, 'us'))).toEqual(['evidence_missing'])
    expect(ended(await go(repository, 'eu'))).toBe('live pass')
    expect([live(repository, 'eu'), live(repository, 'us')]).toEqual(['v0.1.0', null])
    expect(codes(await go(repository, 'us'))).toEqual(['soak_not_over'])
    repository.disk.time += 2 * hour
    expect(ended(await go(repository, 'us'))).toBe('live pass')
    expect([live(repository, 'eu'), live(repository, 'us')]).toEqual(['v0.1.0', 'v0.1.0'])
  })

  test('and the next one is compared with what was live before it came, not with itself', async () => {
    const repository = repositoryWithRegions()
    await everywhere(repository)
    repository.commit(threshold(20.5))
    await repository.walk(before)
    expect(ended(await go(repository, 'eu'))).toBe('live pass')
    repository.disk.time += 2 * hour
    const walk = await go(repository, 'us')
    expect([ended(walk), codes(walk)]).toEqual(['live pass', []])
    expect(live(repository, 'us')).toBe('v0.2.0')
  })

  test('and to none that gets what is merged, or that is not there', async () => {
    const context = await repositoryWithRegions().context()
    expect(() => towards(context, 'staging')).toThrow(InputError)
    expect(() => towards(context, 'asia')).toThrow(InputError)
    expect(towards(context, '').target).toBeUndefined()
  })

  test('and says what was held there, so that its promotion is known to have ended', async () => {
    const repository = repositoryWithRegions()
    await repository.walk(before)
    const walk = await go(repository, 'us')
    const release = walk.records.find(({ step }) => step === 'staging')?.outputs.release
    expect(walk.records.at(-1)?.outputs).toEqual({ environment: 'us', release })
  })
})

describe('each region has records of its own', () => {
  test('so that traffic moves in none by what was brought up in another', async () => {
    const repository = repositoryWithRegions()
    await repository.walk(before)
    await go(repository, 'eu', ['production'])
    expect(codes(await go(repository, 'us', ['live']))).toEqual(['evidence_missing'])
    expect(live(repository, 'us')).toBeNull()
  })

  test('so that a rollback in one goes back to what was live there', async () => {
    const repository = repositoryWithRegions()
    await everywhere(repository)
    repository.commit(threshold(20.5))
    await repository.walk(before)
    await go(repository, 'eu')
    repository.disk.time += 2 * hour
    await go(repository, 'us')
    await rollBack(await repository.context(), 'eu', null)
    expect([live(repository, 'eu'), live(repository, 'us')]).toEqual(['v0.1.0', 'v0.2.0'])
  })

  test('so that whoever made what one has not got yet approves it there no more than elsewhere', async () => {
    const repository = repositoryWithRegions()
    await everywhere(repository)
    repository.commit(
      {
        ...threshold(20.5),
        '.github/modelgate.yml': config.replace('soak: 1h', 'approvals: { count: 1 }')
      },
      ['Ana <ana@acme.example>']
    )
    await repository.walk(before)
    await go(repository, 'eu')
    await repository.approve('us', 'ana')
    expect(codes(await go(repository, 'us'))).toContain('contributor_cannot_approve')
    await repository.approve('us', 'olga')
    expect(ended(await go(repository, 'us'))).toBe('live pass')
  })

  test('a region that takes its release back leaves the other alone, and is refused it from then on', async () => {
    const repository = repositoryWithRegions()
    await everywhere(repository)
    repository.commit(threshold(20.5))
    await repository.walk(before)
    await go(repository, 'eu')
    repository.disk.time += 2 * hour
    repository.disk.environments.faults.add('errors us v0.2.0')
    expect(codes(await go(repository, 'us'))).toEqual(['verification_failed'])
    repository.disk.environments.faults.clear()
    expect(codes(await go(repository, 'us'))).toEqual(['release_rolled_back'])
    expect(ended(await go(repository, 'eu'))).toBe('live pass')
    expect([live(repository, 'eu'), live(repository, 'us')]).toEqual(['v0.2.0', 'v0.1.0'])
  })
})
