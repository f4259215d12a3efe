import type { Timer } from '../../../../core/bot/queue.ts'

export interface HandTimer extends Timer {
  /** Lets time pass, and runs what becomes due on the way, in order. */
  pass(milliseconds: number): Promise<void>
  readonly alarms: number
}

/** A clock that is moved by hand. */
export function createHandTimer(start = 0): HandTimer {
  let now = start
  const alarms = new Set<{ readonly at: number; readonly run: () => void }>()
  return {
    now: () => now,
    after(milliseconds, run) {
      const alarm = { at: now + milliseconds, run }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    async pass(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        await rest()
        const next = [...alarms].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        alarms.delete(next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
    },
    get alarms() {
      return alarms.size
    }
  }
}

/** Lets everything happen that waits for no clock. */
export function rest(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
