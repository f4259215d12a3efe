// The starters, each a few lines that call a reusable workflow, carry a model as the templates do that a team copies.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo, until } from '../../bot/support/served.ts'
import { mergeApproved, promote } from './support/carry.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { better, tiny } from './support/tiny.ts'

describeWith(act, 'starters under act', () => {
  let [scene, later]: (Scene | undefined)[] = []
  afterAll(async () => {
    await scene?.close()
    await later?.close()
  })

  test('check, release, promote, watch and roll back by reusable workflows', async () => {
    const now = await startScene(tiny({ form: 'starters' }))
    scene = now
    const { machine } = now
    const start = (workflow: string, inputs: Readonly<Record<string, string>>) =>
      now.as('adam')('POST', `${repo}/actions/workflows/${workflow}/dispatches`, { ref: 'main', inputs })
    const head = await now.commit('dana', 'better', 'Bring a better model', better)
    const number = await now.openPull('dana', 'better', 'Bring a better model')
    expectSuccess(await machine.take('pull-request.yml', { head }))
    await now.said(number, 'waits for approval')
    await mergeApproved(now, number, head)
    await promote(now, 'tiny')
    expect(await machine.health('production', 'tiny')).toBe(200)
    now.served.github.runner.schedule('acme/models', '.github/workflows/modelgate-monitor.yml', '43 * * * *')
    expectSuccess(await machine.take('modelgate-monitor.yml'))
    await start('modelgate-rollback.yml', { environment: 'production', model: 'tiny', version: 'v0.1.0' })
    expectSuccess(await machine.take('modelgate-rollback.yml'))
    const served = (): Promise<string | null> => now.file('modelgate/environments', 'production/tiny.yaml')
    await until(async () => /^hold: .*rolled back/m.test((await served()) ?? ''), now.tail)

    expectSuccess(await machine.take('modelgate-analysis.yml', { head }))
    await start('modelgate-retrain.yml', { model: 'tiny' })
    expect((await machine.take('modelgate-retrain.yml')).jobs['modelgate']?.log).toContain('has no `train.refresh`')
    await start('modelgate-source.yml', {})
    expect((await machine.take('modelgate-source.yml')).jobs['modelgate']?.log).toContain('no model has a `source`')
  }, 240_000)

  test('give each model a job, and answer by a bot that is a workflow too', async () => {
    const secrets = { MODELGATE_SECRET: 'a long random text of this test' }
    const gates = { staging: { approvals: { count: 1, users: ['rita'] } } }
    const now = await startScene(
      tiny({ form: 'starters', checks: 'pull-request-matrix', bot: 'actions', secrets, config: { gates } })
    )
    later = now
    const head = await now.commit('dana', 'better', 'Bring a better model', better)
    const number = await now.openPull('dana', 'better', 'Bring a better model')
    expectSuccess(await now.machine.take('modelgate-bot.yml'))
    await now.said(number, 'is being checked')
    expectSuccess(await now.machine.take('pull-request-matrix.yml', { head }))
    for (const run of await now.machine.takeAll('modelgate-bot.yml')) expectSuccess(run)
    await now.said(number, /^\| `accuracy` ↑ \| – \| 0\.9/)
  }, 180_000)
})
