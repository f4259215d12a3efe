// The thinnest way with a real runner: a pull request's workflow runs under act, and the bot says what its evidence holds.
import { afterAll, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { clinic, clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'

describeWith(act, 'a pull request under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene | undefined
    afterAll(() => scene?.close())

    test('is trained, tested and scanned, and the bot shows the metrics of its evidence', async () => {
      scene = await startScene(clinic({ models: ['digits'] }))
      const head = await scene.commit('dana', 'kernel', 'Read digits by a kernel', storyFiles('better'))
      const number = await scene.openPull('dana', 'kernel', 'Read digits by a kernel')
      await scene.said(number, 'is being checked')
      const run = await scene.machine.take('pull-request.yml')
      expectSuccess(run)
      await scene.said(number, /^\| `balanced_accuracy` ↑ \| – \| 0\.97/)
      await scene.checked(head, 'success')
    }, 120_000)
  })
})
