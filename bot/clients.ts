// Octokit for the App itself and for each of its installations, and the ports of the bot's heart over them.
import { isDeepStrictEqual } from 'node:util'
import { Probot, ProbotOctokit } from 'probot'
import { z } from 'zod'
import { lacking, type Grant } from '../core/bot/permissions.ts'
import type { BotPorts, Observation } from '../core/bot/ports.ts'
import type { RepositoryName } from '../core/bot/subjects.ts'
import { createLru } from '../adapters/github/bot/lru.ts'
import { hasStatus, type GitHubClient } from '../adapters/github/bot/client.ts'
import { libraryLog, type Logger } from './log.ts'
import type { ApiCall, Metrics } from './metrics.ts'
import type { Settings } from './settings.ts'

export interface Clients {
  /** As the App: its own pages, deliveries and installations. */
  readonly app: () => Promise<GitHubClient>
  readonly installation: (id: number) => Promise<GitHubClient>
  /** Null where the App is not installed. */
  readonly installationOf: (repository: RepositoryName) => Promise<number | null>
  /** An event or a list said under which installation a repository is found. */
  readonly note: (repositoryId: number, installation: number) => void
  readonly forget: (repositoryId: number) => void
  /** What an installation was last seen to have; asked for where it was not seen yet, or may have changed since. */
  readonly grantOf: (id: number) => Promise<Grant>
  /** A token that was made before has what was granted then: where that is not the same, another one is made. */
  readonly noteGrant: (id: number, grant: Grant) => Promise<void>
  readonly doubtGrant: (id: number) => void
}

export function createProbot(settings: Settings, log: Logger, metrics: Metrics): Probot {
  return new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecrets[0],
    baseUrl: settings.apiUrl,
    log: libraryLog(log),
    Octokit: octokitClass(metrics, settings.apiUrl)
  })
}

/** Retries, pauses between writes and conditional requests are the adapter's: twice would be too often. */
function octokitClass(metrics: Metrics, baseUrl: string): typeof ProbotOctokit {
  const Counted = ProbotOctokit.plugin((octokit) => {
    octokit.hook.after('request', ({ status, headers }, options) => {
      metrics.asked(callOf(options, status, headers))
    })
    octokit.hook.error('request', (error, options) => {
      const { status = 0, response } = error as { status?: number; response?: { headers?: Headers } }
      metrics.asked(callOf(options, status, response?.headers ?? {}))
      throw error
    })
  })
  return Counted.defaults(({ auth, throttle, ...options }: OctokitOptions) => ({
    ...options,
    // Probot leaves this at github.com, and a token that is asked for by itself would be asked for there.
    auth: { ...auth, ...(auth?.request && { request: auth.request.defaults({ baseUrl }) }) },
    throttle: { ...throttle, enabled: false },
    retry: { enabled: false }
  }))
}

interface OctokitOptions {
  readonly auth?: { readonly request?: { defaults(values: { readonly baseUrl: string }): unknown } }
  readonly throttle?: object
}

type Headers = Readonly<Record<string, string | number | undefined>>

function callOf(
  { method, url }: { readonly method: string; readonly url: string },
  status: number,
  headers: Headers
): ApiCall {
  const { 'x-ratelimit-resource': bucket, 'x-ratelimit-remaining': remaining } = headers
  const isKnown = bucket !== undefined && remaining !== undefined
  return {
    method,
    isGraphql: url.endsWith('/graphql'),
    status,
    left: isKnown ? { bucket: String(bucket), remaining: Number(remaining) } : null
  }
}

/** Repositories whose installation is remembered, and installations whose client is. */
const mostRepositories = 100_000
const mostInstallations = 1000

export function createClients(probot: Probot): Clients {
  const installations = createLru<number>(mostRepositories)
  const clients = createLru<ProbotOctokit>(mostInstallations)
  const grants = createLru<{ readonly grant: Grant; readonly isSure: boolean }>(mostInstallations)
  const app = async (): Promise<GitHubClient> => asClient(await probot.auth())

  async function installation(id: number): Promise<GitHubClient> {
    const known = clients.get(String(id))
    if (known !== undefined) return known
    const client = await probot.auth(id)
    clients.set(String(id), client)
    return client
  }

  async function noteGrant(id: number, grant: Grant): Promise<void> {
    const before = grants.get(String(id))?.grant
    grants.set(String(id), { grant, isSure: true })
    if (before === undefined || isDeepStrictEqual(before.permissions, grant.permissions)) return
    await clients.get(String(id))?.auth({ type: 'installation', installationId: id, refresh: true })
  }

  async function find({ owner, name }: RepositoryName): Promise<number | null> {
    try {
      const { data } = await (await app()).request('GET /repos/{owner}/{repo}/installation', { owner, repo: name })
      return (data as { readonly id: number }).id
    } catch (error) {
      if (hasStatus(error, 404)) return null
      throw error
    }
  }

  return {
    app,
    installation,
    async installationOf(repository) {
      const id = installations.get(String(repository.id)) ?? (await find(repository))
      if (id !== null) installations.set(String(repository.id), id)
      return id
    },
    note: (repositoryId, id) => installations.set(String(repositoryId), id),
    forget: (repositoryId) => installations.delete(String(repositoryId)),
    async grantOf(id) {
      const known = grants.get(String(id))
      if (known?.isSure === true) return known.grant
      const { data } = await (await app()).request('GET /app/installations/{installation_id}', { installation_id: id })
      const grant = grantOf(data)
      await noteGrant(id, grant)
      return grant
    },
    noteGrant,
    doubtGrant(id) {
      const known = grants.get(String(id))
      if (known !== undefined) grants.set(String(id), { ...known, isSure: false })
    }
  }
}

const grantSchema = z.object({ permissions: z.record(z.string(), z.string()), html_url: z.string() })

/** Of an installation as GitHub lists it. */
export function grantOf(installation: unknown): Grant {
  const { permissions, html_url: url } = grantSchema.parse(installation)
  return { permissions, url }
}

function asClient(octokit: ProbotOctokit): GitHubClient {
  return octokit
}

/** Ports hold caches of their own: those of the installations that are busiest are kept. */
const mostPorts = 50

/** Each subject by the ports of its installation; a repository where the App is not installed is gone. */
export function createInstalledPorts(
  clients: Clients,
  createPorts: (client: GitHubClient) => BotPorts,
  metrics: Metrics
): BotPorts {
  const made = createLru<BotPorts>(mostPorts)
  const of = async (repository: RepositoryName): Promise<{ readonly id: number; readonly ports: BotPorts } | null> => {
    const id = await clients.installationOf(repository)
    if (id === null) return null
    const ports = made.get(String(id)) ?? createPorts(await clients.installation(id))
    made.set(String(id), ports)
    return { id, ports }
  }
  const grantIn = async (id: number): Promise<Grant | null> => {
    try {
      return await clients.grantOf(id)
    } catch (error) {
      if (hasStatus(error, 404)) return null
      throw error
    }
  }
  return {
    async observe(subject, requests) {
      const found = await of(subject.repository)
      if (found === null) return null
      const grant = await grantIn(found.id)
      const observation = grant === null ? null : await found.ports.observe(subject, requests)
      return observation === null || grant === null ? null : withGrant(observation, grant)
    },
    async apply(subject, effect) {
      try {
        const outcome = (await (await of(subject.repository))?.ports.apply(subject, effect)) ?? null
        metrics.applied(effect.kind, true)
        return outcome
      } catch (error) {
        metrics.applied(effect.kind, false)
        throw error
      }
    }
  }
}

/** With what the installation lacks, whether or not it was missed yet. */
function withGrant(seen: Observation, grant: Grant): Observation {
  if (seen.kind !== 'pull' && seen.kind !== 'repository') return seen
  const missingPermissions = [...new Set([...seen.missingPermissions, ...lacking(grant)])].sort()
  return { ...seen, missingPermissions, permissionsUrl: grant.url }
}
