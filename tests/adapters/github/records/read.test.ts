import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readJobRecords } from '../../../../adapters/github/records/read.ts'
import { auditBranch } from '../../../../core/bot/branches.ts'
import { record } from '../../../../core/bot/records.ts'
import { OutsideError } from '../../../../core/errors.ts'
import { repo } from '../../../github-double/scene.ts'
import { openPull } from '../../../bot/support/served.ts'
import { startBotScene, type BotScene } from '../bot/scene.ts'

let scene: BotScene
let sha: string
beforeEach(async () => {
  scene = await startBotScene()
  sha = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
})
afterEach(() => scene.github.close())

const read = () => readJobRecords(scene.octokit, { owner: 'acme', repo: 'models', defaultBranch: 'main' }, sha)

function held(subject: string, head: string | null) {
  const event = record(
    'hold_set',
    { actor: 'dana#1', model: null, environment: null, commit: null },
    { pull: 1, request: subject, by: { id: 1, login: 'dana' }, hold: 'wait' }
  )
  return { kind: 'append_records', subject, head, events: [event] } as const
}

const auditHead = async () => (await scene.dana('GET', `${repo}/git/ref/heads/${auditBranch}`)).text('object.sha')

describe('the records of the bot, read by a job', () => {
  test('are none where there is no audit branch', async () => {
    expect(await read()).toBeNull()
  })

  test('are those of every subject, in order, with the tree of the commit', async () => {
    await scene.apply(held('pull-1', null))
    await scene.apply(held('delivery', await auditHead()))
    const records = await read()
    expect(records?.entries.map(({ sequence, detail }) => [sequence, detail['request']])).toEqual([
      [1, 'pull-1'],
      [2, 'delivery']
    ])
    expect(records?.tree).toBe((await scene.dana('GET', `${repo}/git/commits/${sha}`)).text('tree.sha'))
    expect(records?.pulls).toEqual([])
  })

  test('name the merged pull requests that leave a model out, and none that was not merged', async () => {
    const numbers: number[] = []
    for (const branch of ['left-out', 'open']) numbers.push((await openPull(scene, branch)).number)
    const [merged = 0, open = 0] = numbers
    const excluded = (pull: number) =>
      record(
        'model_excluded',
        { actor: 'dana#1', model: 'fraud', environment: null, commit: null },
        { pull, request: `comment-${pull}`, by: { id: 1, login: 'dana' } }
      )
    const events = [excluded(merged), excluded(open)]
    await scene.apply({ kind: 'append_records', subject: 'delivery', head: null, events })
    expect((await scene.dana('PUT', `${repo}/pulls/${merged}/merge`, {})).status).toBe(200)
    expect((await read())?.leftOutBy).toEqual([merged])
  })

  test('stop everything where somebody else changed one', async () => {
    await scene.apply(held('pull-1', null))
    const path = 'segments/000000/000000001-pull-1.jsonl'
    const file = await scene.rita('GET', `${repo}/contents/${path}?ref=${auditBranch}`)
    const text = Buffer.from(file.text('content'), 'base64').toString('utf8').replace('dana#1', 'rita#2')
    const content = Buffer.from(text).toString('base64')
    const body = { message: 'Rewrite', branch: auditBranch, sha: file.text('sha'), content }
    expect((await scene.rita('PUT', `${repo}/contents/${path}`, body)).status).toBe(200)
    const failed = read()
    await expect(failed).rejects.toBeInstanceOf(OutsideError)
    await expect(failed).rejects.toThrow('changed by somebody else')
  })
})
