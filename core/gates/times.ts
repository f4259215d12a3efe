// Points in time as people read them; all are in milliseconds since the epoch.

/** `2026-12-02 20:30 UTC` */
export function utcTime(at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T')
  return `${day} ${time.slice(0, 5)} UTC`
}
