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
  const today = localDate(now, window.timezone)
  const isFrozen = (window.freeze ?? []).some((range) => {
    const [from, to = from] = range.split('/')
    return from !== undefined && to !== undefined && from <= today && today <= to
  })
  if (isFrozen) return 'frozen'
  const minute = now - (now % 60_000)
  return parseCron(window).match(new Date(minute)) ? 'open' : 'closed'
}

/** When the window opens next, in milliseconds since the epoch; null if never. Freeze dates are not looked at. */
export function opensNext(window: Window, now: number): number | null {
  return parseCron(window).nextRun(new Date(now))?.getTime() ?? null
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
