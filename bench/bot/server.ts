// A server of webhooks as a process of its own, a GitHub that it asks, and deliveries that are signed for it.
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { freePort } from '../../tests/bot/support/served.ts'
import { createAppKey } from '../../tests/support/github/app-key.ts'

const secret = 'bench'
const concurrency = 16
/** The App's number. */
export const appId = 7

export interface Target<GitHub> {
  readonly url: string
  readonly github: GitHub
  /** Asks for a full collection of garbage, where the entry listens. */
  readonly collect: () => void
}

/** `started` is closed at the end, as the server is. */
export async function withServer<GitHub extends { readonly url: string; close(): void }, T>(
  entry: string,
  started: Promise<GitHub>,
  work: (target: Target<GitHub>) => Promise<T>
): Promise<T> {
  const github = await started
  const port = await freePort()
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    APP_ID: String(appId),
    PRIVATE_KEY: createAppKey().privateKey.replaceAll('\n', '\\n'),
    WEBHOOK_SECRET: secret,
    GITHUB_API_URL: github.url,
    PORT: String(port),
    LOG_LEVEL: 'info',
    SWEEP_SECONDS: '86400'
  }
  const child = spawn(process.execPath, ['--expose-gc', entry], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const url = `http://127.0.0.1:${port}`
  try {
    while (!(await isUp(url))) {
      if (child.exitCode !== null) throw new Error(`${entry} ended with ${child.exitCode}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return await work({ url, github, collect: () => child.kill('SIGUSR2') })
  } finally {
    child.kill('SIGKILL')
    await ended
    github.close()
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: concurrency })

/** Delivers so many different events of different pull requests; milliseconds until each was answered. */
export async function deliver(
  url: string,
  { first, count, action = 'opened' }: { readonly first: number; readonly count: number; readonly action?: string }
): Promise<readonly number[]> {
  const times: number[] = []
  let next = first
  const line = async (): Promise<void> => {
    while (next < first + count) {
      const started = performance.now()
      await post(url, next++, action)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, line))
  return times
}

function post(url: string, index: number, action: string): Promise<void> {
  const repository = 1 + (index % 50)
  const body = JSON.stringify({
    action,
    number: index + 1,
    pull_request: {
      number: index + 1,
      updated_at: '2026-01-02T03:04:05Z',
      merged: false,
      head: { sha: 'a'.repeat(40) },
      base: { ref: 'main' },
      body: 'x'.repeat(8000) // GitHub's payloads weigh about as much
    },
    repository: { id: repository, name: `models-${repository}`, owner: { login: 'acme' }, default_branch: 'main' },
    sender: { id: 42, login: 'rita', type: 'User' },
    installation: { id: 5 }
  })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-github-event': 'pull_request',
    'x-github-delivery': `${action} ${index}`,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  }
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/api/github/webhooks`, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.once('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`a delivery was answered ${response.statusCode ?? 'not at all'}`))
      })
    })
    request.once('error', reject)
    request.end(body)
  })
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

export function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2))
}

/** Resolves when nothing waits and nothing runs in the bot's queue. */
export async function idle(url: string): Promise<void> {
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text()
    const busy = [...text.matchAll(/^modelgate_queue_subjects\{state="(?:ready|running|retrying)"\} (\d+)$/gm)]
    if (busy.length === 3 && busy.every(([, count]) => count === '0')) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
