// The action as a bundle, before the GitHub double: what a source names becomes a pull request, and the tree stays as it was.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { repo, seed, startScene, type Scene } from '../github-double/scene.ts'
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

const update = (inputs: Readonly<Record<string, string>> = {}) =>
  runBundle(
    'source-update',
    team.root,
    { 'github-token': 'job', ...inputs },
    {
      GITHUB_API_URL: scene.github.url,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_RUN_ID: '100'
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
