// A machine that serves nothing, as a hosted runner: what is live elsewhere is its baseline, by what it found of the same bytes.
import { describe, expect, test } from '@jest/globals'
import { findBaseline, recordOfLive } from '../../../core/pipeline/baseline.ts'
import type { ModelContext } from '../../../core/pipeline/context.ts'
import type { ServedElsewhere } from '../../../core/pipeline/ports.ts'
import { recordsOf } from '../../../core/pipeline/walk.ts'
import { stepKey } from '../../../core/pipeline/step-key.ts'
import { analyzeStep } from '../../../core/pipeline/steps/analyze.ts'
import { digestBytes, type Digest } from '../../../core/digest.ts'
import { createRepository, sarif } from '../../support/walks.ts'

const upToAnalyze = ['commit', 'build', 'test', 'analyze'] as const
const release = digestBytes('release')

/** Three commits of the default branch, with other bytes and the same metrics, each walked here, and a branch beside them. */
async function runner() {
  const repository = createRepository()
  const findings = sarif(['old']).replace('"error"', '"note"')
  repository.commands.set('scan', ({ write }) => (write('out/scan.sarif', findings), 0))
  const made: { readonly commit: string; readonly modelDigest: Digest }[] = []
  for (const threshold of ['20', '20.0', '20.00']) {
    repository.commit({ 'model/params.json': `{"threshold": ${threshold}}` })
    await repository.walk(upToAnalyze)
    const context = await repository.context()
    const modelDigest = (await recordsOf(context)).get('build')?.outputs.modelDigest as Digest
    made.push({ commit: context.head.sha, modelDigest })
  }
  repository.checkout('better')
  repository.commit({ 'model/params.json': '{"threshold": 23}' })
  const context = await repository.context()
  const served = (model: Partial<ServedElsewhere> = {}): ModelContext => {
    const live = { release, version: 'v0.1.0', modelDigest: digestBytes('other'), commit: null, ...model }
    return { ...context, ports: { ...context.ports, servedElsewhere: () => Promise.resolve(live) } }
  }
  return { repository, context, made, served }
}

describe('what is live elsewhere', () => {
  test('is the baseline, under its version, and not the last evidence of the default branch', async () => {
    const { context, made, served } = await runner()
    const [first, , last] = made
    const here = await findBaseline(context)
    expect([here?.modelDigest, here?.release]).toEqual([last?.modelDigest, null])
    const live = await findBaseline(served({ ...first }))
    expect(live).toMatchObject({ name: 'v0.1.0 (live)', release, modelDigest: first?.modelDigest })
    expect((await findBaseline(served({ ...first, commit: null })))?.modelDigest).toBe(first?.modelDigest)
  })

  test('is what was found at its own commit, where others have the same bytes', async () => {
    const { repository, made, served } = await runner()
    repository.checkout('main')
    repository.commit({ 'tests/test_model.py': 'tests more' })
    await repository.walk(upToAnalyze)
    expect((await recordOfLive(served({ ...made[2] }), 'test'))?.record.commit).toBe(made[2]?.commit)
  })

  test('is never what a branch says of itself', async () => {
    const { repository, made, context, served } = await runner()
    await repository.walk(upToAnalyze)
    const modelDigest = (await recordsOf(context)).get('build')?.outputs.modelDigest as Digest
    expect((await findBaseline(served({ modelDigest })))?.modelDigest).toBe(made[2]?.modelDigest)
  })

  test('is passed over where nothing is known of its bytes', async () => {
    const { made, served } = await runner()
    expect(await findBaseline(served())).toMatchObject({ release: null, modelDigest: made[2]?.modelDigest })
  })

  test('has its findings too, so that they are not taken for new ones', async () => {
    const { context, made, served } = await runner()
    expect(await recordOfLive(context, 'analyze')).toBeNull()
    expect((await recordOfLive(served({ ...made[1] }), 'analyze'))?.record.commit).toBe(made[1]?.commit)
    const found = async (at: ModelContext) => (await analyzeStep(at)).summary
    expect([await found(context), await found(served({ ...made[1] }))]).toEqual(['1 new of 1', '0 new of 1'])
  })

  test('is part of what a step’s result follows from', async () => {
    const { context, made, served } = await runner()
    const keys = [context, served({ ...made[0] }), served({ ...made[0], release: digestBytes('next') })]
    expect(new Set(await Promise.all(keys.map((each) => stepKey(each, 'test', new Map())))).size).toBe(3)
  })
})
