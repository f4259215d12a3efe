// The results service, met by the real @actions/artifact in a process of its own, as a job has one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

let scene: Scene
let run: number
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'double-results-'))
  scene = await startScene()
  await change(scene, 'main', '.github/workflows/ci.yml', 'on: pull_request\npermissions: read-all\n')
  await openPull(scene)
  run = scene.github.runner.runs()[0]?.id ?? 0
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await scene.github.close()
})

/** Runs a script with the artifact client at hand as a job's step; gives what it printed last, as JSON. */
async function step(
  job: { readonly runtimeToken: string; readonly resultsUrl: string },
  script: string
): Promise<unknown> {
  const source = `import client from '@actions/artifact'\nconst folder = ${JSON.stringify(folder)}\n${script}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    // Where the packages of the tests are found.
    cwd: join(import.meta.dirname, '..'),
    env: {
      PATH: process.env['PATH'],
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
      ACTIONS_RESULTS_URL: job.resultsUrl,
      GITHUB_WORKSPACE: folder
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  await once(child, 'close')
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
}

const print = (expression: string): string =>
  `console.log('\\n' + JSON.stringify(await ${expression}.catch((error) => ({ error: error.message }))))`
const upload = print("client.uploadArtifact('evaluation', [folder + '/evaluation.json'], folder, { retentionDays: 2 })")

test('@actions/artifact uploads what the API then lists with its digest and gives out', async () => {
  writeFileSync(join(folder, 'evaluation.json'), '{"accuracy":0.9}')
  const job = scene.github.runner.start(run)
  const uploaded = (await step(job, upload)) as { readonly id: number; readonly digest: string; readonly size: number }
  const listed = await scene.dana('GET', `${repo}/actions/runs/${run}/artifacts`)
  expect(listed.body).toMatchObject({
    artifacts: [
      { id: uploaded.id, name: 'evaluation', digest: `sha256:${uploaded.digest}`, size_in_bytes: uploaded.size }
    ]
  })
  const zip = await fetch(`${scene.github.url}${repo}/actions/artifacts/${uploaded.id}/zip`, {
    headers: { authorization: 'Bearer token-dana' }
  })
  expect(
    Buffer.from(await zip.arrayBuffer())
      .subarray(0, 2)
      .toString()
  ).toBe('PK')
  expect(await step(job, upload)).toMatchObject({ error: expect.stringContaining('already exists') })
})

test('@actions/artifact lists, downloads and deletes its own run’s artifacts, while the run lasts', async () => {
  const job = scene.github.runner.start(run)
  const id = scene.github.runner.upload(run, 'report', { 'report.md': 'Good' })
  scene.github.runner.upload(run, 'other', { 'a.txt': 'a' })
  expect(await step(job, print('client.listArtifacts()'))).toMatchObject({
    artifacts: [{ name: 'report', id }, { name: 'other' }]
  })
  const digest = (await scene.dana('GET', `${repo}/actions/artifacts/${id}`)).text('digest')
  const options = JSON.stringify({ path: join(folder, 'got'), expectedHash: digest })
  expect(await step(job, print(`client.downloadArtifact(${id}, ${options})`))).toMatchObject({ digestMismatch: false })
  expect(readFileSync(join(folder, 'got/report.md'), 'utf8')).toBe('Good')
  await step(job, print("client.deleteArtifact('other')"))
  expect((await scene.dana('GET', `${repo}/actions/runs/${run}/artifacts`)).number('total_count')).toBe(1)
  scene.github.runner.finish(run, 'success')
  expect(await step(job, print('client.listArtifacts()'))).toMatchObject({ error: expect.stringContaining('no job') })
})

test('a digest or a size that isn’t that of the bytes makes no artifact', async () => {
  const { runtimeToken, resultsUrl } = scene.github.runner.start(run)
  const ask = async (method: string, body: object): Promise<Response> =>
    fetch(`${resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${runtimeToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: String(run), name: 'forged', ...body })
    })
  const made = (await (await ask('CreateArtifact', {})).json()) as { readonly signed_upload_url: string }
  await fetch(made.signed_upload_url, { method: 'PUT', body: 'abc' })
  expect((await fetch(made.signed_upload_url.replace(/sig=.*/, 'sig=x'), { method: 'PUT', body: 'x' })).status).toBe(
    403
  )
  expect((await ask('FinalizeArtifact', { size: '4' })).status).toBe(400)
  expect((await ask('FinalizeArtifact', { size: '3', hash: 'sha256:00' })).status).toBe(400)
  expect((await ask('FinalizeArtifact', { size: '3', workflow_run_backend_id: '1' })).status).toBe(401)
  expect((await scene.dana('GET', `${repo}/actions/runs/${run}/artifacts`)).number('total_count')).toBe(0)
  expect((await ask('FinalizeArtifact', { size: '3' })).status).toBe(200)
})
