// TRUST: labels with `performed_via_github_app` never count. Who set a label is read where that decides something.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LabelRequest } from '../../../../core/bot/requests.ts'
import { setterOf } from '../../../../core/bot/pull/setters.ts'
import { OutsideError } from '../../../../core/errors.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

const approving = 'approve:production'
const apps = [
  {
    ...{ slug: 'helper', owner: 'eve', installations: [{ account: 'acme' }] },
    permissions: { issues: 'write', metadata: 'read' },
    userTokens: { 'rita-by-helper': 'rita' }
  }
] as const

let scene: BotScene
let number: number
beforeEach(async () => {
  scene = await startBotScene({ otherApps: apps })
  number = await openPull(scene)
})
afterEach(() => scene.github.close())

async function labelled(token: string, name = approving): Promise<LabelRequest> {
  await scene.as(token)('POST', `${repo}/issues/${number}/labels`, { labels: [name] })
  const pull = await scene.rita('GET', `${repo}/pulls/${number}`)
  const label = { id: (await scene.rita('GET', `${repo}/labels/${name}`)).number('id'), name }
  const by = { id: (await scene.rita('GET', '/user')).number('id'), login: 'rita' }
  const at = Date.parse(pull.text('updated_at'))
  return { kind: 'labeled', id: `by-${token}`, by, viaApp: false, at, label, head: pull.text('head.sha') }
}
const eventReads = () => scene.github.requests.filter(({ path }) => path.endsWith(`/issues/${number}/events`)).length

describe('who set a label', () => {
  test('is the person, or the App that acted in their name', async () => {
    const byHand = await labelled('token-rita')
    expect(setterOf((await scene.look(number, [byHand])).labelEvents, byHand)).toBe('person')
    await scene.rita('DELETE', `${repo}/issues/${number}/labels/${approving}`)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const byApp = await labelled('rita-by-helper')
    expect(setterOf((await scene.look(number, [byApp])).labelEvents, byApp)).toBe('app')
  })

  test('is found behind a hundred other events', async () => {
    for (let count = 0; count < 51; count += 1) {
      await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['other'] })
      await scene.rita('DELETE', `${repo}/issues/${number}/labels/other`)
    }
    const request = await labelled('rita-by-helper')
    expect(setterOf((await scene.look(number, [request])).labelEvents, request)).toBe('app')
  })

  test('is asked only of labels that open something, and that stand there', async () => {
    const other = await labelled('token-rita', 'documentation')
    await scene.look(number, [other, { ...other, id: 'x', viaApp: true }])
    expect(eventReads()).toBe(0)
    const request = await labelled('token-rita')
    await scene.rita('DELETE', `${repo}/issues/${number}/labels/${approving}`)
    await scene.look(number, [request])
    expect(eventReads()).toBe(0)
  })

  test('is waited for where the list lags behind the webhook, and asked again by whoever tries again', async () => {
    const request = await labelled('token-rita')
    const early = { ...request, by: { ...request.by, id: 999 } }
    await expect(scene.look(number, [early])).rejects.toThrow(OutsideError)
    await expect(scene.look(number, [early])).rejects.toThrow(`do not show yet who set ${approving}`)
    expect(eventReads()).toBe(8)
    const slow = { ...early, at: early.at - 6 * 60_000 }
    expect(setterOf((await scene.look(number, [slow])).labelEvents, slow)).toBe('unknown')
  })
})
