// What only time brings is said in the comment, with the time.
import { expect, test } from '@jest/globals'
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
