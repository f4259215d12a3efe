// Jobs in worker threads. They are started with the first job.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { runJob, type Job, type Parallel } from '../../core/metrics/job.ts'

export interface Threads extends Parallel {
  /** Ends the threads; a job still running is lost. */
  close(): Promise<void>
}

/** A thread, and the end of what it was given so far. */
interface Lane {
  readonly worker: Worker
  last: Promise<unknown>
}

const mostThreads = 8

/** As many threads as the machine runs at once, at most 8. A job whose thread fails is run here: the result is the same. */
export function createThreads(threads = Math.min(mostThreads, availableParallelism())): Threads {
  const lanes: Lane[] = []
  let next = 0

  function laneFor(): Lane {
    const place = next % threads
    next += 1
    return (lanes[place] ??= { worker: startWorker(), last: Promise.resolve() })
  }

  return {
    threads,
    async run(job) {
      const lane = laneFor()
      const result = lane.last.then(() => runIn(lane.worker, job)).catch(() => runJob(job))
      lane.last = result
      return await result
    },
    async close() {
      await Promise.all(lanes.splice(0).map(({ worker }) => worker.terminate()))
    }
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  worker.unref()
  return worker
}

function runIn(worker: Worker, job: Job): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const settled = (settle: () => void) => () => {
      worker.off('message', answered).off('error', failed).off('exit', failed)
      settle()
    }
    const answered = (result: unknown): void =>
      settled(() => (result instanceof Float64Array ? resolve(result) : reject(new TypeError('no numbers'))))()
    const failed = (reason: unknown): void =>
      settled(() => reject(reason instanceof Error ? reason : new Error('the thread ended')))()
    worker.on('message', answered).on('error', failed).on('exit', failed)
    worker.postMessage(job)
  })
}
