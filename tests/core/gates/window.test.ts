import { describe, expect, test } from '@jest/globals'
import { opensNext, windowState } from '../../../core/gates/window.ts'

const berlin = { cron: '* 9-15 * * 1-4', timezone: 'Europe/Berlin' }
const at = (time: string) => Date.parse(time)
const state = (time: string, window: Parameters<typeof windowState>[0] = berlin) => windowState(window, at(time))

describe('windowState', () => {
  test.each([
    ['Monday at 9:00 in winter', '2026-11-23T08:00:00Z', 'open'],
    ['a second before', '2026-11-23T07:59:59Z', 'closed'],
    ['the last second', '2026-11-23T14:59:59.999Z', 'open'],
    ['16:00', '2026-11-23T15:00:00Z', 'closed'],
    ['Friday', '2026-11-27T10:00:00Z', 'closed'],
    ['Monday at 9:00 in summer', '2026-07-20T07:00:00Z', 'open'],
    ['Monday at 8:00 in summer', '2026-07-20T06:30:00Z', 'closed']
  ])('%s in Berlin is %s', (_what, time, expected) => {
    expect(state(time)).toBe(expected)
  })

  test('an hour that the clocks skip is never, one that they repeat is twice', () => {
    const night = { cron: '* 2 * * *', timezone: 'Europe/Berlin' }
    expect([state('2026-03-29T00:30:00Z', night), state('2026-03-29T01:30:00Z', night)]).toEqual(['closed', 'closed'])
    expect(state('2026-10-25T00:30:00Z', night)).toBe('open')
    expect(state('2026-10-25T01:30:00Z', night)).toBe('open')
    expect(state('2026-10-25T02:30:00Z', night)).toBe('closed')
  })

  test('a freeze holds on both of its last days, in the local calendar', () => {
    const window = { ...berlin, cron: '* * * * *', freeze: ['2026-12-19/2027-01-04', '2026-11-30'] }
    const times = ['2026-12-18T22:59:00Z', '2026-12-18T23:00:00Z', '2027-01-04T22:59:00Z', '2027-01-04T23:00:00Z']
    expect(times.map((time) => state(time, window))).toEqual(['open', 'frozen', 'frozen', 'open'])
    expect(state('2026-11-30T12:00:00Z', window)).toBe('frozen')
  })

  test('an expression that does not parse is an error, never an open window', () => {
    expect(() => state('2026-11-23T10:00:00Z', { cron: '61 * * * *', timezone: 'UTC' })).toThrow(RangeError)
    expect(() => state('2026-11-23T10:00:00Z', { cron: '* * * * *', timezone: 'Mars/Olympus' })).toThrow(RangeError)
  })
})

test('opensNext is the first minute of the next opening outside of freezes, or never', () => {
  expect(opensNext(berlin, at('2026-11-26T20:00:00Z'))).toBe(at('2026-11-30T08:00:00Z'))
  const frozen = { ...berlin, freeze: ['2026-11-30', '2026-12-01/2026-12-02'] }
  expect(opensNext(frozen, at('2026-11-26T20:00:00Z'))).toBe(at('2026-12-03T08:00:00Z'))
  const auckland = { cron: '* * * * *', timezone: 'Pacific/Auckland', freeze: ['2026-12-19/2027-01-04'] }
  expect(opensNext(auckland, at('2026-12-20T00:00:00Z'))).toBe(at('2027-01-04T11:00:00Z'))
  const honolulu = { ...auckland, timezone: 'Pacific/Honolulu' }
  expect(opensNext(honolulu, at('2026-12-20T00:00:00Z'))).toBe(at('2027-01-05T10:00:00Z'))
  expect(opensNext({ cron: '0 0 30 2 *', timezone: 'UTC' }, at('2026-11-26T20:00:00Z'))).toBeNull()
})
