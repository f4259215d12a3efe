// The way of a release where production is the only environment, and where there are more than two.
import { describe, expect, test } from '@jest/globals'
import { towards } from '../../../adapters/local/models.ts'
import { digestBytes } from '../../../core/digest.ts'
import { InputError } from '../../../core/errors.ts'
import type { RecordedRelease } from '../../../core/pipeline/ports.ts'
import { runModels } from '../../../core/pipeline/run.ts'
import type { Step } from '../../../core/pipeline/words.ts'
import { releaseWithoutStaging } from '../../../core/release/without-staging.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../support/walks.ts'

const file = '.github/modelgate.yml'
const before: readonly Step[] = ['commit', 'build', 'test', 'analyze']

function repositoryWith(environments: string, gates = 'gates: {}'): Walker {
  return createRepository({ [file]: configText({ environments: `environments: ${environments}`, gates }) })
}

const live = (repository: Walker, environment: string): string | null => {
  const digest = repository.disk.environments.states.get(`${environment}/m`)?.live
  return [...repository.disk.releases.values()].find((release) => release.digest === digest)?.version ?? null
}

describe('with production alone', () => {
  const straight = () => repositoryWith('{ production: { live: { verify: 1s } } }')

  test('a walk goes from the analysis straight to production, and has no other steps', async () => {
    const repository = straight()
    const walk = await repository.walk()
    expect([ended(walk), live(repository, 'production')]).toEqual(['live pass', 'v0.1.0'])
    expect(walk.planned).toEqual([...before, 'production', 'live'])
  })

  test('what the default branch has walked up to there is a release, once', async () => {
    const repository = straight()
    const context = await repository.context()
    const named = await releaseWithoutStaging(context, await repository.walk(before))
    expect(named).toMatchObject({ version: 'v0.1.0' })
    expect(await releaseWithoutStaging(context, await repository.walk(before))).toEqual(named)
    await repository.walk(['production', 'live'])
    expect([...repository.disk.releases.values()].map(({ version, digest }) => ({ version, release: digest }))).toEqual(
      [named]
    )
    expect(live(repository, 'production')).toBe('v0.1.0')
  })

  test('a machine that made no release before goes on from those on record, and names one of them as it is there', async () => {
    const repository = straight()
    const context = await repository.context()
    const walk = await repository.walk(before)
    const record = { release: digestBytes('older'), version: 'v0.3.0', parts: { model: digestBytes('older model') } }
    const after = (...recorded: readonly RecordedRelease[]) => {
      repository.disk.releases.clear()
      const ports = { ...context.ports, recordedReleases: () => Promise.resolve(recorded) }
      return releaseWithoutStaging({ ...context, ports }, walk)
    }
    const next = await after(record)
    expect(next?.version).toBe('v0.4.0')
    expect(await after(record, { ...record, release: next?.release ?? record.release, version: 'v0.7.0' })).toEqual({
      release: next?.release,
      version: 'v0.7.0'
    })
  })

  test('no release is what only reports of itself, what has not passed, or what is on its way already', async () => {
    const repository = straight()
    const walk = await repository.walk(before)
    const own = await repository.context({ origin: 'self_reported' })
    expect(await releaseWithoutStaging(own, walk)).toBeNull()
    const context = await repository.context()
    expect(await releaseWithoutStaging(context, { ...walk, records: walk.records.slice(0, -1) })).toBeNull()
    const failed = walk.records.map((record, index) => (index === 2 ? { ...record, result: 'fail' as const } : record))
    expect(await releaseWithoutStaging(context, { ...walk, records: failed })).toBeNull()
    expect(repository.disk.releases.size).toBe(0)
    expect(await releaseWithoutStaging(context, await repository.walk())).toBeNull()
  })

  test('no release is what is deployed before, or nowhere', async () => {
    for (const environments of ['{ staging: {}, production: {} }', '{ staging: {} }', '{}']) {
      const repository = repositoryWith(environments)
      expect(await releaseWithoutStaging(await repository.context(), await repository.walk(before))).toBeNull()
    }
  })

  test('whoever asks for a step before production is told that there is none, and what to do', async () => {
    const asked = straight().walk(['staging', 'qa'])
    await expect(asked).rejects.toThrow('m: there is no step staging, qa: no environment comes before production')
    await expect(asked).rejects.toBeInstanceOf(InputError)
    await expect(asked).rejects.toHaveProperty('cure', expect.stringContaining('leave it out'))
  })
})

describe('with three environments in the order of the file', () => {
  async function to(repository: Walker, environment: string, steps: readonly Step[] = ['production', 'live']) {
    const context = towards(await repository.context(), environment)
    const [walk] = await runModels([context], { steps, base: null, all: true, parallel: 1 })
    if (walk === undefined) throw new Error('no walk')
    return walk
  }

  test('a release passes each of them, and none is left out', async () => {
    const repository = repositoryWith('{ dev: {}, uat: { live: { verify: 1s } }, prod-eu: { live: { verify: 1s } } }')
    const walk = await repository.walk()
    expect([ended(walk), codes(walk)]).toEqual(['production fail', ['other_bytes']])
    expect(walk.records.at(-1)?.reasons).toEqual([
      {
        code: 'other_bytes',
        message: 'uat comes before, and does not serve v0.1.0 yet',
        cure: 'type `modelgate promote --environment uat`, then `modelgate live --environment uat`'
      }
    ])
    expect(ended(await to(repository, 'uat'))).toBe('live pass')
    expect(ended(await to(repository, 'prod-eu'))).toBe('live pass')
    expect(['dev', 'uat', 'prod-eu'].map((name) => live(repository, name))).toEqual(['v0.1.0', 'v0.1.0', 'v0.1.0'])
  })
})
