// What is wrong with a window as it is written, before anything waits for it.
import { opensNext, windowState, type Window } from './window.ts'

export interface WindowProblem {
  readonly key: 'cron' | 'timezone' | 'freeze'
  /** Of the freeze that is wrong. */
  readonly index?: number
  readonly message: string
  readonly cure: string
}

/** The first of each kind; a window that is right opens some day. */
export function windowProblems({ cron, timezone, freeze = [] }: Window): readonly WindowProblem[] {
  const frozen = freeze.flatMap((range, index): readonly WindowProblem[] => {
    const message = freezeProblem(range)
    const cure = 'write a day, such as `2026-12-24`, or the first and the last one, such as `2026-12-19/2027-01-04`'
    return message === null ? [] : [{ key: 'freeze', index, message, cure }]
  })
  if (!isTimeZone(timezone)) {
    const message = `\`${timezone}\` is no time zone`
    return [...frozen, { key: 'timezone', message, cure: 'write one as IANA has it, such as `Europe/Berlin`' }]
  }
  const message = cronProblem({ cron, timezone })
  const cure = 'write five fields: minute, hour, day of the month, month, weekday, such as `* 9-15 * * 1-4`'
  return message === null ? frozen : [...frozen, { key: 'cron', message, cure }]
}

function cronProblem(window: Window): string | null {
  try {
    windowState(window, 0)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `\`${window.cron}\` is no cron expression`
  }
  return opensNext(window, 0) === null ? `\`${window.cron}\` never comes, so the window never opens` : null
}

function freezeProblem(range: string): string | null {
  const days = range.split('/')
  if (days.length > 2 || !days.every(isDay)) return `\`${range}\` is no day, nor two of them`
  const [from = '', to = from] = days
  return from <= to ? null : `\`${range}\` ends before it begins`
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
