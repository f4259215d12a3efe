import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Client } from '../support/github/client.ts'
import type { Seed } from '../support/github/seed.ts'
import { openPull, repo, startScene, type Scene } from './scene.ts'

const workflows = {
  '.github/workflows/check.yml':
    'on: pull_request\npermissions: { contents: read, pull-requests: write, actions: write }\n',
  '.github/workflows/deploy.yml': 'name: Deploy\non:\n  workflow_dispatch:\npermissions: { contents: read }\n',
  '.github/workflows/after.yml':
    'on:\n  workflow_run:\n    workflows: [.github/workflows/check.yml]\n    types: [completed]\n',
  '.github/workflows/comment.yml': 'on: issue_comment\n'
}
const key = createAppKey()
const permissions = { actions: 'read', deployments: 'write', contents: 'write', metadata: 'read' } as const
const more: Seed = {
  repositories: [
    {
      name: 'acme/models',
      private: true,
      collaborators: { dana: 'write' },
      files: { 'train.py': 'print(1)\n', ...workflows }
    }
  ],
  jobTokens: [],
  apps: [
    {
      slug: 'gate',
      id: 77,
      owner: 'rita',
      publicKey: key.publicKey,
      permissions,
      events: ['workflow_run', 'deployment_protection_rule', 'deployment', 'deployment_status'],
      webhook: { url: 'http://127.0.0.1:9/', secret: 's' },
      installations: [{ account: 'acme' }]
    }
  ]
}

let scene: Scene
beforeEach(async () => {
  scene = await startScene({}, more)
})
afterEach(() => scene.github.close())

const started = (): readonly string[] =>
  scene.github.runner.runs().map(({ event, path }) => `${event} ${path.split('/').at(-1) ?? ''}`)

async function asApp(): Promise<Client> {
  const app = scene.as(key.jwt(77))
  const installation = (await app('GET', '/app/installations')).number('0.id')
  return scene.as((await app('POST', `/app/installations/${installation}/access_tokens`)).text('token'))
}

describe('workflow runs', () => {
  test('start on the events that their files name, and read the files of the right commit', async () => {
    const number = await openPull(scene)
    expect(started()).toEqual(['pull_request check.yml'])
    await scene.dana('POST', `${repo}/issues/${number}/comments`, { body: 'hello' })
    expect(started()).toEqual(['pull_request check.yml', 'issue_comment comment.yml'])
    const [run] = (await scene.dana('GET', `${repo}/actions/runs?event=pull_request`)).list('workflow_runs')
    const head = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('head.sha')
    expect(run).toMatchObject({
      head_sha: head,
      path: '.github/workflows/check.yml',
      run_attempt: 1,
      pull_requests: [{ number }]
    })
  })

  test("give a token with the workflow's permissions, whose events start nothing but dispatches, until they end", async () => {
    const number = await openPull(scene)
    const [run] = scene.github.runner.runs()
    const { token } = scene.github.runner.start(run?.id ?? 0)
    expect((await scene.as(token)('POST', `${repo}/issues/${number}/comments`, { body: 'from the job' })).status).toBe(
      201
    )
    expect(started()).toEqual(['pull_request check.yml'])
    const dispatched = await scene.as(token)('POST', `${repo}/actions/workflows/deploy.yml/dispatches`, {
      ref: 'main',
      return_run_details: true
    })
    expect(dispatched.status).toBe(200)
    expect(
      (await scene.dana('GET', `${repo}/actions/runs/${dispatched.number('workflow_run_id')}`)).body
    ).toMatchObject({ event: 'workflow_dispatch', status: 'queued' })
    expect((await scene.as(token)('PUT', `${repo}/contents/x`, { message: 'no', content: '' })).status).toBe(403)
    scene.github.runner.finish(run?.id ?? 0, 'success')
    expect((await scene.as(token)('GET', repo)).status).toBe(401)
    expect(started()).toContain('workflow_run after.yml')
  })

  test('of a pull request from a fork may only read, and list no pull request', async () => {
    await scene.rita('PATCH', repo, { private: false })
    await scene.as('token-eve')('POST', `${repo}/forks`, {})
    const eve = scene.as('token-eve')
    const fork = '/repos/eve/models'
    const old = await eve('GET', `${fork}/contents/train.py`)
    await eve('PUT', `${fork}/contents/train.py`, { message: 'm', content: 'aGFjaw==', sha: old.text('sha') })
    const pull = await eve('POST', `${repo}/pulls`, { title: 'Fork', head: 'eve:main', base: 'main' })
    expect(pull.body).toMatchObject({ head: { repo: { full_name: 'eve/models', fork: true } } })
    const [run] = scene.github.runner.runs().filter(({ repository }) => repository === 'acme/models')
    const { token } = scene.github.runner.start(run?.id ?? 0)
    expect((await scene.as(token)('POST', `${repo}/issues/1/comments`, { body: 'no' })).status).toBe(403)
    const shown = await scene.dana('GET', `${repo}/actions/runs/${run?.id ?? 0}`)
    expect(shown.body).toMatchObject({ pull_requests: [], head_repository: { full_name: 'eve/models' } })
  })
})

describe('artifacts', () => {
  test('are real zips behind a redirect, name their run, and are gone once expired', async () => {
    await openPull(scene)
    const [run] = scene.github.runner.runs()
    const id = scene.github.runner.upload(run?.id ?? 0, 'evidence', {
      'comparison.json': '{"a":1}',
      'folder/é.txt': 'x'.repeat(5_000)
    })
    const list = await scene.dana('GET', `${repo}/actions/runs/${run?.id ?? 0}/artifacts?name=evidence`)
    expect(list.body).toMatchObject({
      total_count: 1,
      artifacts: [{ id, expired: false, workflow_run: { id: run?.id, head_sha: run?.headSha } }]
    })
    const response = await fetch(`${scene.github.url}${repo}/actions/artifacts/${id}/zip`, {
      headers: { authorization: 'Bearer token-dana' }
    })
    const folder = mkdtempSync(join(tmpdir(), 'double-'))
    writeFileSync(join(folder, 'a.zip'), Buffer.from(await response.arrayBuffer()))
    const read =
      "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.read('comparison.json').decode(), len(z.read('folder/é.txt')))"
    expect(execFileSync('python3', ['-c', read, join(folder, 'a.zip')]).toString()).toBe('{"a":1} 5000\n')
    rmSync(folder, { recursive: true })
    scene.github.runner.expire(id)
    expect((await scene.dana('GET', `${repo}/actions/artifacts/${id}/zip`)).status).toBe(410)
  })
})

describe('an environment with a protection rule', () => {
  test('holds a run until the App answers for exactly that run', async () => {
    await scene.rita('PUT', `${repo}/environments/production`, {})
    expect(
      (await scene.rita('POST', `${repo}/environments/production/deployment_protection_rules`, { integration_id: 77 }))
        .status
    ).toBe(201)
    await openPull(scene)
    const [run] = scene.github.runner.runs()
    const id = run?.id ?? 0
    scene.github.runner.start(id)
    expect(scene.github.runner.arrive(id, 'production')).toBe(false)
    await scene.github.settled()
    const hook = scene.as(key.jwt(77))
    const [asked] = (await hook('GET', '/app/hook/deliveries')).list() as readonly { id: number; event: string }[]
    expect(asked?.event).toBe('deployment_protection_rule')
    const callback = (await hook('GET', `/app/hook/deliveries/${asked?.id ?? 0}`)).text(
      'request.payload.deployment_callback_url'
    )
    const gate = await asApp()
    const answer = { environment_name: 'production', comment: 'every gate passes' }
    expect((await gate('POST', callback, answer)).status).toBe(204)
    expect((await scene.dana('GET', `${repo}/actions/runs/${id}`)).text('status')).toBe('waiting')
    expect((await gate('POST', callback, { ...answer, state: 'approved' })).status).toBe(204)
    expect((await scene.dana('GET', `${repo}/actions/runs/${id}`)).text('status')).toBe('in_progress')
    expect((await gate('POST', callback, { ...answer, state: 'rejected' })).status).toBe(422)
  })

  test('shows deployments and their statuses, and tells of them', async () => {
    const gate = await asApp()
    const made = await gate('POST', `${repo}/deployments`, {
      ref: 'main',
      environment: 'production',
      payload: { digest: 'sha256:1' }
    })
    const statuses = `${repo}/deployments/${made.number('id')}/statuses`
    expect((await gate('POST', statuses, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422)
    expect((await gate('POST', statuses, { state: 'success', environment_url: 'https://example.org' })).status).toBe(
      201
    )
    expect((await scene.dana('GET', statuses)).list()).toMatchObject([{ state: 'success', environment: 'production' }])
    await scene.github.settled()
    const sent = (await scene.as(key.jwt(77))('GET', '/app/hook/deliveries')).list() as readonly { event: string }[]
    expect(sent.map(({ event }) => event)).toEqual(['deployment_status', 'deployment'])
  })
})
