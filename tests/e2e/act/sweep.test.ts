// A sweep's trials as jobs of their own under act: planned, made side by side, taken in by digest, and the best of them checked.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { clinic, clinicPython } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'

const params = 'models/digits/params.yaml'

describeWith(act, 'a sweep under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene | undefined
    afterAll(() => scene?.close())

    test('is made by jobs, and the pull request is checked with what they found best', async () => {
      scene = await startScene(
        clinic({
          models: ['digits'],
          checks: 'pull-request-sweep',
          model: {
            train: {
              data: [], // trials may not see the test set, which `split` takes out of it
              sweep: { metric: 'balanced_accuracy', parameters: { 'linear.C': [0.0001, 1] } }
            }
          }
        })
      )
      const before = (await scene.file('main', params)) ?? ''
      const head = await scene.commit('dana', 'seed', 'Try two', { [params]: before.replace('seed: 7', 'seed: 8') })
      const number = await scene.openPull('dana', 'seed', 'Try two')
      const run = await scene.machine.take('pull-request-sweep.yml')
      expectSuccess(run)
      const { plan, trial, check } = run.jobs
      expect(plan?.log).toContain('digits: 2 of 2 trials are left for 2 jobs')
      const made = trial?.log.match(/trial [0-9a-f]{12} \(linear\.C=(?:1|0\.0001)\): balanced_accuracy/g)
      expect(new Set(made).size).toBe(2)
      expect(check?.log).toMatch(/digits: trained with \{.*"linear\.C":1,/)
      expect(check?.log).not.toContain('handed in by nobody')
      await scene.said(number, /linear\.C/)
      await scene.checked(head, 'success')
    }, 180_000)
  })
})
