// A client that keeps asking at an address over kept connections, until it is told to stop.
import { askHttp, keepAliveAgent } from '../../../../adapters/http/request.ts'
import type { Answer } from '../../../../core/pipeline/ports.ts'

export interface SteadyClient {
  /** Waits until this many more answers have come. */
  more(count: number): Promise<void>
  /** Ends, and gives all answers in the order in which they came. */
  stop(): Promise<readonly Answer[]>
}

export function startClient(url: string, concurrency = 4): SteadyClient {
  const agent = keepAliveAgent(concurrency)
  const answers: Answer[] = []
  let going = true
  const ask = async (): Promise<void> => {
    while (going) answers.push(await askHttp(url, { dataframe_records: [{ a: 1 }] }, { timeoutMs: 10_000, agent }))
  }
  const askers = Array.from({ length: concurrency }, ask)
  return {
    async more(count) {
      const goal = answers.length + count
      while (answers.length < goal) await new Promise((resolve) => setTimeout(resolve, 2))
    },
    async stop() {
      going = false
      await Promise.all(askers)
      agent.destroy()
      return answers
    }
  }
}

/** Names of the models that answered. */
export function namesOf(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ body }) => {
    if (typeof body !== 'object' || body === null || !('predictions' in body)) return 'nobody'
    return Array.isArray(body.predictions) ? String(body.predictions[0]) : 'nobody'
  })
}
