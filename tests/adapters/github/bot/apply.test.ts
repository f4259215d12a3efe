// Each effect, done once and done again.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { auditBranch } from '../../../../core/bot/branches.ts'
import type { DesiredCheck } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { record } from '../../../../core/bot/records.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
let head: string
beforeEach(async () => {
  scene = await startBotScene()
  await openPull(scene)
  head = (await scene.look(1)).pull.head.sha
})
afterEach(() => scene.github.close())

const held = (request: string) =>
  record(
    'hold_set',
    { actor: 'dana#1', model: null, environment: null, commit: null },
    { pull: 1, request, by: { id: 1, login: 'dana' }, hold: 'wait' }
  )
const append = (at: string | null, ...requests: readonly string[]) =>
  ({ kind: 'append_records', subject: 'pull-1', head: at, events: requests.map(held) }) as const
const kinds = async (): Promise<readonly unknown[]> =>
  (await scene.look(1)).records.entries.map(({ sequence, detail }) => [sequence, detail['request']])

describe('records', () => {
  test('begin the audit branch without a history, and say what it is', async () => {
    await scene.apply(append(null, 'a', 'b'))
    const seen = await scene.look(1)
    expect(seen.records.entries.map(({ kind }) => kind)).toEqual(['hold_set', 'hold_set'])
    expect(seen.records.head).toMatch(/^[0-9a-f]{40}$/)
    const commit = await scene.dana('GET', `${repo}/commits/${auditBranch}`)
    expect(commit.list('parents')).toEqual([])
    expect((await scene.dana('GET', `${repo}/contents/README.md?ref=${auditBranch}`)).status).toBe(200)
  })

  test('go on where the chain ends, and are refused where the branch moved', async () => {
    await scene.apply(append(null, 'a'))
    const { head: first } = (await scene.look(1)).records
    await scene.apply(append(first, 'b'))
    expect(await kinds()).toEqual([
      [1, 'a'],
      [2, 'b']
    ])
    await expect(scene.apply(append(first, 'c'))).rejects.toBeInstanceOf(MovedError)
    await expect(scene.apply(append(null, 'c'))).rejects.toBeInstanceOf(MovedError)
    expect(await kinds()).toEqual([
      [1, 'a'],
      [2, 'b']
    ])
  })

  test('are not written twice where they were written and the answer was lost', async () => {
    await scene.apply(append(null, 'a'))
    await scene.apply(append(null, 'a'))
    const { head: first } = (await scene.look(1)).records
    scene.github.faults.push({ kind: 'drop_after', method: 'POST', path: '/graphql' })
    await scene.apply(append(first, 'b'))
    expect(await kinds()).toEqual([
      [1, 'a'],
      [2, 'b']
    ])
    expect(scene.github.faults.left()).toBe(0)
  })
})

describe('the comment', () => {
  test('is written once, found again by its stamp, and changed in place', async () => {
    const shown = { head, digest: `sha256:${'a'.repeat(64)}`, at: 1_700_000_000_000, foundAt: null } as const
    await scene.apply({ kind: 'write_comment', number: 1, id: null, body: 'First', shown })
    await scene.apply({ kind: 'write_comment', number: 1, id: null, body: 'Second', shown: null })
    const { comment } = await scene.look(1)
    expect(comment).toMatchObject({ body: 'Second', shown: null })
    await scene.apply({ kind: 'write_comment', number: 1, id: comment?.id ?? 0, body: 'Third', shown })
    expect((await scene.look(1)).comment).toMatchObject({ id: comment?.id, body: 'Third', shown })
    expect((await scene.dana('GET', `${repo}/issues/1/comments`)).list()).toHaveLength(1)
  })
})

describe('a check run', () => {
  const check = (more: Partial<DesiredCheck> = {}): DesiredCheck => ({
    name: 'modelgate',
    headSha: head,
    status: 'completed',
    conclusion: 'failure',
    title: 'Blocked',
    summary: 'Not yet',
    detailsUrl: null,
    annotations: [{ path: 'train.py', line: 1, level: 'failure', title: 'No', message: 'Bad' }],
    buttons: [{ label: 'Approve', description: 'Approve it', identifier: 'approve' }],
    externalId: 'one',
    ...more
  })

  test('is made once, seen by its digest, and annotated once', async () => {
    await scene.apply({ kind: 'write_check', id: null, check: check() })
    await scene.apply({ kind: 'write_check', id: null, check: check() })
    const { checks } = await scene.look(1)
    expect(checks).toMatchObject([
      {
        name: 'modelgate',
        headSha: head,
        status: 'completed',
        conclusion: 'failure',
        externalId: 'one'
      }
    ])
    const id = checks[0]?.id ?? 0
    await scene.apply({ kind: 'write_check', id, check: check({ title: 'Still not', externalId: 'two' }) })
    expect((await scene.look(1)).checks).toMatchObject([{ id, conclusion: 'failure', externalId: 'two' }])
    expect((await scene.dana('GET', `${repo}/check-runs/${id}/annotations`)).list()).toHaveLength(1)
  })

  test('that is completed is replaced by a new one, once, for GitHub opens none again', async () => {
    await scene.apply({ kind: 'write_check', id: null, check: check() })
    const id = (await scene.look(1)).checks[0]?.id ?? 0
    const open = check({ status: 'in_progress', conclusion: null, externalId: 'two' })
    await scene.apply({ kind: 'write_check', id, check: open })
    expect((await scene.look(1)).checks).toMatchObject([{ id, status: 'completed', conclusion: 'failure' }])
    const before = scene.github.requests.length
    scene.github.faults.push({ kind: 'drop_after', method: 'POST', path: `${repo}/check-runs` })
    await scene.apply({ kind: 'write_check', id: null, replaces: id, check: open })
    const asked = scene.github.requests.slice(before).map(({ method }) => method)
    expect(asked).toEqual(['POST', 'GET'])
    expect((await scene.look(1)).checks).toMatchObject([
      { name: 'modelgate', status: 'in_progress', conclusion: null, externalId: 'two' }
    ])
    expect((await scene.look(1)).checks[0]?.id).toBeGreaterThan(id)
  })

  test('shows no more than GitHub takes, measured in bytes', async () => {
    await scene.apply({ kind: 'write_check', id: null, check: check({ summary: 'é'.repeat(40_000) }) })
    const id = (await scene.look(1)).checks[0]?.id ?? 0
    const summary = (await scene.dana('GET', `${repo}/check-runs/${id}`)).text('output.summary')
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
    expect(summary.endsWith('é…')).toBe(true)
  })
})

describe('labels and reactions', () => {
  test('may be set and taken off twice', async () => {
    const label = {
      kind: 'create_label',
      name: 'approve:production',
      color: '#0e8a16',
      description: 'Approve'
    } as const
    await scene.apply(label)
    await scene.apply(label)
    for (let times = 0; times < 2; times++) await scene.apply({ kind: 'add_label', number: 1, name: label.name })
    const id = (await scene.dana('GET', `${repo}/labels/approve:production`)).number('id')
    expect((await scene.look(1)).pull.labels).toEqual({ kind: 'all', items: [{ id, name: label.name }] })
    for (let times = 0; times < 2; times++) await scene.apply({ kind: 'remove_label', number: 1, name: label.name })
    expect((await scene.look(1)).pull.labels.items).toEqual([])
  })

  test('a reaction says that a command was answered', async () => {
    const commentId = (await scene.dana('POST', `${repo}/issues/1/comments`, { body: '/modelgate status' })).number(
      'id'
    )
    expect((await scene.look(1)).comments).toMatchObject([
      { id: commentId, author: { login: 'dana' }, viaApp: false, isEdited: false, isAnswered: false }
    ])
    for (let times = 0; times < 2; times++) await scene.apply({ kind: 'react', commentId, content: '+1' })
    expect((await scene.look(1)).comments).toMatchObject([{ id: commentId, isAnswered: true }])
    expect((await scene.dana('GET', `${repo}/issues/comments/${commentId}/reactions`)).list()).toHaveLength(1)
  })
})

test('a run of somebody else with the title of the one that is asked for does not stand for it', async () => {
  const inputs = { key: 'production-churn-1' }
  await scene.dana('POST', `${repo}/actions/workflows/deploy.yml/dispatches`, { ref: 'main', inputs })
  const runs = () => scene.github.runner.runs().filter(({ event }) => event === 'workflow_dispatch').length
  expect(runs()).toBe(1)
  const asked = { kind: 'dispatch', workflow: 'deploy.yml', ref: 'main', key: inputs.key, inputs: {} } as const
  await scene.apply(asked)
  expect(runs()).toBe(2)
  await scene.apply(asked)
  expect(runs()).toBe(2)
})
