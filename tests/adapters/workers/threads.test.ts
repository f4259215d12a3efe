import { expect, test } from '@jest/globals'
import { createThreads } from '../../../adapters/workers/threads.ts'
import { runJob, type ResampleJob } from '../../../core/metrics/job.ts'
import { prepare } from '../../../core/metrics/prepare.ts'
import { strataFrom } from '../../../core/statistics/bootstrap.ts'
import { tableOf } from '../../support/tables.ts'

async function jobOf(resamples: number): Promise<ResampleJob> {
  const size = 5000
  const y = Array.from({ length: size }, (_, row) => row % 7)
  const { sample, measure } = prepare(await tableOf({ y, f: y.map((value) => value + 1) }), {
    task: 'regression',
    target: 'y',
    prediction: 'f'
  })
  const strata = strataFrom(null, size).map((rows) => ({ rows, represents: 1 }))
  const sides = [{ sample, options: measure, units: null }]
  return { kind: 'resample', sides, units: size, strata, seed: 7, from: 0, to: resamples }
}

test('a job runs beside this thread, which goes on meanwhile', async () => {
  const threads = createThreads(1)
  const short = await jobOf(10)
  expect(await threads.run(short)).toEqual(runJob(short))
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 5)
  await threads.run(await jobOf(300))
  clearInterval(timer)
  await threads.close()
  expect(ticks).toBeGreaterThan(5)
})

test('a job whose thread is ended is run here, with the same result', async () => {
  const threads = createThreads(1)
  const job = await jobOf(10)
  const result = threads.run(job)
  await threads.close()
  expect(await result).toEqual(runJob(job))
})
