// What goes over the wire: conditional requests, pauses between writes, pages, and answers that broke.
import { expect, test } from '@jest/globals'
import type { GitHubClient, GitHubResponse } from '../../../../adapters/github/bot/client.ts'
import { createWire, type Wire, type WireOptions } from '../../../../adapters/github/bot/wire.ts'

const base = 'https://github.example/api/v3'
const noon = Date.parse('2026-11-23T12:00:00Z')

interface Asked {
  readonly route: string
  readonly headers: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal | undefined
}
type Answer = Partial<GitHubResponse> | Error

interface Line {
  readonly wire: Wire
  readonly asked: readonly Asked[]
  readonly slept: readonly number[]
  readonly pass: (milliseconds: number) => void
}

/** Answers in this order, the last one again and again. */
function lineTo(answers: readonly Answer[], more: Partial<WireOptions> = {}, baseUrl = base): Line {
  const asked: Asked[] = []
  const slept: number[] = []
  let time = noon
  const request = (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<GitHubResponse> => {
    const { signal } = parameters['request'] as { signal?: AbortSignal }
    asked.push({ route, headers: parameters['headers'] as Asked['headers'], signal })
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    if (answer === undefined || answer instanceof Error) return Promise.reject(answer ?? new Error('no answer'))
    return Promise.resolve({ status: 200, headers: {}, data: null, ...answer })
  }
  const octokit: GitHubClient = { request: Object.assign(request, { endpoint: { DEFAULTS: { baseUrl } } }) }
  const sleep = (milliseconds: number): Promise<unknown> => {
    time += milliseconds
    return Promise.resolve(slept.push(milliseconds))
  }
  const pass = (milliseconds: number): void => void (time += milliseconds)
  return { wire: createWire({ octokit, now: () => time, sleep, ...more }), asked, slept, pass }
}

const failure = (status: number, headers: GitHubResponse['headers'] = {}): Error =>
  Object.assign(new Error(`answered ${status}`), { status, response: { headers } })

test('what is known is asked for with its ETag, and 304 gives it again', async () => {
  const { wire, asked } = lineTo([{ data: { a: 1 }, headers: { etag: 'W/"1"' } }, failure(304)])
  expect([await wire.get('/x'), await wire.get('/x')]).toEqual([{ a: 1 }, { a: 1 }])
  expect(asked.map(({ headers }) => headers)).toEqual([undefined, { 'if-none-match': 'W/"1"' }])
})

test('what is known is no answer where GitHub gives none', async () => {
  const { wire } = lineTo([{ data: 1, headers: { etag: '"1"' } }, failure(500)])
  expect(await wire.get('/x')).toBe(1)
  await expect(wire.get('/x')).rejects.toMatchObject({ name: 'OutsideError' })
})

test('an answer without an ETag is not kept, and another address has its own', async () => {
  const { wire, asked } = lineTo([{ data: 1 }, { data: 2, headers: { etag: '"2"' } }, { data: 3 }])
  expect([await wire.get('/x'), await wire.get('/x'), await wire.get('/y')]).toEqual([1, 2, 3])
  expect(asked.map(({ headers }) => headers)).toEqual([undefined, undefined, undefined])
})

test('the least used answers are forgotten where they weigh too much', async () => {
  const data = 'x'.repeat(12 * 1024 * 1024)
  const { wire, asked } = lineTo([{ data, headers: { etag: '"1"' } }])
  for (const path of ['/1', '/2', '/3', '/3', '/1']) await wire.get(path)
  expect(asked.map(({ headers }) => headers !== undefined)).toEqual([false, false, false, true, false])
})

test('every request ends by itself, a read and a write', async () => {
  const { wire, asked } = lineTo([{ data: { data: {} } }], { longestMs: 1 })
  await wire.get('/x')
  await wire.write('POST', '/x')
  await wire.query('query', {})
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, true, true])
})

test('a connection that breaks while the answer is read is a failure of GitHub’s, and asked again', async () => {
  const { wire, asked } = lineTo([new TypeError('terminated'), { data: 1 }])
  expect(await wire.get('/x')).toBe(1)
  expect(asked).toHaveLength(2)
})

test('a write is never repeated', async () => {
  const { wire, asked } = lineTo([failure(502), { data: 1 }])
  await expect(wire.write('POST', '/x')).rejects.toMatchObject({ status: 502 })
  expect(asked).toHaveLength(1)
  await expect(lineTo([failure(502)]).wire.mutate('mutation', {})).rejects.toMatchObject({ status: 502 })
})

test('a second lies between two writes, of REST and of GraphQL, also after one that failed', async () => {
  const { wire, slept, pass } = lineTo([failure(422), { data: { data: { a: 1 } } }])
  await expect(wire.write('POST', '/x')).rejects.toMatchObject({ status: 422 })
  await wire.mutate('mutation', {})
  expect(slept).toEqual([1000])
  pass(400)
  await wire.write('PATCH', '/x')
  expect(slept).toEqual([1000, 600])
  pass(1000)
  await wire.write('DELETE', '/x')
  await wire.get('/x')
  expect(slept).toEqual([1000, 600])
})

test('on this machine no write waits', async () => {
  for (const host of ['127.0.0.1:1', 'localhost:1', '[::1]:1']) {
    const { wire, slept } = lineTo([{}], {}, `http://${host}`)
    await wire.write('POST', '/x')
    await wire.write('POST', '/x')
    expect(slept).toEqual([])
  }
})

test('the clock is GitHub’s, of its last answer, be that a refusal', async () => {
  const { wire, pass } = lineTo([
    { headers: { date: 'Mon, 23 Nov 2026 09:00:00 GMT' } },
    failure(404, { date: 'Mon, 23 Nov 2026 10:00:00 GMT' }),
    { headers: { date: 'soon' } }
  ])
  expect(wire.now()).toBe(noon)
  const seen: number[] = []
  for (const path of ['/1', '/2', '/3']) {
    await wire.find(path)
    seen.push(wire.now() - noon)
    pass(1)
  }
  expect(seen).toEqual([-3 * 3_600_000, -2 * 3_600_000, -2 * 3_600_000])
})

test.each([404, 410, 451])('%d is nothing for whoever asks whether it is there', async (status) => {
  expect(await lineTo([failure(status)]).wire.find('/x')).toBeNull()
  await expect(lineTo([failure(status)]).wire.get('/x')).rejects.toMatchObject({ status })
})

test('a list is read to its last page, and only of the same API', async () => {
  const link = (url: string) => ({ link: `<${base}/first>; rel="prev", <${url}>; rel="next"` })
  const { wire, asked } = lineTo([
    { data: { items: [1] }, headers: link(`${base}/x?page=2`) },
    { data: { items: [2] }, headers: link('https://evil.example/x?page=3') },
    { data: { items: [] } }
  ])
  expect(await wire.list('/x', 'items')).toEqual([1, 2])
  expect(asked.map(({ route }) => route)).toEqual(['GET /x', 'GET /x?page=2'])
})

test('after a full page that names no other the next one is looked for', async () => {
  const { wire, asked } = lineTo([{ data: [1, 2] }, { data: [3, 4] }, { data: [] }])
  expect(await wire.list('/x?per_page=2')).toEqual([1, 2, 3, 4])
  expect(asked.map(({ route }) => route)).toEqual([
    'GET /x?per_page=2',
    'GET /x?per_page=2&page=2',
    'GET /x?per_page=2&page=3'
  ])
})

const graphql = (body: object): Answer => ({ data: body })

test('GraphQL is asked where this GitHub has it', async () => {
  const places = [base, 'https://api.github.com', 'https://api.github.com/'].map(async (url) => {
    const { wire, asked } = lineTo([graphql({ data: {} })], {}, url)
    await wire.query('query', {})
    return asked[0]?.route
  })
  expect(await Promise.all(places)).toEqual([
    'POST https://github.example/api/graphql',
    'POST https://api.github.com/graphql',
    'POST https://api.github.com/graphql'
  ])
})

test('a limit that GraphQL tells in its answer is waited for, and said where it lasts', async () => {
  const limited = graphql({ data: { a: 1 }, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })
  const { wire, slept } = lineTo([limited, graphql({ data: { a: 2 } })])
  expect((await wire.query('query', {})).data).toEqual({ a: 2 })
  expect(slept).toEqual([1000])
  await expect(lineTo([limited]).wire.query('query', {})).rejects.toMatchObject({
    name: 'OutsideError',
    cure: expect.stringContaining('in some minutes') as unknown
  })
})

test('an answer of GraphQL with nothing but an error of no kind is a failure, one with data is passed on', async () => {
  const errors = [{ message: 'Something went wrong while executing your query' }]
  const { wire, asked } = lineTo([graphql({ data: null, errors }), graphql({ data: { a: 1 }, errors })])
  expect(await wire.query('query', {})).toMatchObject({ data: { a: 1 }, errors })
  expect(asked).toHaveLength(2)
})

test.each([
  ['NOT_FOUND', 404],
  ['FORBIDDEN', 403],
  ['STALE_DATA', 409],
  ['UNPROCESSABLE', 422],
  [undefined, 422]
])('a mutation that is refused as %s throws %d', async (type, status) => {
  const refused = graphql({ data: { a: null }, errors: [{ type, message: 'no' }] })
  await expect(lineTo([refused]).wire.mutate('mutation', {})).rejects.toMatchObject({ status, message: 'no' })
})

test('a limit that is too long to wait for is said with when it ends, by GitHub’s clock', async () => {
  const date = 'Mon, 23 Nov 2026 13:00:00 GMT'
  const { wire } = lineTo([failure(429, { 'retry-after': '120', date })])
  await expect(wire.get('/x')).rejects.toMatchObject({
    cure: expect.stringContaining('2026-11-23T13:02:00.000Z') as unknown
  })
})

test('what is downloaded is given as it arrives', async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Uint8Array.of(1, 2))
  }
  const { wire } = lineTo([{ data: bytes() }])
  const got: Uint8Array[] = []
  for await (const chunk of await wire.download('/zip')) got.push(chunk)
  expect(got).toEqual([Uint8Array.of(1, 2)])
})
