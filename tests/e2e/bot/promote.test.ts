// `/modelgate promote` with the bot as a process: it names what is open, says why nothing is, and a release that failed to come
// up tries again only where somebody asks who may.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { broughtUp, command, live, merged, openPromotion, promotionsTo, staged } from '../../bot/support/promotions.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const of = { model: 'fraud', release: digestBytes('release'), version: 'v0.1.0', environment: 'production' } as const
const ask = '/modelgate promote fraud production'

let stage: Stage
let change: number
let commit: string
let first: number
beforeAll(async () => {
  stage = await startStage()
  ;({ number: change, commit } = await staged(stage, of))
  first = await openPromotion(stage, of)
  await stage.said('waits for approval', first)
})
afterAll(() => stage.served.close())

test('names the promotion that stands open, and whoever asks may still approve it', async () => {
  expect(await command(stage, 'olga', change, ask)).toBe('+1')
  await stage.said(`#${first} promotes fraud v0.1.0 to production.`, change)
  await stage.label('olga', first, 'approve:production')
  await merged(stage, first)
})

test('says what it waits for while the release is being brought up', async () => {
  expect(await command(stage, 'rita', change, ask)).toBe('-1')
  await stage.said('v0.1.0 is being brought up in production already', change)
})

test('a release that failed there is promoted again by nobody else than its owners or an admin', async () => {
  await broughtUp(stage, of, commit, { production: 'pass', live: 'fail' })
  await stage.quiet()
  expect(await promotionsTo(stage, of)).toHaveLength(1)
  expect(await command(stage, 'rita', first, ask)).toBe('-1')
  await stage.said('v0.1.0 failed to come up in production (verification_failed, run', first)
  await stage.quiet()
  expect(await promotionsTo(stage, of)).toHaveLength(1)
})

let second: number
test('an admin lets it try again, on the promotion that failed, and is told of the new one', async () => {
  expect(await command(stage, 'adam', first, ask)).toBe('+1')
  second = await openPromotion(stage, of)
  await stage.said(`#${second} promotes fraud v0.1.0 to production. adam asked for it`, first)
})

test('what fails a second time is not tried a third time by itself', async () => {
  await stage.said('waits for approval', second)
  await stage.label('olga', second, 'approve:production')
  await merged(stage, second)
  await broughtUp(stage, of, commit, { production: 'fail' })
  await stage.quiet()
  expect(await promotionsTo(stage, of)).toHaveLength(2)
})

test('asked once more it goes live, by the same bytes, and its way is on record', async () => {
  expect(await command(stage, 'adam', change, ask)).toBe('+1')
  const third = await openPromotion(stage, of)
  await stage.said('waits for approval', third)
  await stage.label('olga', third, 'approve:production')
  await merged(stage, third)
  await broughtUp(stage, of, commit)
  await live(stage, of)
  expect(await command(stage, 'olga', change, ask)).toBe('-1')
  await stage.said('v0.1.0 is live in production already', change)
})
