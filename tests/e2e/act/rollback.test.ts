// A release that breaks under real traffic: the monitor sees it, the rollback is started by itself, and holds until a person resumes.
import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo, until } from '../../bot/support/served.ts'
import { liveRelease, mergeApproved, promote } from './support/carry.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { better, tiny } from './support/tiny.ts'

/** Serves what QA asks, and breaks on a field that only real callers send. */
const broken = (source: string): string =>
  source.replace(
    'const scores =',
    "if (rows.some((row) => 'channel' in row)) return void response.writeHead(500).end()\n    const scores ="
  )

describeWith(act, 'a rollback under act', () => {
  let scene: Scene | undefined
  afterAll(() => scene?.close())

  test('is started by a breach, gives the traffic back, and sets a hold that a person lifts', async () => {
    const now = await startScene(
      tiny({
        config: {
          monitor: { rules: [{ name: 'errors', kind: 'error_rate', max: '5%', do: ['issue', 'rollback'] }] }
        }
      })
    )
    scene = now
    const { machine } = now
    const deliver = async (branch: string, files: Readonly<Record<string, string>>): Promise<string | null> => {
      const head = await now.commit('dana', branch, `Bring ${branch}`, files)
      const number = await now.openPull('dana', branch, `Bring ${branch}`)
      expectSuccess(await machine.take('pull-request.yml', { head }))
      await now.said(number, 'waits for approval')
      await mergeApproved(now, number, head)
      // Also started by the merge: keeps what the next pull request is compared with.
      expectSuccess(await machine.take('pull-request.yml'))
      await promote(now, 'tiny')
      return liveRelease(now, 'tiny')
    }
    const first = await deliver('better', better)
    const serve = (await now.file('main', 'serve.mts')) ?? ''
    const second = await deliver('hotfix', { 'serve.mts': broken(serve) })
    expect(second).not.toBe(first)

    const look = async () => {
      now.served.github.runner.schedule('acme/models', '.github/workflows/modelgate-monitor.yml', '43 * * * *')
      return machine.take('modelgate-monitor.yml')
    }
    const asked = Array.from({ length: 20 }, (_, index) => ({ x: index / 20, channel: 'phone' }))
    const url = new URL('invocations', machine.address('production', 'tiny') ?? '')
    const ask = async (record: object): Promise<number> =>
      (await fetch(url, { method: 'POST', body: JSON.stringify({ dataframe_records: [record] }) })).status
    for (const record of asked) expect(await ask(record)).toBe(500)
    expect((await look()).conclusion).toBe('failure')
    const [issue] = (await now.as('adam')('GET', `${repo}/issues?state=open`)).list()
    expect(issue).toMatchObject({ title: 'tiny in production: rule errors is breached' })
    expectSuccess(await machine.take('modelgate-rollback.yml'))
    for (const record of asked) expect(await ask(record)).toBe(200)
    const served = (): Promise<string | null> => now.file('modelgate/environments', 'production/tiny.yaml')
    const stands = async (hold: RegExp): Promise<boolean> => hold.test((await served()) ?? '')
    await until(() => stands(/^hold: .*rolled back from v\d\S+ to v\d/m), now.tail)
    expect(await liveRelease(now, 'tiny')).toBe(first)
    expectSuccess(await look())
    const { number } = issue as { readonly number: number }
    expect((await now.as('adam')('GET', `${repo}/issues/${number}`)).text('state')).toBe('closed')
    now.say('rolled back, on hold')

    await now.commit('dana', 'mended', 'Serve every field', { 'serve.mts': serve })
    const mended = await now.openPull('dana', 'mended', 'Serve every field')
    await now.said(mended, 'is being checked')
    await now.as('olga')('POST', `${repo}/issues/${mended}/comments`, { body: '/modelgate resume tiny' })
    expectSuccess(await machine.take('modelgate-rollback.yml'))
    await until(() => stands(/^hold: null$/m), now.tail)
    expect(await liveRelease(now, 'tiny')).toBe(first)
  }, 240_000)
})
