// Nothing goes through, with real runners: a bad model, labels of those who may not, a push after the label, a forged report.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evidenceText } from '../../support/evidence.ts'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { policyOf } from '../../bot/support/stage.ts'
import { repo } from '../../bot/support/served.ts'
import { approvals } from './support/carry.ts'
import { clinic, clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'

const parameters = 'models/digits/params.yaml'
const better = storyFiles('better')[parameters] ?? ''

/** A runner that does as the fork says: a report that was written by hand, of this very run and commit. */
const forgery = `name: modelgate
on: pull_request
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: sed -e "s/COMMIT/$HEAD/" -e "s/77777/$GITHUB_RUN_ID/" forged.json > modelgate-evidence.json
        env: { HEAD: '\${{ github.event.pull_request.head.sha }}' }
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with: { name: modelgate-evidence, path: modelgate-evidence.json }
`

describeWith(act, 'attacks under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene
    beforeAll(async () => {
      scene = await startScene(
        clinic({
          models: ['digits'],
          config: {
            gates: approvals
          }
        })
      )
      await scene.protect('staging')
    }, 120_000)
    afterAll(async () => {
      await expectNothingServed()
      await scene.close()
    })

    const expectNothingServed = async (): Promise<void> => {
      expect(await scene.file('modelgate/environments', 'staging/digits.yaml')).toBe(null)
      expect((await scene.as('adam')('GET', `${repo}/pulls?base=modelgate/environments`)).list()).toEqual([])
    }

    test('labels of those who may not approve open nothing, and a push closes what a reviewer opened', async () => {
      const head = await scene.commit('dana', 'kernel', 'Read digits by a kernel', { [parameters]: better })
      const number = await scene.openPull('dana', 'kernel', 'Read digits by a kernel')
      expectSuccess(await scene.machine.take('pull-request.yml', { head }))
      await scene.said(number, 'waits for approval')
      await scene.label('toni', number, 'approve:staging')
      await scene.said(number, /`toni`.*approver_lacks_role/)
      await scene.label('dana', number, 'approve:staging')
      await scene.said(number, /`dana`.*contributor_cannot_approve/)
      await scene.checked(head, 'in_progress')
      await scene.label('rita', number, 'approve:staging')
      await scene.checked(head, 'success')

      const pushed = await scene.commit('dana', 'kernel', 'One more thing', {
        [parameters]: better.replace('C: 100.0', 'C: 90.0')
      })
      await scene.said(number, '`approval_stale`')
      expect(await scene.labels(number)).not.toContain('approve:staging')
      scene.say('a push took the approval back')
      const merge = { merge_method: 'squash', sha: pushed }
      expect((await scene.as('adam')('PUT', `${repo}/pulls/${number}/merge`, merge)).status).toBe(200)
      const release = await scene.machine.take('modelgate-release.yml', { holdMs: 3000 })
      expect([release.jobs['check']?.result, release.jobs['staging']?.result]).toEqual(['success', 'cancelled'])
      await expectNothingServed()
    }, 180_000)

    test('a bad model is held, whoever approves it and even if somebody merges it', async () => {
      const bad = better.replace('components: 400', 'components: 2')
      const head = await scene.commit('dana', 'bad', 'Read digits faster', { [parameters]: bad })
      const number = await scene.openPull('dana', 'bad', 'Read digits faster')
      const run = await scene.machine.take('pull-request.yml', { head })
      expect(run.conclusion).toBe('failure')
      await scene.said(number, /`digits` is held/)
      await scene.checked(head, 'failure')
      await scene.label('rita', number, 'approve:staging')
      await scene.checked(head, 'failure')
      const merge = { merge_method: 'squash', sha: head }
      expect((await scene.as('adam')('PUT', `${repo}/pulls/${number}/merge`, merge)).status).toBe(200)
      const release = await scene.machine.take('modelgate-release.yml', { holdMs: 3000 })
      expect([release.conclusion, release.jobs['staging']?.result]).not.toEqual(['success', 'success'])
      await expectNothingServed()
    }, 180_000)

    test("a fork's forged report opens nothing, though its workflow ran", async () => {
      const outa = scene.as('outa')
      await outa('POST', `${repo}/forks`, {})
      const forged = evidenceText({
        commit: 'COMMIT',
        policy: policyOf((await scene.file('main', '.github/modelgate.yml')) ?? ''),
        run: { id: 77_777, attempt: 1 },
        origin: 'trusted',
        models: { digits: { recall: 0.99, more: { analyze: 'pass', staging: 'pass', qa: 'pass' } } }
      })
      const files = { 'forged.json': forged, '.github/workflows/pull-request.yml': forgery, [parameters]: better }
      const head = await scene.commit('outa', 'main', 'A better model', files, 'outa/models')
      const pull = await outa('POST', `${repo}/pulls`, { title: 'A better model', head: 'outa:main', base: 'main' })
      const number = pull.number('number')
      expectSuccess(await scene.machine.take('pull-request.yml', { head }))
      await scene.said(number, '`origin_not_trusted`')
      await scene.label('rita', number, 'approve:staging')
      await scene.served.github.settled()
      await scene.said(number, /`rita`/)
      const state = await scene.as('adam')('GET', `${repo}/commits/${head}/check-runs?check_name=modelgate`)
      expect(JSON.stringify(state.body)).not.toContain('"conclusion":"success"')
      await expectNothingServed()
    }, 120_000)
  })
})
