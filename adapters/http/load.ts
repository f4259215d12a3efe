// Bounded load: a fixed number of requests, so many at a time, and it stops by itself.
import { summariseLoad, type LoadSummary, type Sample } from '../../core/pipeline/serving/load.ts'
import { askHttp, keepAliveAgent } from './request.ts'

export interface LoadPlan {
  readonly url: string
  /** Bodies that are sent in turn; a GET when there are none. */
  readonly bodies: readonly unknown[]
  readonly requests: number
  readonly concurrency: number
  /** Limit for one request. */
  readonly timeoutMs: number
}

/** Sends exactly `requests` requests, never more than `concurrency` at a time, and ends when the last is answered or timed out. */
export async function runLoad(plan: LoadPlan): Promise<LoadSummary> {
  const agent = keepAliveAgent(plan.concurrency)
  const samples: Sample[] = []
  let next = 0
  const client = async (): Promise<void> => {
    while (next < plan.requests) {
      const body = plan.bodies.length === 0 ? null : plan.bodies[next % plan.bodies.length]
      next += 1
      samples.push(await askHttp(plan.url, body, { timeoutMs: plan.timeoutMs, agent }))
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(plan.concurrency, plan.requests) }, client))
  } finally {
    agent.destroy()
  }
  return summariseLoad(samples)
}
