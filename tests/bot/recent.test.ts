import { expect, test } from '@jest/globals'
import { createRecent } from '../../bot/recent.ts'

test('of what happened the last twenty are kept, newest first', () => {
  const recent = createRecent()
  for (let at = 1; at <= 25; at += 1) recent.note({ at, what: 'push', outcome: 'queued' })
  const times = recent.list().map(({ at }) => at)
  expect([times.length, times[0], times.at(-1)]).toEqual([20, 25, 6])
})
