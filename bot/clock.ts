// The process's own clock and alarms.
import type { Timer } from '../core/bot/queue.ts'

export const clock: Timer = {
  now: Date.now,
  after(milliseconds, run) {
    const alarm = setTimeout(run, milliseconds)
    return () => clearTimeout(alarm)
  }
}
