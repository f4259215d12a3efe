import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { openPull, repo, startScene, type Scene } from '../github-double/scene.ts'
import { runBundle, type Ran } from './support/run-bundle.ts'
import { createTeam } from './support/team.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-comment-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const event = join(folder, 'event.json')
const head = 'a'.repeat(40)

let scene: Scene
let pull: number
beforeEach(async () => {
  scene = await startScene()
  pull = await openPull(scene)
  write('old.json', { accuracy: 0.9 })
  write('new.json', { accuracy: 0.95 })
})
afterEach(async () => {
  const others = scene.github.takeViolations().filter(({ path }) => path !== '/graphql')
  await scene.github.close()
  expect(others).toEqual([])
})

const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value))

interface Place {
  readonly token?: string
  readonly run?: number
  readonly fork?: boolean
  readonly name?: string
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

/** The environment of one run of a job on the pull request. */
function jobOf({ run = 100, fork = false, name = 'pull_request', env }: Place) {
  const payload = {
    repository: { id: 1, default_branch: 'main' },
    ...(name === 'push' ? {} : { pull_request: { number: pull, head: { sha: head, repo: { id: fork ? 2 : 1 } } } })
  }
  writeFileSync(event, JSON.stringify(payload))
  return {
    GITHUB_API_URL: scene.github.url,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: `acme/models/.github/workflows/check.yml@refs/pull/${pull}/merge`,
    GITHUB_JOB: 'compare',
    GITHUB_ACTION: '__acme_modelgate',
    GITHUB_SHA: 'b'.repeat(40),
    ...env
  }
}

function compareMetrics(place: Place = {}) {
  const given = { baseline: 'old.json', candidate: 'new.json', metric: 'accuracy:maximize,max_regression=1%' }
  const inputs = { ...given, 'github-token': place.token ?? 'job', ...place.inputs }
  return runBundle('compare-metrics', folder, inputs, jobOf(place))
}

const commentsSchema = z.array(z.object({ body: z.string(), user: z.object({ login: z.string() }) }))

async function comments() {
  const answer = await scene.dana('GET', `${repo}/issues/${pull}/comments?per_page=100`)
  return commentsSchema.parse(answer.body).map(({ body, user }) => ({ body, by: user.login }))
}

const annotated = ({ log }: Ran, level: string) => log.split('\n').filter((line) => line.startsWith(`::${level} `))

describe('compare-metrics on a pull request', () => {
  test('makes one comment with the report, and brings it up to date', async () => {
    const first = await compareMetrics()
    expect([first.code, first.outputs.verdict]).toEqual([0, 'pass'])
    const [made] = await comments()
    expect(made?.by).toBe('github-actions[bot]')
    expect(made?.body).toMatch(/^<!-- modelgate-comment:[0-9a-f]{16} -->\n<!-- modelgate-run:100 -->\n\n## ✅ /)
    expect(made?.body).toContain(`Commit \`${head.slice(0, 10)}\`, [run 100]`)
    expect(made?.body).toContain('https://github.com/acme/models/actions/runs/100/attempts/1')
    write('new.json', { accuracy: 0.8 })
    const second = await compareMetrics({ run: 101 })
    expect([second.code, second.outputs.verdict]).toEqual([1, 'fail'])
    const all = await comments()
    expect(all).toHaveLength(1)
    expect(all[0]?.body).toContain('## ❌ ')
  })

  test('keeps a comment for each workflow, job, step and list of models', async () => {
    await compareMetrics()
    await compareMetrics({ env: { GITHUB_JOB: 'compare-nightly' } })
    await compareMetrics({ env: { GITHUB_ACTION: '__acme_modelgate_2' } })
    await compareMetrics({ env: { GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/other.yml@refs/heads/main' } })
    await compareMetrics({ inputs: { models: 'parity, fraud' } })
    expect(await comments()).toHaveLength(5)
    await compareMetrics({ inputs: { models: 'fraud parity' }, run: 101 })
    expect(await comments()).toHaveLength(5)
  })

  test('leaves alone a comment of somebody else that begins with its marker', async () => {
    await compareMetrics()
    const forged = (await comments())[0]?.body.replace('✅', '💯') ?? ''
    const other = await openPull(scene, 'other')
    pull = other
    await scene.dana('POST', `${repo}/issues/${pull}/comments`, { body: forged })
    await compareMetrics({ run: 101 })
    const all = await comments()
    expect(all.map(({ by }) => by)).toEqual(['dana', 'github-actions[bot]'])
    expect(all[0]?.body).toBe(forged)
  })

  test('says in the comment too that the input is wrong, so that no old verdict stands', async () => {
    await compareMetrics()
    const ran = await compareMetrics({ run: 101, inputs: { metric: 'accuracy' } })
    expect(ran.code).toBe(2)
    const all = await comments()
    expect(all).toHaveLength(1)
    expect(all[0]?.body).toMatch(/❌ `compare-metrics`[\s\S]*it has no NAME:/)
  })

  test('cuts a report that is too long from its end, and links to the whole', async () => {
    const metrics = (value: number) =>
      Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`größe_${index}`, value + index]))
    write('old.json', { accuracy: 0.9, ...metrics(1) })
    write('new.json', { accuracy: 0.95, ...metrics(2) })
    const ran = await compareMetrics()
    const [made] = await comments()
    const bytes = Buffer.byteLength(made?.body ?? '')
    expect(bytes).toBeLessThanOrEqual(65_536)
    expect(bytes).toBeGreaterThan(60_000)
    expect(made?.body).toContain('[See the whole report.](https://github.com/acme/models/actions/runs/100/attempts/1)')
    expect(made?.body).toMatch(/\[run 100\]\(.*\)\.\n?$/)
    expect(Buffer.byteLength(ran.summary)).toBeGreaterThan(100_000)
  })
})

test('the whole pipeline comments on what it walked, and not where no model is affected', async () => {
  const team = createTeam()
  const env = { ...jobOf({}), GITHUB_REF_NAME: `${pull}/merge`, GITHUB_BASE_REF: 'main' }
  try {
    const none = await runBundle('modelgate', team.root, { 'github-token': 'job' }, env)
    expect([none.outputs['reason-code'], await comments()]).toEqual(['not_affected', []])
    await runBundle('modelgate', team.root, { 'github-token': 'job', all: 'true' }, env)
    const [made] = await comments()
    expect(made?.body).toContain('`parity`')
    expect(made?.body).toContain('```mermaid')
    await runBundle('modelgate', team.root, { 'github-token': 'job' }, { ...env, GITHUB_RUN_ID: '101' })
    const after = await comments()
    expect(after).toHaveLength(1)
    expect(after[0]?.body).not.toContain('```mermaid')
  } finally {
    team.remove()
  }
})

test('a comment made with an App’s token is found by the name that GraphQL gives the App', async () => {
  const written: string[] = []
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    let text = ''
    request.on('data', (part) => (text += String(part)))
    request.on('end', () => {
      if (request.url === '/user') return answer(403, { message: 'Resource not accessible by integration' })
      if (request.url === '/graphql') return answer(200, { data: { viewer: { login: 'acme-bot[bot]' } } })
      if (request.method === 'POST') written.push(z.object({ body: z.string() }).parse(JSON.parse(text)).body)
      const made = written.map((body, id) => ({ id, body, user: { login: 'acme-bot[bot]' }, html_url: 'https://x' }))
      return answer(200, request.method === 'GET' ? made : made[0])
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port ?? 0}` }
  try {
    expect((await compareMetrics({ env })).log).toContain('comment created')
    expect((await compareMetrics({ env, run: 101 })).log).toContain('comment updated')
    expect(written).toHaveLength(1)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

describe('where no comment can be written', () => {
  test('a fork’s token: the result stands, the summary has the report, a notice says so', async () => {
    const ran = await compareMetrics({ token: 'job-reads', fork: true })
    expect([ran.code, ran.outputs.verdict]).toEqual([0, 'pass'])
    expect(annotated(ran, 'notice')).toEqual([expect.stringMatching(/no comment.*a pull request from a fork/)])
    expect([annotated(ran, 'warning'), annotated(ran, 'error')]).toEqual([[], []])
    expect(ran.summary).toContain('accuracy')
    expect(await comments()).toEqual([])
  })

  test('a token without the permission: the notice names the permission; with `always` it is a warning', async () => {
    const auto = await compareMetrics({ token: 'job-reads' })
    expect(annotated(auto, 'notice')).toEqual([expect.stringContaining('pull-requests: write')])
    const always = await compareMetrics({ token: 'job-reads', inputs: { comment: 'always' } })
    expect([always.code, annotated(always, 'warning')]).toEqual([0, [expect.stringContaining('pull-requests: write')]])
  })

  test('an empty token is told, and GitHub is not asked', async () => {
    const before = scene.github.requests.length
    const ran = await compareMetrics({ token: '' })
    expect([ran.code, annotated(ran, 'notice').length]).toEqual([0, 1])
    expect(scene.github.requests.length).toBe(before)
  })

  test('a 500 is asked again; what lasts leaves the result as the comparison says, with a warning', async () => {
    scene.github.faults.push({ kind: 'status', status: 500, method: 'POST' })
    await compareMetrics()
    expect(await comments()).toHaveLength(1)
    scene.github.faults.push({ kind: 'status', status: 503, headers: { 'retry-after': '3600' } })
    const ran = await compareMetrics({ run: 101 })
    expect([ran.code, ran.outputs.result]).toEqual([0, 'pass'])
    expect(annotated(ran, 'warning')).toEqual([expect.stringMatching(/the comment could not be posted.*run again/)])
  })

  test('a connection cut after the comment was made: the next run makes no second one', async () => {
    scene.github.faults.push({ kind: 'drop_after', method: 'POST' })
    await compareMetrics()
    await compareMetrics({ run: 101 })
    expect(await comments()).toHaveLength(1)
  })
})

describe('when a comment is wanted', () => {
  test.each([
    ['never', 'pull_request'],
    ['auto', 'push'],
    ['auto', 'workflow_dispatch']
  ])('%s on %s asks GitHub nothing', async (comment, name) => {
    const before = scene.github.requests.length
    const ran = await compareMetrics({ name, inputs: { comment } })
    expect([ran.code, annotated(ran, 'notice'), annotated(ran, 'warning')]).toEqual([0, [], []])
    expect(scene.github.requests.length).toBe(before)
  })

  test('always on a push warns that there is no pull request', async () => {
    const ran = await compareMetrics({ name: 'push', inputs: { comment: 'always' } })
    expect([ran.code, annotated(ran, 'warning')]).toEqual([0, [expect.stringContaining('no pull request')]])
  })
})
