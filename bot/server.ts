// The bot as a server, from its settings to its end.
import { randomUUID } from 'node:crypto'
import type { Decide } from '../core/bot/decision.ts'
import type { Self } from '../core/bot/observation.ts'
import type { BotPorts } from '../core/bot/ports.ts'
import { createQueue, type Delivery, type Timer } from '../core/bot/queue.ts'
import { reconcile } from '../core/bot/reconcile.ts'
import { subjectText, type Subject } from '../core/bot/subjects.ts'
import { InputError, OutsideError } from '../core/errors.ts'
import { version } from '../core/version.ts'
import { hasStatus, type GitHubClient } from '../adapters/github/bot/client.ts'
import { createApp } from './app.ts'
import { createClients, createInstalledPorts, createProbot, type Clients } from './clients.ts'
import { dashboard } from './dashboard.ts'
import { listen } from './http.ts'
import { createIntake } from './intake.ts'
import { messageOf, type Logger } from './log.ts'
import { createMetrics } from './metrics.ts'
import { createRecent } from './recent.ts'
import { createRegistryHook } from './registry.ts'
import { search } from './searches.ts'
import type { Settings } from './settings.ts'
import { createSignatureCheck } from './signature.ts'
import { createLostDeliveries } from './sweep/deliveries.ts'
import { createSweeper } from './sweep/sweeper.ts'

/** What the server is made of besides itself. */
export interface Parts {
  readonly decide: Decide
  readonly createPorts: (client: GitHubClient, self: Self) => BotPorts
  readonly timer: Timer
  readonly log: Logger
}

export interface RunningBot {
  readonly port: number
  /** Takes nothing more, finishes what is there within the time, and resolves: true where all of it was done. */
  stop(milliseconds: number): Promise<boolean>
}

const webhookPath = '/api/github/webhooks'

/** Throws InputError where the App's number or key is wrong, OutsideError where GitHub can't be asked. */
export async function startBot(settings: Settings, { decide, createPorts, timer, log }: Parts): Promise<RunningBot> {
  const startedAt = timer.now()
  const [deliveries, errors] = [createRecent(), createRecent()]
  const metrics = createMetrics(() => queue.counts())
  const probot = createProbot(settings, log, metrics)
  const clients = createClients(probot)
  const self = await whoAmI(clients, settings)
  const ports = createInstalledPorts(clients, (client) => createPorts(client, self), metrics)
  let isStopping = false

  const queue = createQueue({
    timer,
    reconcile: (subject, requests) =>
      reconcile(ports, decide, subject, requests, (other) => void queue.accept(hint(other))),
    onOutcome(outcome) {
      const { subject, milliseconds, attempt, error } = outcome
      metrics.reconciled(outcome)
      const fields = { subject: subjectText(subject), milliseconds, attempt }
      if (error === null) return log.info(fields, 'reconciled')
      errors.note({ at: timer.now(), what: subject.kind, outcome: kindOf(error) })
      // Only what GitHub did is expected now and then.
      log[error instanceof OutsideError ? 'warn' : 'error']({ ...fields, err: error }, 'a reconcile failed')
      clients.forget(subject.repository.id)
    }
  })
  const take = createIntake({
    queue,
    own: self,
    metrics,
    log,
    deliveries,
    now: timer.now,
    search: async (wanted) => {
      const id = await clients.installationOf(wanted.repository)
      return id === null ? [] : search(await clients.installation(id), wanted)
    },
    sweep: (repository) => sweeper.soon(repository),
    found: clients.note,
    granted: clients.doubtGrant
  })
  const sweeper = createSweeper({
    app: clients.app,
    installation: clients.installation,
    deliveries: createLostDeliveries(clients.app, take, timer.now),
    queue,
    timer,
    milliseconds: settings.sweepSeconds * 1000,
    log,
    metrics,
    found: clients.note,
    granted: clients.noteGrant
  })

  await probot.load(createApp(take))
  const isForged = createSignatureCheck(settings.webhookSecrets, webhookPath)
  const webhook = await probot.getNodeMiddleware({ path: webhookPath })
  const { registrySecret: secret } = settings
  const registry = secret === undefined ? null : createRegistryHook({ ...clients, secret, now: timer.now, log })
  const server = await listen(settings.port, settings.host, {
    webhook: async (request, response) =>
      (await registry?.(request, response)) === true ||
      (await isForged(request, response)) ||
      Boolean(await webhook(request, response)),
    isReady: () => !isStopping,
    metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
    dashboard: () =>
      dashboard({
        version,
        isReady: !isStopping,
        startedAt,
        queue: queue.counts(),
        deliveries: deliveries.list(),
        errors: errors.list(),
        installations: sweeper.installations()
      }),
    failed: (error) => log.error({ err: error }, 'a request failed')
  })
  sweeper.start()
  log.info({ port: server.port, login: self.login, api: settings.apiUrl, version }, 'listening')

  return {
    port: server.port,
    async stop(milliseconds) {
      isStopping = true
      sweeper.stop()
      const closed = server.close()
      const isDone = await within(milliseconds, timer, Promise.all([closed, queue.drain()]))
      log.info({ isDone, left: queue.counts() }, 'stopped')
      return isDone
    }
  }
}

async function whoAmI(clients: Clients, { appId, apiUrl }: Settings): Promise<Self> {
  try {
    const { data } = await (await clients.app()).request('GET /app')
    return { mode: 'app', login: `${(data as { readonly slug: string }).slug}[bot]`, appId }
  } catch (cause) {
    if (hasStatus(cause, 401, 404))
      throw new InputError(`GitHub at ${apiUrl} doesn’t know this App: ${messageOf(cause)}`, {
        cure: 'check APP_ID and the private key: both stand on the App’s settings page',
        cause
      })
    throw new OutsideError(`GitHub can’t be asked at ${apiUrl}: ${messageOf(cause)}`, { cure: 'start again', cause })
  }
}

/** Nobody delivered it, so it has a name of its own. */
function hint(subject: Subject): Delivery {
  return { id: randomUUID(), work: [{ subject, requests: [] }] }
}

/** An error's kind without its text, which may name what is private. */
function kindOf(error: unknown): string {
  if (error instanceof OutsideError) return 'GitHub failed, or the subject doesn’t come to rest: the log says more'
  return 'a fault of the bot’s own: the log says more'
}

function within(milliseconds: number, timer: Timer, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(milliseconds, () => resolve(false))
    work.then(() => {
      cancel()
      resolve(true)
    }, reject)
  })
}
