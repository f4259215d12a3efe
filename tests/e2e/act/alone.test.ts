// Actions without any bot: one comment that is kept up to date, and a job that a ruleset can require.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo } from '../../bot/support/served.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { better, tiny } from './support/tiny.ts'

describeWith(act, 'without a bot, under act', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('a pull request has its metrics in one comment, and a worse model fails the job', async () => {
    const now = await startScene(tiny({ bot: 'none', config: { gates: {} } }))
    scene = now
    const head = await now.commit('dana', 'better', 'Bring a better model', better)
    const number = await now.openPull('dana', 'better', 'Bring a better model')
    expectSuccess(await now.machine.take('pull-request.yml', { head }))
    await now.said(number, /^\| `accuracy` ↑ \| – \| 0\.9/)

    const worse = await now.commit('dana', 'better', 'Read less', { 'params.json': '{"threshold": 0.99}\n' })
    const { jobs } = await now.machine.take('pull-request.yml', { head: worse })
    expect(jobs['check']?.result).toBe('failure')
    await now.said(number, /`tiny` is held at staging \(`metric_failed`\)/)
    const { length } = (await now.as('adam')('GET', `${repo}/issues/${number}/comments`)).list()
    expect(length).toBe(1)
  }, 180_000)
})
