// The double's own controls over HTTP, under `/_double`, where GitHub has nothing. README.md lists them.
import type { Runner } from '../actions/runner.ts'
import type { Desk, Request, Violation } from '../http/answer.ts'
import { callAs, created, gone, ok, route, text, type Call, type Reply, type Route } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import type { Fault, Faults } from '../http/faults.ts'
import { createRouter } from '../http/router.ts'
import type { DeliveryFault, DeliveryFaults } from '../webhooks/faults.ts'
import type { People } from './people.ts'

export const prefix = '/_double'

export interface Levers {
  readonly runner: Runner
  readonly people: People
  readonly faults: Faults
  readonly deliveryFaults: DeliveryFaults
  readonly settled: () => Promise<void>
  readonly requests: readonly object[]
  readonly violations: () => readonly Violation[]
  readonly takeViolations: () => readonly Violation[]
}

export type Control = (request: Request) => Promise<Reply>

export function createControl(desk: Pick<Desk, 'world' | 'rate'>, levers: Levers): Control {
  const router = createRouter([...runnerRoutes(levers.runner), ...peopleRoutes(levers.people), ...wireRoutes(levers)])
  return async (request) => {
    const match = router(request.method, request.path.slice(prefix.length))
    if (match === undefined) return { status: 404, body: { message: 'There is no such control; see the README' } }
    const { query, headers, bytes, path } = request
    try {
      const body = bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Call['body'])
      const call = { ...callAs(desk, { kind: 'anonymous' }), path, params: match.params, query, headers, bytes, body }
      return await match.route.handle(call, {} as never)
    } catch (error) {
      const status = error instanceof Failure ? error.status : 400
      return { status, body: { message: error instanceof Error ? error.message : String(error) } }
    }
  }
}

function runnerRoutes(runner: Runner): readonly Route[] {
  const run = (call: Call): number => number(call, 'run_id')
  return [
    route('GET', '/runs', {}, () => ok(runner.runs())),
    route('POST', '/runs/{run_id}/start', {}, (call) => ok(runner.start(run(call)))),
    route('POST', '/runs/{run_id}/artifacts', {}, (call) => {
      const zipped = text(call, 'zip')
      const files = (call.body['files'] ?? {}) as Readonly<Record<string, string>>
      const content = zipped === undefined ? files : { zipped: Buffer.from(zipped, 'base64') }
      return created({ id: runner.upload(run(call), need(call, 'name'), content) })
    }),
    route('POST', '/runs/{run_id}/arrive', {}, (call) =>
      ok({ goesOn: runner.arrive(run(call), need(call, 'environment')) })
    ),
    route('POST', '/runs/{run_id}/finish', {}, (call) => {
      const conclusion = need(call, 'conclusion')
      if (conclusion !== 'success' && conclusion !== 'failure' && conclusion !== 'cancelled')
        throw new Failure(422, "'conclusion' is success, failure or cancelled")
      runner.finish(run(call), conclusion)
      return gone
    }),
    route('POST', '/artifacts/{artifact_id}/expire', {}, (call) => {
      runner.expire(number(call, 'artifact_id'))
      return gone
    })
  ]
}

function peopleRoutes(people: People): readonly Route[] {
  const who = (call: Call): string => (call.headers['authorization'] ?? '').replace(/^\w+ +/, '')
  const one = '/installations/{installation_id}'
  const installation = (call: Call): number => number(call, 'installation_id')
  return [
    route('GET', '/check-runs/{check_run_id}/buttons', {}, (call) =>
      ok(people.buttons(who(call), number(call, 'check_run_id')))
    ),
    route('POST', '/check-runs/{check_run_id}/press', {}, (call) => {
      people.press(who(call), number(call, 'check_run_id'), need(call, 'identifier'))
      return gone
    }),
    route('POST', '/installations', {}, (call) => {
      const repositories = call.body['repositories'] as readonly string[] | undefined
      const chosen = { app: need(call, 'app'), account: need(call, 'account') }
      return created({ id: people.install(who(call), { ...chosen, ...(repositories && { repositories }) }) })
    }),
    route('DELETE', one, {}, (call) => {
      people.uninstall(who(call), installation(call))
      return gone
    }),
    route('PUT', `${one}/suspended`, {}, (call) => {
      people.suspend(who(call), installation(call), true)
      return gone
    }),
    route('DELETE', `${one}/suspended`, {}, (call) => {
      people.suspend(who(call), installation(call), false)
      return gone
    }),
    route('POST', `${one}/accept`, {}, (call) => {
      people.accept(who(call), installation(call))
      return gone
    }),
    route('PATCH', '/apps/{app}', {}, (call) => {
      people.change(who(call), call.params['app'] ?? '', call.body)
      return gone
    })
  ]
}

function wireRoutes({
  faults,
  deliveryFaults,
  settled,
  requests,
  violations,
  takeViolations
}: Levers): readonly Route[] {
  return [
    route('GET', '/faults', {}, () => ok({ left: faults.left() })),
    route('POST', '/faults', {}, (call) => {
      faults.push(...(items(call) as readonly Fault[]))
      return gone
    }),
    route('DELETE', '/faults', {}, () => {
      faults.clear()
      return gone
    }),
    route('POST', '/delivery-faults', {}, (call) => {
      deliveryFaults.push(...(items(call) as readonly DeliveryFault[]))
      return gone
    }),
    route('GET', '/requests', {}, () => ok(requests)),
    route('GET', '/violations', {}, () => ok(violations())),
    route('DELETE', '/violations', {}, () => ok(takeViolations())),
    route('GET', '/settled', {}, async () => {
      await settled()
      return gone
    })
  ]
}

function need(call: Call, name: string): string {
  const value = text(call, name)
  if (value === undefined) throw new Failure(422, `'${name}' is missing`)
  return value
}

function number(call: Call, name: string): number {
  return Number(call.params[name])
}

/** The body is a list, or one item. */
function items({ body }: Call): readonly unknown[] {
  return Array.isArray(body) ? (body as readonly unknown[]) : [body]
}
