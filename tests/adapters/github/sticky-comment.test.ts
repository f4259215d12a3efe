import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createComments } from '../../../adapters/github/comments.ts'
import { isForbidden, withRetries } from '../../../adapters/github/failures.ts'
import { postSticky, type Comments, type Posted } from '../../../adapters/github/sticky-comment.ts'
import { formatStamp, stampKey } from '../../../core/bot/stamp.ts'
import { openPull, repo, startScene, type Scene } from '../../github-double/scene.ts'

const marker = '<!-- modelgate-comment:0123456789abcdef -->'
const lists = {
  token: 'job-lists',
  repository: 'acme/models',
  permissions: { contents: 'read', pull_requests: 'read' }
} as const

let scene: Scene
let pulls = 0
beforeAll(async () => {
  const { seed } = await import('../../github-double/scene.ts')
  scene = await startScene({}, { jobTokens: [...(seed.jobTokens ?? []), lists] })
  process.env.GITHUB_API_URL = scene.github.url
})
afterAll(async () => {
  delete process.env.GITHUB_API_URL
  const others = scene.github.takeViolations().filter(({ path }) => path !== '/graphql')
  await scene.github.close()
  expect(others).toEqual([])
})

interface Conversation {
  /** Writes as a run of the action would. */
  readonly write: (body: string, run?: number, token?: string, creates?: boolean, leaves?: boolean) => Promise<Posted>
  readonly bodies: () => Promise<readonly unknown[]>
  readonly path: string
}

async function conversation(): Promise<Conversation> {
  pulls += 1
  const number = await openPull(scene, `branch-${pulls}`)
  const path = `${repo}/issues/${number}/comments`
  return {
    path,
    write: async (body, run = 1, token = 'job', creates = true, leaves = true) => {
      const pull = { owner: 'acme', repo: 'models', number }
      const post = async () => postSticky(await createComments(token, pull), { marker, run, body, creates, leaves })
      return withRetries(post, () => Promise.resolve(), Date.now)
    },
    bodies: async () => {
      const { body } = await scene.dana('GET', `${path}?per_page=100`)
      return (body as readonly { readonly body: string }[]).map((comment) => comment.body)
    }
  }
}

const said = (body: string, run = 1) => `${marker}\n<!-- modelgate-run:${run} -->\n\n${body}`

describe('the sticky comment', () => {
  test('is left to the bot where its comment is there, unless it is asked for whatever happens', async () => {
    const { write, bodies, path } = await conversation()
    const stamp = formatStamp(stampKey('of this test'), { repository: 1, pull: 1, shown: null })
    await scene.dana('POST', path, { body: `${stamp}\nas the bot would say` })
    expect(await write('of a person, whatever it says')).toMatchObject({ kind: 'created' })
    await scene.as('job')('POST', path, { body: `${stamp}\n\nwaits for approval` })
    expect(await write('of the run')).toEqual({ kind: 'left' })
    expect(await bodies()).not.toContain(said('of the run'))
    expect(await write('of the run', 1, 'job', true, false)).toMatchObject({ kind: 'updated' })
  })

  test('is made once, then brought up to date in place, and left alone where nothing changed', async () => {
    const { write, bodies } = await conversation()
    expect(await write('worse')).toMatchObject({ kind: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(await write('better')).toMatchObject({ kind: 'updated' })
    expect(await write('better')).toEqual({ kind: 'unchanged' })
    expect(await bodies()).toEqual([said('better')])
  })

  test('is found on the third page', async () => {
    const { write, path } = await conversation()
    for (let index = 0; index < 205; index += 1) await scene.dana('POST', path, { body: `talk ${index}` })
    await write('first')
    for (let index = 0; index < 3; index += 1) await scene.dana('POST', path, { body: `more talk ${index}` })
    expect(await write('second')).toMatchObject({ kind: 'updated' })
    const last = await scene.dana('GET', `${path}?per_page=100&page=3`)
    expect(last.list()).toHaveLength(9)
    expect(last.text('5.body')).toBe(said('second'))
  })

  test('is never somebody else’s comment that begins with the marker', async () => {
    const { write, bodies, path } = await conversation()
    await scene.dana('POST', path, { body: said('forged') })
    expect(await write('ours')).toMatchObject({ kind: 'created' })
    expect(await write('ours again')).toMatchObject({ kind: 'updated' })
    expect(await bodies()).toEqual([said('forged'), said('ours again')])
  })

  test('of a person’s token is found by that person’s login', async () => {
    const { write, bodies } = await conversation()
    await write('by the job')
    expect(await write('by dana', 1, 'token-dana')).toMatchObject({ kind: 'created' })
    expect(await write('by dana again', 1, 'token-dana')).toMatchObject({ kind: 'updated' })
    expect(await bodies()).toEqual([said('by the job'), said('by dana again')])
  })

  test('that is not worth its while is only brought up to date', async () => {
    const { write, bodies } = await conversation()
    expect(await write('nothing is affected', 1, 'job', false)).toEqual({ kind: 'needless' })
    await write('worse', 2)
    expect(await write('nothing is affected any more', 3, 'job', false)).toMatchObject({ kind: 'updated' })
    expect(await bodies()).toEqual([said('nothing is affected any more', 3)])
  })

  test('of a later run is not taken back by an earlier one that took longer', async () => {
    const { write, bodies } = await conversation()
    await write('new commit', 12)
    expect(await write('old commit', 11)).toEqual({ kind: 'outrun' })
    expect(await bodies()).toEqual([said('new commit', 12)])
  })
})

describe('when GitHub fails', () => {
  test('a 500 and a rate limit are waited out', async () => {
    const { write, bodies, path } = await conversation()
    const limit = { 'retry-after': '2' }
    scene.github.faults.push(
      { kind: 'status', status: 500, path },
      { kind: 'status', status: 403, headers: limit, path }
    )
    expect(await write('after all')).toMatchObject({ kind: 'created' })
    expect(await bodies()).toEqual([said('after all')])
  })

  test('a connection lost after the comment was made leads to no second comment', async () => {
    const { write, bodies, path } = await conversation()
    scene.github.faults.push({ kind: 'drop_after', method: 'POST', path })
    expect(await write('once')).toEqual({ kind: 'unchanged' })
    expect(await bodies()).toEqual([said('once')])
  })

  test('a name of our own that can’t be found out for now is not guessed', async () => {
    const { write, bodies } = await conversation()
    await write('first')
    scene.github.faults.push({ kind: 'status', status: 502, times: 4, path: '/graphql' })
    await expect(write('second')).rejects.toMatchObject({ status: 502 })
    expect(await bodies()).toEqual([said('first')])
  })

  test('it is given up after four attempts', async () => {
    const { write, bodies, path } = await conversation()
    scene.github.faults.push({ kind: 'status', status: 502, times: 4, path })
    await expect(write('never')).rejects.toMatchObject({ status: 502 })
    expect(scene.github.faults.left()).toBe(0)
    expect(await bodies()).toEqual([])
  })

  test('a wait of more than a minute is not waited', async () => {
    const { write, path } = await conversation()
    const before = scene.github.requests.length
    scene.github.faults.push({ kind: 'status', status: 429, headers: { 'retry-after': '61' }, path })
    await expect(write('never')).rejects.toMatchObject({ status: 429 })
    expect(scene.github.requests.length - before).toBeLessThanOrEqual(1)
  })

  test.each(['job-reads', 'job-lists'])('the token %s may not write: told as forbidden, at once', async (token) => {
    const { write, bodies } = await conversation()
    const failure = await write('never', 1, token).catch((error: unknown) => error)
    expect(isForbidden(failure)).toBe(true)
    expect(await bodies()).toEqual([])
  })
})

test('a temporary failure while our own name is asked is no reason for a second comment', async () => {
  const written: string[] = []
  const failed = Object.assign(new Error('bad gateway'), { status: 502 })
  const comments: Comments = {
    async *all() {
      yield await Promise.resolve({ id: 1, author: 'acme-bot[bot]', body: said('old') })
    },
    create: (body) => Promise.reject(new Error(`a second comment: ${body}`)),
    update: (_id, body) => {
      written.push(body)
      return Promise.resolve({ url: 'https://github.com/acme/models/pull/1#issuecomment-1' })
    },
    author: (() => {
      let asked = 0
      return () => (asked++ === 0 ? Promise.reject(failed) : Promise.resolve('acme-bot[bot]'))
    })()
  }
  await withRetries(
    () => postSticky(comments, { marker, run: 1, body: 'new', creates: true, leaves: true }),
    () => Promise.resolve(),
    Date.now
  )
  expect(written).toEqual([said('new')])
})
