// What only time brings is said in the comment, with the time.
import { expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import { promotion, release } from '../support/promotions.ts'
import { configText } from '../support/pulls.ts'
import { createWorld } from '../support/world.ts'

const asks = 'approvals: { count: 1, teams: [acme/risk] }\n    soak: 24h'
const window = 'cron: "* 9-15 * * 1-4", timezone: Europe/Berlin'

test.each([
  [
    'a freeze',
    `window: { ${window}, freeze: [2026-11-23/2026-11-24] }`,
    'Wed 25 Nov 09:00 Europe/Berlin (2026-11-25 08:00 UTC)',
    'frozen'
  ],
  ['a window', 'window: { cron: "* 2 * * *", timezone: UTC }', 'opens 2026-11-24 02:00 UTC', 'outside_window'],
  [
    'a soak that ends while the window is shut',
    `soak: 24h\n    window: { cron: "* 9-10 * * *", timezone: Europe/Berlin }`,
    '; after that the deployment window opens Wed 25 Nov 09:00 Europe/Berlin (2026-11-25 08:00 UTC)',
    'soak_not_over'
  ],
  ['a soak', 'soak: 24h', 'soaks until 2026-11-24 ', 'soak_not_over']
])('of %s the comment says until when it holds', (_what, gate, until, code) => {
  const start = promotion('production', [], configText.replace(asks, gate))
  const state = { live: release, candidate: null, weight: 0, hold: null }
  const world = createWorld({ ...start, places: [{ environment: 'staging', model: 'fraud', state }] })
  world.reconcile()
  const row = world.state().comment?.body.match(/\| nobody \| it goes on by itself: .*/)?.[0]
  expect(row).toContain(until)
  expect(row).toContain(`\`${code}\``)
})

test.each([
  ['a window', 'window: { cron: "* 2 * * *", timezone: America/New_York }', '2026-11-24T07:00:00Z'],
  ['a freeze', `window: { ${window}, freeze: [2026-11-23/2027-01-04] }`, '2027-01-05T08:00:00Z']
])('for %s it wakes at the minute at which it opens, and then it is merged', (_what, gate, opens) => {
  const start = promotion('production', [], configText.replace(asks, gate))
  const state = { live: release, candidate: null, weight: 0, hold: null }
  const world = createWorld({ ...start, places: [{ environment: 'staging', model: 'fraud', state }] })
  world.reconcile()
  const at = Date.parse(opens)
  expect(decide(world.state(), []).wakeAt).toBe(at)
  world.change((before) => ({ ...before, now: at - 60_000 }))
  world.reconcile()
  expect(world.merged()).toEqual([])
  world.change((before) => ({ ...before, now: at }))
  world.reconcile()
  expect(world.merged()).toEqual([21])
})
