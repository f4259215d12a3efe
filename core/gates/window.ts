// Deployment windows: a cron-like expression in a time zone, and freeze dates.
import { Cron } from 'croner'

export interface Window {
  readonly cron: string
  readonly timezone: string
  /** ISO dates, or ranges `2026-12-19/2027-01-04` with both ends frozen. */
  readonly freeze?: readonly string[] | undefined
}

export type WindowState = 'open' | 'closed' | 'frozen'

/** Whether a deployment may start at `now` (milliseconds since the epoch). Throws RangeError for an expression that does not parse. */
export function windowState(window: Window, now: number): WindowState {
  if (isFrozen(window, now)) return 'frozen'
  const minute = now - (now % 60_000)
  return parseCron(window).match(new Date(minute)) ? 'open' : 'closed'
}

function isFrozen({ freeze = [], timezone }: Window, now: number): boolean {
  return frozenUntil(freeze, localDate(now, timezone)) !== null
}

/** The last day of the freeze that this day lies in; null where it lies in none. */
function frozenUntil(freeze: readonly string[], day: string): string | null {
  const ends = freeze.flatMap((range) => {
    const [from = '', to = from] = range.split('/')
    return from <= day && day <= to ? [to] : []
  })
  return ends.toSorted().at(-1) ?? null
}

/** From a day's midnight in UTC to the first midnight after that day on earth, 14 hours ahead. */
const firstMidnightMs = 9 * 3_600_000

/** When the window opens next outside of its freezes, in milliseconds since the epoch; null if never. */
export function opensNext(window: Window, now: number): number | null {
  const cron = parseCron(window)
  let next = cron.nextRun(new Date(now))
  while (next !== null) {
    const end = frozenUntil(window.freeze ?? [], localDate(next.getTime(), window.timezone))
    if (end === null) return next.getTime()
    // The day after begins nowhere before this; what is left of the frozen day is stepped over.
    next = cron.nextRun(new Date(Math.max(next.getTime(), Date.parse(end) + firstMidnightMs)))
  }
  return null
}

function parseCron({ cron, timezone }: Window): Cron {
  try {
    return new Cron(cron, { timezone, paused: true, mode: '5-part' })
  } catch (error) {
    throw new RangeError(
      `gates window "${cron}" in ${timezone}: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}

/** The date as YYYY-MM-DD where the clock of this time zone stands now. */
function localDate(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}
