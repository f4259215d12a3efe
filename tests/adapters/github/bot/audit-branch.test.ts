// The audit branch after somebody else wrote to it: nothing is decided by it any more.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { auditBranch } from '../../../../core/bot/branches.ts'
import { record } from '../../../../core/bot/records.ts'
import { OutsideError } from '../../../../core/errors.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
const at = { actor: 'dana#1', model: null, environment: null, commit: null }
const held = (request: string) =>
  record('hold_set', at, { pull: 1, request, by: { id: 1, login: 'dana' }, hold: 'wait' })

async function append(subject: string, request: string): Promise<void> {
  const { head } = (await scene.look(1)).records
  await scene.apply({ kind: 'append_records', subject, head, events: [held(request)] })
}

beforeEach(async () => {
  scene = await startBotScene()
  await openPull(scene)
  await append('pull-1', 'a')
  await append('pull-2', 'b')
  await append('pull-1', 'c')
})
afterEach(() => scene.github.close())

const pathOf = (sequence: number, slug: string): string => `segments/000000/00000000${sequence}-${slug}.jsonl`
const fileAt = (path: string) => scene.rita('GET', `${repo}/contents/${path}?ref=${auditBranch}`)

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const file = await fileAt(path)
  const text = change(Buffer.from(file.text('content'), 'base64').toString('utf8'))
  const content = Buffer.from(text).toString('base64')
  const body = { message: 'Mend', branch: auditBranch, sha: file.text('sha'), content }
  expect((await scene.rita('PUT', `${repo}/contents/${path}`, body)).status).toBe(200)
}

const refusal = (): Promise<unknown> =>
  scene
    .fresh()
    .observe(scene.pull(1), [])
    .catch((error: unknown) => error)

test('records of one subject are read among those of others', async () => {
  const { records } = await scene.look(1)
  expect(records.entries.map(({ sequence, detail }) => [sequence, detail['request']])).toEqual([
    [1, 'a'],
    [3, 'c']
  ])
})

test('a record that was changed is found, and said with its place', async () => {
  await rewrite(pathOf(3, 'pull-1'), (text) => text.replace('"wait"', '"go on"'))
  const failure = await refusal()
  expect(failure).toBeInstanceOf(OutsideError)
  expect(failure).toMatchObject({ place: { file: pathOf(3, 'pull-1'), line: 1 } })
  expect((failure as OutsideError).cure).toContain(auditBranch)
})

test('the last record of the one before, changed, is found too', async () => {
  await rewrite(pathOf(2, 'pull-2'), (text) => text.replace('"wait"', '"go on"'))
  expect(await refusal()).toMatchObject({ place: { file: pathOf(2, 'pull-2') } })
})

test('a segment that was removed in between is missed by its neighbour', async () => {
  const { text } = await fileAt(pathOf(2, 'pull-2')).then((file) => ({ text: file.text('sha') }))
  await scene.rita('DELETE', `${repo}/contents/${pathOf(2, 'pull-2')}`, {
    message: 'x',
    branch: auditBranch,
    sha: text
  })
  expect(await refusal()).toMatchObject({ place: { file: pathOf(3, 'pull-1') } })
})
