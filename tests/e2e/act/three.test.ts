// Three models in one pull request, each checked by a job of its own, staged together and promoted one by one.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { approvals, mergeApproved, promote } from './support/carry.ts'
import { clinic, clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'

const models = ['breast-cancer', 'diabetes', 'digits'] as const

describeWith(act, 'three models under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene | undefined
    afterAll(() => scene?.close())

    test('go from one pull request to live traffic, each by a promotion of its own', async () => {
      const now = await startScene(
        clinic({
          models,
          checks: 'pull-request-matrix',
          config: {
            gates: approvals
          }
        })
      )
      scene = now
      const { machine } = now
      const head = await now.commit('dana', 'tune', 'Tune all three', {
        ...storyFiles('better'),
        'models/diabetes/params.yaml':
          'algorithm: ridge\nridge: { alpha: 0.5 }\ndecision_tree: { max_depth: 12 }\nseed: 7\n',
        'models/breast_cancer/params.yaml': 'C: 0.5\nmax_iter: 1000\nseed: 7\n'
      })
      const number = await now.openPull('dana', 'tune', 'Tune all three')
      const checked = await machine.take('pull-request-matrix.yml')
      expectSuccess(checked)
      for (const metric of ['roc_auc', 'rmse', 'balanced_accuracy'])
        await now.said(number, new RegExp(`^\\| \`${metric}\` [↑↓] \\|`))
      await now.said(number, /waits? for approval/)
      await mergeApproved(now, number, head)
      for (const model of models) await promote(now, model)
      const answers = await Promise.all(models.map((model) => machine.health('production', model)))
      expect(answers).toEqual([200, 200, 200])
    }, 300_000)
  })
})
