// What an observation costs once the caches are warm.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import type { Digest } from '../../../../core/digest.ts'
import { record } from '../../../../core/bot/records.ts'
import type { LabelRequest } from '../../../../core/bot/requests.ts'
import { change, openPull, repo } from '../../../github-double/scene.ts'
import { openFake, startBotScene, upload, type BotScene } from './scene.ts'

let scene: BotScene
let number: number
const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`

/** With evidence, records, environments, a comment, a check and labels: nothing is missing that might be asked for. */
beforeEach(async () => {
  scene = await startBotScene({ open: openFake })
  number = await openPull(scene)
  const { head } = (await scene.look(number)).pull
  upload(scene, head.sha)
  const live = { live: digest('a'), candidate: null, weight: 0, hold: null }
  await scene.apply({
    ...{ kind: 'write_environments', branch: environmentsBranch, head: null, message: 'Serve' },
    changes: [{ environment: 'production', model: 'churn', state: live }]
  })
  const dana = { id: (await scene.dana('GET', '/user')).number('id'), login: 'dana' }
  const at = { actor: 'dana#1', model: null, environment: null, commit: null }
  const held = record('hold_set', at, { pull: number, request: 'r', by: dana, hold: 'wait' })
  await scene.apply({ kind: 'append_records', subject: `pull-${number}`, head: null, events: [held] })
  await scene.apply({ kind: 'write_comment', number, id: null, body: 'Verdict', shown: null })
  await scene.apply({ kind: 'create_label', name: 'approve:production', color: '1a7f37', description: 'Approve' })
})
afterEach(() => scene.github.close())

async function labelled(id: string): Promise<LabelRequest> {
  await scene.rita('POST', `${repo}/issues/${number}/labels`, { labels: ['approve:production'] })
  const label = {
    id: (await scene.rita('GET', `${repo}/labels/approve:production`)).number('id'),
    name: 'approve:production'
  }
  const by = { id: (await scene.rita('GET', '/user')).number('id'), login: 'rita' }
  const { head } = (await scene.look(number)).pull
  return { kind: 'labeled', id, by, viaApp: false, at: 1, label, head: head.sha }
}

/** What the App was asked by an observation. */
async function cost(requests: readonly LabelRequest[]): Promise<readonly string[]> {
  const before = scene.github.requests.length
  await scene.look(number, requests)
  return scene.github.requests
    .slice(before)
    .map(({ method, path, status }) => `${method} ${path.replace(repo, '')} ${status}`)
}

test('an approving label costs one query, the permission of who set it, and how it was set', async () => {
  const request = await labelled('one')
  await cost([request])
  await scene.rita('DELETE', `${repo}/issues/${number}/labels/approve:production`)
  const again = await labelled('two')
  expect(await cost([again])).toEqual([
    'POST /graphql 200',
    'GET /collaborators/rita/permission 304',
    `GET /issues/${number}/events 200`
  ])
})

test('an event that changed nothing costs one query, and one point of the rate limit', async () => {
  await cost([])
  const before = scene.github.rate.spent()
  expect(await cost([])).toEqual(['POST /graphql 200'])
  expect(scene.github.rate.spent() - before).toBe(1)
})

test('a push asks for what is new, and its own records ask for nothing', async () => {
  await cost([])
  const { head } = (await scene.look(number)).records
  const at = { actor: 'dana#1', model: null, environment: null, commit: null }
  const lifted = record('hold_lifted', at, { pull: number, request: 's', by: { id: 1, login: 'dana' } })
  await scene.apply({ kind: 'append_records', subject: `pull-${number}`, head, events: [lifted] })
  expect((await cost([])).filter((line) => !line.includes('permission'))).toEqual(['POST /graphql 200'])
  await change(scene, 'better', 'train.py', 'print(9)\n')
  const asked = (await cost([])).filter((line) => !line.includes('/actions/'))
  expect(asked).toEqual(['POST /graphql 200'])
})

test('what comes after the merge costs few points, for a job of a workflow has a thousand an hour', async () => {
  await scene.ports.observe(scene.delivery, [])
  const before = scene.github.rate.spent()
  await scene.ports.observe(scene.delivery, [])
  expect(scene.github.rate.spent() - before).toBeLessThan(10)
})

test('the artifacts of runs after the merge are known by one list of all, and those of a run again by its own', async () => {
  const merged = await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash' })
  const { run } = upload(scene, merged.text('sha'))
  const asked = async () => {
    const before = scene.github.requests.length
    const seen = await scene.fresh().observe(scene.delivery, [])
    const paths = scene.github.requests.slice(before).map(({ path }) => path.replace(/\?.*/, ''))
    const found = seen?.kind === 'delivery' ? seen.runs.map(({ evidence }) => evidence.kind) : []
    return { found, isByRun: paths.includes(`${repo}/actions/runs/${run}/artifacts`) }
  }
  expect(await asked()).toEqual({ found: ['read'], isByRun: false })
  await scene.dana('POST', `${repo}/actions/runs/${run}/rerun`)
  scene.github.runner.start(run)
  scene.github.runner.finish(run, 'success')
  expect(await asked()).toMatchObject({ isByRun: true })
})

test('that a run’s commit is one of the newest of the default branch costs no question of its own', async () => {
  const merged = await scene.dana('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash' })
  upload(scene, merged.text('sha'))
  const more = { message: 'More', content: Buffer.from('more').toString('base64'), branch: 'main' }
  await scene.dana('PUT', `${repo}/contents/MORE.md`, more)
  const before = scene.github.requests.length
  const seen = await scene.fresh().observe(scene.delivery, [])
  expect(seen?.kind === 'delivery' ? seen.runs.length : 0).toBe(1)
  expect(scene.github.requests.slice(before).filter(({ path }) => path.includes('/compare/'))).toEqual([])
})
