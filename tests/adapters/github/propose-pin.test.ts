// The pull request on model.lock against the GitHub double: one for each model, whatever was there before.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { proposePin, type Proposed } from '../../../adapters/github/propose-pin.ts'
import { writePin, type Pin } from '../../../core/source/lock.ts'
import { change, repo, seed, startScene, type Scene } from '../../github-double/scene.ts'

const path = 'models/fraud/model.lock'
const branch = 'modelgate/source/fraud'
const pin = (version: string, hex = version): Pin => ({
  source: 'mlflow:fraud@candidate',
  version,
  run: `run${version}`,
  digest: `sha256:${hex.repeat(64)}`,
  data: [{ name: 'rows | x', digest: '1f' }]
})

let scene: Scene
beforeEach(async () => {
  const writes = { contents: 'write', pull_requests: 'write' } as const
  const [models, elsewhere] = seed.repositories ?? []
  const files = { 'README.md': '# Models\n', [path]: writePin(writePin(null, 'churn', pin('5')), 'fraud', pin('1')) }
  scene = await startScene(
    {},
    {
      repositories: [{ ...models, name: 'acme/models', files }, elsewhere ?? { name: 'acme/public' }],
      jobTokens: [
        { token: 'job', repository: 'acme/models', permissions: writes },
        { token: 'job-reads', repository: 'acme/models', permissions: { contents: 'read', pull_requests: 'read' } }
      ]
    }
  )
})
afterEach(async () => {
  const violations = scene.github.takeViolations()
  await scene.github.close()
  expect(violations).toEqual([])
})

const propose = (wanted: Pin, token = 'job'): Promise<Proposed> => {
  const octokit = getOctokit(token, { baseUrl: scene.github.url })
  return proposePin(octokit, { owner: 'acme', repo: 'models', base: 'main', model: 'fraud', path, pin: wanted })
}

interface Shown {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
}
const pulls = async (): Promise<readonly Shown[]> => {
  const found = await scene.dana('GET', `${repo}/pulls?state=all&per_page=100`)
  return found.list().map((each) => each as Shown)
}
const changes = async (number: number): Promise<readonly string[]> => {
  const files = await scene.dana('GET', `${repo}/pulls/${number}/files`)
  return files.list().map((file) => {
    const { filename, additions, deletions } = file as Record<string, unknown>
    return `${String(filename)} +${String(additions)} -${String(deletions)}`
  })
}
const hasBranch = async () => (await scene.dana('GET', `${repo}/git/ref/heads/${branch}`)).status === 200

describe('the proposal of a pin', () => {
  test('is one pull request that changes one line, and says what to what', async () => {
    expect(await propose(pin('2'))).toMatchObject({ kind: 'opened' })
    const [pull] = await pulls()
    expect(pull?.title).toBe('Update the pin of fraud to version 2')
    expect(pull?.body).toMatch(/^`fraud` comes from `mlflow:fraud@.?candidate`/)
    expect(pull?.body).toMatch(/\| version +\| `1` +\| `2`/)
    expect(await changes(pull?.number ?? 0)).toEqual([`${path} +1 -1`])
  })

  test('made twice is there once', async () => {
    await propose(pin('2'))
    expect(await propose(pin('2'))).toMatchObject({ kind: 'unchanged' })
    expect(await pulls()).toHaveLength(1)
  })

  test('is updated in place when the source moves on, also after the base did', async () => {
    await propose(pin('2'))
    await change(scene, 'main', 'README.md', '# Changed\n')
    expect(await propose(pin('3'))).toMatchObject({ kind: 'updated' })
    const all = await pulls()
    expect(all.map(({ title, state }) => [title, state])).toEqual([['Update the pin of fraud to version 3', 'open']])
    expect(await changes(all[0]?.number ?? 0)).toEqual([`${path} +1 -1`])
  })

  test('is closed, and its branch deleted, when the base has the pin', async () => {
    await propose(pin('2'))
    expect(await propose(pin('1'))).toEqual({ kind: 'closed' })
    expect([(await pulls()).map(({ state }) => state), await hasBranch()]).toEqual([['closed'], false])
    expect(await propose(pin('1'))).toEqual({ kind: 'needless' })
    // what was closed by ourselves was not declined
    expect(await propose(pin('2'))).toMatchObject({ kind: 'opened' })
  })

  test('that a person closed is not made again, until the source names something newer', async () => {
    await propose(pin('2'))
    const [pull] = await pulls()
    await scene.dana('PATCH', `${repo}/pulls/${pull?.number ?? 0}`, { state: 'closed' })
    expect(await propose(pin('2'))).toMatchObject({ kind: 'declined' })
    expect(await propose(pin('3'))).toMatchObject({ kind: 'opened' })
    expect((await pulls()).filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  test('leaves other models’ lines as the base has them, though they changed meanwhile', async () => {
    await propose(pin('2'))
    const changed = writePin(writePin(null, 'churn', pin('6')), 'fraud', pin('1'))
    await change(scene, 'main', path, changed)
    expect(await propose(pin('2'))).toMatchObject({ kind: 'updated' })
    expect(await changes((await pulls())[0]?.number ?? 0)).toEqual([`${path} +1 -1`])
  })

  test('never throws away a person’s commit on its branch', async () => {
    await propose(pin('2'))
    await change(scene, branch, path, 'fraud: mine\n')
    await expect(propose(pin('3'))).rejects.toThrow('holds a commit that is not Modelgate’s'.replace('’', "'"))
  })

  test('goes on where an earlier one was cut short after its commit', async () => {
    await propose(pin('2'))
    const [pull] = await pulls()
    await scene.dana('PATCH', `${repo}/pulls/${pull?.number ?? 0}`, { state: 'closed', body: '' })
    expect(await propose(pin('2'))).toMatchObject({ kind: 'opened' })
    expect((await pulls()).filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  test('by a token that may not write says what the job needs', async () => {
    await expect(propose(pin('2'), 'job-reads')).rejects.toMatchObject({
      name: 'InputError',
      cure: expect.stringContaining('contents: write') as unknown
    })
    expect(await pulls()).toEqual([])
  })
})
