import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { auditBranch } from '../../../../core/bot/branches.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
beforeEach(async () => {
  scene = await startBotScene()
  await openPull(scene)
})
afterEach(() => scene.github.close())

const commit = 'c'.repeat(40)
const release = digestBytes('release')

function opened(pull: number, of = release): BotEvent {
  const at = { actor: 'modelgate[bot]', model: 'churn', environment: 'production', commit }
  return record('promotion_opened', at, {
    pull,
    release: of,
    version: 'v1.0.0',
    head: commit,
    replaces: null,
    from: [7]
  })
}

function held(pull: number): BotEvent {
  const at = { actor: 'dana#1', model: null, environment: null, commit: null }
  return record('hold_set', at, { pull, request: `r${pull}`, by: { id: 1, login: 'dana' }, hold: 'wait' })
}

async function append(subject: string, ...events: readonly BotEvent[]): Promise<void> {
  const ref = await scene.dana('GET', `${repo}/git/ref/heads/${auditBranch}`)
  const head = ref.status === 200 ? ref.text('object.sha') : null
  await scene.apply({ kind: 'append_records', subject, head, events })
}

test('of a promotion the records of its change and of the other promotions of its release are seen, and no others', async () => {
  await append('pull-7', held(7))
  await append('pull-8', held(8))
  await append('pull-20', held(20))
  await append('pull-30', held(30))
  await append('delivery', opened(1), opened(20), opened(30, digestBytes('other')))
  const { entries } = (await scene.look(1)).records
  expect(entries.map(({ kind, detail }) => [kind, detail['pull']])).toEqual([
    ['hold_set', 7],
    ['hold_set', 20],
    ['promotion_opened', 1],
    ['promotion_opened', 20]
  ])
})

test('of a change of code only its own records are seen', async () => {
  await append('pull-7', held(7))
  await append('pull-1', held(1))
  await append('delivery', opened(20))
  expect((await scene.look(1)).records.entries.map(({ detail }) => detail['pull'])).toEqual([1])
})

/** What is known of the commits before a first release, of a promotion of `main` as it stands. */
async function before(history: number) {
  const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const events = opened(1)
  await append('delivery', { ...events, commit: main })
  const branch = 'modelgate/environments'
  await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: main })
  await scene.dana('PATCH', `${repo}/pulls/1`, { base: branch })
  const seen = await scene.fresh({ limits: { history } }).observe(scene.pull(1), [])
  return seen?.kind === 'pull' ? seen.sinceLive['churn'] : undefined
}

test('everybody who ever committed had a part in a first release', async () => {
  const people = (await before(100))?.commits
  expect(people).toMatchObject({ kind: 'all', items: [{ people: [{ login: 'rita' }] }] })
})

test('a history that is too long to read is cut: nobody is taken for having had no part', async () => {
  expect(await before(0)).toMatchObject({ release: null, commits: { kind: 'cut', limit: 0 } })
})
