// Production lags behind the default branch: runners that serve nothing still compare with what is live, and what is merged meanwhile goes on.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo } from '../../bot/support/served.ts'
import { liveRelease, mergeApproved, promote } from './support/carry.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { tiny } from './support/tiny.ts'

describeWith(act, 'merges while production lags behind', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('are compared with the live release, whenever they were opened, approved once, and the newest is promoted', async () => {
    const now = await startScene(tiny())
    scene = now
    const { machine } = now
    const open = async (branch: string, threshold: number) => {
      const params = { 'params.json': `{"threshold": ${threshold}}\n` }
      const head = await now.commit('dana', branch, `Bring ${branch}`, params)
      const number = await now.openPull('dana', branch, `Bring ${branch}`)
      expectSuccess(await machine.take('pull-request.yml', { head }))
      return { number, head, lines: await now.said(number, 'waits for approval') }
    }
    const carry = async (branch: string, threshold: number): Promise<readonly string[]> => {
      const { number, head, lines } = await open(branch, threshold)
      await mergeApproved(now, number, head)
      expectSuccess(await machine.take('pull-request.yml'))
      await now.served.github.settled()
      return lines
    }
    const train = (await now.file('main', 'train.mts')) ?? ''
    const early = await now.commit('dana', 'early', 'Note', { 'train.mts': `${train}// early\n` })
    const waiting = await now.openPull('dana', 'early', 'Bring a note')
    expectSuccess(await machine.take('pull-request.yml', { head: early }))
    await carry('one', 0.52)
    await promote(now, 'tiny')
    const first = await liveRelease(now, 'tiny')

    const again = await now.commit('dana', 'early', 'Note more', { 'train.mts': `${train}// early and late\n` })
    expectSuccess(await machine.take('pull-request.yml', { head: again }))
    await now.said(waiting, /^\| metric \| v0\.1\.0 \(live\) \| candidate/)

    await carry('two', 0.51)
    const lines = await carry('three', 0.5)
    expect(lines).toContainEqual(expect.stringMatching(/^\| metric \| v0\.1\.0 \(live\) \| candidate/))
    expect(lines).toContainEqual(expect.stringMatching(/^\| `accuracy` ↑ \| 0\.905 \| 0\.925 \| \+0\.020 /))
    await promote(now, 'tiny')
    expect(await liveRelease(now, 'tiny')).not.toBe(first)
  }, 240_000)
})

describeWith(act, 'a change that was approved before another release went live', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('is asked for anew once it is merged, with what was measured then, and its job goes on by that', async () => {
    const now = await startScene(tiny())
    scene = now
    await now.protect('staging')
    const { machine } = now
    const open = async (branch: string, files: Readonly<Record<string, string>>) => {
      const head = await now.commit('dana', branch, `Bring ${branch}`, files)
      const number = await now.openPull('dana', branch, `Bring ${branch}`)
      expectSuccess(await machine.take('pull-request.yml', { head }))
      await now.said(number, 'waits for approval')
      return { number, head }
    }
    const goLive = async ({ number, head }: { readonly number: number; readonly head: string }): Promise<void> => {
      await mergeApproved(now, number, head)
      expectSuccess(await machine.take('pull-request.yml'))
      await now.served.github.settled()
      await promote(now, 'tiny')
    }
    await goLive(await open('one', { 'params.json': '{"threshold": 0.52}\n' }))
    const two = await open('two', { 'params.json': '{"threshold": 0.51}\n' })
    const serve = (await now.file('main', 'serve.mts')) ?? ''
    const three = await open('three', { 'serve.mts': `${serve}// Served as before.\n` })
    await goLive(two)
    await now.label('rita', three.number, 'approve:staging')
    await now.checked(three.head, 'success')
    const asked = { merge_method: 'squash', sha: three.head }
    expect((await now.as('adam')('PUT', `${repo}/pulls/${three.number}/merge`, asked)).status).toBe(200)
    const run = machine.take('modelgate-release.yml')
    const lines = await now.said(three.number, 'measured again, and what was approved is something else')
    expect(lines).toContainEqual(expect.stringMatching(/^\| metric \| v0\.2\.0 \(live\) \| candidate/))
    expect(await now.labels(three.number)).not.toContain('approve:staging')
    await now.label('rita', three.number, 'approve:staging')
    expectSuccess(await run)
    await now.said(three.number, /^## Merged as/)
  }, 240_000)
})
