// What people may do to a promotion besides approving it, with the bot as a process: each time nothing goes on that its gate did
// not let through, and the pull request says what is next.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import {
  broughtUp,
  isMerged,
  live,
  merged,
  openPromotion,
  placed,
  promotionsTo,
  staged
} from '../../bot/support/promotions.ts'
import { repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const of = { model: 'fraud', release: digestBytes('release'), version: 'v0.1.0', environment: 'production' } as const
const branch = 'modelgate/promote/production/fraud/v0.1.0'
const label = 'approve:production'

let stage: Stage
let commit: string
let first: number
beforeEach(async () => {
  stage = await startStage()
  ;({ commit } = await staged(stage, of))
  first = await openPromotion(stage, of)
  await stage.said('waits for approval', first)
})
afterEach(() => stage.served.close())

const adam = (...call: Parameters<ReturnType<Stage['as']>>) => stage.as('adam')(...call)
const headOf = async (number: number) => (await adam('GET', `${repo}/pulls/${number}`)).text('head.sha')
const begun = () => stage.served.github.runner.runs().filter(({ path }) => path.endsWith('modelgate-promote.yml'))

async function openPromotions(): Promise<readonly number[]> {
  return (await promotionsTo(stage, of)).flatMap(({ number, state }) => (state === 'open' ? [number] : []))
}

/** The promotion that is open besides those that are over. */
async function next(): Promise<number> {
  let found: number | undefined
  await until(
    async () => {
      found = (await openPromotions()).find((number) => number !== first)
      return found !== undefined
    },
    () => stage.bot().output().slice(-3000)
  )
  return found ?? 0
}

/** It is approved, merged by the bot and brought up. */
async function goesLive(number: number): Promise<void> {
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('olga', number, label)
  await merged(stage, number)
  await broughtUp(stage, of, commit)
  await live(stage, of)
}

test('merged around its gate by an admin: seen, said with who did it, taken back and asked for anew', async () => {
  const merge = await adam('PUT', `${repo}/pulls/${first}/merge`, { sha: await headOf(first) })
  expect(merge.status).toBe(200)
  await stage.said(/was merged by `adam` around its gate: nothing is brought up, it is taken back/, first)
  const second = await next()
  await stage.said(`#${second} asks for what this one waited for`, first)
  expect(await placed(stage, 'production', 'fraud')).not.toContain('candidate: sha256')
  expect(begun()).toEqual([])
  await goesLive(second)
  expect(begun()).toHaveLength(1)
})

test('closed by hand: it promotes nothing, and another one waits for the same approval', async () => {
  await stage.as('rita')('PATCH', `${repo}/pulls/${first}`, { state: 'closed' })
  const second = await next()
  await stage.said(`Closed: #${second} replaces it`, first)
  await stage.label('olga', first, label)
  await stage.quiet()
  expect(begun()).toEqual([])
  await goesLive(second)
})

test('its branch deleted by hand, by which GitHub closes it: another one is opened', async () => {
  expect((await stage.as('rita')('DELETE', `${repo}/git/refs/heads/${branch}`)).status).toBe(204)
  await stage.as('rita')('PATCH', `${repo}/pulls/${first}`, { state: 'closed' })
  await goesLive(await next())
})

test('force-pushed by a person: held, whoever approves it, and closed it makes room for one as it should be', async () => {
  const main = (await adam('GET', `${repo}/git/ref/heads/modelgate/environments`)).text('object.sha')
  const base_tree = (await adam('GET', `${repo}/git/commits/${main}`)).text('tree.sha')
  const content = `live: null\ncandidate: ${digestBytes('mine')}\nweight: 0\nhold: null\n`
  const file = { path: 'production/fraud.yaml', mode: '100644', type: 'blob', content }
  const rita = stage.as('rita')
  const tree = (await rita('POST', `${repo}/git/trees`, { base_tree, tree: [file] })).text('sha')
  const sha = (await rita('POST', `${repo}/git/commits`, { message: 'Mine', tree, parents: [main] })).text('sha')
  await rita('PATCH', `${repo}/git/refs/heads/${branch}`, { sha, force: true })
  await stage.said('other_bytes', first)
  await stage.label('olga', first, label)
  await stage.quiet()
  expect(await stage.check(sha)).toBe('failure')
  await rita('PATCH', `${repo}/pulls/${first}`, { state: 'closed' })
  await goesLive(await next())
})

test('with another base: nothing of it is judged, and put back it is where it was', async () => {
  await stage.as('rita')('PATCH', `${repo}/pulls/${first}`, { base: 'main' })
  await stage.label('olga', first, label)
  await stage.quiet()
  expect([await isMerged(stage, first), begun()]).toEqual([false, []])
  await stage.as('rita')('DELETE', `${repo}/issues/${first}/labels/${label}`)
  await stage.as('rita')('PATCH', `${repo}/pulls/${first}`, { base: 'modelgate/environments' })
  await stage.quiet()
  await goesLive((await openPromotions())[0] ?? first)
})

test('a repository that is renamed in between: it is approved, merged and live under the new name', async () => {
  await adam('PATCH', repo, { name: 'renamed' })
  await stage.quiet()
  const at = '/repos/acme/renamed'
  await stage.as('olga')('POST', `${at}/issues/${first}/labels`, { labels: [label] })
  await until(
    async () => (await adam('GET', `${at}/pulls/${first}/merge`)).status === 204,
    () => stage.bot().output().slice(-3000)
  )
  await broughtUp(stage, of, commit)
  const path = `${at}/contents/production/fraud.yaml?ref=modelgate/environments`
  const served = async () => Buffer.from((await adam('GET', path)).text('content'), 'base64').toString()
  await until(async () => (await served()).includes(`live: ${of.release}`))
})
