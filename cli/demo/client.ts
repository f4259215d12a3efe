// A client that keeps asking a served model, as its users would while traffic moves.
import { Agent, request } from 'node:http'

export interface Asked {
  readonly answers: number
  readonly failed: number
  /** Answers by the release that gave them. */
  readonly byRelease: ReadonlyMap<string, number>
}

export interface Client {
  stop(): Promise<Asked>
}

/** Asks one request after the other on two connections until stopped; pauses a little so that it stays polite. */
export function keepAsking(url: string, body: unknown): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const byRelease = new Map<string, number>()
  const text = JSON.stringify(body)
  let isStopped = false
  let answers = 0
  let failed = 0
  const loop = async (): Promise<void> => {
    while (!isStopped) {
      const { ok, release } = await ask(url, text, agent)
      answers += 1
      if (!ok) failed += 1
      byRelease.set(release, (byRelease.get(release) ?? 0) + 1)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const loops = Promise.all([loop(), loop()])
  return {
    async stop() {
      isStopped = true
      await loops
      agent.destroy()
      return { answers, failed, byRelease }
    }
  }
}

function ask(url: string, text: string, agent: Agent): Promise<{ ok: boolean; release: string }> {
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', agent, timeout: 10_000, headers: { 'content-type': 'application/json' } },
      (answer) => {
        const header = answer.headers['x-modelgate-release']
        const release = typeof header === 'string' ? header : 'nobody'
        answer.resume().on('end', () => resolve({ ok: (answer.statusCode ?? 500) < 400, release }))
        answer.on('error', () => resolve({ ok: false, release }))
      }
    )
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => resolve({ ok: false, release: 'nobody' }))
    sent.end(text)
  })
}
