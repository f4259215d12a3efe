// The GitHub double, and the bot as a process that gets its webhooks.
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { eventNames } from '../../../bot/events.ts'
import { createAppKey } from '../../support/github/app-key.ts'
import { client, type Client } from '../../support/github/client.ts'
import { startGitHub, type GitHub, type Options } from '../../support/github/github.ts'
import type { Seed } from '../../support/github/seed.ts'

export const secret = 'a-webhook-secret-of-this-test'
const appId = 7

export const people: Seed = {
  users: [
    { login: 'dana', token: 'token-dana', email: 'dana@example.org' },
    { login: 'rita', token: 'token-rita', email: 'rita@example.org' }
  ],
  organizations: [{ login: 'acme', admins: ['rita'], members: ['dana'] }],
  repositories: [
    {
      name: 'acme/models',
      collaborators: { dana: 'write' },
      files: { 'README.md': '# Models\n', 'train.py': 'print(1)\n' }
    }
  ]
}
export const repo = '/repos/acme/models'

export interface BotProcess {
  readonly child: ChildProcess
  readonly url: string
  /** Lines of its log. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[]
  readonly output: () => string
  /** Ends it by a signal and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface Served {
  readonly github: GitHub
  readonly dana: Client
  readonly rita: Client
  readonly app: Client
  readonly env: NodeJS.ProcessEnv
  /** Where webhooks are sent to. */
  readonly port: number
  start(entry?: readonly string[], more?: NodeJS.ProcessEnv): Promise<BotProcess>
  close(): Promise<void>
}

export type Granted = Readonly<Record<string, 'read' | 'write' | 'admin'>>
/** What the App is given where a test doesn't say it: all that app.yml asks for. */
export const permissions: Granted = {
  ...{ actions: 'write', checks: 'write', contents: 'write', deployments: 'write', issues: 'write', members: 'read' },
  ...{ merge_queues: 'read', metadata: 'read', pull_requests: 'write', statuses: 'read' }
}

export async function serve(
  seed: Seed = people,
  granted: Granted = permissions,
  options: Options = {}
): Promise<Served> {
  const key = createAppKey()
  const port = await freePort()
  const github = await startGitHub(
    {
      ...seed,
      apps: [
        {
          slug: 'modelgate',
          owner: 'acme',
          id: appId,
          publicKey: key.publicKey,
          permissions: granted,
          events: eventNames,
          webhook: { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret },
          installations: [{ account: 'acme' }]
        },
        ...(seed.apps ?? [])
      ]
    },
    options
  )
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    APP_ID: String(appId),
    PRIVATE_KEY: key.privateKey.replaceAll('\n', '\\n'),
    WEBHOOK_SECRET: secret,
    GITHUB_API_URL: github.url,
    PORT: String(port),
    SWEEP_SECONDS: '3600'
  }
  const running = new Set<BotProcess>()
  return {
    github,
    dana: client(github.url, 'token-dana'),
    rita: client(github.url, 'token-rita'),
    app: (...call) => client(github.url, key.jwt(appId))(...call),
    env,
    port,
    async start(entry = ['tests/bot/support/server-entry.ts'], more = {}) {
      const bot = await startProcess(entry, { ...env, ...more }, Number(more['PORT'] ?? port))
      running.add(bot)
      return bot
    },
    async close() {
      await Promise.all([...running].map((bot) => bot.stop('SIGKILL')))
      await github.close()
    }
  }
}

async function startProcess(entry: readonly string[], env: NodeJS.ProcessEnv, port: number): Promise<BotProcess> {
  const child = spawn(process.execPath, entry, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = `http://127.0.0.1:${port}`
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}\n${output}`)
      return (await statusOf(`${url}/readyz`)) === 200
    },
    () => output
  )
  return {
    child,
    url,
    output: () => output,
    log: () =>
      output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    }
  }
}

async function statusOf(url: string): Promise<number | null> {
  try {
    return (await fetch(url)).status
  } catch {
    return null
  }
}

/** Waits until it holds, for half a minute at most. */
export async function until(holds: () => Promise<boolean> | boolean, detail: () => string = () => ''): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come to that\n${detail()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** A branch of dana's with one changed file and its pull request; gives number and head. */
export async function openPull(
  { dana }: Pick<Served, 'dana'>,
  branch = 'better'
): Promise<{ number: number; head: string }> {
  const main = await dana('GET', `${repo}/git/ref/heads/main`)
  await dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: main.text('object.sha') })
  const head = await push({ dana }, branch, `print("${branch}")\n`)
  const pull = await dana('POST', `${repo}/pulls`, { title: `Make it ${branch}`, head: branch, base: 'main' })
  return { number: pull.number('number'), head }
}

export async function push(
  { dana }: Pick<Served, 'dana'>,
  branch: string,
  text: string,
  path = 'train.py'
): Promise<string> {
  const old = await dana('GET', `${repo}/contents/${path}?ref=${branch}`)
  const content = Buffer.from(text).toString('base64')
  const written = await dana('PUT', `${repo}/contents/${path}`, {
    message: 'Change',
    content,
    branch,
    sha: old.text('sha')
  })
  return written.text('commit.sha')
}

/** The lines of the bot's comment; empty where there is none. */
export async function saidOn(
  { dana }: Pick<Served, 'dana'>,
  number: number,
  author = 'modelgate[bot]'
): Promise<readonly string[]> {
  const comments = await dana('GET', `${repo}/issues/${number}/comments`)
  const own = comments.list().filter((each) => (each as { user: { login: string } }).user.login === author)
  if (own.length > 1) throw new Error(`${own.length} comments of the bot`)
  return own.flatMap((each) => (each as { body: string }).body.split('\n'))
}
