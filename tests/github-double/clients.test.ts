// The double as programs meet it: through Octokit, and started by itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { expect, test } from '@jest/globals'
import { client } from '../support/github/client.ts'
import { openPull, seed, startScene } from './scene.ts'

test('Octokit, as the actions use it, reads all pages and writes', async () => {
  const scene = await startScene()
  const number = await openPull(scene)
  const octokit = getOctokit('job', { baseUrl: scene.github.url })
  const place = { owner: 'acme', repo: 'models', issue_number: number }
  for (let index = 0; index < 5; index++) await octokit.rest.issues.createComment({ ...place, body: `${index}` })
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...place, per_page: 2 })
  expect(comments.map(({ body }) => body)).toEqual(['0', '1', '2', '3', '4'])
  const ref = await octokit.rest.git.getRef({ owner: 'acme', repo: 'models', ref: 'heads/better' })
  expect(ref.data.ref).toBe('refs/heads/better')
  const answer = await octokit.graphql(
    '{ repository(owner: "acme", name: "models") { pullRequests(first: 1) { totalCount } } }'
  )
  expect(answer).toEqual({ repository: { pullRequests: { totalCount: 1 } } })
  await scene.github.close()
})

test('started by itself it prints its address, serves its seed with its faults, and says what was violated', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'double-main-'))
  const file = join(folder, 'seed.json')
  writeFileSync(file, JSON.stringify({ ...seed, faults: [{ kind: 'status', status: 502, path: '/user' }] }))
  const main = join(import.meta.dirname, '../support/github/main.ts')
  const child = spawn(process.execPath, [main, '--seed', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  const dana = client(printed.toString().trim(), 'token-dana')
  expect((await dana('GET', '/user')).status).toBe(502)
  expect((await dana('GET', '/user')).text('login')).toBe('dana')
  await dana('GET', '/nowhere')
  child.kill('SIGTERM')
  const [code] = (await once(child, 'close')) as [number]
  rmSync(folder, { recursive: true })
  expect(code).toBe(1)
  expect(complaints).toContain('violation: GET /nowhere')
})
