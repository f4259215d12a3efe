// Two models of one repository, one of which production has not got yet when the other is merged.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { servedConfig, tinyFiles, tinyModel, type ModelOverrides } from '../../support/repository.ts'
import { repo } from '../../bot/support/served.ts'
import { liveRelease, mergeApproved, promote } from './support/carry.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { scanned, tiny } from './support/tiny.ts'

const names = ['a', 'b'] as const
const params = (threshold: number): string => `{"threshold": ${threshold}}\n`

/** The tiny model under another name, with files of its own. */
function modelOf(name: string): ModelOverrides {
  const { models } = servedConfig({ analyze: scanned }) as { readonly models: { readonly tiny: ModelOverrides } }
  const { evaluation } = tinyModel() as { readonly evaluation: ModelOverrides }
  return {
    ...models.tiny,
    train: { command: `node train-${name}.mts`, params: `${name}.json`, data: ['data/rows.csv'], timeout: '60s' },
    artifact: `out/${name}/model.json`,
    evaluation: { ...evaluation, predictions: `out/${name}/predictions.csv` },
    paths: [`${name}.json`, `train-${name}.mts`, 'model.mts']
  }
}

function filesOf(name: string): Readonly<Record<string, string>> {
  const train = tinyFiles()['train.mts'] ?? ''
  const own = train.replace('params.json', `${name}.json`).replaceAll(/'out(?=['/])/g, `'out/${name}`)
  return { [`train-${name}.mts`]: own, [`${name}.json`]: params(0.6) }
}

describeWith(act, 'two models while production lags behind', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('are each approved where they change, and what staging serves already holds nobody up', async () => {
    const models = Object.fromEntries(names.map((name) => [name, modelOf(name)]))
    const now = await startScene(tiny({ config: { models }, files: { ...filesOf('a'), ...filesOf('b') } }))
    scene = now
    await now.protect('staging')
    const { machine } = now
    const carry = async (
      branch: string,
      files: Readonly<Record<string, string>>,
      without?: string
    ): Promise<readonly string[]> => {
      const head = await now.commit('dana', branch, `Bring ${branch}`, files)
      const number = await now.openPull('dana', branch, `Bring ${branch}`)
      const checked = await machine.take('pull-request.yml', { head })
      if (without === undefined) expectSuccess(checked)
      else await now.as('rita')('POST', `${repo}/issues/${number}/comments`, { body: `/modelgate exclude ${without}` })
      const lines = await now.said(number, 'waits for approval')
      if (without !== undefined) await now.said(number, `\`${without}\` is left out.`)
      await mergeApproved(now, number, head)
      await machine.take('pull-request.yml')
      await now.served.github.settled()
      return lines
    }
    await carry('both', { 'a.json': params(0.55), 'b.json': params(0.55) })
    for (const name of names) await promote(now, name)
    const before = await Promise.all(names.map((name) => liveRelease(now, name)))
    await carry('next-b', { 'b.json': params(0.54) })
    expect(await carry('next-a', { 'a.json': params(0.54) })).toContainEqual('## ⏳ `a` waits for approval.')
    for (const name of names) await promote(now, name)
    const after = await Promise.all(names.map((name) => liveRelease(now, name)))
    for (const [index, release] of after.entries()) expect(before).not.toContain(release ?? String(index))
    // Bytes that were left out once hold up no later merge either.
    await carry('mixed', { 'a.json': params(0.53), 'b.json': params(0.9) }, 'b')
    await carry('later-a', { 'a.json': params(0.52) })
    await promote(now, 'a')
    expect(await liveRelease(now, 'b')).toBe(after[1])
  }, 300_000)
})
