import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { auditBranch, environmentsBranch } from '../../../../core/bot/branches.ts'
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
async function before(history?: number) {
  const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const events = opened(1)
  await append('delivery', { ...events, commit: main })
  const branch = 'modelgate/environments'
  await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: main })
  await scene.dana('PATCH', `${repo}/pulls/1`, { base: branch })
  const seen = await scene.fresh(history === undefined ? {} : { limits: { history } }).observe(scene.pull(1), [])
  return seen?.kind === 'pull' ? seen.sinceLive['churn'] : undefined
}

test('everybody who ever committed had a part in a first release', async () => {
  const people = (await before(100))?.commits
  expect(people).toMatchObject({ kind: 'all', items: [{ people: [{ login: 'rita' }] }] })
})

test('a history that is too long to read is cut: nobody is taken for having had no part', async () => {
  expect(await before(0)).toMatchObject({ release: null, commits: { kind: 'cut', limit: 0 } })
})

/** So many commits of dana's on the default branch, on top of what is there. */
async function grow(commits: number): Promise<string> {
  let head = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const tree = (await scene.dana('GET', `${repo}/git/commits/${head}`)).text('tree.sha')
  for (let index = 0; index < commits; index += 1) {
    const made = { message: `Step ${index}`, tree, parents: [head] }
    head = (await scene.dana('POST', `${repo}/git/commits`, made)).text('sha')
  }
  await scene.dana('PATCH', `${repo}/git/refs/heads/main`, { sha: head })
  return head
}

test('of 2,600 commits before a first release all are read, a hundred a query', async () => {
  await grow(2_600)
  const asked = scene.github.requests.length
  const commits = (await before())?.commits
  expect(commits?.kind).toBe('all')
  expect(new Set(commits?.items.map(({ sha }) => sha)).size).toBe(2_601)
  expect(commits?.items.filter(({ people }) => people[0]?.login === 'dana')).toHaveLength(2_600)
  expect(scene.github.requests.length - asked).toBeLessThan(60)
}, 60_000)

test('of more than 250 commits since what is live all are read, page by page', async () => {
  const first = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const state = { live: release, candidate: null, weight: 0, hold: null }
  await scene.apply({
    ...{ kind: 'write_environments', branch: environmentsBranch, head: null, message: 'Serve' },
    changes: [{ environment: 'production', model: 'churn', state }]
  })
  const at = { actor: 'modelgate[bot]', model: 'churn', environment: null, commit: first }
  const parts = { model: release, serving: release, features: null }
  const known = { version: 'v1.0.0', release, parts, comparison: null, run: 1, attempt: 1, tree: first }
  await append('delivery', record('release_created', at, known))
  const head = await grow(320)
  await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/later', sha: head })
  const base = `${repo}/git/commits/${head}`
  const tree = (await scene.dana('GET', base)).text('tree.sha')
  const top = (await scene.dana('POST', `${repo}/git/commits`, { message: 'Top', tree, parents: [head] })).text('sha')
  await scene.dana('PATCH', `${repo}/git/refs/heads/later`, { sha: top })
  const pull = await scene.dana('POST', `${repo}/pulls`, { title: 'Later', head: 'later', base: 'main' })
  const { churn } = (await scene.look(pull.number('number'))).sinceLive
  expect(churn?.commits.kind).toBe('all')
  expect(churn?.commits.items.map(({ sha }) => sha)).toContain(top)
  expect(churn?.commits.items).toHaveLength(321)
})
