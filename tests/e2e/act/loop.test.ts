// The whole way with real runners, real training and real serving: from a commit to live traffic, and from drift to retraining.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { repo, until } from '../../bot/support/served.ts'

describeWith(act, 'the whole loop under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene | undefined
    afterAll(() => scene?.close())

    test('a commit becomes a comment, staging, a promotion and live traffic', async () => {
      scene = await startScene({
        models: ['digits'],
        config: {
          gates: {
            staging: { checks: ['test', 'analyze'], approvals: { count: 1, teams: ['acme/reviewers'] } },
            production: { checks: ['qa'], approvals: { count: 1, teams: ['acme/owners'] } }
          }
        }
      })
      const { machine } = scene
      await scene.protect('staging')
      await scene.protect('production')
      const head = await scene.commit('dana', 'kernel', 'Read digits by a kernel', storyFiles('better'))
      const number = await scene.openPull('dana', 'kernel', 'Read digits by a kernel')
      await scene.said(number, 'is being checked')
      expectSuccess(await machine.take('pull-request.yml'))
      await scene.said(number, /^\| `balanced_accuracy` ↑ \| – \| 0\.97/)
      await scene.label('rita', number, 'approve:staging')
      await scene.checked(head, 'success')
      scene.say('approved by rita')

      const merged = await scene.as('adam')('PUT', `${repo}/pulls/${number}/merge`, {
        merge_method: 'squash',
        sha: head
      })
      expect(merged.status).toBe(200)
      const release = await machine.take('modelgate-release.yml')
      if (release.conclusion !== 'success') process.stderr.write((await scene.records()).join('\n'))
      expectSuccess(release)
      const promotion = await scene.promotion('production', 'digits')
      scene.say(`promotion #${promotion}`)
      await scene.said(promotion, 'waits for approval')
      await scene.label('olga', promotion, 'approve:production')
      expectSuccess(await machine.take('modelgate-promote.yml'))
      await until(
        async () =>
          /^live: sha256/m.test((await scene?.file('modelgate/environments', 'production/digits.yaml')) ?? ''),
        () => scene?.bot.output().split('\n').slice(-30).join('\n') ?? ''
      )
      scene.say('live')
    }, 240_000)
  })
})
