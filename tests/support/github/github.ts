// A small stateful GitHub on loopback. README.md says what it covers.
import { createResults } from './actions/results.ts'
import { createRunner, type Runner } from './actions/runner.ts'
import { startOnEvents } from './actions/start.ts'
import { createControl } from './control/control.ts'
import { createPeople, type People } from './control/people.ts'
import { mirror } from './git/mirror.ts'
import { isGraphql, type Request, type Violation } from './http/answer.ts'
import { createFaults, type Faults } from './http/faults.ts'
import { listen } from './http/listen.ts'
import { createRate, type Rate } from './http/rate.ts'
import { createRouter } from './http/router.ts'
import { routes } from './rest/routes.ts'
import { plant, type Seed } from './seed.ts'
import { createWorld, findRepository } from './state/world.ts'
import { createDeliveryFaults, type DeliveryFaults } from './webhooks/faults.ts'
import { startSending } from './webhooks/send.ts'

export interface Seen {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Of a GraphQL request: `query` or `mutation`, and its name. */
  readonly operation?: string
}

export interface GitHub {
  /** The base URL of the API, without a slash at the end. */
  readonly url: string
  /** Of the pages for people. */
  readonly pages: string
  readonly faults: Faults
  /** Trouble for webhooks on their way. */
  readonly deliveryFaults: DeliveryFaults
  readonly rate: Rate
  /** Does with workflow runs what a runner does. */
  readonly runner: Runner
  /** Does what people do on GitHub's pages and no API offers. */
  readonly people: People
  /** Writes a repository, named as `owner/name`, into a bare one on disk; again, what is new. */
  readonly mirror: (repository: string, folder: string) => void
  /** Resolves when no webhook is on its way any more. */
  readonly settled: () => Promise<void>
  /** Every request that was answered, oldest first. */
  readonly requests: readonly Seen[]
  /** Requests and answers that don't fit GitHub's own description. */
  readonly violations: readonly Violation[]
  /** Takes the violations out, for a test that makes them on purpose. */
  readonly takeViolations: () => readonly Violation[]
  /** Ends the server; throws if anything violated GitHub's description. */
  close(): Promise<void>
}

export interface Options {
  /** 0, any free port, by default. */
  readonly port?: number
  /** As GitHub Enterprise Server: REST at `/api/v3` and GraphQL at `/api/graphql` alone. */
  readonly enterprise?: boolean
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  /** Requests an hour. */
  readonly limits?: { readonly user?: number; readonly job?: number }
  readonly onViolation?: (violation: Violation) => void
}

export async function startGitHub(seed: Seed = {}, options: Options = {}): Promise<GitHub> {
  const world = createWorld(options.now)
  plant(world, seed)
  const faults = createFaults()
  const rate = createRate(world.now, options.limits)
  const requests: Seen[] = []
  let violations: Violation[] = []
  const complain = (violation: Violation): void => {
    violations.push(violation)
    options.onViolation?.(violation)
  }
  const seen = (request: Request, { status }: { readonly status: number }): void => {
    const { method, path } = request
    requests.push({ method, path, status, ...(isGraphql(request) && { operation: operationOf(request) }) })
  }
  const deliveryFaults = createDeliveryFaults()
  const { settled } = startSending(world, deliveryFaults, complain)
  faults.push(...(seed.faults ?? []))
  deliveryFaults.push(...(seed.deliveryFaults ?? []))
  startOnEvents(world)
  const takeViolations = (): readonly Violation[] => {
    const taken = violations
    violations = []
    return taken
  }
  const runner = createRunner(world)
  const people = createPeople({ world, rate })
  const control = createControl(
    { world, rate },
    { runner, people, faults, deliveryFaults, settled, requests, violations: () => violations, takeViolations }
  )
  const isEnterprise = options.enterprise === true
  const results = createResults(world)
  const { server, url } = await listen(
    { world, router: createRouter(routes), faults, control, results, rate, complain, seen, isEnterprise },
    options.port ?? 0
  )
  world.url = url
  world.api = isEnterprise ? `${url}/api/v3` : url
  return {
    url: world.api,
    pages: url,
    faults,
    deliveryFaults,
    rate,
    runner,
    people,
    mirror(name, folder) {
      const repository = findRepository(world, ...(name.split('/') as [string, string]))
      if (repository === undefined) throw new Error(`there is no ${name}`)
      mirror(repository, folder)
    },
    settled,
    requests,
    get violations() {
      return violations
    },
    takeViolations,
    async close() {
      await settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (violations.length === 0) return
      const lines = violations.map(({ method, path, what }) => `${method} ${path}: ${what}`)
      throw new Error(`GitHub's description was violated:\n${lines.join('\n')}`)
    }
  }
}

function operationOf({ bytes }: Request): string {
  const [, kind = 'query', name = ''] = /"query":"\s*(query|mutation)\s+(\w+)/.exec(bytes.toString('utf8')) ?? []
  return `${kind} ${name}`
}
