// While jobs run elsewhere, a signal to modelgate ends them first, and then modelgate.
import type { PlacedJob, Scheduler } from '../../core/pipeline/jobs/ports.ts'

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** After this long modelgate ends anyway; the next run finds what it left. */
const mostMs = 60_000

export interface Guard {
  /** Leads a job by a scheduler that falls silent once a signal has come, so that nothing is started again behind its back. */
  during<T>(scheduler: Scheduler, work: (guarded: Scheduler) => Promise<T>): Promise<T>
}

export function createGuard(): Guard {
  const active = new Map<string, () => Promise<void>>()
  const submitting = new Set<Promise<void>>()
  const state = { guarded: 0, isEnding: false }

  function onSignal(signal: NodeJS.Signals): void {
    if (state.isEnding) return
    state.isEnding = true
    // a job that is being handed over can be ended only once it is there
    const ended = Promise.allSettled(submitting).then(async () =>
      Promise.allSettled([...active.values()].map(async (cancel) => cancel()))
    )
    const late = new Promise((resolve) => setTimeout(resolve, mostMs))
    void Promise.race([ended, late]).then(() => {
      for (const each of endingSignals) process.off(each, onSignal)
      process.kill(process.pid, signal)
    })
  }

  const silenced = <A extends readonly unknown[], R>(call: (...words: A) => Promise<R>) => {
    const forever = new Promise<never>(() => undefined)
    const isEnding = (): boolean => state.isEnding
    return async (...words: A): Promise<R> => {
      if (isEnding()) return forever
      const answer = await call(...words)
      return isEnding() ? forever : answer
    }
  }

  function submit(scheduler: Scheduler, job: PlacedJob): Promise<void> {
    active.set(job.id, () => scheduler.cancel(job))
    const submitted = scheduler.submit(job).finally(() => submitting.delete(submitted))
    submitting.add(submitted)
    return submitted
  }

  return {
    async during(scheduler, work) {
      const mine = new Set<string>()
      if (state.guarded === 0) for (const signal of endingSignals) process.on(signal, onSignal)
      state.guarded += 1
      try {
        return await work({
          ...scheduler,
          submit: silenced((job) => (mine.add(job.id), submit(scheduler, job))),
          status: silenced(async (job) => {
            const status = await scheduler.status(job)
            if (status !== null && status.kind !== 'ended') {
              mine.add(job.id)
              active.set(job.id, () => scheduler.cancel(job))
            }
            return status
          }),
          logs: silenced((job) => scheduler.logs(job)),
          cancel: silenced((job) => scheduler.cancel(job)),
          fetch: silenced((job) => scheduler.fetch(job))
        })
      } finally {
        for (const id of mine) active.delete(id)
        state.guarded -= 1
        if (state.guarded === 0 && !state.isEnding) for (const signal of endingSignals) process.off(signal, onSignal)
      }
    }
  }
}
