// The double's own controls, as another process uses them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appKeyOf, createAppKey } from '../support/github/app-key.ts'
import { client, type Client } from '../support/github/client.ts'
import { startGitHub } from '../support/github/github.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const workflow = 'on: pull_request\npermissions:\n  contents: read\n  checks: write\n'

let scene: Scene
let control: Client
let bot: Client
beforeEach(async () => {
  const app = {
    slug: 'gate',
    id: 77,
    owner: 'rita',
    publicKey: key.publicKey,
    permissions: { checks: 'write' }
  } as const
  scene = await startScene({}, { apps: [{ ...app, installations: [{ account: 'acme' }] }] })
  control = scene.as()
  const gate = scene.as(key.jwt(77))
  const id = (await gate('GET', '/app/installations')).number('0.id')
  bot = scene.as((await gate('POST', `/app/installations/${id}/access_tokens`)).text('token'))
})
afterEach(() => scene.github.close())

test('a run is taken, uploads, waits and ends by them', async () => {
  await change(scene, 'main', '.github/workflows/ci.yml', workflow)
  await openPull(scene)
  const run = (await control('GET', '/_double/runs')).number('0.id')
  const token = (await control('POST', `/_double/runs/${run}/start`)).text('token')
  expect((await scene.as(token)('GET', `${repo}/contents/train.py`)).status).toBe(200)
  const upload = await control('POST', `/_double/runs/${run}/artifacts`, { name: 'report', files: { 'a.json': '{}' } })
  const listed = await scene.dana('GET', `${repo}/actions/runs/${run}/artifacts`)
  expect(listed.body).toMatchObject({ artifacts: [{ id: upload.number('id'), name: 'report', expired: false }] })
  const arrived = await control('POST', `/_double/runs/${run}/arrive`, { environment: 'staging' })
  expect(arrived.body).toEqual({ goesOn: true })
  expect((await control('POST', `/_double/runs/${run}/finish`, { conclusion: 'fine' })).status).toBe(422)
  expect((await control('POST', `/_double/runs/${run}/finish`, { conclusion: 'success' })).status).toBe(204)
  expect((await scene.dana('GET', `${repo}/actions/runs/${run}`)).text('conclusion')).toBe('success')
  expect((await scene.as(token)('GET', repo)).status).toBe(401)
  await control('POST', `/_double/artifacts/${upload.number('id')}/expire`)
  expect((await scene.dana('GET', `${repo}/actions/artifacts/${upload.number('id')}/zip`)).status).toBe(410)
})

test('faults are queued and cleared, and neither they nor rate limits touch the controls', async () => {
  await control('POST', '/_double/faults', [{ kind: 'status', status: 502, times: 2 }])
  expect((await control('GET', '/_double/faults')).body).toEqual({ left: 1 })
  expect((await scene.dana('GET', repo)).status).toBe(502)
  await control('DELETE', '/_double/faults')
  expect((await scene.dana('GET', repo)).status).toBe(200)
  expect((await control('POST', '/_double/delivery-faults', { kind: 'lose' })).status).toBe(204)
})

test('what was asked and what was violated is read, and taken', async () => {
  const spent = scene.github.rate.spent()
  await scene.dana('GET', '/nowhere')
  const requests = (await control('GET', '/_double/requests')).list()
  expect(requests.at(-1)).toEqual({ method: 'GET', path: '/nowhere', status: 404 })
  expect((await control('GET', '/_double/violations')).list()).toHaveLength(1)
  expect((await control('DELETE', '/_double/violations')).list()).toMatchObject([{ path: '/nowhere' }])
  expect((await control('GET', '/_double/violations')).list()).toEqual([])
  expect(scene.github.rate.spent()).toBe(spent + 1)
  expect((await control('GET', '/_double/nowhere')).status).toBe(404)
  expect((await control('GET', '/_double/settled')).status).toBe(204)
})

test('a person presses a button and installs an App with their own token', async () => {
  await openPull(scene)
  const head = (await scene.dana('GET', `${repo}/pulls/1`)).text('head.sha')
  const actions = [{ label: 'Approve', description: 'It', identifier: 'approve' }]
  const run = (await bot('POST', `${repo}/check-runs`, { name: 'gate', head_sha: head, actions })).number('id')
  const press = (who: Client): Promise<number> =>
    who('POST', `/_double/check-runs/${run}/press`, { identifier: 'approve' }).then(({ status }) => status)
  expect([
    await press(scene.dana),
    await press(scene.as('token-toni')),
    await press(bot),
    await press(scene.as())
  ]).toEqual([204, 403, 403, 401])
  const shown = await scene.as('token-toni')('GET', `/_double/check-runs/${run}/buttons`)
  expect(shown.list()).toEqual(actions)
  expect((await scene.as()('GET', `/_double/check-runs/${run}/buttons`)).status).toBe(401)
  const install = { app: 'gate', account: 'acme', repositories: ['acme/models'] }
  expect((await scene.dana('POST', '/_double/installations', install)).status).toBe(403)
  const id = (await scene.rita('POST', '/_double/installations', install)).number('id')
  expect((await scene.rita('PUT', `/_double/installations/${id}/suspended`)).status).toBe(204)
  expect((await scene.rita('PATCH', '/_double/apps/gate', { permissions: { issues: 'read' } })).status).toBe(204)
  expect((await scene.rita('POST', `/_double/installations/${id}/accept`)).status).toBe(204)
  expect((await scene.rita('DELETE', `/_double/installations/${id}`)).status).toBe(204)
})

test('a seed’s App finds its private key in the file that the seed names, made once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'double-key-'))
  const privateKeyFile = join(folder, 'app.pem')
  const seed = {
    users: [{ login: 'rita' }],
    apps: [{ slug: 'gate', id: 5, owner: 'rita', permissions: {}, privateKeyFile }]
  }
  await (await startGitHub(seed)).close()
  const jwt = appKeyOf(readFileSync(privateKeyFile, 'utf8')).jwt(5)
  const github = await startGitHub(seed)
  const answer = await client(github.url, jwt)('GET', '/app')
  await github.close()
  rmSync(folder, { recursive: true })
  expect(answer.body).toMatchObject({ slug: 'gate' })
})
