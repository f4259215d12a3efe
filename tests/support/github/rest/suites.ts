// Check suites: one for each App and commit.
import { appOf, created, ok, route, sender, text, type Call, type Reply, type Route } from '../http/call.ts'
import { resolve } from '../git/refs.ts'
import { getCommit } from '../git/objects.ts'
import { Failure, notFound } from '../http/failure.ts'
import { counted } from '../http/paging.ts'
import { grants, includes } from '../http/permissions.ts'
import { showCheckRun, showCheckSuite } from '../render/check.ts'
import type { App, Repository } from '../state/types.ts'
import type { CheckRun, CheckSuite } from '../state/work.ts'
import { tell, type World } from '../state/world.ts'

const reads = { permissions: [['checks', 'read']] } as const
const writes = { permissions: [['checks', 'write']], role: 'write' } as const
const one = '/repos/{owner}/{repo}/check-suites/{check_suite_id}'

export const suiteRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/commits/{ref}/check-suites', reads, (call, repository) => {
    const sha = resolve(repository.git, call.params['ref'] ?? '')
    const suites = [...repository.checkSuites.values()].filter(({ headSha }) => headSha === sha)
    return counted(call, 'check_suites', suites, (suite) => showCheckSuite(call.world, repository, suite))
  }),
  route('POST', '/repos/{owner}/{repo}/check-suites', writes, (call, repository) => {
    const [app, sha] = [appOf(call), text(call, 'head_sha') ?? '']
    if (app === null) throw new Failure(403, 'You must authenticate via a GitHub App.')
    if (getCommit(repository.git, sha) === undefined) throw new Failure(422, `No commit found for SHA: ${sha}`)
    const isNew = ![...repository.checkSuites.values()].some((each) => each.app.id === app.id && each.headSha === sha)
    const suite = suiteFor(call.world, repository, app, sha)
    return { status: isNew ? 201 : 200, body: showCheckSuite(call.world, repository, suite) }
  }),
  route('GET', one, reads, (call, repository) => ok(showCheckSuite(call.world, repository, suiteOf(call, repository)))),
  route('GET', `${one}/check-runs`, reads, (call, repository) => {
    const { id } = suiteOf(call, repository)
    return listRuns(
      call,
      repository,
      [...repository.checkRuns.values()].filter(({ suite }) => suite.id === id)
    )
  }),
  route('POST', `${one}/rerequest`, writes, (call, repository) => {
    const suite = suiteOf(call, repository)
    suite.isAskedAgain = true
    announceSuite(call, repository, suite, 'rerequested', suite.app)
    return created({})
  })
]

function suiteOf(call: Call, repository: Repository): CheckSuite {
  const suite = repository.checkSuites.get(Number(call.params['check_suite_id']))
  if (suite === undefined) throw notFound()
  return suite
}

/** One suite for each App and commit. */
export function suiteFor(
  world: World,
  repository: Repository,
  app: App,
  headSha: string,
  before: string | null = null
): CheckSuite {
  const known = [...repository.checkSuites.values()].find((each) => each.app.id === app.id && each.headSha === headSha)
  if (known !== undefined) return known
  const [branch] = [...repository.git.refs].find(([ref, sha]) => sha === headSha && ref.startsWith('refs/heads/')) ?? []
  const headBranch = branch?.replace('refs/heads/', '') ?? null
  const suite: CheckSuite = {
    id: world.nextId(),
    app,
    headSha,
    headBranch,
    before,
    createdAt: world.now(),
    isAskedAgain: false
  }
  repository.checkSuites.set(suite.id, suite)
  return suite
}

/** After a push: a suite for every App that may write checks, which alone hears of it. */
export function requestSuites(call: Call, repository: Repository, before: string | null, headSha: string): void {
  for (const installation of [...call.world.installations.values()]) {
    const { app, permissions, suspended } = installation
    if (suspended !== null || !includes(installation, repository) || !grants(permissions, 'checks', 'write')) continue
    announceSuite(call, repository, suiteFor(call.world, repository, app, headSha, before), 'requested', app)
  }
}

export function announceSuite(call: Call, repository: Repository, suite: CheckSuite, action: string, to?: App): void {
  tell(call.world, {
    event: 'check_suite',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    ...(to === undefined ? {} : { to }),
    payload: { check_suite: showCheckSuite(call.world, repository, suite) }
  })
}

/** Newest first; the newest of each name and App unless `filter=all`. */
export function listRuns(call: Call, repository: Repository, among: readonly CheckRun[]): Reply {
  const { query } = call
  const asked = (name: string, value: unknown): boolean => query.get(name) === null || query.get(name) === String(value)
  const runs = among
    .filter((run) => asked('check_name', run.name) && asked('status', run.status) && asked('app_id', run.suite.app.id))
    .reverse()
  const isLatest = (run: CheckRun): boolean =>
    query.get('filter') === 'all' ||
    runs.find((each) => each.name === run.name && each.suite.app.id === run.suite.app.id) === run
  return counted(call, 'check_runs', runs.filter(isLatest), (run) => showCheckRun(call.world, repository, run))
}
