// Who says what a job may deploy: the bot's records where it keeps any, else what lies on the job's machine; nothing between.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { govern } from '../../../actions/shared/govern.ts'
import { auditBranch, environmentsBranch } from '../../../core/bot/branches.ts'
import { record } from '../../../core/bot/records.ts'
import { policyDigest } from '../../../core/config/resolve.ts'
import { digestBytes } from '../../../core/digest.ts'
import { InputError, OutsideError } from '../../../core/errors.ts'
import type { Project } from '../../../core/pipeline/context.ts'
import type { Step } from '../../../core/pipeline/words.ts'
import { config, startBotScene, type BotScene } from '../../adapters/github/bot/scene.ts'
import { repo } from '../../github-double/scene.ts'
import { configText, createRepository } from '../../support/walks.ts'
import { configOf } from '../../core/bot/support/pulls.ts'
import { testRunner } from './runner.ts'

const address = process.env.GITHUB_API_URL
const release = digestBytes('release')
const token = 'job'

let scene: BotScene
let project: Project
beforeAll(async () => {
  scene = await startBotScene()
  // The client of the actions reads it once, when it is loaded.
  process.env.GITHUB_API_URL = scene.github.url
  const sha = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const repository = createRepository()
  await repository.approve('production', 'ana')
  const context = await repository.context()
  project = { ...context, head: { ...context.head, sha } }
})
afterAll(async () => {
  if (address === undefined) delete process.env.GITHUB_API_URL
  else process.env.GITHUB_API_URL = address
  await scene.github.close()
})

const deploying: readonly Step[] = ['production', 'live']
const governed = (steps = deploying, given: string | null = token, runner = testRunner()) =>
  govern(project, runner, steps, given)

/** The bot's records say that the release was left out by nobody and promoted, and hold production. */
async function kept(): Promise<void> {
  const held = record(
    'hold_set',
    { actor: 'dana#1', model: null, environment: null, commit: null },
    { pull: 1, request: 'r', by: { id: 1, login: 'dana' }, hold: 'wait' }
  )
  await scene.apply({ kind: 'append_records', subject: 'delivery', head: null, events: [held] })
  await scene.apply({
    ...{ kind: 'write_environments', branch: environmentsBranch, head: null, message: 'Promote' },
    changes: [
      { environment: 'production', model: 'm', state: { live: null, candidate: release, weight: 0, hold: 'wait' } }
    ]
  })
}

describe('a project is its own', () => {
  test('outside of a workflow, where the action never deploys, and for steps that don’t', async () => {
    expect(await governed(deploying, token, testRunner({}, null))).toBe(project)
    expect(await governed(deploying, null)).toBe(project)
    expect(await governed(['commit', 'build', 'test', 'analyze', 'qa'])).toBe(project)
    expect(scene.github.requests.some(({ path }) => path.includes(auditBranch))).toBe(false)
  })

  test('where its config has no environment', async () => {
    const plain = await createRepository({
      '.github/modelgate.yml': configText({ environments: '', gates: '' })
    }).context()
    expect(await govern(plain, testRunner(), deploying, '')).toBe(plain)
  })

  test('where no bot keeps records, which the log says', async () => {
    const runner = testRunner()
    expect(await governed(deploying, token, runner)).toBe(project)
    expect(runner.logged.join()).toContain('no bot keeps records here')
    expect(await project.ports.approvals.list('production')).toHaveLength(1)
  })
})

describe('where a bot keeps records', () => {
  beforeAll(kept)

  test('approvals on the machine count for nothing, and none can be added', async () => {
    const { ports } = await governed()
    expect(await ports.approvals.list('production')).toEqual([])
    const [local] = await project.ports.approvals.list('production')
    if (local === undefined) throw new Error('no approval')
    await expect(ports.approvals.add(local)).rejects.toBeInstanceOf(InputError)
    expect(await project.ports.approvals.list('production')).toHaveLength(1)
  })

  test.each<Step>(['staging', 'production', 'live'])('a hold of its holds the step %s', async (step) => {
    const { ports } = await governed([step])
    expect((await ports.states.read('production', 'm')).state.hold).toBe('wait')
    expect((await project.ports.states.read('production', 'm')).state.hold).toBeNull()
  })

  test('the policy is that of the default branch, whatever the commit had; its models stay the commit’s', async () => {
    const governing = configOf(config)
    const { config: found, policy } = await governed()
    expect(found.gates).toEqual(governing.gates)
    expect(found.gates).not.toEqual(project.config.gates)
    expect(found.environments).toEqual(governing.environments)
    expect(policy).toBe(policyDigest(governing))
    expect(found.models).toEqual(project.config.models)
  })

  test('only what it promoted may be brought up', async () => {
    const { isPromoted } = (await governed()).ports.approvals
    expect(isPromoted?.('production', 'm', release)).toBe(true)
    expect(isPromoted?.('production', 'm', digestBytes('other'))).toBe(false)
    expect(isPromoted?.('staging', 'm', release)).toBe(false)
  })
})

describe('nothing is deployed', () => {
  test('without a token', async () => {
    await expect(governed(deploying, '')).rejects.toBeInstanceOf(InputError)
  })

  test('where the token may not read the records', async () => {
    await expect(governed(deploying, 'job-elsewhere')).rejects.toBeInstanceOf(OutsideError)
    await expect(governed(deploying, 'nobody')).rejects.toBeInstanceOf(OutsideError)
  })

  test.each([
    ['is not valid', 'version: 1\nmodels: {}\n'],
    ['has no text', null]
  ])('where the config of the default branch %s', async (_, text) => {
    const path = `${repo}/contents/.github/modelgate.yml`
    const before = await scene.rita('GET', path)
    const content = Buffer.from(text ?? '').toString('base64')
    const changed = await scene.rita('PUT', path, { message: 'Break', sha: before.text('sha'), content })
    await expect(governed()).rejects.toBeInstanceOf(InputError)
    const mended = { message: 'Mend', sha: changed.text('content.sha'), content: before.text('content') }
    expect((await scene.rita('PUT', path, mended)).status).toBe(200)
  })

  test('where the default branch has no config any more', async () => {
    const path = `${repo}/contents/.github/modelgate.yml`
    const before = await scene.rita('GET', path)
    await scene.rita('DELETE', path, { message: 'Take away', sha: before.text('sha') })
    await expect(governed()).rejects.toThrow('is missing on main')
    await scene.rita('PUT', path, { message: 'Put back', content: before.text('content') })
    await governed()
  })

  test('where somebody changed the records', async () => {
    const path = 'segments/000000/000000001-delivery.jsonl'
    const file = await scene.rita('GET', `${repo}/contents/${path}?ref=${auditBranch}`)
    const text = Buffer.from(file.text('content'), 'base64').toString().replace('"wait"', '"gone"')
    await scene.rita('PUT', `${repo}/contents/${path}`, {
      ...{ message: 'Change', branch: auditBranch, sha: file.text('sha') },
      content: Buffer.from(text).toString('base64')
    })
    await expect(governed()).rejects.toBeInstanceOf(OutsideError)
  })
})
