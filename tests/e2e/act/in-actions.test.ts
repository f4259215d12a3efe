// The bot with no hosting: each event of a pull request is answered by a run of its workflow, with the job's own token.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo } from '../../bot/support/served.ts'
import { liveRelease } from './support/carry.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { better, tiny } from './support/tiny.ts'

describeWith(act, 'the bot in Actions, under act', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('comments, counts labels, promotes and writes down what is live, as the App does', async () => {
    const now = await startScene(
      tiny({
        bot: 'actions',
        secrets: { MODELGATE_SECRET: 'a long random text of this test' },
        // A job's token may not look into teams: the policy names people.
        config: {
          gates: {
            staging: { checks: ['test', 'analyze'], approvals: { count: 1, users: ['rita'] } },
            production: { checks: ['qa'], approvals: { count: 1, users: ['olga'] } }
          }
        }
      })
    )
    scene = now
    const { machine } = now
    const answered = async (): Promise<void> => {
      for (const run of await machine.takeAll('modelgate-bot.yml')) expectSuccess(run)
    }
    const head = await now.commit('dana', 'better', 'Bring a better model', better)
    const number = await now.openPull('dana', 'better', 'Bring a better model')
    await answered()
    await now.said(number, 'is being checked')
    expectSuccess(await machine.take('pull-request.yml', { head }))
    await answered()
    await now.said(number, /^\| `accuracy` ↑ \| – \| 0\.9/)
    await now.label('dana', number, 'approve:staging')
    await answered()
    await now.said(number, /`dana`.*contributor_cannot_approve/)
    expect(await now.labels(number)).not.toContain('approve:staging')
    await now.checked(head, 'in_progress')
    await now.label('rita', number, 'approve:staging')
    await answered()
    await now.checked(head, 'success')

    const merge = { merge_method: 'squash', sha: head }
    expect((await now.as('adam')('PUT', `${repo}/pulls/${number}/merge`, merge)).status).toBe(200)
    expectSuccess(await machine.take('modelgate-release.yml'))
    await answered()
    const promotion = await now.promotion('production', 'tiny')
    await now.said(promotion, 'waits for approval')
    await now.label('olga', promotion, 'approve:production')
    await answered()
    await now.said(promotion, /`olga` approved/)
    expectSuccess(await machine.take('modelgate-promote.yml'))
    await answered()
    expect(await liveRelease(now, 'tiny')).toMatch(/^sha256:/)
    expect((await now.as('adam')('GET', `${repo}/git/matching-refs/tags/`)).list()).toMatchObject([
      { ref: 'refs/tags/tiny#production#1' }
    ])
    expect(await machine.health('production', 'tiny')).toBe(200)
  }, 240_000)
})
