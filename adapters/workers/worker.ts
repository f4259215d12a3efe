// What runs in a worker thread: jobs come in, their results go out.
import { parentPort } from 'node:worker_threads'
import { runJob, type Job } from '../../core/metrics/job.ts'

parentPort?.on('message', (job: Job) => {
  const result = runJob(job)
  parentPort?.postMessage(result, [result.buffer as ArrayBuffer])
})
