// The window against a naive reference: minute by minute, by what Intl says that the clock of the time zone shows.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { opensNext, windowState, type Window } from '../../../core/gates/window.ts'

const minute = 60_000
const day = 24 * 60 * minute
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

interface Wall {
  readonly minute: number
  readonly hour: number
  readonly date: number
  readonly month: number
  readonly weekday: number
  readonly iso: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

function wallClock(at: number, timeZone: string): Wall {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' }
    })
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  return {
    ...{ minute: number('minute'), hour: number('hour'), date: number('day'), month: number('month') },
    weekday: weekdays.indexOf(parts.get('weekday') ?? ''),
    iso: `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
  }
}

/** `*`, `a`, `a-b`, `*\/n`, and lists of those. */
function holds(field: string, value: number): boolean {
  return field.split(',').some((part) => {
    const [range = '*', step] = part.split('/')
    const [from = '', to = from] = range.split('-')
    const isIn = range === '*' || (Number(from) <= value && value <= Number(to))
    return isIn && (step === undefined || value % Number(step) === 0)
  })
}

/** Where day of the month and weekday are both given, either is enough, as cron has it. */
function isOpen({ cron, timezone, freeze = [] }: Window, at: number): boolean {
  const [minutes = '', hours = '', dates = '', months = '', days = ''] = cron.split(' ')
  const wall = wallClock(at, timezone)
  if (
    freeze.some((range) => {
      const [from = '', to = from] = range.split('/')
      return from <= wall.iso && wall.iso <= to
    })
  )
    return false
  const isDate = holds(dates, wall.date)
  const isWeekday = holds(days, wall.weekday)
  const isDay = dates === '*' || days === '*' ? isDate && isWeekday : isDate || isWeekday
  return holds(minutes, wall.minute) && holds(hours, wall.hour) && holds(months, wall.month) && isDay
}

/** The next minute after this one at which it is open, within so many days. */
function opensNextNaively(window: Window, now: number, days: number): number | null {
  for (let at = now - (now % minute) + minute; at <= now + days * day; at += minute) if (isOpen(window, at)) return at
  return null
}

/** Where clocks are put forward and back, by an hour or by half of one, at midnight or in the night, and where they never are. */
const zones = [
  'America/New_York',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Apia',
  'UTC'
]
const changes = [
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-04-23T22:00Z',
  '2026-10-29T21:00Z',
  '2026-04-05T03:00Z',
  '2026-09-06T04:00Z',
  '2026-12-31T12:00Z'
].map((time) => Date.parse(time))

const fieldOf = (least: number, most: number) =>
  fc.oneof(
    fc.constant('*'),
    fc.integer({ min: least, max: most }).map(String),
    fc
      .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
      .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`)
  )
const isoDay = fc.integer({ min: -4, max: 4 })
const around = fc
  .record({
    change: fc.constantFrom(...changes),
    offset: fc.integer({ min: -36 * 60, max: 36 * 60 }),
    seconds: fc.integer({ min: 0, max: 59_999 }),
    timezone: fc.constantFrom(...zones),
    cron: fc.tuple(
      fc.constantFrom('*', '0', '15-45', '*/10', '59'),
      fieldOf(0, 23),
      fc.constantFrom('*', '*', '*', '1', '25-31'),
      fc.constant('*'),
      fc.constantFrom('*', '*', '1-5', '0', '6,0')
    ),
    freeze: fc.array(fc.tuple(isoDay, fc.integer({ min: 0, max: 3 })), { maxLength: 2 })
  })
  .map(({ change, offset, seconds, timezone, cron, freeze }) => {
    const isoOf = (days: number): string => new Date(change + days * day).toISOString().slice(0, 10)
    const window: Window = {
      ...{ cron: cron.join(' '), timezone },
      freeze: freeze.map(([from, length]) => (length === 0 ? isoOf(from) : `${isoOf(from)}/${isoOf(from + length)}`))
    }
    return { window, now: change + offset * minute + seconds }
  })

describe('a window, around the hours when clocks change and over New Year', () => {
  test('is open exactly when the clock on the wall says so', () => {
    fc.assert(
      fc.property(around, ({ window, now }) => {
        expect(windowState(window, now) === 'open').toBe(isOpen(window, now))
      }),
      { numRuns: 3000 }
    )
  })

  test('opens next at the first minute that is open', () => {
    fc.assert(
      fc.property(around, ({ window, now }) => {
        const next = opensNext(window, now)
        const naive = opensNextNaively(window, now, 3)
        if (naive === null) expect(next === null || next > now + 3 * day - minute).toBe(true)
        else expect(next === null ? null : new Date(next).toISOString()).toBe(new Date(naive).toISOString())
      }),
      { numRuns: 80 }
    )
  })
})
