import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openPull, repo, startScene, type Scene } from './scene.ts'

let scene: Scene
let comments: string
beforeEach(async () => {
  scene = await startScene()
  comments = `${repo}/issues/${await openPull(scene)}/comments`
})
afterEach(() => scene.github.close())

describe('comments on a pull request', () => {
  test('are created by a job that may write pull requests, and belong to github-actions[bot]', async () => {
    const made = await scene.as('job')('POST', comments, { body: 'Better by 0.01' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      body: 'Better by 0.01',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions', id: 15368 }
    })
    expect((await scene.dana('GET', comments)).list()).toHaveLength(1)
  })

  test('come in pages, oldest first, with links to the other pages', async () => {
    for (let index = 1; index <= 7; index++) await scene.dana('POST', comments, { body: `comment ${index}` })
    const second = await scene.dana('GET', `${comments}?per_page=3&page=2`)
    expect(second.list()).toMatchObject([{ body: 'comment 4' }, { body: 'comment 5' }, { body: 'comment 6' }])
    const link = second.headers.get('link') ?? ''
    for (const [rel, page] of [
      ['prev', 1],
      ['next', 3],
      ['last', 3],
      ['first', 1]
    ] as const) {
      expect(link).toContain(`<${scene.github.url}${comments}?per_page=3&page=${page}>; rel="${rel}"`)
    }
    const last = await scene.dana('GET', `${comments}?per_page=3&page=3`)
    expect(last.list()).toMatchObject([{ body: 'comment 7' }])
    expect(last.headers.get('link')).not.toContain('rel="next"')
  })

  test('are edited and deleted in place', async () => {
    const id = (await scene.as('job')('POST', comments, { body: 'first' })).number('id')
    const edited = await scene.as('job')('PATCH', `${repo}/issues/comments/${id}`, { body: 'second' })
    expect(edited.body).toMatchObject({ id, body: 'second' })
    expect((await scene.as('job')('DELETE', `${repo}/issues/comments/${id}`)).status).toBe(204)
    expect((await scene.dana('GET', `${repo}/issues/comments/${id}`)).status).toBe(404)
  })

  test('longer than 65,536 characters are refused', async () => {
    expect((await scene.dana('POST', comments, { body: 'x'.repeat(65_536) })).status).toBe(201)
    const refused = await scene.dana('POST', comments, { body: 'x'.repeat(65_537) })
    expect(refused.status).toBe(422)
    expect(refused.text('errors.0.message')).toBe('Body is too long (maximum is 65536 characters)')
  })

  test('of others are edited by those who may write, and by nobody else', async () => {
    const id = (await scene.dana('POST', comments, { body: 'mine' })).number('id')
    expect((await scene.as('token-toni')('PATCH', `${repo}/issues/comments/${id}`, { body: 'forged' })).status).toBe(
      403
    )
    expect((await scene.rita('PATCH', `${repo}/issues/comments/${id}`, { body: 'moderated' })).status).toBe(200)
  })

  test('get reactions, one of a kind from each person', async () => {
    const id = (await scene.dana('POST', comments, { body: '/modelgate status' })).number('id')
    const reactions = `${repo}/issues/comments/${id}/reactions`
    expect((await scene.as('job')('POST', reactions, { content: 'eyes' })).status).toBe(201)
    expect((await scene.as('job')('POST', reactions, { content: 'eyes' })).status).toBe(200)
    expect((await scene.dana('GET', `${repo}/issues/comments/${id}`)).body).toMatchObject({
      reactions: { eyes: 1, total_count: 1 }
    })
  })
})

describe('a token', () => {
  test('that nobody has gets 401', async () => {
    expect((await scene.as('made-up')('GET', comments)).status).toBe(401)
  })

  test('without the permission gets 403', async () => {
    const refused = await scene.as('job-reads')('POST', comments, { body: 'no' })
    expect(refused.status).toBe(403)
    expect(refused.text('message')).toBe('Resource not accessible by integration')
  })

  test('of another repository, of a stranger, and no token at all get 404 from a private repository', async () => {
    for (const token of ['job-elsewhere', 'token-eve', undefined]) {
      expect((await scene.as(token)('GET', comments)).status).toBe(404)
    }
  })
})

describe('what GitHub does not know', () => {
  test('a malformed body is refused and remembered', async () => {
    expect((await scene.dana('POST', comments, { text: 'wrong key' })).status).toBe(422)
    expect(scene.github.takeViolations()).toMatchObject([
      { method: 'POST', what: expect.stringContaining("required property 'body'") }
    ])
  })

  test('an unknown query parameter is refused and remembered', async () => {
    await scene.dana('GET', `${comments}?perpage=3`)
    expect(scene.github.takeViolations()).toMatchObject([{ what: expect.stringContaining("'perpage'") }])
  })

  test('a route that does not exist fails the test at its end', async () => {
    const other = await startScene()
    await other.dana('GET', '/nothing/here')
    await expect(other.github.close()).rejects.toThrow('GET /nothing/here')
  })
})
