// Issues and dispatches for breached rules, against the GitHub double.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { createBreachDesk, settleIssues, type BreachDesk } from '../../../adapters/github/breach-desk.ts'
import { repo, seed, startScene, type Scene } from '../../github-double/scene.ts'

const workflow = `name: modelgate-retrain
on: { workflow_dispatch: { inputs: { model: { default: '' }, key: { default: '' } } } }
run-name: retrain \${{ inputs.model }} \${{ inputs.key }}
jobs: {}
`
const breach = { marker: '<!-- modelgate-breach:one -->', title: 'fraud: rule inputs is breached', body: 'x drifted' }

let scene: Scene
let desk: BreachDesk
beforeEach(async () => {
  const [models, ...others] = seed.repositories ?? []
  const files = { 'README.md': '# Models\n', '.github/workflows/modelgate-retrain.yml': workflow }
  const permissions = { contents: 'read', issues: 'write', actions: 'write' } as const
  scene = await startScene(
    {},
    {
      repositories: [{ ...models, name: 'acme/models', files }, ...others],
      jobTokens: [{ token: 'job', repository: 'acme/models', permissions }]
    }
  )
  const octokit = getOctokit('job', { baseUrl: scene.github.url })
  desk = createBreachDesk(octokit, { owner: 'acme', repo: 'models', branch: 'main' })
})
afterEach(async () => {
  const violations = scene.github.takeViolations()
  await scene.github.close()
  expect(violations).toEqual([])
})

interface Shown {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
}
const issues = async (): Promise<readonly Shown[]> =>
  (await scene.dana('GET', `${repo}/issues?state=all`)).list().map((each) => each as Shown)
const settle = (wanted: readonly (typeof breach)[], over: readonly string[] = []) => settleIssues(desk, wanted, over)

describe('the issue of a breach', () => {
  test('is opened once, and brought up to date in its place', async () => {
    const [number] = await settle([breach])
    expect(await settle([breach])).toEqual([number])
    expect(await settle([{ ...breach, body: 'x and y drifted' }])).toEqual([number])
    expect(await issues()).toMatchObject([{ number, state: 'open', title: breach.title }])
    expect((await issues())[0]?.body).toContain('x and y drifted')
  })

  test('is closed when its rule holds again, and another is opened for the next breach', async () => {
    const [first] = await settle([breach])
    expect(await settle([], [breach.marker])).toEqual([])
    expect(await issues()).toMatchObject([{ number: first, state: 'closed' }])
    const [second] = await settle([breach])
    expect(second).not.toBe(first)
  })

  test('of one rule is left alone by what becomes of another', async () => {
    const other = { ...breach, marker: '<!-- modelgate-breach:two -->' }
    const numbers = await settle([breach, other])
    expect(new Set(numbers).size).toBe(2)
    await settle([], [other.marker])
    expect((await issues()).filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([numbers[0]])
  })

  test('is not one that somebody else wrote with the same first line', async () => {
    const forged = { title: breach.title, body: `${breach.marker}\n\nNothing to see here.` }
    const { body } = await scene.dana('POST', `${repo}/issues`, forged)
    const { number } = body as Shown
    const [own] = await settle([breach])
    expect(own).not.toBe(number)
    await settle([], [breach.marker])
    expect((await issues()).find((each) => each.number === number)?.state).toBe('open')
  })
})

describe('a workflow', () => {
  const start = { workflow: 'modelgate-retrain.yml', key: 'retrain-0123', inputs: { model: 'fraud' } }
  const runs = () => scene.github.runner.runs()

  test('is started once for a key', async () => {
    expect([await desk.start(start), await desk.start(start)]).toEqual([true, false])
    expect(runs()).toMatchObject([{ event: 'workflow_dispatch', inputs: { model: 'fraud', key: 'retrain-0123' } }])
    expect(await desk.start({ ...start, key: 'retrain-4567' })).toBe(true)
    expect(runs()).toHaveLength(2)
  })

  test('is started though a person gave a run of theirs this key', async () => {
    const asked = { ref: 'main', inputs: { model: 'fraud', key: start.key } }
    await scene.dana('POST', `${repo}/actions/workflows/${start.workflow}/dispatches`, asked)
    expect(await desk.start(start)).toBe(true)
  })
})
