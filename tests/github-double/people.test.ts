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

describe('an App in a person’s name', () => {
  const apps = (permissions: Readonly<Record<string, 'read' | 'write'>>, repositories: readonly string[]) => [
    {
      ...{ slug: 'helper', owner: 'eve', permissions, installations: [{ account: 'acme', repositories }] },
      userTokens: { 'dana-by-helper': 'dana', 'toni-by-helper': 'toni' }
    }
  ]
  const start = async (permissions: Readonly<Record<string, 'read' | 'write'>>, repositories = ['acme/models']) => {
    await scene.github.close()
    scene = await startScene({}, { apps: apps(permissions, repositories) })
  }

  test('is the person, and what it does carries the App: labels, comments, their events', async () => {
    await start({ issues: 'write', metadata: 'read' })
    const issue = (await scene.dana('POST', `${repo}/issues`, { title: 'A' })).number('number')
    const helper = scene.as('dana-by-helper')
    expect((await helper('GET', '/user')).text('login')).toBe('dana')
    await helper('POST', `${repo}/issues/${issue}/labels`, { labels: ['by helper'] })
    await scene.dana('POST', `${repo}/issues/${issue}/labels`, { labels: ['by hand'] })
    const said = await helper('POST', `${repo}/issues/${issue}/comments`, { body: 'Hello' })
    expect(said.body).toMatchObject({
      user: { login: 'dana', type: 'User' },
      performed_via_github_app: { slug: 'helper' }
    })
    const events = await scene.dana('GET', `${repo}/issues/${issue}/events`)
    expect(events.body).toMatchObject([
      { event: 'labeled', actor: { login: 'dana' }, performed_via_github_app: { slug: 'helper' } },
      { event: 'labeled', actor: { login: 'dana' }, performed_via_github_app: null }
    ])
  })

  test('may no more than the person, than the App, and than where it is installed', async () => {
    await start({ issues: 'write', metadata: 'read' })
    const issue = (await scene.dana('POST', `${repo}/issues`, { title: 'A' })).number('number')
    await scene.dana('POST', `${repo}/labels`, { name: 'known', color: '123456' })
    const made = { name: 'x', color: '123456' }
    expect((await scene.as('dana-by-helper')('POST', `${repo}/labels`, made)).status).toBe(201)
    expect((await scene.as('toni-by-helper')('POST', `${repo}/labels`, { ...made, name: 'y' })).status).toBe(403)
    const branch = { ref: 'refs/heads/x', sha: (await scene.dana('GET', `${repo}/commits/main`)).text('sha') }
    expect((await scene.as('dana-by-helper')('POST', `${repo}/git/refs`, branch)).status).toBe(403)
    expect((await scene.dana('POST', `${repo}/git/refs`, branch)).status).toBe(201)
    await start({ issues: 'write', metadata: 'read' }, ['acme/public'])
    expect((await scene.as('dana-by-helper')('GET', `${repo}/issues/${issue}`)).status).toBe(404)
    expect(() => scene.github.people.press('dana-by-helper', 1, 'approve')).toThrow('This is for people')
  })
})
