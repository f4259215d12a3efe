// The workflows that stand by themselves: the scanners' findings, and the pins of models that are trained elsewhere.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { tinyModel } from '../../support/repository.ts'
import { repo } from '../../bot/support/served.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { scanned, tiny } from './support/tiny.ts'

describeWith(act, 'analysis and source under act', () => {
  const share = mkdtempSync(join(tmpdir(), 'modelgate-share-'))
  const registered = join(share, 'model.json')
  let scene: Scene
  beforeAll(async () => {
    writeFileSync(registered, '{"threshold": 0.5}')
    const { evaluation, metrics } = tinyModel()
    const command = 'node score.mts {model} {data} {predictions}'
    const elsewhere = {
      paths: ['elsewhere/**'],
      source: `local:${registered}`,
      evaluation: { ...(evaluation as object), predictions: undefined, command },
      metrics
    }
    const models = { tiny: tinyModel({ paths: ['*.mts', 'params.json'], analyze: scanned }), elsewhere }
    scene = await startScene(tiny({ bot: 'none', config: { models, environments: {}, gates: {} } }))
  }, 120_000)
  afterAll(async () => {
    await scene.close()
    rmSync(share, { recursive: true, force: true })
  })

  test('a new finding fails the check, a clean change passes, and one that affects no model is not scanned', async () => {
    const changes = {
      unsafe: { 'helper.mts': 'export const run = (text: string) => eval(text)\n' },
      clean: { 'params.json': '{"threshold": 0.5}\n' },
      words: { 'README.md': '# Models\n' }
    }
    const ends: Record<string, readonly unknown[]> = {}
    for (const [branch, files] of Object.entries(changes)) {
      const head = await scene.commit('dana', branch, branch, files)
      await scene.openPull('dana', branch, branch)
      const { conclusion, jobs } = await scene.machine.take('modelgate-analysis.yml', { head })
      const told = /code scanning, [^:]+: modelgate-model-files: 0, scan: \d+/.exec(jobs['analyze']?.log ?? '')?.[0]
      ends[branch] = [conclusion, jobs['analyze']?.result, jobs['check']?.result, told]
    }
    expect(ends).toEqual({
      unsafe: ['failure', 'failure', 'failure', 'code scanning, modelgate/tiny: modelgate-model-files: 0, scan: 1'],
      clean: ['success', 'success', 'success', 'code scanning, modelgate/tiny: modelgate-model-files: 0, scan: 0'],
      words: ['success', 'skipped', 'success', undefined]
    })
  }, 180_000)

  test('what a source names comes as a pull request on its lock, and is brought up to date in its place', async () => {
    const look = async (): Promise<readonly unknown[]> => {
      scene.served.github.runner.schedule('acme/models', '.github/workflows/modelgate-source.yml', '53 * * * *')
      expectSuccess(await scene.machine.take('modelgate-source.yml'))
      const { number, head } = await scene.pullOf('modelgate/source/elsewhere')
      const files = (await scene.as('adam')('GET', `${repo}/pulls/${number}/files`)).list()
      expect(files).toMatchObject([{ filename: 'elsewhere/model.lock' }])
      return [number, await scene.file(head, 'elsewhere/model.lock')]
    }
    const [number, pinned] = await look()
    writeFileSync(registered, '{"threshold": 0.45}')
    const [again, anew] = await look()
    expect(again).toBe(number)
    expect(anew).not.toBe(pinned)
  }, 120_000)
})
