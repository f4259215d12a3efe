import { describe, expect, test } from '@jest/globals'
import { planModel } from '../../../../core/pipeline/plan.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../../support/walks.ts'

const asking = (on: string): Record<string, string> => ({
  '.github/modelgate.yml': configText().replace('{ command: python train.py,', `{ command: python train.py, ${on}`)
})
const pull = (isDraft: boolean, ...labels: string[]) => ({ isDraft, labels })

describe('training on a pull request', () => {
  test.each([
    ['', pull(false), true],
    ['', pull(true), false],
    ['on: push,', pull(true), true],
    ['on: ready,', pull(false), true],
    ['on: ready,', pull(true), false],
    ['on: label,', pull(false), false],
    ['on: label,', pull(true, 'other', 'Train'), true],
    ['on: label, label: gpu,', pull(false, 'train'), false],
    ['on: label, label: gpu,', pull(false, 'gpu'), true]
  ])('with `%s` and %j begins: %s', async (on, asked, isTrained) => {
    const walker = createRepository(asking(on))
    const walk = await walker.walk(['commit', 'build'], { pull: asked })
    expect(walker.training.count).toBe(isTrained ? 1 : 0)
    expect(ended(walk)).toBe(isTrained ? 'build pass' : 'build pending')
    if (!isTrained) expect(codes(walk)).toEqual(['training_not_asked'])
  })

  test('is not asked for where a run has the same inputs: it is re-used on a draft', async () => {
    const walker = createRepository()
    await walker.walk(['commit', 'build'])
    expect(ended(await walker.walk(['commit', 'build'], { pull: pull(true) }))).toBe('build pass')
    expect(walker.training.count).toBe(1)
  })

  test('that is not asked for is what the plan says', async () => {
    expect(await planned(createRepository(), true)).toMatch(/^wait, training_not_asked: .* a draft trains nothing/)
    expect(await planned(createRepository(), false)).toBe('train: python train.py')
  })
})

async function planned(walker: Walker, isDraft: boolean): Promise<string | undefined> {
  const { steps } = await planModel(await walker.context({ pull: pull(isDraft) }), null)
  return steps.find(({ step }) => step === 'build')?.what
}
