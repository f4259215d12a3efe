// Environments and the custom protection rules that hold their jobs.
import { announceRun } from '../actions/start.ts'
import { appOf, created, gone, ok, route, text, type Call, type Route } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { counted } from '../http/paging.ts'
import { showEnvironment } from '../render/deployment.ts'
import { node } from '../render/urls.ts'
import type { Repository } from '../state/types.ts'
import type { Environment, ProtectionRule } from '../state/work.ts'
import type { World } from '../state/world.ts'
import { runOf } from './actions.ts'

const reads = { permissions: [['actions', 'read']] } as const
const admin = { permissions: [['administration', 'write']], role: 'admin' } as const
const environments = '/repos/{owner}/{repo}/environments'
const one = `${environments}/{environment_name}`

/** GitHub's limits of a protection rule's reports. */
const [longestComment, mostReports] = [1_024, 10]

export const environmentRoutes: readonly Route[] = [
  route('GET', environments, reads, (call, repository) =>
    counted(call, 'environments', [...repository.environments.values()], (each) =>
      showEnvironment(call.world, repository, each)
    )
  ),
  route('GET', one, reads, (call, repository) => ok(showEnvironment(call.world, repository, named(call, repository)))),
  route('PUT', one, admin, (call, repository) => {
    const name = call.params['environment_name'] ?? ''
    const environment = repository.environments.get(name) ?? blank(call.world, name)
    const { body } = call
    environment.waitTimer = typeof body['wait_timer'] === 'number' ? body['wait_timer'] : 0
    environment.reviewers = (body['reviewers'] ?? []) as Environment['reviewers']
    environment.branchPolicy = (body['deployment_branch_policy'] ?? null) as Environment['branchPolicy']
    repository.environments.set(name, environment)
    return ok(showEnvironment(call.world, repository, environment))
  }),
  route('DELETE', one, admin, (call, repository) => {
    repository.environments.delete(named(call, repository).name)
    return gone
  }),
  route('GET', `${one}/deployment_protection_rules`, reads, (call, repository) => {
    const { rules } = named(call, repository)
    return ok({
      total_count: rules.length,
      custom_deployment_protection_rules: rules.map((rule) => showRule(call.world, rule))
    })
  }),
  route('POST', `${one}/deployment_protection_rules`, admin, (call, repository) => {
    const app = call.world.apps.get(Number(call.body['integration_id']))
    if (app === undefined) throw new Failure(422, 'The app is not installed on this repository')
    const rule: ProtectionRule = { id: call.world.nextId(), app }
    named(call, repository).rules.push(rule)
    return created(showRule(call.world, rule))
  }),
  route(
    'POST',
    '/repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule',
    { permissions: [['deployments', 'write']] },
    (call, repository) => {
      answerRule(call, repository)
      return gone
    }
  )
]

function named(call: Call, repository: Repository): Environment {
  const found = repository.environments.get(call.params['environment_name'] ?? '')
  if (found === undefined) throw notFound()
  return found
}

function blank(world: World, name: string): Environment {
  return {
    id: world.nextId(),
    name,
    createdAt: world.now(),
    waitTimer: 0,
    reviewers: [],
    branchPolicy: null,
    rules: []
  }
}

function showRule(world: World, { id, app }: ProtectionRule): object {
  const integration = {
    id: app.id,
    slug: app.slug,
    integration_url: `${world.api}/apps/${app.slug}`,
    node_id: node('A', app.id)
  }
  return { id, node_id: node('DPR', id), enabled: true, app: integration }
}

/** A comment alone reports; a verdict ends the wait: one rejection fails the run, the last approval lets it go on. */
function answerRule(call: Call, repository: Repository): void {
  const { world } = call
  const [run, app] = [runOf(call, repository), appOf(call)]
  const { gate } = run
  const rules = repository.environments.get(text(call, 'environment_name') ?? '')?.rules ?? []
  const rule = rules.find((each) => each.app.id === app?.id)
  if (rule === undefined) throw new Failure(403, 'Resource not accessible by integration')
  if (
    gate === null ||
    gate.environment !== text(call, 'environment_name') ||
    run.status !== 'waiting' ||
    gate.verdicts.has(rule.id)
  ) {
    throw new Failure(422, 'There are no pending deployment protection rules to review.')
  }
  const comment = text(call, 'comment') ?? ''
  if (comment.length > longestComment)
    throw new Failure(422, `comment is too long (maximum is ${longestComment} characters)`)
  const state = text(call, 'state')
  if (state !== 'approved' && state !== 'rejected') {
    const reports = gate.reports.get(rule.id) ?? []
    if (reports.length >= mostReports) throw new Failure(422, `No more than ${mostReports} status reports are allowed`)
    gate.reports.set(rule.id, [...reports, comment])
    return
  }
  gate.verdicts.set(rule.id, { state, comment })
  if (state === 'rejected') {
    Object.assign(run, { status: 'completed', conclusion: 'failure', updatedAt: world.now() })
    announceRun(world, repository, run, 'completed')
  } else if (rules.every(({ id }) => gate.verdicts.get(id)?.state === 'approved')) {
    Object.assign(run, { status: 'in_progress', gate: null, updatedAt: world.now() })
    announceRun(world, repository, run, 'in_progress')
  }
}
