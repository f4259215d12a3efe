import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { repo, startScene, type Scene } from './scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await startScene()
})
afterEach(() => scene.github.close())

describe('what someone may do', () => {
  test('is told by role_name, where permission folds maintain and triage away', async () => {
    await scene.rita('PUT', `${repo}/collaborators/eve`, { permission: 'maintain' })
    for (const [login, permission, role] of [
      ['rita', 'admin', 'admin'],
      ['eve', 'write', 'maintain'],
      ['dana', 'write', 'write'],
      ['toni', 'read', 'triage']
    ]) {
      const answer = await scene.dana('GET', `${repo}/collaborators/${login ?? ''}/permission`)
      expect(answer.body).toMatchObject({ permission, role_name: role })
    }
  })

  test('in a team is seen by the organization alone, and never by a job', async () => {
    const membership = '/orgs/acme/teams/reviewers/memberships'
    expect((await scene.dana('GET', `${membership}/rita`)).body).toMatchObject({ role: 'member', state: 'active' })
    expect((await scene.dana('GET', `${membership}/dana`)).status).toBe(404)
    expect((await scene.as('token-eve')('GET', `${membership}/rita`)).status).toBe(404)
    expect((await scene.as('job')('GET', `${membership}/rita`)).status).toBe(403)
  })

  test('with labels needs triage, to set them, and write, to make them', async () => {
    const issue = (await scene.dana('POST', `${repo}/issues`, { title: 'A' })).number('number')
    const toni = scene.as('token-toni')
    await scene.dana('POST', `${repo}/labels`, { name: 'known', color: '123456' })
    expect((await toni('POST', `${repo}/issues/${issue}/labels`, { labels: ['known'] })).status).toBe(200)
    expect((await toni('POST', `${repo}/issues/${issue}/labels`, { labels: ['made up'] })).status).toBe(403)
    expect((await toni('POST', `${repo}/labels`, { name: 'x', color: '123456' })).status).toBe(403)
  })
})
