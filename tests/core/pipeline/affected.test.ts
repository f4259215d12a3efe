import { describe, expect, test } from '@jest/globals'
import { affectedBy, baseOf } from '../../../core/pipeline/affected.ts'
import { configText, createRepository } from '../../support/walks.ts'

const config = '.github/modelgate.yml'

/** Whether a branch that changes these files affects the model, and why. */
async function onBranch(files: Readonly<Record<string, string | null>>, base: Readonly<Record<string, string>> = {}) {
  const repository = createRepository(base)
  repository.checkout('feature')
  repository.commit(files)
  const context = await repository.context()
  return affectedBy(context, await baseOf(context, null))
}

describe('on a branch', () => {
  test.each([
    ['a file under its paths', { 'model/train.py': 'other' }],
    ['a file of it that is gone', { 'model/train.py': null }],
    ['its serving code', { 'serving/serve.py': 'other' }],
    ['its data', { 'data/train.csv': 'x,target\n2,1\n' }],
    ['its test set', { 'data/test.csv': 'id,x,target\nr0,0,0\n' }],
    ['a lock file at the root', { 'requirements.txt': 'numpy==2' }],
    ['its section of the config', { [config]: configText().replace('min: 0.7', 'min: 0.8') }]
  ])('%s affects it', async (_what, files) => {
    expect((await onBranch(files)).isAffected).toBe(true)
  })

  test.each([
    ['a document', { 'README.md': 'words' }],
    ['another folder', { 'other/code.py': 'code' }],
    ['what its commands write', { 'out/model.json': '{}' }],
    ['another part of the config', { [config]: `${configText()}monitor: { rules: [] }\n` }]
  ])('%s does not', async (_what, files) => {
    expect(await onBranch(files)).toMatchObject({
      isAffected: false,
      why: expect.stringContaining('nothing of it changed')
    })
  })

  test('a lock file that the config names lies anywhere', async () => {
    const named = {
      [config]: configText().replace('params: model/params.json', 'params: model/params.json, lock: [env/conda.lock]')
    }
    expect((await onBranch({ 'env/conda.lock': '1' }, named)).isAffected).toBe(true)
    expect((await onBranch({ 'requirements.txt': 'numpy' }, named)).isAffected).toBe(false)
  })

  test('a folder of data is watched with all that is in it', async () => {
    const folder = { [config]: configText().replace('data: [data/train.csv]', 'data: [images]'), 'images/a.png': 'a' }
    expect((await onBranch({ 'images/b.png': 'b' }, folder)).isAffected).toBe(true)
  })

  test('a config that does not parse at the base counts as changed', async () => {
    const repository = createRepository()
    repository.commit({ [config]: 'version: 1\nmodels: [' })
    const base = repository.commit({ [config]: configText() })
    expect(base).toMatch(/^[0-9a-f]{40}$/)
    const context = await repository.context()
    const broken = repository.disk.commits.get(base)?.parent ?? null
    expect(await affectedBy(context, broken)).toEqual({ isAffected: true, why: 'its config changed' })
  })
})

describe('on the default branch', () => {
  test('before the first go-live every model is affected', async () => {
    const context = await createRepository().context()
    expect(await affectedBy(context, await baseOf(context, null))).toMatchObject({
      isAffected: true,
      why: 'no release of it is live yet'
    })
  })

  test.each([
    ['training', { 'model/train.py': 'other' }, 'its training inputs differ from those of v0.1.0'],
    ['serving', { 'serving/serve.py': 'other' }, 'its serving code differs from v0.1.0']
  ])('a change of %s since the live release says so', async (_what, files, why) => {
    const repository = createRepository()
    await repository.walk()
    repository.commit(files)
    expect(await affectedBy(await repository.context(), null)).toEqual({ isAffected: true, why })
  })
})
