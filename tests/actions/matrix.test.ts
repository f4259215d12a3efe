// plan, a job for each model, collect: as pull-request-matrix.yml has them.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseEvidence } from '../../core/evidence/evidence-file.ts'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, type Team } from './support/team.ts'

const twoModels = `version: 1
models:
${['even', 'odd']
  .map(
    (name) => `  ${name}:
    paths: [${name}/**]
    train: node ${name}/train.mjs
    artifact: out/${name}.json
    evaluation: { predictions: out/${name}.csv, task: binary, id: id, target: target, prediction: predicted }
    metrics:
      accuracy: { goal: maximize, min: 0.9 }
`
  )
  .join('')}`

/** Writes a model and predictions of which every nth is wrong. */
const train = (name: string, wrongEach: number): string => `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('out', { recursive: true })
writeFileSync('out/${name}.json', '{}')
const rows = Array.from({ length: 60 }, (_, index) => ['r' + index, index % 2, index % ${wrongEach} === 1 ? 1 - (index % 2) : index % 2])
writeFileSync('out/${name}.csv', ['id,target,predicted', ...rows].join('\\n') + '\\n')
`

let team: Team
let downloads: string
const job = { GITHUB_REPOSITORY: 'team/models', GITHUB_RUN_ID: '71', GITHUB_RUN_ATTEMPT: '1' }
const steps = { step: 'commit build test analyze', comment: 'never' }

beforeAll(() => {
  team = createTeam({
    '.github/modelgate.yml': twoModels,
    'even/train.mjs': train('even', 60),
    'odd/train.mjs': train('odd', 60)
  })
  downloads = mkdtempSync(join(tmpdir(), 'modelgate-parts-'))
})
afterAll(() => {
  team.remove()
  rmSync(downloads, { recursive: true, force: true })
})

/** What a job of the matrix does for one model, and what download-artifact makes of its artifact later. */
async function walkOne(model: string, env: Readonly<Record<string, string>> = {}) {
  rmSync(join(team.root, '.modelgate/evidence'), { recursive: true, force: true })
  const ran = await runBundle('modelgate', team.root, { ...steps, models: model }, { ...job, ...env })
  const folder = join(downloads, `modelgate-part-${model}`)
  mkdirSync(folder, { recursive: true })
  cpSync(ran.outputs['evidence-path'] ?? '', join(folder, 'modelgate-evidence.json'))
  return ran
}

/** As on a machine that has walked nothing. */
async function collect(models: string, env: Readonly<Record<string, string>> = {}) {
  rmSync(join(team.root, '.modelgate'), { recursive: true, force: true })
  cpSync(downloads, join(team.root, '.modelgate/parts'), { recursive: true })
  return runBundle('collect', team.root, { models }, { ...job, ...env })
}

test('plan names the models that a branch affects, and none where it affects none', async () => {
  const base = team.commit.bind(team)
  team.write('odd/notes.md', 'more')
  const below = base('Change odd')
  team.write('even/notes.md', 'more')
  base('Change even')
  const changed = await runBundle('plan', team.root, { base: 'HEAD~1' })
  expect(changed).toMatchObject({ code: 0, outputs: { models: '["even"]', affected: 'true', 'reason-code': 'passed' } })
  team.write('README.md', 'more')
  base('Change none')
  const unchanged = await runBundle('plan', team.root, { base: 'HEAD~1' })
  expect(unchanged.outputs).toMatchObject({ models: '[]', affected: 'false', 'reason-code': 'not_affected' })
  const event = join(downloads, 'merge-group.json')
  writeFileSync(event, JSON.stringify({ merge_group: { base_sha: below } }))
  const queued = { ...job, GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event }
  expect((await runBundle('plan', team.root, {}, queued)).outputs).toMatchObject({ models: '["even"]' })
  const all = await runBundle('plan', team.root, { base: 'HEAD~1', all: 'true' })
  expect(all.outputs).toMatchObject({ models: '["even","odd"]', affected: 'true' })
})

test('collect makes one result and one evidence of what the jobs found', async () => {
  for (const model of ['even', 'odd']) expect((await walkOne(model)).outputs.result).toBe('pass')
  const ran = await collect('["even","odd"]')
  if (ran.code !== 0) throw new Error(ran.log)
  expect(ran.outputs).toMatchObject({ result: 'pass', models: '["even","odd"]' })
  const document = parseEvidence(readFileSync(ran.outputs['evidence-path'] ?? ''))
  if (document.kind !== 'ok') throw new Error(document.message)
  expect(document.evidence.run).toEqual({ id: 71, attempt: 1 })
  expect(document.evidence.models).toEqual([
    expect.objectContaining({ model: 'even', isAffected: true, modelDigest: expect.stringMatching(/^sha256:/) }),
    expect.objectContaining({ model: 'odd', isAffected: true })
  ])
  expect(ran.summary).toMatch(/`even` passed .* `odd` passed/)
})

test('collect passes where the plan names no model, and says so', async () => {
  const ran = await collect('[]')
  expect(ran).toMatchObject({ code: 0, outputs: { result: 'pass', 'reason-code': 'not_affected' } })
})

test('collect keeps what an earlier attempt found of models that were not run again', async () => {
  const ran = await collect('["even","odd"]', { GITHUB_RUN_ATTEMPT: '2' })
  expect(ran).toMatchObject({ code: 0, outputs: { result: 'pass' } })
  const document = parseEvidence(readFileSync(ran.outputs['evidence-path'] ?? ''))
  expect(document).toMatchObject({ evidence: { run: { id: 71, attempt: 2 } } })
})

test('collect passes no model that another run, an attempt to come or no job speaks of', async () => {
  const strange = [
    [{ GITHUB_RUN_ID: '72' }, 'it was made by run 71'],
    [{ GITHUB_RUN_ATTEMPT: '0' }, 'no job handed in evidence of even, odd']
  ] as const
  for (const [env, why] of strange) {
    const ran = await collect('["even","odd"]', env)
    expect(ran.outputs).toMatchObject({ result: 'unavailable', 'reason-code': 'evidence_missing' })
    expect(ran.code).not.toBe(0)
    expect(ran.log).toContain(why)
  }
  rmSync(join(downloads, 'modelgate-part-odd'), { recursive: true })
  const ran = await collect('["even","odd"]')
  expect(ran.outputs).toMatchObject({ result: 'unavailable', 'reason-code': 'evidence_missing' })
  expect(ran.summary).toContain('No evidence of `odd`')
  expect(ran.log).not.toContain('evidence of even')
})

test('collect passes nothing where the plan failed, or is no list', async () => {
  for (const models of ['', '"even"', 'even']) {
    const ran = await collect(models)
    expect(ran).toMatchObject({ code: 2, outputs: { result: 'fail', 'reason-code': 'input_wrong' } })
  }
})

test('collect passes no part of another commit, and none that is no evidence', async () => {
  await walkOne('even')
  team.write('README.md', 'and more')
  team.commit('Go on')
  const later = await collect('["even"]')
  expect(later.outputs).toMatchObject({ result: 'unavailable', 'reason-code': 'evidence_missing' })
  expect(later.log).toContain('it is about commit')
  writeFileSync(join(downloads, 'modelgate-part-even/modelgate-evidence.json'), '{"schema": "modelgate/evidence@1"}')
  expect((await collect('["even"]')).outputs).toMatchObject({ 'reason-code': 'evidence_missing' })
})

test('collect fails where one model is held, whatever the others are', async () => {
  team.write('odd/train.mjs', train('odd', 4))
  team.commit('Make odd worse')
  expect((await walkOne('even')).code).toBe(0)
  const odd = await walkOne('odd')
  if (odd.code !== 1) throw new Error(odd.log + odd.summary)
  const ran = await collect('["even","odd"]')
  expect(ran).toMatchObject({ code: 1, outputs: { result: 'fail', 'reason-code': 'metric_failed' } })
  expect(ran.summary).toContain('`odd` is held')
})

test('on a pull request metrics that fail hold the job, and before a gate that a later job asks they don’t', async () => {
  const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'main' }
  const environments = 'environments:\n  staging: {}\n'
  const served = twoModels.replaceAll('    metrics:', '    serve: node serve.mjs\n    metrics:')
  team.write('.github/modelgate.yml', `${served}${environments}`)
  team.commit('Deploy')
  const input = { ...steps, models: 'odd' }
  const checked = await runBundle('modelgate', team.root, input, { ...job, ...pull })
  expect(checked).toMatchObject({ code: 1, outputs: { result: 'fail', 'reason-code': 'metric_failed' } })
  expect(checked.log).toMatch(/^::error title=odd · staging%3A metric_failed::/m)
  const walked = await runBundle('modelgate', team.root, input, job)
  expect(walked).toMatchObject({ code: 0, outputs: { result: 'pass' } })
})
