// The action as a bundle, before the GitHub double: what a source names becomes a pull request, and the tree stays as it was.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { repo, seed, startScene, type Scene } from '../github-double/scene.ts'
import { describeWith } from '../support/describe-with.ts'
import { versitygw } from '../support/go-tools.ts'
import { registryAndClient, startRegistry, type Registry } from '../support/oci-registry.ts'
import { startS3, type S3Server } from '../support/s3-server.ts'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, type Team } from './support/team.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-source-'))
const event = join(folder, 'event.json')
const bytes = join(folder, 'model.bin')
let scene: Scene
let team: Team

beforeEach(async () => {
  writeFileSync(event, JSON.stringify({ repository: { id: 1, default_branch: 'main' } }))
  writeFileSync(bytes, 'first')
  team = createTeam({
    '.github/modelgate.yml': `version: 1\nmodels:\n  fraud: { source: 'local:${bytes}' }\n  other: { evaluation: { metrics: m.json } }\n`
  })
  const permissions = { contents: 'write', pull_requests: 'write' } as const
  scene = await startScene(
    {},
    { repositories: seed.repositories ?? [], jobTokens: [{ token: 'job', repository: 'acme/models', permissions }] }
  )
})
afterEach(async () => {
  team.remove()
  await scene.github.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const update = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  runBundle(
    'source-update',
    team.root,
    { 'github-token': 'job', ...inputs },
    {
      GITHUB_API_URL: scene.github.url,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_RUN_ID: '100',
      ...env
    }
  )
const titles = async () => {
  const found = await scene.dana('GET', `${repo}/pulls`)
  return found.list().map((pull) => (pull as { readonly title: string }).title)
}

test('a check only looks, and holds while a source names something newer', async () => {
  const ran = await update({ check: 'true' })
  expect([ran.code, ran.outputs['reason-code'], ran.outputs.behind]).toEqual([1, 'source_behind', '["fraud"]'])
  expect(await titles()).toEqual([])
})

test('a pull request is opened once, its address is an output, and the tree stays as it was', async () => {
  const ran = await update()
  expect([ran.code, ran.outputs.result, ran.outputs.models]).toEqual([0, 'pass', '["fraud"]'])
  expect(JSON.parse(ran.outputs['pull-requests'] ?? '')).toEqual({
    fraud: expect.stringMatching(/\/pull\/1$/) as unknown
  })
  expect(existsSync(join(team.root, 'model.lock'))).toBe(false)
  writeFileSync(bytes, 'second')
  expect((await update()).log).toContain('fraud: its pull request was updated')
  expect(await titles()).toEqual(['Update the pin of fraud'])
})

test('without a token nothing is proposed, which is said', async () => {
  const ran = await update({ 'github-token': '' })
  expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'input_wrong'])
  expect(ran.log).toContain('set `check: true` to only look')
})

describeWith(
  { missing: () => registryAndClient.missing() ?? versitygw.missing() },
  'models of a registry and of a bucket',
  () => {
    let [registry, server]: readonly [Registry?, S3Server?] = []
    beforeAll(async () => {
      ;[registry, server] = await Promise.all([startRegistry(), startS3()])
    }, 180_000)
    afterAll(async () => {
      await registry?.close()
      await server?.close()
    })

    test('come as pull requests that pin a digest and a version, brought up to date when they move on', async () => {
      if (registry === undefined || server === undefined) throw new Error('nothing was started')
      const push = (text: string) => registry?.push('acme/risk:v1', { 'model.onnx': text }, ['model.onnx'])
      const put = (text: string) => server?.put('kept', 'churn.onnx', text)
      const env = { ...registry.env, ...server.env }
      const sources = { risk: `oci://${registry.host}/acme/risk:v1`, churn: 's3://kept/churn.onnx' }
      const models = Object.entries(sources).map(([name, source]) => `  ${name}: { source: '${source}' }\n`)
      team.remove()
      team = createTeam({ '.github/modelgate.yml': `version: 1\nmodels:\n${models.join('')}` })
      const lock = async (model: string) => {
        const file = await scene.dana('GET', `${repo}/contents/model.lock?ref=modelgate/source/${model}`)
        return Buffer.from(file.text('content'), 'base64').toString()
      }
      let [digest, version] = await Promise.all([push('first'), put('first')])
      const ran = await update({}, env)
      expect([ran.code, ran.outputs.result, ran.outputs.behind]).toEqual([0, 'pass', '["risk","churn"]'])
      expect((await titles()).toSorted()).toEqual([
        `Update the pin of churn to version ${version ?? ''}`,
        `Update the pin of risk to version ${(digest ?? '').slice(0, 'sha256:'.length + 12)}`
      ])
      expect(await lock('risk')).toContain(`risk: {"source":"${sources.risk}","version":"${digest ?? ''}"`)
      expect(await lock('churn')).toContain(`churn: {"source":"${sources.churn}","version":"${version ?? ''}"`)
      ;[digest, version] = await Promise.all([push('second'), put('second')])
      expect((await update({}, env)).log).toContain('churn: its pull request was updated')
      expect([await lock('risk'), await lock('churn')]).toEqual([
        expect.stringContaining(digest ?? ''),
        expect.stringContaining(version ?? '')
      ])
      expect(await titles()).toHaveLength(2)
    }, 60_000)
  }
)
