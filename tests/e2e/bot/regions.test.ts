// Production in two regions with the bot as a process: one approval for both, one region after the other, and between them a soak.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import {
  broughtUp,
  command,
  live,
  merged,
  openPromotion,
  placed,
  promotionsTo,
  staged
} from '../../bot/support/promotions.ts'
import { repo, until } from '../../bot/support/served.ts'
import { config, startStage, type Stage } from '../../bot/support/stage.ts'

const soakMs = 20_000
const regions = config
  .replace('production: { after: staging }', 'eu: { after: staging, group: live }\n  us: { after: eu, group: live }')
  .replace(
    'production: { approvals: { count: 1, teams: [acme/risk] } }',
    `eu: { approvals: { count: 1, teams: [acme/risk] } }\n  us: { approvals: { count: 1, teams: [acme/risk] }, soak: ${soakMs / 1000}s }`
  )
const of = { model: 'fraud', release: digestBytes('release'), version: 'v0.1.0' } as const
const eu = { ...of, environment: 'eu' } as const
const us = { ...of, environment: 'us' } as const

const rollback = 'modelgate-rollback.yml'
const placing =
  'on:\n  workflow_dispatch:\n    inputs: { model: {}, environment: {}, version: {}, resume: {}, key: {} }\n'

let stage: Stage
let commit: string
beforeAll(async () => {
  stage = await startStage({ '.github/modelgate.yml': regions, [`.github/workflows/${rollback}`]: placing })
  ;({ commit } = await staged(stage, of))
})
afterAll(() => stage.served.close())

const dispatchedTo = (): readonly string[] =>
  stage.served.github.runner
    .runs()
    .filter(({ path }) => path.endsWith('modelgate-promote.yml'))
    .map(({ inputs }) => String(inputs['environment']))

test('a release is promoted to the first region, and to no other before that serves it', async () => {
  const first = await openPromotion(stage, eu)
  await stage.said('waits for approval', first)
  expect(await promotionsTo(stage, us)).toEqual([])
  await stage.label('olga', first, 'approve:eu')
  await merged(stage, first)
  await stage.run('modelgate-promote.yml')
  await stage.quiet()
  expect(dispatchedTo()).toEqual(['eu'])
  expect(await promotionsTo(stage, us)).toEqual([])
})

let second: number
let since: number
test('the next region is promoted to once the first serves it, and nobody approves there what they made', async () => {
  since = Date.now()
  await broughtUp(stage, eu, commit)
  await live(stage, eu)
  second = await openPromotion(stage, us)
  await stage.said('waits until the environment before has served it', second)
  expect(await command(stage, 'dana', second, '/modelgate approve us')).toBe('-1')
  await stage.said(/`dana`.*contributor_cannot_approve/, second)
  expect(await placed(stage, 'us', 'fraud')).toBe('')
})

test('one approval counts for both: once the soak is over it is merged and brought up, nobody asks again', async () => {
  await merged(stage, second)
  expect(Date.now() - since).toBeGreaterThanOrEqual(soakMs)
  await stage.said(/`olga`.*approved.*`eu`/, second)
  const approvals = await stage.as('adam')('GET', `${repo}/issues/${second}/labels`)
  expect(approvals.list()).toMatchObject([{ name: 'approve:us' }])
  await until(() => dispatchedTo().length === 2)
  expect(dispatchedTo().toSorted()).toEqual(['eu', 'us'])
  await broughtUp(stage, us, commit)
  await live(stage, us)
  expect(await placed(stage, 'eu', 'fraud')).toContain(`live: ${of.release}`)
})

test('taken back from one region it comes there again only where somebody asks, and is approved anew', async () => {
  const take = async (hold: string | null): Promise<void> => {
    const inputs = { ...{ model: us.model, environment: us.environment, version: '' }, resume: String(hold === null) }
    await stage.as('adam')('POST', `${repo}/actions/workflows/${rollback}/dispatches`, { ref: 'main', inputs })
    const placing = { model: us.model, environment: us.environment, release: null, hold }
    await stage.runs(rollback, {}, { placed: placing })
    await until(async () => (await placed(stage, 'us', 'fraud')).includes(`hold: ${String(hold)}`))
  }
  await take('rolled back by olga')
  await take(null)
  await stage.quiet()
  expect((await promotionsTo(stage, us)).filter(({ state }) => state === 'open')).toEqual([])
  expect(dispatchedTo()).toHaveLength(2)

  expect(await command(stage, 'olga', second, '/modelgate promote fraud us')).toBe('+1')
  const again = await openPromotion(stage, us)
  await stage.said('waits for approval', again)
  await stage.quiet()
  expect(dispatchedTo()).toHaveLength(2)
})
