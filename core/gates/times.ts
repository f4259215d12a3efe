// Points in time as people read them; all are in milliseconds since the epoch.

/** `2026-12-02 20:30 UTC` */
export function utcTime(at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T')
  return `${day} ${time.slice(0, 5)} UTC`
}

/** `Wed 2 Dec 21:30 Europe/Berlin (2026-12-02 20:30 UTC)`; in UTC alone where no other time zone is given. */
export function timeIn(at: number, timeZone: string | undefined): string {
  if (timeZone === undefined || /^(?:Etc\/)?UTC$/i.test(timeZone)) return utcTime(at)
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  })
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const local = (['weekday', 'day', 'month'] as const).map((type) => parts.get(type) ?? '').join(' ')
  return `${local} ${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''} ${timeZone} (${utcTime(at)})`
}
