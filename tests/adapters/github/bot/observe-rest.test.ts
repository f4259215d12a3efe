// What comes after the merge, the repository by itself, and the bot inside a workflow.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { environmentsBranch, promotionBranch } from '../../../../core/bot/branches.ts'
import type { DesiredCheck } from '../../../../core/bot/effects.ts'
import type { Digest } from '../../../../core/digest.ts'
import { record } from '../../../../core/bot/records.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { openFake, startBotScene, upload, type BotScene } from './scene.ts'

let scene: BotScene
const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const state = { live: digest('a'), candidate: null, weight: 0, hold: null }

beforeEach(async () => {
  scene = await startBotScene({ open: openFake })
})
afterEach(() => scene.github.close())

async function delivery() {
  const seen = await scene.ports.observe(scene.delivery, [])
  if (seen?.kind !== 'delivery') throw new Error('no delivery')
  return seen
}

describe('the delivery', () => {
  test('sees the evidence of the default branch with the pull request it came by, its records, and no other run', async () => {
    const number = await openPull(scene)
    const before = (await scene.look(number)).pull.head
    upload(scene, before.sha)
    const at = { actor: 'dana#1', model: null, environment: null, commit: null }
    const held = record('hold_set', at, { pull: number, request: 'r', by: { id: 1, login: 'dana' }, hold: 'wait' })
    await scene.apply({ kind: 'append_records', subject: `pull-${number}`, head: null, events: [held] })
    const merged = (await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash' })).text('sha')
    const { run, artifact } = upload(scene, merged)
    const seen = await delivery()
    expect(seen.runs).toMatchObject([
      { id: run, event: 'push', headSha: merged, evidence: { kind: 'read', artifactId: artifact } }
    ])
    const tree = (await scene.dana('GET', `${repo}/git/commits/${merged}`)).text('tree.sha')
    expect(seen.trees).toEqual({ [merged]: tree })
    expect(seen.mergedPulls).toMatchObject([
      { sha: merged, number, headSha: before.sha, headTree: before.tree, author: { login: 'dana' } }
    ])
    expect(seen.mergedPulls[0]?.entries).toMatchObject([{ kind: 'hold_set' }])
    expect(seen.records.entries).toEqual([])
  })

  test('trusts no run any more whose commit a force-push took out of the default branch', async () => {
    const start = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
    const number = await openPull(scene)
    const merged = (await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash' })).text('sha')
    upload(scene, merged)
    const put = { message: 'More', content: Buffer.from('more').toString('base64'), branch: 'main' }
    await scene.dana('PUT', `${repo}/contents/MORE.md`, put)
    expect((await delivery()).runs.map(({ headSha }) => headSha)).toEqual([merged])
    await scene.dana('PUT', `${repo}/contents/STILL.md`, put)
    expect((await delivery()).runs.map(({ headSha }) => headSha)).toEqual([merged])
    const forced = await scene.dana('PATCH', `${repo}/git/refs/heads/main`, { sha: start, force: true })
    expect(forced.status).toBe(200)
    expect((await delivery()).runs).toEqual([])
  })

  test('knows who made the commits of a merge that a job waits for, also those that a squash left out', async () => {
    const number = await openPull(scene)
    const merged = (await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash' })).text('sha')
    upload(scene, merged)
    await scene.dana('POST', `${repo}/actions/workflows/deploy.yml/dispatches`, { ref: 'main' })
    const runId = scene.github.runner.runs().findLast(({ event }) => event === 'workflow_dispatch')?.id ?? 0
    const waits = { kind: 'protection', id: 'd', at: 1, environment: 'staging', runId, sha: merged } as const
    const seen = await scene.ports.observe(scene.delivery, [waits])
    expect(seen).toMatchObject({
      mergedPulls: [{ number, commits: { kind: 'all', items: [{ people: [{ login: 'dana' }] }] } }]
    })
    expect((await delivery()).mergedPulls).toMatchObject([{ number, commits: { kind: 'cut' } }])
  })

  test.each(['squash', 'merge'] as const)(
    'knows them also where a merge by %s had more commits than GitHub lists of one',
    async (merge_method) => {
      const number = await openPull(scene)
      const ref = `${repo}/git/refs/heads/better`
      let parent = (await scene.dana('GET', `${repo}/git/ref/heads/better`)).text('object.sha')
      const tree = (await scene.dana('GET', `${repo}/git/commits/${parent}`)).text('tree.sha')
      for (let index = 1; index < 260; index += 1) {
        const author = { name: 'Rita', email: 'rita@example.org', date: '2026-11-20T12:00:00Z' }
        const more = index === 259 ? { author, committer: author } : {}
        const commit = { message: `Step ${index}`, tree, parents: [parent], ...more }
        parent = (await scene.dana('POST', `${repo}/git/commits`, commit)).text('sha')
      }
      await scene.dana('PATCH', ref, { sha: parent })
      const merged = (await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method })).text('sha')
      upload(scene, merged)
      await scene.dana('POST', `${repo}/actions/workflows/deploy.yml/dispatches`, { ref: 'main' })
      const runId = scene.github.runner.runs().findLast(({ event }) => event === 'workflow_dispatch')?.id ?? 0
      const waits = { kind: 'protection', id: 'd', at: 1, environment: 'staging', runId, sha: merged } as const
      const seen = await scene.ports.observe(scene.delivery, [waits])
      const [pull] = seen?.kind === 'delivery' ? seen.mergedPulls : []
      expect([pull?.commits.kind, pull?.commits.items.length]).toEqual(['all', 260])
      expect(pull?.commits.items.at(-1)?.people.map(({ login }) => login)).toEqual(['rita'])
    }
  )

  test('sees the promotions that the bot opened, and none that somebody else did', async () => {
    await scene.apply({
      ...{ kind: 'write_environments', branch: environmentsBranch, head: null, message: 'Serve' },
      changes: [{ environment: 'staging', model: 'churn', state }]
    })
    const { environmentsHead: head, places } = await delivery()
    expect(places).toEqual([{ environment: 'staging', model: 'churn', state }])
    const branch = promotionBranch('production', 'churn', 'v1.0.0')
    await scene.apply({
      ...{ kind: 'write_environments', branch, head, message: 'Promote' },
      changes: [{ environment: 'production', model: 'churn', state: { ...state, candidate: digest('b') } }]
    })
    await scene.apply({ kind: 'open_pull', branch, base: environmentsBranch, title: 'Promote', body: '' })
    await scene.dana('POST', `${repo}/git/refs`, {
      ref: 'refs/heads/mine',
      sha: (await delivery()).promotions[0]?.head.sha
    })
    await scene.dana('POST', `${repo}/pulls`, { title: 'Mine', head: 'mine', base: environmentsBranch })
    expect((await delivery()).promotions).toMatchObject([{ title: 'Promote', head: { ref: branch } }])
  })

  test('sees the run that waits at a protection rule, though it has no evidence', async () => {
    await scene.dana('POST', `${repo}/actions/workflows/deploy.yml/dispatches`, { ref: 'main' })
    const runId = scene.github.runner.runs()[0]?.id ?? 0
    const waits = { kind: 'protection', id: 'd', at: 1, environment: 'production', runId, sha: 'x' } as const
    expect(await scene.ports.observe(scene.delivery, [waits])).toMatchObject({
      runs: [{ id: runId, event: 'workflow_dispatch', evidence: { kind: 'none' } }]
    })
    expect((await delivery()).runs).toEqual([])
  })
})

test('the repository by itself is seen with its labels and the ids that were pinned for them', async () => {
  await scene.apply({ kind: 'create_label', name: 'hold', color: '9a6700', description: 'Hold' })
  const id = (await scene.dana('GET', `${repo}/labels/hold`)).number('id')
  const at = { actor: 'modelgate[bot]', model: null, environment: null, commit: null }
  const events = [record('label_pinned', at, { name: 'hold', id })]
  await scene.apply({ kind: 'append_records', subject: 'repository', head: null, events })
  const seen = await scene.ports.observe(scene.itself, [])
  expect(seen).toMatchObject({ kind: 'repository', config: { kind: 'valid' }, pinnedLabels: { hold: id } })
  expect(seen?.kind === 'repository' ? seen.labels : []).toContainEqual({ id, name: 'hold' })
  await openPull(scene)
  expect((await scene.look(1)).pinnedLabels).toEqual({ hold: id })
})

test('inside a workflow the bot knows its comment and its checks by the name of GitHub Actions', async () => {
  await scene.github.close()
  const workflow = 'on: pull_request\npermissions: write-all\n'
  scene = await startBotScene({ files: { '.github/workflows/modelgate.yml': workflow } })
  await openPull(scene)
  const { token } = scene.github.runner.start(scene.github.runner.runs()[0]?.id ?? 0)
  const octokit = getOctokit(token, { baseUrl: scene.github.url })
  const ports = scene.fresh({ octokit, self: { mode: 'actions', login: 'github-actions[bot]', appId: null } })
  await ports.apply(scene.pull(1), { kind: 'write_comment', number: 1, id: null, body: 'Verdict', shown: null })
  const headSha = (await scene.look(1)).pull.head.sha
  const check = (name: string): DesiredCheck => ({
    name,
    headSha,
    status: 'completed',
    conclusion: 'success',
    title: 'Good',
    summary: 'Good',
    detailsUrl: null,
    annotations: [],
    buttons: [],
    externalId: name
  })
  for (const name of ['modelgate', 'modelgate / test', 'modelgates']) {
    await ports.apply(scene.pull(1), { kind: 'write_check', id: null, check: check(name) })
  }
  const seen = await ports.observe(scene.pull(1), [])
  if (seen?.kind !== 'pull') throw new Error('no pull request')
  expect(seen.comment?.body).toBe('Verdict')
  expect(seen.checks.map(({ name }) => name).toSorted()).toEqual(['modelgate', 'modelgate / test'])
  expect((await scene.look(1)).comment).toBeNull()
})
