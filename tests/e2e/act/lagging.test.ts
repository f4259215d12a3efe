// Production lags behind the default branch: runners that serve nothing still compare with what is live, and what is merged meanwhile goes on.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
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
