// One request from the wire to its answer: who, which route, may they, is it well-formed, do it, is the answer GitHub's.
import { answerGraphql } from '../graphql/execute.ts'
import { checkQuery, checkReply, checkRequestBody, operationOf } from '../schema/check.ts'
import { findMoved, findRepository, fullName, type World } from '../state/world.ts'
import type { Actor, Repository } from '../state/types.ts'
import type { Call, Reply } from './call.ts'
import { Failure, notFound } from './failure.ts'
import { authorise, authoriseGlobal, canSee } from './permissions.ts'
import type { Rate } from './rate.ts'
import type { Match, Router } from './router.ts'

export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Buffer
}

/** A request or an answer that GitHub's description doesn't know. Tests fail by it. */
export interface Violation {
  readonly method: string
  readonly path: string
  readonly what: string
}

/** What every request is answered with. */
export interface Desk {
  readonly world: World
  readonly router: Router
  readonly rate: Rate
  readonly complain: (violation: Violation) => void
}

export async function answer(desk: Desk, actor: Actor, request: Request): Promise<Reply> {
  const { router, complain } = desk
  const { method, path } = request
  if (isGraphql(request))
    return await guard(() => answerGraphql(callOf(desk, actor, request, {}, parse(request)), complain))
  const redirect = redirectOf(desk, actor, request)
  if (redirect !== undefined) return redirect
  const match = router(method, plainPath(desk.world, path))
  if (match === undefined) {
    complain({ method, path, what: 'the double has no such route (see its README for what it covers)' })
    return { status: 404, body: { message: 'Not Found', documentation_url: documentation, status: '404' } }
  }
  const reply = withPermissions(await attempt(desk, actor, match, request), actor, match)
  const operation = operationOf(method, match.route.path)
  if (operation === undefined) return reply
  const wrong = checkReply(operation, reply.status, reply.body)
  if (wrong === undefined) return reply
  complain({ method, path, what: `the double answers ${reply.status} wrongly: ${wrong}` })
  return { status: 500, body: { message: wrong } }
}

/** A repository's old name sends on to its id, which stays; GET with 301, everything else with 307. */
function redirectOf({ world }: Desk, actor: Actor, request: Request): Reply | undefined {
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? []
  const moved = findRepository(world, owner, name) === undefined ? findMoved(world, owner, name) : undefined
  if (moved === undefined || !canSee(world, actor, moved)) return undefined
  const query = request.query.size === 0 ? '' : `?${request.query.toString()}`
  const url = `${world.api}/repositories/${moved.id}${rest}${query}`
  const body = { message: 'Moved Permanently', url, documentation_url: documentation }
  return { status: request.method === 'GET' ? 301 : 307, body, headers: { location: url } }
}

/** `/repositories/{id}` is the same place as its `/repos/{owner}/{repo}`. */
function plainPath(world: World, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (_, id: string) => {
    const repository = world.repositories.get(Number(id))
    return repository === undefined ? '/repos/nobody/nothing' : `/repos/${fullName(repository)}`
  })
}

const documentation = 'https://docs.github.com/rest'

/** Apps are told which permissions would have sufficed, each by itself. */
function withPermissions(reply: Reply, actor: Actor, { route }: Match): Reply {
  if (actor.kind !== 'installation' || route.needs.permissions === undefined) return reply
  const accepted = route.needs.permissions.map(([name, level]) => `${name}=${level}`).join('; ')
  return { ...reply, headers: { ...reply.headers, 'x-accepted-github-permissions': accepted } }
}

async function attempt(desk: Desk, actor: Actor, match: Match, request: Request): Promise<Reply> {
  const { world, complain } = desk
  const { method, path } = request
  return await guard(async () => {
    const repository = repositoryOf(world, match)
    if (repository === undefined) authoriseGlobal(actor, match.route.needs)
    else authorise(world, actor, match.route.needs, repository)
    const body = parse(request)
    const operation = operationOf(method, match.route.path)
    const wrong = operation && (checkQuery(operation, request.query) ?? checkRequestBody(operation, body))
    if (wrong !== undefined) {
      complain({ method, path, what: `the request is malformed: ${wrong}` })
      throw new Failure(422, `Invalid request.\n\n${wrong}`)
    }
    const call = callOf(desk, actor, request, match.params, body)
    // Routes outside repositories don't look at the repository that they are given.
    return await match.route.handle(call, repository ?? nowhere)
  })
}

/** GitHub's refusals become answers; anything else is the double's own fault. */
async function guard(act: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { status, message, errors } = error
    const details = errors === undefined ? {} : { errors }
    return { status, body: { message, ...details, documentation_url: documentation, status: String(status) } }
  }
}

export function isGraphql({ method, path }: Pick<Request, 'method' | 'path'>): boolean {
  return method === 'POST' && (path === '/graphql' || path === '/api/graphql')
}

function callOf({ world, rate }: Desk, actor: Actor, request: Request, params: Call['params'], body: unknown): Call {
  const { path, query, bytes, headers } = request
  return { world, rate, actor, path, params, query, body: isObject(body) ? body : {}, bytes, headers }
}

const nowhere = Object.freeze({}) as Repository

function repositoryOf(world: World, { route, params }: Match): Repository | undefined {
  if (!route.path.startsWith('/repos/{owner}/{repo}') || route.needs.as === 'app') return undefined
  const found = findRepository(world, params['owner'] ?? '', params['repo'] ?? '')
  if (found === undefined) throw notFound()
  return found
}

function parse(request: Request): unknown {
  const isJson = request.headers['content-type']?.includes('json') !== false
  if (request.bytes.length === 0 || !isJson) return undefined
  try {
    return JSON.parse(request.bytes.toString('utf8')) as unknown
  } catch {
    throw new Failure(400, 'Problems parsing JSON')
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
