import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareVersions, nextVersion } from '../../../core/release/version.ts'
import { contributorsSinceLive, releaseDigestOf } from '../../../core/release/release.ts'
import { recordsOf } from '../../../core/pipeline/walk.ts'
import { createRepository, digest } from '../../support/walks.ts'

const parts = (model: string) => ({ model: digest(model), serving: digest('serving'), features: null })
const release = (version: string, model: string) => ({ version, parts: parts(model) })

describe('nextVersion', () => {
  test.each([
    ['the first', [], 'a', 'v0.1.0'],
    ['a new model', [release('v0.1.0', 'a')], 'b', 'v0.2.0'],
    ['new serving code', [release('v0.1.0', 'a')], 'a', 'v0.1.1'],
    ['a new model after a patch', [release('v0.1.0', 'a'), release('v0.1.1', 'a')], 'b', 'v0.2.0'],
    ['an old model again', [release('v0.1.0', 'a'), release('v0.2.0', 'b')], 'a', 'v0.3.0'],
    ['the tenth, however they are sorted', [release('v0.10.0', 'j'), release('v0.9.0', 'i')], 'k', 'v0.11.0'],
    ['a major version that a person chose', [release('v2.4.1', 'a')], 'b', 'v2.5.0']
  ])('%s', (_what, known, model, expected) => {
    expect(nextVersion(known, parts(model))).toBe(expected)
  })

  test('never gives a number twice, and always a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), (models) => {
        const known: { version: string; parts: ReturnType<typeof parts> }[] = []
        for (const model of models) {
          const version = nextVersion(known, parts(model))
          for (const earlier of known) expect(compareVersions(version, earlier.version)).toBeGreaterThan(0)
          known.push({ version, parts: parts(model) })
        }
      })
    )
  })
})

describe('a release', () => {
  test('is the same for the same parts at another commit, and another for another part', async () => {
    const repository = createRepository()
    const digestNow = async () => {
      await repository.walk(['commit', 'build', 'test', 'analyze'], { all: true })
      const context = await repository.context()
      return releaseDigestOf(context, await recordsOf(context))
    }
    const first = await digestNow()
    repository.commit({ 'README.md': 'words' })
    expect(await digestNow()).toBe(first)
    repository.commit({ 'serving/serve.py': 'other' })
    const second = await digestNow()
    repository.commit({ 'model/params.json': '{"threshold": 21}' })
    expect(new Set([first, second, await digestNow()]).size).toBe(3)
  })

  test('is none where nothing was built', async () => {
    expect(await releaseDigestOf(await createRepository().context(), new Map())).toBeNull()
  })

  test('records who changed the model since the live release, co-authors too', async () => {
    const repository = createRepository()
    await repository.walk()
    repository.commit({ 'model/train.py': 'a' }, ['Ana <ana@acme.example>', 'Ben <ben@acme.example>'])
    repository.commit({ 'README.md': 'words' }, ['Eve <eve@acme.example>'])
    expect(await contributorsSinceLive(await repository.context())).toEqual([
      'Ana <ana@acme.example>',
      'Ben <ben@acme.example>'
    ])
    repository.commit({ 'model/params.json': '{"threshold": 20.5}' }, ['Ana <ana@acme.example>'])
    await repository.walk()
    const last = [...repository.disk.releases.values()].at(-1)
    expect([last?.version, last?.contributors]).toEqual([
      'v0.2.0',
      ['Ana <ana@acme.example>', 'Ben <ben@acme.example>']
    ])
  })
})
